import { join } from 'node:path'
import { ndjson } from './files.ts'
import { archiveOf, isAlarm, judge, percent } from './judge.ts'
import { type Measure, prf } from './section.ts'

const LABELS = ['supports', 'refutes', 'not enough info'] as const
type Label = (typeof LABELS)[number]
interface Row {
  id: string
  claim: string
  evidence: string
  label: Label
}

/** Claims with numbers against one sentence of evidence, three ways: a test of judgement on other copy than news. */
export const claims: Measure = async data => {
  const rows = ndjson<Row>(join(data, 'vitaminc-dev.ndjson'))
  if (!rows) return undefined
  const said: { row: Row; label: Label }[] = []
  for (const row of rows) {
    const placed = await judge(row.claim, undefined, archiveOf([{ id: 'evidence', text: row.evidence }]))
    const verdicts = placed.map(p => p.finding)
    const supported = verdicts.some(f => f.verdict === 'confirmed' || f.verdict === 'hedge')
    said.push({ row, label: verdicts.some(isAlarm) ? 'refutes' : supported ? 'supports' : 'not enough info' })
  }
  const count = (gold?: Label, label?: Label) =>
    said.filter(s => (!gold || s.row.label === gold) && (!label || s.label === label)).length
  const f1 = LABELS.map(l => prf(count(l, l), count(undefined, l), count(l)).f1)
  const raised = count(undefined, 'refutes')
  const errors = said
    .filter(s => s.row.label !== s.label)
    .map(s => `${s.row.label} said ${s.label}: ${s.row.claim} <> ${s.row.evidence}`)
  return {
    source: 'VitaminC development set, claims with numbers (CC BY-SA 3.0)',
    measures: [
      {
        name: 'macro-F1, three ways',
        value: (f1.reduce((a, b) => a + b) / LABELS.length).toFixed(1),
        target: '75',
        errors,
      },
      {
        name: 'alarms that are false',
        value: percent(raised - count('refutes', 'refutes'), raised),
        target: 'at most 12',
      },
      { name: 'refuted claims that alarm', value: percent(count('refutes', 'refutes'), count('refutes')) },
      {
        name: 'supported claims that alarm',
        value: percent(count('supports', 'refutes'), count('supports')),
      },
    ],
  }
}
