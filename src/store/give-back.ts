let nobody: MessagePort | undefined

/** A port whose other end is closed: what is sent there is gone. */
function portToNobody(): MessagePort {
  if (!nobody) {
    const { port1, port2 } = new MessageChannel()
    port2.close()
    nobody = port1
  }
  return nobody
}

/**
 * Gives the memory of bytes back at once, which are not read again: of thousands the collector would let some fifty
 * megabytes gather. They are sent to nobody: a buffer that came with a message is the browser's as well as the
 * script's, so that `transfer(0)` takes it from the collector's count, and leaves it there. Bytes that share a buffer
 * with others stay.
 */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && byteLength > 0 && byteLength === buffer.byteLength) {
    portToNobody().postMessage(null, [buffer])
  }
}
