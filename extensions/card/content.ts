import { type Evidence, type Finding, loudness } from '../../src/engine/crosscheck/finding.ts'
import type { Wording } from '../crosscheck/phrases.ts'
import { origins } from '../evidence/origins.ts'
import { element } from './element.ts'
import { lineOf } from './line.ts'
import { differingFirst } from './order.ts'
import { type SourceActions, source } from './source.ts'

/** Sources shown on a card; the panel has them all. */
const SHOWN = 4

/** What the draft says, in its own words. */
export const wordsOf = ({ figure, name, role }: Finding): string => (figure ?? name ?? role)?.text ?? ''

/**
 * The inside of the card: what is wrong in one sentence, the figures on one scale, then each source, those that
 * differ first and those that repeat one origin together.
 */
export function content(finding: Finding, wording: Wording, actions: SourceActions): HTMLElement[] {
  const { say } = wording
  const evidence = differingFirst(finding.evidence)
  const shown = evidence.slice(0, SHOWN)
  const more = evidence.length - shown.length
  const line = finding.figure && lineOf(finding.figure, shown, wording)
  const faint = (words: string) => element('p', 'crosscheck-card-faint', [words])
  return [
    head(finding, wording),
    ...(line ? [line] : []),
    ...(shown.length > 0 ? [sources(finding, shown, wording, actions)] : []),
    ...(shown.length === 0 && finding.verdict !== 'incomplete' ? [faint(say('noEvidence'))] : []),
    ...(more > 0 ? [faint(say('more', { n: more }))] : []),
  ]
}

function head(finding: Finding, { say }: Wording): HTMLElement {
  const verdict = `crosscheck-card-verdict crosscheck-${loudness(finding.verdict)}`
  return element('header', '', [
    element('p', verdict, [say(finding.verdict)]),
    element('p', 'crosscheck-card-words', [element('bdi', '', [wordsOf(finding)])]),
    element('p', 'crosscheck-card-reason', [finding.reason]),
  ])
}

function sources(
  finding: Finding,
  evidence: readonly Evidence[],
  wording: Wording,
  actions: SourceActions,
): HTMLElement {
  const items = origins(evidence).flatMap(({ name, evidence: together }) =>
    together.map((one, index) => {
      const origin = name && index === 0 && wording.say('originIn', { origin: name, n: together.length })
      const item = source(finding, one, wording, actions)
      if (origin) item.prepend(element('p', 'crosscheck-card-origin', [origin]))
      return item
    }),
  )
  return element('ol', 'crosscheck-card-sources', items)
}
