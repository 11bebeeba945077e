import { expect, test } from 'vitest'
import { sourceWords } from '../../../extensions/crosscheck/source-words.ts'
import type { Evidence, Finding } from '../../../src/engine/crosscheck/finding.ts'
import type { Figure } from '../../../src/engine/figures/figure.ts'
import { findingIn } from '../draft.ts'

/** A count of people, written as "[hedge ]number people" somewhere in a text. */
function people(text: string, number: string, part: string): Figure {
  const start = text.indexOf(part)
  const at = text.indexOf(number, start)
  return {
    start,
    end: start + part.length,
    text: part,
    number: { start: at, end: at + number.length },
    kind: 'count',
    value: 1,
    set: { low: 1, high: 1, lowOpen: false, highOpen: false },
    hedge: 'bare',
    unit: 'person',
    modality: 'actual',
    place: [],
    quoted: false,
  } as unknown as Figure
}

const evidenceIn = (text: string, what: Partial<Evidence>): Evidence => ({
  articleId: 'a',
  publisher: 'A Paper',
  paragraph: 0,
  start: 0,
  end: 1,
  sentence: { start: 0, end: text.length, text },
  relation: 'conflict',
  reason: '',
  ...what,
})

function figures(draft: string, number: string, part: string, source: string, theirs: string, words: string) {
  const { name: _, ...finding } = findingIn(draft, part)
  const found: Finding = { ...finding, figure: people(draft, number, part) }
  return sourceWords(found, evidenceIn(source, { figure: people(source, theirs, words) }))
}

test.each([
  [
    'Then 1,500 people left.',
    '1,500',
    '1,500 people',
    'About 1,200 people went.',
    '1,200',
    'About 1,200 people',
    'about 1,200',
  ],
  [
    'Some 1,500 people left.',
    '1,500',
    'Some 1,500 people',
    'It says 1,200 people.',
    '1,200',
    '1,200 people',
    '1,200',
  ],
  [
    'Some 1,500 people left.',
    '1,500',
    'Some 1,500 people',
    'Then nearly 1,200 people.',
    '1,200',
    'nearly 1,200 people',
    'Nearly 1,200',
  ],
  [
    'Then 1,200 people left.',
    '1,200',
    '1,200 people',
    'The 1,200 people went.',
    '1,200',
    '1,200 people',
    null,
  ],
])('%j, %s', (draft, number, part, source, theirs, words, used) => {
  expect(figures(draft, number, part, source, theirs, words)).toBe(used)
})

test('a name is taken as the source spells it', () => {
  const { name } = findingIn('Mayor Ines Okafor called.', 'Ines Okafor')
  expect(
    sourceWords(findingIn('So said Okafur.', 'Okafur'), evidenceIn('Mayor Ines Okafor called.', { name })),
  ).toBe('Ines Okafor')
})

test('a name is no replacement for a figure, nor words from outside of the sentence', () => {
  const { name } = findingIn('Mayor Okafor called.', 'Okafor')
  const { name: _, ...finding } = findingIn('Then 1,500 people left.', '1,500')
  const figure = people('Then 1,500 people left.', '1,500', '1,500 people')
  expect(sourceWords({ ...finding, figure }, evidenceIn('Mayor Okafor called.', { name }))).toBeNull()
  const far = { ...figure, number: { start: 900, end: 905 } }
  expect(sourceWords({ ...finding, figure }, evidenceIn('Short.', { figure: far }))).toBeNull()
})
