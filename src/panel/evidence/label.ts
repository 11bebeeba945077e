import type { Evidence } from '../../engine/crosscheck/finding.ts'
import type { Wording } from '../words/phrases.ts'

/** What a piece of evidence is called: its publisher, or the draft itself. */
export function labelOf(
  { within, publisher }: Pick<Evidence, 'within' | 'publisher'>,
  { say }: Wording,
): string {
  return within ? say('elsewhere') : publisher || say('publisherUnknown')
}
