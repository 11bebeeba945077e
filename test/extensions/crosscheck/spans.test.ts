import { expect, test } from 'vitest'
import { spanOf } from '../../../extensions/crosscheck/spans.ts'
import type { FigureKind } from '../../../src/engine/figures/figure.ts'
import { findingIn } from '../draft.ts'

/** A figure written as "[hedge |number| rest]". */
function spanned(text: string, kind: FigureKind): string {
  const [before, number] = text.split('|') as [string, string]
  const plain = text.replaceAll('|', '')
  const figure = {
    start: 0,
    end: plain.length,
    text: plain,
    number: { start: before.length, end: before.length + number.length },
    kind,
    value: 1,
    set: { low: 1, high: 1, lowOpen: false, highOpen: false },
    hedge: 'bare',
    unit: '',
    modality: 'actual',
    place: [],
    quoted: false,
  } as const
  const { name: _, ...finding } = findingIn(plain, plain)
  const { start, end } = spanOf({ ...finding, figure: figure as never })
  return plain.slice(start, end)
}

test.each([
  ['An estimated |50,000| people', 'count', 'An estimated 50,000'],
  ['nearly |100,000| Syrians', 'count', 'nearly 100,000'],
  ['about |$3.1 billion| in aid', 'money', 'about $3.1 billion'],
  ['|5| per cent', 'percent', '5 per cent'],
  ['over |three| weeks', 'duration', 'over three weeks'],
  ['|12 February|', 'date', '12 February'],
] as const)('%j, a %s, is marked as %j', (text, kind, marked) => {
  expect(spanned(text, kind)).toBe(marked)
})

test('a name is marked in its own words', () => {
  expect(spanOf(findingIn('Mayor Okafor', 'Okafor'))).toMatchObject({ start: 6, end: 12 })
})
