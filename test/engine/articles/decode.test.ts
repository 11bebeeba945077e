import { describe, expect, test } from 'vitest'
import { decode, Unreadable } from '../../../src/engine/articles/decode.ts'

const bytes = (latin1: string) => Uint8Array.from(latin1, character => character.charCodeAt(0))

describe('the text of a file', () => {
  test.each([
    ['UTF-8', 'caf\xc3\xa9', 'café'],
    ['UTF-8 with its mark', '\xef\xbb\xbfcaf\xc3\xa9', 'café'],
    ['UTF-16, little end first', '\xff\xfec\0a\0f\0\xe9\0', 'café'],
    ['UTF-16, big end first', '\xfe\xff\0c\0a\0f\0\xe9', 'café'],
    ['Windows-1252', '\x93caf\xe9\x94 \x96 5 \x80', '“café” – 5 €'],
    ['nothing', '', ''],
  ])('%s', (_name, file, text) => {
    expect(decode(bytes(file), 'a.txt')).toBe(text)
  })

  test.each([
    ['a PDF', '%PDF-1.7 and so on', 'story.txt is a PDF file, not plain text: save its text and add that.'],
    ['a packed file', 'PK\x03\x04...', 'story.txt is a Word file or another packed file, not plain text'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'story.txt is a picture, not plain text'],
    ['bytes', '\x00\x01\x02\x03 text', 'story.txt could not be read: it is not a text file.'],
    ['UTF-16 without its mark', 'c\0a\0f\0e\0', 'story.txt could not be read: it is not a text file.'],
  ])('%s is refused in one sentence', (_name, file, sentence) => {
    const read = () => decode(bytes(file), 'story.txt')
    expect(read).toThrow(Unreadable)
    expect(read).toThrow(sentence)
  })

  test('a stray control character of old wire copy does no harm', () => {
    const text = `${'All quiet on the coast. '.repeat(100)}\x03`
    expect(decode(bytes(text), 'wire.txt')).toBe(text)
  })
})
