import type { Evidence, Finding } from '../../src/engine/crosscheck/finding.ts'
import type { Wording } from '../crosscheck/phrases.ts'
import { sourceWords } from '../crosscheck/source-words.ts'
import { citation } from '../evidence/citation.ts'
import { button } from './button.ts'
import { copyButton } from './copy.ts'
import { element } from './element.ts'
import { excerpt } from './excerpt.ts'
import { filed } from './filed.ts'
import { differs } from './order.ts'
import { scopeTable } from './scope.ts'

/** What can be done with a source; what is left out has no button. `nth` is its place in the finding's evidence. */
export interface SourceActions {
  /** Puts the source's words in the draft. */
  use?(nth: number): void
  /** Shows the article where the sentence stands, or the draft's other passage. */
  open?(nth: number): void
  /** What is known of the article, for a citation. */
  entry(articleId: string): Parameters<typeof citation>[1]
}

/** One source: who says it and when, its sentence with what matters emphasised, its scope, and what to do with it. */
export function source(finding: Finding, evidence: Evidence, wording: Wording, actions: SourceActions) {
  const { within, relation, reason } = evidence
  const { before, emphasis, after } = excerpt(evidence)
  const against = differs(relation) ? ' crosscheck-card-against' : ''
  const publisher = within ? wording.say('elsewhere') : evidence.publisher || wording.say('publisherUnknown')
  return element('li', '', [
    element('p', 'crosscheck-card-publisher', [
      element('cite', '', [publisher]),
      !within && timeFiled(evidence, wording),
      element('span', `crosscheck-card-relation${against}`, [wording.say(`relation-${relation}`)]),
    ]),
    element('blockquote', '', [before, emphasis && element('mark', '', [emphasis]), after], { dir: 'auto' }),
    finding.figure && !within && scopeTable(finding.figure, evidence, publisher, wording),
    reason !== finding.reason && element('p', 'crosscheck-card-why', [reason]),
    buttons(finding, evidence, publisher, wording, actions),
  ])
}

function timeFiled({ published }: Evidence, { say, locale }: Wording): HTMLElement {
  if (!published) return element('span', '', [say('filedUnknown')])
  return element('time', '', [filed(published, locale)], { datetime: published })
}

function buttons(
  finding: Finding,
  evidence: Evidence,
  publisher: string,
  wording: Wording,
  { use, open, entry }: SourceActions,
): HTMLElement {
  const { say } = wording
  const nth = finding.evidence.indexOf(evidence)
  const speaksAgainst = differs(evidence.relation) || evidence.relation === 'hedge'
  const words = use && speaksAgainst ? sourceWords(finding, evidence) : null
  const opening = evidence.within ? say('showElsewhere') : say('openSource')
  const named = evidence.within ? opening : say('openSourceOf', { publisher })
  return element('div', 'crosscheck-card-actions', [
    open && button(opening, () => open(nth), { 'aria-label': named }),
    use && words && button(say('useSource', { words }), () => use(nth)),
    !evidence.within && copyButton(() => citation(evidence, entry(evidence.articleId), wording), wording),
  ])
}
