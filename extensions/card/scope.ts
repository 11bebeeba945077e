import type { Evidence, ScopeRelation } from '../../src/engine/crosscheck/finding.ts'
import type { Figure } from '../../src/engine/figures/figure.ts'
import type { PhraseKey, Say } from '../crosscheck/phrases.ts'
import { element } from './element.ts'

interface Row {
  part: PhraseKey
  draft: string
  source: string
  relation: ScopeRelation | undefined
}

/** Who, where, when and said by whom, the draft's beside the source's; parts that neither states are left out. */
function rows(draft: Figure, { figure, scope }: Evidence): Row[] {
  if (!figure) return []
  const row = (part: PhraseKey, read: (of: Figure) => string | undefined, relation?: ScopeRelation): Row => ({
    part,
    draft: read(draft) ?? '',
    source: read(figure) ?? '',
    relation,
  })
  const all = [
    row('who', of => of.counted, scope?.group),
    row('where', of => of.place.join(', '), scope?.place),
    row('when', of => of.period?.text, scope?.period),
    row('saidBy', of => of.speaker?.name || of.speaker?.organisation),
  ]
  return all.filter(({ draft, source }) => draft || source)
}

/** The table that lines the scopes up; null where neither side states any. */
export function scopeTable(draft: Figure, evidence: Evidence, say: Say): HTMLElement | null {
  const lines = rows(draft, evidence)
  if (lines.length === 0) return null
  const head = element('thead', '', [
    element('tr', '', [
      element('td', ''),
      ...(['draft', 'source'] as const).map(side => element('th', '', [say(side)], { scope: 'col' })),
    ]),
  ])
  const body = lines.map(({ part, draft, source, relation }) => {
    const differs = relation !== undefined && relation !== 'same' && relation !== 'unstated'
    return element('tr', differs ? 'crosscheck-card-other' : '', [
      element('th', '', [say(part)], { scope: 'row' }),
      cell(draft, say),
      cell(source, say, differs ? say(`scope-${relation}`) : ''),
    ])
  })
  return element('table', 'crosscheck-card-scope', [head, element('tbody', '', body)])
}

function cell(text: string, say: Say, note = ''): HTMLElement {
  const words = text || element('span', 'crosscheck-card-faint', [say('notStated')])
  return element('td', '', [words, note && ' ', note && element('span', 'crosscheck-card-note', [note])])
}
