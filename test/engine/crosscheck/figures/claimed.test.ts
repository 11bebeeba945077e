import { expect, test } from 'vitest'
import { withoutClaimed } from '../../../../src/engine/crosscheck/figures/claimed.ts'
import type { Evidence, Finding } from '../../../../src/engine/crosscheck/finding.ts'

/** "conflict slip 4": a relation, its rule, and where in the one article it stands. */
const evidence = (told: string): Evidence => {
  const [relation, rule, start, within] = told.split(' ')
  return {
    articleId: 's',
    paragraph: 0,
    start: Number(start),
    relation,
    decided: { rule },
    ...(within && { within: true }),
  } as unknown as Evidence
}
const finding = (...told: string[]) =>
  ({ verdict: 'contradicted', reason: '', evidence: told.map(evidence) }) as unknown as Finding
const left = (...findings: string[][]) =>
  withoutClaimed(findings.map(told => finding(...told))).map(
    ({ verdict, evidence }) => `${verdict} ${evidence.length}`,
  )

test.each<[string, string[][], string[]]>([
  ['alone is a slip', [['conflict slip 4']], ['contradicted 1']],
  [
    'is none where the draft gives it rightly elsewhere',
    [['conflict slip 4'], ['match equal 4']],
    ['unsourced 0', 'contradicted 1'],
  ],
  [
    'is one where it gives another',
    [['conflict slip 4'], ['match equal 9']],
    ['contradicted 1', 'contradicted 1'],
  ],
  [
    'is one where the other is wrong, too',
    [['conflict slip 4'], ['conflict disagree 4']],
    ['contradicted 1', 'contradicted 1'],
  ],
  [
    'is one where only the draft itself has it',
    [['conflict slip 4'], ['match equal 4 within']],
    ['contradicted 1', 'contradicted 1'],
  ],
  [
    'may be one of another number all the same',
    [['conflict slip 4', 'conflict slip 9'], ['match equal 4']],
    ['contradicted 1', 'contradicted 1'],
  ],
  [
    'is not what plainly disagrees',
    [['conflict disagree 4'], ['match equal 4']],
    ['contradicted 1', 'contradicted 1'],
  ],
])('a number that a slip would make %s', (_, findings, want) => {
  expect(left(...findings)).toEqual(want)
})
