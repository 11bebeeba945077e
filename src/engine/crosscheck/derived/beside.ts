import { eventFacts, eventOf } from '../../context/events.ts'
import { lemma, verbhood } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Span } from '../../text/span.ts'
import { countedOf } from '../figures/units.ts'

/** A sentence with the figures in it, in order; offsets are its paragraph's. */
export interface Beside {
  sentence: Span & { text: string }
  figures: readonly Figure[]
}

/** The words between two offsets of the sentence. */
export const textBetween = ({ sentence }: Beside, from: number, to: number): string =>
  sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start))

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []

/** The events that some words name, and "?" for a verb that names none known. */
export function eventsIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of wordsOf(text)) {
    const event = eventOf(word) ?? eventOf(lemma(word))
    if (event) found.add(event)
    else if (verbhood(lemma(word)) === 'certain' && /(?:ed|ing)$/.test(word)) found.add('?')
  }
  return found
}

/** What kind of thing is counted; "kills 61" leaves it to the event to say so. */
export const thingOf = (figure: Figure): string =>
  countedOf(figure).kind || (eventFacts(figure.measure?.event ?? '').of ?? '')

/** A sentence longer than this, or with more figures, is a table: nothing in it adds up to anything. */
const MOST_FIGURES = 12
const MOST_CHARACTERS = 1200

export const isProse = ({ sentence, figures }: Beside): boolean =>
  figures.length <= MOST_FIGURES && sentence.text.length <= MOST_CHARACTERS
