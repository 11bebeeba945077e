import type { REASONS } from '../engine/crosscheck/told.ts'
import type { Phrase } from '../engine/wording/phrase.ts'
import type { english as panel } from '../panel/words/phrases.ts'
import type { english as report } from '../report/words.ts'
import de from './de.json'

/** Everything that is said to a person, in one language. */
export interface WholeLanguage {
  /** A BCP 47 tag: how numbers, dates and plurals are written. */
  locale: string
  /** Words of card, panel and exports. */
  phrases: Record<keyof typeof panel | keyof typeof report, Phrase>
  /** Words of the reasons that findings give. */
  reasons: Record<keyof typeof REASONS, string>
}

/**
 * German, for card, panel, reasons and exports.
 *
 * @example Crosscheck.configure({ archive, ...german })
 */
export const german: WholeLanguage = { locale: 'de-DE', ...de }
