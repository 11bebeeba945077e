import { describe, expect, test } from 'vitest'
import type { SourceName } from '../../../../src/engine/archive/archive.ts'
import { nameEvidence, roleEvidence, spellings } from '../../../../src/engine/crosscheck/names/evidence.ts'
import { REASONS } from '../../../../src/engine/crosscheck/told.ts'
import type { Role } from '../../../../src/engine/names/name.ts'
import { sentenceOf } from '../../../../src/engine/wording/because.ts'

const WHY = { reason: 'The sources name it, too.' }

/** "a 2024-03-02": a mention in an article of that day, in its first sentence, or in the one that begins at `start`. */
const mention = (given: string, start = 0, canonical = 'Ana Ruiz'): SourceName => {
  const [articleId = '', published] = given.split(' ')
  return {
    articleId,
    publisher: `The ${articleId}`,
    ...(published && { published }),
    paragraph: 1,
    sentence: { start, end: start + 20, text: '' },
    name: { start: start + 3, end: start + 11, text: canonical, kind: 'person', canonical },
    roles: [],
  }
}
const shown = (mentions: SourceName[]): string[] =>
  nameEvidence(mentions, 'match', WHY).map(({ articleId, sentence }) => `${articleId}${sentence.start || ''}`)

describe('mentions as evidence', () => {
  test('say where they stand', () => {
    expect(nameEvidence([mention('a 2024-03-02', 40)], 'match', WHY)).toEqual([
      {
        articleId: 'a',
        publisher: 'The a',
        published: '2024-03-02',
        paragraph: 1,
        start: 43,
        end: 51,
        sentence: { start: 40, end: 60, text: '' },
        name: expect.objectContaining({ canonical: 'Ana Ruiz' }),
        relation: 'match',
        reason: 'The sources name it, too.',
      },
    ])
    expect(nameEvidence([mention('a')], 'match', WHY)[0]).not.toHaveProperty('published')
  })

  test('come newest first, undated ones last', () => {
    expect(shown(['a 2024-03-01', 'b', 'c 2024-03-03', 'd 2024-03-02'].map(one => mention(one)))).toEqual([
      'c',
      'd',
      'a',
      'b',
    ])
  })

  test('are one a sentence', () => {
    expect(shown([mention('a'), mention('a'), mention('b'), { ...mention('a'), paragraph: 2 }])).toHaveLength(
      3,
    )
  })

  test('are of as many articles as there are, before one has two', () => {
    const two = [mention('a', 20), mention('a', 40), mention('a', 60), mention('b', 20)]
    expect(shown(two)).toEqual(['a20', 'b20', 'a40', 'a60'])
  })

  test('are six at the most', () => {
    const many = 'abcdefgh'.split('').map(one => mention(one))
    expect(shown([mention('a', 20), ...many])).toEqual(['a20', 'b', 'c', 'd', 'e', 'f'])
    expect(shown([20, 40, 60, 80, 100, 120, 140].map(start => mention('a', start)))).toHaveLength(6)
  })

  test('of a role stand where the role stands', () => {
    const role = { start: 0, end: 2, text: 'Dr' } as Role
    expect(roleEvidence([{ mention: mention('a'), role }], 'conflict', WHY)).toEqual([
      expect.objectContaining({ articleId: 'a', start: 0, end: 2, role, relation: 'conflict' }),
    ])
  })
})

test.each<[string[], string]>([
  [['Ana Ruiz'], 'Ana Ruiz'],
  [['Ana Ruiz', 'Anna Ruiz', 'Anna Ruiz'], 'Anna Ruiz or Ana Ruiz'],
  [['Ana Ruiz', 'Anna Ruiz', 'Ana Ruis', 'Anna Ruis'], 'Ana Ruiz or Anna Ruiz or Ana Ruis'],
])('the spellings of %j: %s', (names, want) => {
  const words = spellings(names.map(canonical => mention('a', 0, canonical)))
  expect(typeof words === 'string' ? words : sentenceOf(words, REASONS)).toBe(want)
})
