import type { Figure } from '../engine/figures/figure.ts'
import type { Reading } from '../engine/read.ts'
import { positions } from './position.ts'

/** One line for each figure, name and role, in the order of the text. */
export function readingReport(text: string, { figures, names, roles }: Reading): string {
  const at = positions(text)
  const rows = [
    ...figures.map(figure => ({ ...figure, what: `${figure.kind}, ${worth(figure)}` })),
    ...names.map(name => ({
      ...name,
      what: name.canonical === name.text ? name.kind : `${name.kind}, ${name.canonical}`,
    })),
    ...roles.map(role => ({ ...role, what: `role of ${role.holder.text}` })),
  ].sort((a, b) => a.start - b.start)
  return rows.map(row => `${at(row.start)}  ${row.text}  (${row.what})\n`).join('')
}

function worth({ hedge, value, range, date, unit }: Figure): string {
  const amount = date ?? (range ? `${range.low} to ${range.high}` : String(value ?? 'open'))
  return [hedge === 'bare' ? '' : hedge, amount, unit].filter(Boolean).join(' ')
}
