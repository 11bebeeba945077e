import { type ScopeCell, scopeRows } from '../../../extensions/evidence/scope-rows.ts'
import type { Evidence } from '../../engine/crosscheck/finding.ts'
import type { Figure } from '../../engine/figures/figure.ts'
import { modalityPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'

interface Props {
  draft: Figure
  evidence: Evidence
  publisher: string
}

/** What the draft and one source measure, side by side; what differs is marked, what is equal stays quiet. */
export function ScopeTable({ draft, evidence, publisher }: Props) {
  const { say } = useWording()
  const rows = scopeRows(draft, evidence)
  if (rows.length === 0) return null
  const write = (cell: ScopeCell | null) => {
    if (!cell) return <span className="crosscheck-unstated">{say('notStated')}</span>
    return cell.modality === 'actual' ? cell.text : say(modalityPhrase(cell.modality), { verb: cell.text })
  }
  return (
    <table className="crosscheck-scope" aria-label={say('scopeTable', { publisher })}>
      <thead>
        <tr>
          <th scope="col">
            <span className="crosscheck-hidden">{say('scopePart')}</span>
          </th>
          <th scope="col">{say('yourDraft')}</th>
          <th scope="col">{say('source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.part} data-differs={row.differs || undefined}>
            <th scope="row">{say(row.part)}</th>
            <td>
              <bdi>{write(row.draft)}</bdi>
            </td>
            <td>
              <bdi>{write(row.source)}</bdi>
              {row.differs && <span className="crosscheck-hidden"> ({say('scopeDiffers')})</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
