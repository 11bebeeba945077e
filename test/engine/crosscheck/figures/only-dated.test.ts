import { expect, test } from 'vitest'
import { onlyDated } from '../../../../src/engine/crosscheck/figures/only-dated.ts'
import type { Evidence, Finding, Verdict } from '../../../../src/engine/crosscheck/finding.ts'
import { read } from '../../../../src/engine/read.ts'
import { FILED } from '../figure-in.ts'

/** The verdict on a text's year, which a source confirms, where its other figures were judged so. */
function judged(text: string, others: Verdict, source = 'The mill burnt down in 2013.'): string | undefined {
  const evidence = [{ sentence: { text: source } }] as Evidence[]
  const findings = read(text, { published: FILED }).figures.map(
    figure => ({ figure, evidence, verdict: figure.kind === 'date' ? 'confirmed' : others }) as Finding,
  )
  return onlyDated(findings, text).find(({ figure }) => figure!.kind === 'date')?.verdict
}

const TEXT = 'In 2013 the town had 180 burglaries.'
test.each<[string, Verdict, string]>([
  [TEXT, 'unsourced', 'scope'],
  [TEXT, 'scope', 'scope'],
  [TEXT, 'check', 'scope'],
  [TEXT, 'confirmed', 'confirmed'],
  [TEXT, 'contradicted', 'confirmed'],
  // Of nothing that is counted, or of another sentence, it stands for itself.
  ['In 2013 the mill burnt down.', 'unsourced', 'confirmed'],
  ['In 2013 the mill burnt down. The town had 180 burglaries.', 'unsourced', 'confirmed'],
  ['In 2013 the mill burnt down for a third time.', 'unsourced', 'confirmed'],
  ['In March the town had 180 burglaries.', 'unsourced', 'confirmed'],
])('%s, its count %s: the date is %s', (text, others, want) => {
  expect(judged(text, others)).toBe(want)
})

test('a sentence that has the number, too, tells of it', () => {
  expect(judged(TEXT, 'unsourced', 'The town saw 180 thefts in 2013.')).toBe('confirmed')
})
