import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines } from '../../src/cli/lines.ts'

async function* chunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

const all = async (text: string, size = 5) => {
  const found: [number, string][] = []
  for await (const { number, text: line } of lines(chunks(text, size))) found.push([number, line])
  return found
}

test('lines that hold anything, counted from 1', async () => {
  expect(await all('one\n\n  \ntwo\r\nthree')).toEqual([
    [1, 'one'],
    [4, 'two\r'],
    [5, 'three'],
  ])
})

test('JSON’s own line separators end no line', async () => {
  expect(await all('{"a":"x\u2028y\u2029z"}\n')).toEqual([[1, '{"a":"x\u2028y\u2029z"}']])
})

test('a byte order mark is no part of the first line', async () => {
  expect(await all('\ufeff{}\n')).toEqual([[1, '{}']])
})

test('chunks may cut anywhere, even inside a character', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const expected = text.split('\n').flatMap((line, i) => (line.trim() ? [[i + 1, line]] : []))
      expect(await all(text.replace(/^\ufeff/, ''), size)).toEqual(expected)
    }),
  )
})

test('a line of 2 MB in small pieces is one line', async () => {
  const [line] = await all('x'.repeat(2_000_000), 1000)
  expect(line?.[1]).toHaveLength(2_000_000)
})
