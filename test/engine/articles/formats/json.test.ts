import { expect, test } from 'vitest'
import { Unreadable } from '../../../../src/engine/articles/decode.ts'
import { articleFrom } from '../../../../src/engine/articles/formats/json.ts'
import { readFile } from '../../../../src/engine/articles/read-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('paragraphs stand as they are given, a text is read for what it says of itself', () => {
  const caption = 'Photo: Iva Holm'
  expect(articleFrom({ paragraphs: [caption] }, 'a', 'It')).toEqual({
    id: 'a',
    publisher: '',
    paragraphs: [caption],
  })
  expect(articleFrom({ id: 'own', text: `OSLO (NTB) - Snow fell.\n${caption}` }, 'a', 'It')).toEqual({
    id: 'own',
    publisher: 'NTB',
    dateline: { place: 'Oslo' },
    paragraphs: ['OSLO (NTB) - Snow fell.'],
    furniture: [{ before: 1, text: caption }],
  })
})

test.each([
  null,
  5,
  'text',
  {},
  { paragraphs: 'one' },
  { paragraphs: [1] },
  { text: 'x', published: 'Friday' },
  { text: 'x', id: '' },
])('no article: %j', value => {
  expect(() => articleFrom(value, 'a', 'It')).toThrow(Unreadable)
})

test('keys of an object’s prototype are data', () => {
  const hostile = JSON.parse(
    '{"text":"x","__proto__":{"publisher":"evil"},"constructor":{"prototype":{"a":1}}}',
  )
  expect(articleFrom(hostile, 'a', 'It')).toEqual({ id: 'a', publisher: '', paragraphs: ['x'] })
  expect(({} as Record<string, unknown>).publisher).toBeUndefined()
})

test('a file that is no JSON is refused in one sentence, with its line', () => {
  expect(() => readFile('a.json', bytes('{'))).toThrow('a.json could not be read: it is not JSON.')
  expect(() => readFile('a.ndjson', bytes('{"text":"x"}\n{'))).toThrow(
    'a.ndjson, line 2, could not be read: it is not JSON.',
  )
})
