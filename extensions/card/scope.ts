import type { Evidence } from '../../src/engine/crosscheck/finding.ts'
import type { Figure, Modality } from '../../src/engine/figures/figure.ts'
import type { PhraseKey, Wording } from '../crosscheck/phrases.ts'
import { type ScopeCell, type ScopeRow, scopeRows } from '../evidence/scope-rows.ts'
import { element } from './element.ts'

type Say = Wording['say']

const MODALITY: Record<Exclude<Modality, 'actual'>, PhraseKey> = {
  possible: 'modalityPossible',
  planned: 'modalityPlanned',
  denied: 'modalityDenied',
}

/** The table that lines the draft's scope up with a source's: equal cells quiet, others marked. Null without any. */
export function scopeTable(
  draft: Figure,
  evidence: Evidence,
  publisher: string,
  { say }: Wording,
): HTMLElement | null {
  const rows = scopeRows(draft, evidence)
  if (rows.length === 0) return null
  const column = (side: PhraseKey) => element('th', '', [say(side)], { scope: 'col' })
  const head = element('tr', '', [element('td', ''), column('draft'), column('source')])
  const body = rows.map(row => line(row, say))
  return element(
    'table',
    'crosscheck-card-scope',
    [element('thead', '', [head]), element('tbody', '', body)],
    {
      'aria-label': say('scopeTable', { publisher }),
    },
  )
}

function line({ part, draft, source, differs, relation }: ScopeRow, say: Say): HTMLElement {
  const note = relation && relation !== 'unstated' ? say(`scope-${relation}`) : say('scopeDiffers')
  return element('tr', differs ? 'crosscheck-card-other' : '', [
    element('th', '', [say(part)], { scope: 'row' }),
    element('td', '', [written(draft, say)]),
    element('td', '', [
      written(source, say),
      differs && ' ',
      differs && element('span', 'crosscheck-card-note', [note]),
    ]),
  ])
}

function written(cell: ScopeCell | null, say: Say): HTMLElement {
  if (!cell) return element('span', 'crosscheck-card-faint', [say('notStated')])
  const { text, modality } = cell
  return element('bdi', '', [modality === 'actual' ? text : say(MODALITY[modality], { verb: text })])
}
