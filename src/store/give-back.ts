/**
 * Gives the memory of bytes back at once, which are not read again: of thousands the collector would let some fifty
 * megabytes gather. Bytes that share their buffer with others stay.
 */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  const own: ArrayBufferLike & { transfer?(length: number): unknown } = buffer
  if (byteLength === buffer.byteLength) own.transfer?.(0)
}
