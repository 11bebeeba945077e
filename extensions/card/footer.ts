import { type Finding, loudness } from '../../src/engine/crosscheck/finding.ts'
import type { Decision, SignOff } from '../../src/signoff/sign-off.ts'
import type { Wording } from '../crosscheck/phrases.ts'
import { button } from './button.ts'
import { element } from './element.ts'
import { filed } from './filed.ts'

/** What the buttons of a card do. `nth` is the place of a source in the finding's evidence. */
export interface CardActions {
  /** Puts the words of a source in the draft. */
  useSource(id: string, nth: number): void
  /** Shows the article where a source's sentence stands, or the draft's other passage. */
  openSource(id: string, nth: number): void
  signOff(id: string, decision: Decision): void
  undoSignOff(id: string): void
  openPanel(id: string): void
  /** Whether there is something to open a source, or the panel, in. */
  readonly opensSources: boolean
  readonly opensPanel: boolean
}

const SIGNED = { checked: 'signedChecked', stet: 'signedStet' } as const

/** The foot of the card: signing off, or who has signed off already; and the way to the panel. */
export function footer(
  finding: Finding,
  signOff: SignOff | undefined,
  { say, locale }: Wording,
  actions: CardActions,
) {
  const { id } = finding
  const deciding =
    loudness(finding.verdict) === 'quiet'
      ? []
      : [
          button(say('signOff'), () => actions.signOff(id, 'checked')),
          button(say('stet'), () => actions.signOff(id, 'stet')),
        ]
  const decided = signOff && [
    element('p', 'crosscheck-card-signed', [
      [say(SIGNED[signOff.decision]), signOff.initials, filed(signOff.time, locale)]
        .filter(Boolean)
        .join(' · '),
    ]),
    button(say('undoSignOff'), () => actions.undoSignOff(id)),
  ]
  return element('footer', '', [
    ...(decided ?? deciding),
    actions.opensPanel && button(say('openPanel'), () => actions.openPanel(id)),
  ])
}
