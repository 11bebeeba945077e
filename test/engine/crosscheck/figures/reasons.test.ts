import { expect, test } from 'vitest'
import { relationReason, wordsOf } from '../../../../src/engine/crosscheck/figures/reasons.ts'
import type { Related } from '../../../../src/engine/crosscheck/figures/related.ts'
import type { Relation } from '../../../../src/engine/crosscheck/finding.ts'
import type { Figure } from '../../../../src/engine/figures/figure.ts'
import { figureIn } from '../figure-in.ts'
import { ALIKE } from './compared.ts'

test.each([
  ['Some 50,000 people fled.', '000', 'some 50,000 people'],
  ['A dozen people fled.', 'dozen', 'a dozen people'],
  // A name keeps its capital, and so does a day.
  ['On Friday they fled.', 'Friday', 'Friday'],
  ['US$5 was paid.', '5', 'US$5'],
  ['They paid $5.', '5', '$5'],
])('inside a sentence, of "%s" (%s) remains %s', (text, words, want) => {
  expect(wordsOf(figureIn(text, words))).toBe(want)
})

/** The phrase that tells of a relation, and what is filled in. */
const told = (
  relation: Relation,
  rule: Related['rule'],
  draft = figureIn('The quake killed 26 people.'),
  figure = figureIn('The quake killed 19 people.'),
  by = { publisher: 'Paper', articleId: 's' },
) => relationReason(draft, { figure, ...by }, { relation, rule, scope: {}, likeness: ALIKE })
const phraseOf = (...given: Parameters<typeof told>) => told(...given)[0]!.phrase

test.each<[Relation, Related['rule'], string]>([
  ['match', 'equal', 'match'],
  ['compatible', 'core', 'compatible'],
  ['hedge', 'tail', 'tail'],
  ['hedge', 'weaker', 'hedge'],
  ['scope', 'scope', 'scope'],
  ['scope', 'part', 'part'],
  ['mislabel', 'mislabel', 'mislabel'],
  ['mislabel', 'modality', 'modalityDraft'],
  ['differs', 'unstatedScope', 'differs'],
  ['differs', 'olderToll', 'olderToll'],
  ['conflict', 'disagree', 'conflict'],
  ['conflict', 'scope', 'tooLarge'],
  ['conflict', 'part', 'tooLarge'],
  ['conflict', 'quotation', 'quoted'],
  ['conflict', 'speaker', 'speaker'],
  ['conflict', 'workedOut', 'workedOutOtherwise'],
  ['compatible', 'workedOut', 'workedOut'],
])('%s by %s is told as "%s"', (relation, rule, phrase) => {
  expect(phraseOf(relation, rule)).toBe(phrase)
})

test('a hedge that was lost is named by its words', () => {
  const [bare, hedged] = [figureIn('26 people fled.'), figureIn('An estimated 26 people fled.')]
  expect(told('hedge', 'weaker', bare, hedged)[0]).toMatchObject({
    phrase: 'hedgeLost',
    values: { hedge: 'an estimated' },
  })
  expect(phraseOf('hedge', 'weaker', hedged, hedged)).toBe('hedge')
  expect(phraseOf('hedge', 'weaker', bare, figureIn('Between 20 and 26 people fled.'))).toBe('hedge')
})

test('points for percent, and plans, have words of their own', () => {
  const [points, percent] = [figureIn('It rose 5 percentage points.'), figureIn('It rose 5 percent.')]
  expect(phraseOf('mislabel', 'mislabel', points, percent)).toBe('percentagePoints')
  expect(phraseOf('mislabel', 'mislabel', percent, points)).toBe('percentagePoints')
  expect(phraseOf('mislabel', 'mislabel', percent, percent)).toBe('mislabel')
  expect(phraseOf('mislabel', 'modality', percent, { ...percent, modality: 'planned' })).toBe('modality')
})

test.each<[string, Partial<Figure>, string]>([
  ['a share is told in percent', { kind: 'fraction', value: 2 / 3 }, '66.7 percent'],
  ['so is a ratio', { kind: 'ratio', value: 1.25 }, '125 percent'],
  ['percent', { kind: 'percent', unit: 'percent', value: 12.5 }, '12.5 percent'],
  ['points', { kind: 'percentagePoints', unit: 'percentage point', value: 5 }, '5 percentage points'],
  ['a count', { kind: 'count', unit: 'person', value: 500 }, '500'],
  ['nothing', { value: null }, ''],
])('what was worked out: %s', (_, more, makes) => {
  const figure = { ...figureIn('The quake killed 19 people.'), ...more }
  expect(told('compatible', 'workedOut', undefined, figure)[0]!.values).toMatchObject({ makes })
})

test('who says so is the publisher, else the article, else somebody without a name', () => {
  const source = (publisher: string, articleId: string) =>
    told('match', 'equal', undefined, undefined, { publisher, articleId })[0]!.values!.source
  expect([source('Paper', 's'), source('', 's')]).toEqual(['Paper', 's'])
  expect(source('', '')).toEqual([{ phrase: 'unnamed' }])
})

test('where and when each counts, with the lower case of a sentence', () => {
  const draft = figureIn('Since March 1 the quake in Lyon has killed 26 people.')
  const { myScope, theirScope, myEvent } = told('scope', 'scope', draft)[0]!.values!
  expect([myScope, theirScope, myEvent]).toEqual([
    'Lyon since March 1',
    [{ phrase: 'everywhere' }],
    '“killed”',
  ])
})
