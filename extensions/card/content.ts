import { type Evidence, type Finding, loudness } from '../../src/engine/crosscheck/finding.ts'
import type { Say, Wording } from '../crosscheck/phrases.ts'
import { sourceWords } from '../crosscheck/source-words.ts'
import { element } from './element.ts'
import { excerpt } from './excerpt.ts'
import { filed } from './filed.ts'
import { differingFirst, differs } from './order.ts'
import { scopeTable } from './scope.ts'

/** Sources shown on a card; the panel has them all. */
const SHOWN = 4

/** Puts the words of a source in the draft; `nth` is its place in the finding's evidence. */
export type UseSource = (nth: number) => void

/** What the draft says, in its own words. */
export const wordsOf = ({ figure, name, role }: Finding): string => (figure ?? name ?? role)?.text ?? ''

/** The inside of the card: what is wrong in one sentence, then each source, those that differ first. */
export function content(finding: Finding, wording: Wording, use?: UseSource): HTMLElement[] {
  const { say } = wording
  const evidence = differingFirst(finding.evidence)
  const more = evidence.length - SHOWN
  const verdict = element('p', `crosscheck-card-verdict crosscheck-${loudness(finding.verdict)}`, [
    say(finding.verdict),
  ])
  const head = element('header', '', [
    verdict,
    element('p', 'crosscheck-card-words', [wordsOf(finding)]),
    element('p', 'crosscheck-card-reason', [finding.reason]),
  ])
  const sources = evidence.slice(0, SHOWN).map(one => source(finding, one, wording, use))
  return [
    head,
    ...(sources.length > 0 ? [element('ol', 'crosscheck-card-sources', sources)] : []),
    ...(sources.length === 0 && finding.verdict !== 'incomplete'
      ? [element('p', 'crosscheck-card-faint', [say('noEvidence')])]
      : []),
    ...(more > 0 ? [element('p', 'crosscheck-card-faint', [say('more', { n: more })])] : []),
  ]
}

function source(finding: Finding, evidence: Evidence, { say, locale }: Wording, use?: UseSource) {
  const { before, emphasis, after } = excerpt(evidence)
  const time = evidence.published
    ? element('time', '', [filed(evidence.published, locale)], { datetime: evidence.published })
    : element('span', '', [say('filedUnknown')])
  const relation = element(
    'span',
    differs(evidence.relation)
      ? 'crosscheck-card-relation crosscheck-card-against'
      : 'crosscheck-card-relation',
    [say(`relation-${evidence.relation}`)],
  )
  return element('li', '', [
    element('p', 'crosscheck-card-publisher', [
      element('cite', '', [
        evidence.within ? say('elsewhere') : evidence.publisher || say('publisherUnknown'),
      ]),
      !evidence.within && time,
      evidence.origin && element('span', '', [say('origin', { origin: evidence.origin })]),
      relation,
    ]),
    element('blockquote', '', [before, emphasis && element('mark', '', [emphasis]), after]),
    finding.figure && !evidence.within && scopeTable(finding.figure, evidence, say),
    evidence.reason !== finding.reason && element('p', 'crosscheck-card-why', [evidence.reason]),
    use && replacement(finding, evidence, say, use),
  ])
}

/** Where a source puts against the draft something that could stand in its place: the button that puts it there. */
function replacement(finding: Finding, evidence: Evidence, say: Say, use: UseSource): HTMLElement | null {
  const words =
    differs(evidence.relation) || evidence.relation === 'hedge' ? sourceWords(finding, evidence) : null
  if (!words) return null
  const button = element('button', 'crosscheck-card-button', [say('useSource', { words })], {
    type: 'button',
  })
  button.addEventListener('click', () => use(finding.evidence.indexOf(evidence)))
  return button
}
