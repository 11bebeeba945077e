import { describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { readText } from '../../../src/engine/articles/read-text.ts'
import { check } from '../../../src/engine/check.ts'
import { REASONS } from '../../../src/engine/crosscheck/told.ts'
import { Because, sentenceOf } from '../../../src/engine/wording/because.ts'

describe('a reason said from a book of phrases', () => {
  const book = { gives: '{source} gives {theirs}.', nobody: 'A source', slip: ' A zero is missing.' }
  test.each<[string, Because, string | null]>([
    [
      'words of the sources stand as they are',
      [{ phrase: 'gives', values: { source: 'The {n} $& Post', theirs: '<5>' } }],
      'The {n} $& Post gives <5>.',
    ],
    [
      'phrases within phrases',
      [{ phrase: 'gives', values: { source: [{ phrase: 'nobody' }], theirs: '5' } }],
      'A source gives 5.',
    ],
    [
      'one after the other',
      [{ phrase: 'gives', values: { source: 'A', theirs: '5' } }, { phrase: 'slip' }],
      'A gives 5. A zero is missing.',
    ],
    [
      'a word that ends with a full stop ends the sentence, too',
      [{ phrase: 'gives', values: { source: 'A', theirs: '5 a.m.' } }],
      'A gives 5 a.m.',
    ],
    [
      'and three of them are three',
      [{ phrase: 'gives', values: { source: 'A', theirs: '5..' } }],
      'A gives 5...',
    ],
    ['a phrase that the book lacks', [{ phrase: 'unheard' }], null],
    [
      'one that is lacking within another',
      [{ phrase: 'gives', values: { source: [{ phrase: 'unheard' }] } }],
      null,
    ],
    ['nothing', [], ''],
  ])('%s', (_, because, said) => {
    expect(sentenceOf(because, book)).toBe(said)
  })
})

test('every reason of a check is the English sentence of what it is made of', async () => {
  const sources = [
    readText(
      'The fire at the mill in Port Elin killed 14 workers on Monday, police chief Ana Karlsen said.',
      {
        id: 'a',
        publisher: 'Coastal News',
      },
    ),
    readText('The fire at the Port Elin mill killed 16 workers on Monday, the owner said.', {
      id: 'b',
      publisher: '',
    }),
  ]
  const draft =
    'A fire at the mill in Port Elin killed 14 workers on Monday, said Anna Karlsen, 12 of them asleep.'
  const { findings } = await check({ paragraphs: [draft] }, new MemoryArchive(sources))
  const told = findings.flatMap(finding => [finding, ...finding.evidence])
  expect(told.length).toBeGreaterThan(4)
  for (const { reason, because } of told) {
    expect(sentenceOf(Because.parse(because), REASONS)).toBe(reason)
    expect(reason).toMatch(/^[^{}]+\.$/)
  }
})
