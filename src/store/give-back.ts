/**
 * Gives the memory of bytes back at once, which are not read again: of thousands the collector would let some fifty
 * megabytes gather. They are handed over to nobody: a buffer that came with a message is the browser's as well, and
 * `transfer(0)` would take it from the collector's count, and leave it there. Bytes that share a buffer with others
 * stay.
 */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength) {
    structuredClone(null, { transfer: [buffer] })
  }
}
