/** What every host of the engine has: a decoder of the Encoding standard. */
interface Decoder {
  decode(bytes: Uint8Array): string
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => Decoder

/** Says in one sentence why a file could not be read; made to be shown to the journalist. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}

/** Characters that no text holds: the control characters except white space, and what a decoder could not read. */
const NOT_TEXT = /(?!\s)[\p{Cc}\ufffd]/gu
/** A stray control character comes with old wire copy; more of them than one in so many is no text. */
const STRAY = 1000
/** Bytes 0x80 to 0x9f: some versions of Node leave them as control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const MAGIC: [string, string][] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a Word file or another packed file'],
  ['\xd0\xcf\x11\xe0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['\x1f\x8b', 'a packed file'],
]

/**
 * The text of a file in UTF-8, UTF-16 (with its byte order mark) or Windows-1252, without the mark.
 * @param name what to call the file in the sentence of an error
 * @throws Unreadable when the bytes are no text
 */
export function decode(bytes: Uint8Array, name: string): string {
  const begin = String.fromCharCode(...bytes.subarray(0, 8))
  const kind = MAGIC.find(([magic]) => begin.startsWith(magic))?.[1]
  if (kind) throw new Unreadable(`${name} is ${kind}, not plain text: save its text and add that.`)
  const text = decoded(bytes, begin)
  const strange = text.match(NOT_TEXT)?.length ?? 0
  if (strange * STRAY > text.length) throw new Unreadable(`${name} could not be read: it is not a text file.`)
  return text
}

function decoded(bytes: Uint8Array, begin: string): string {
  if (begin.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes)
  if (begin.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.replace(/[\x80-\x9f]/g, byte => WINDOWS_1252[byte.charCodeAt(0) - 0x80]!)
  }
}
