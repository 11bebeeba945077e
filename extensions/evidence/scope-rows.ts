import type { Evidence, ScopeRelation } from '../../src/engine/crosscheck/finding.ts'
import type { Figure, Modality } from '../../src/engine/figures/figure.ts'

export type ScopePart = 'what' | 'who' | 'where' | 'when' | 'saidBy'

/** What the draft and a source say of one part of a figure's scope; null where it is not stated. */
export interface ScopeRow {
  part: ScopePart
  draft: ScopeCell | null
  source: ScopeCell | null
  differs: boolean
  /** How the source's scope stands to the draft's, for the parts that are compared as scopes. */
  relation?: ScopeRelation
}

export interface ScopeCell {
  text: string
  /** For what is measured: whether it happened. */
  modality: Modality
}

/** The scope of a draft's figure lined up with that of a source; parts that neither states are left out. */
export function scopeRows(draft: Figure, evidence: Evidence): ScopeRow[] {
  const source = evidence.figure
  if (!source) return []
  const row = (
    part: ScopePart,
    read: (figure: Figure) => string | undefined,
    differs: boolean,
    relation?: ScopeRelation,
  ): ScopeRow => ({
    part,
    draft: cell(read(draft), part === 'what' ? draft.modality : 'actual'),
    source: cell(read(source), part === 'what' ? source.modality : 'actual'),
    differs,
    ...(relation && { relation }),
  })
  const scope = evidence.scope ?? {}
  return [
    row('what', measured, whatDiffers(draft, source)),
    row('who', figure => figure.counted, isOther(scope.group), scope.group),
    row('where', figure => figure.place.join(', '), isOther(scope.place), scope.place),
    row('when', figure => figure.period?.text, isOther(scope.period), scope.period),
    row('saidBy', figure => figure.speaker?.name ?? figure.speaker?.organisation, saidByOther(draft, source)),
  ].filter(line => line.draft || line.source)
}

/** The word that tells what is measured; of "at risk" and "without food" the event says more than their first word. */
const measured = ({ measure }: Figure): string | undefined =>
  measure && (/^(?:at|in|on|under|without)$/i.test(measure.verb) ? measure.event : measure.verb)

const cell = (text: string | undefined, modality: Modality): ScopeCell | null =>
  text ? { text, modality } : null

/** What one side leaves unstated cannot be seen to differ. */
const isOther = (relation: ScopeRelation | undefined): boolean =>
  relation !== undefined && relation !== 'same' && relation !== 'unstated'

function whatDiffers(draft: Figure, source: Figure): boolean {
  if (!draft.measure || !source.measure) return false
  return draft.measure.event !== source.measure.event || draft.modality !== source.modality
}

function saidByOther(draft: Figure, source: Figure): boolean {
  if (!draft.speaker || !source.speaker) return false
  return draft.speaker.name !== source.speaker.name
}
