const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end of a ZIP file: its record, and the longest comment that may follow. */
const TAIL = 22 + 0xffff

/**
 * How many bytes the entries of a ZIP file unpack to, found by unpacking them, as what they say of themselves may be a
 * lie. Stops as soon as it is more than `limit`.
 * @throws when it is no ZIP file
 */
export async function unpackedSize(bytes: Uint8Array, limit: number): Promise<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = view.getUint32(endOf(view) + 16, true)
  let size = 0
  const seen = new Set<number>()
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY && size <= limit) {
    const packed = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    // Entries that share their bytes are how the smallest bombs are made.
    if (seen.has(local)) throw new RangeError('Two entries of a ZIP file overlap.')
    seen.add(local)
    if (view.getUint32(local, true) !== LOCAL)
      throw new RangeError('An entry of a ZIP file is not where it should be.')
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const content = bytes.subarray(start, start + packed)
    size += view.getUint16(at + 10, true) === 0 ? packed : await inflatedSize(content, limit - size)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new RangeError('A ZIP file has no end.')
}

async function inflatedSize(content: Uint8Array, limit: number): Promise<number> {
  const reader = new Blob([content.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return size
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return size
    }
  }
}
