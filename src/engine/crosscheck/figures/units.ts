import { eventFacts, eventOfCounted } from '../../context/events.ts'
import { concept, headNoun, lemma, nounKind } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { placesOf } from '../../names/index.ts'
import { oncePer } from '../../text/once.ts'

/** Words for people that say nothing of which people. */
const ANYONE = new Set(
  'person people resident refugee migrant individual human victim inhabitant citizen casualty life'.split(
    ' ',
  ),
)

const FURTHER = /\b(?:other|others|more|another|additional|further|extra)\b/i

/** "Four others", "30 more": a count that leaves out somebody named elsewhere. */
export const isFurther: (figure: Figure) => boolean = oncePer(
  figure => figure.hedge !== 'over' && FURTHER.test(figure.text.slice(figure.number.end - figure.start)),
)

/** "Nine new cases": those since the count before, and no count of all. */
export const isNew = (figure: Figure): boolean => /^(?:new|newly|fresh)\b/i.test(figure.counted ?? '')

/** "Eleven remain in hospital": those who are left of a count that was higher once. */
export const isLeft = ({ terms, measure }: Figure): boolean =>
  terms.includes('remain') && eventFacts(measure?.event ?? '').of === 'person'

/** What is counted: a kind of thing, and which of its kind ("child" among people). */
export interface Counted {
  kind: string
  which: string
}

export const countedOf: (figure: Figure) => Counted = oncePer(figure => {
  // "Playing 90 times": what is counted is the event itself.
  if (figure.unit === 'time') return { kind: '', which: '' }
  const unit = figure.counted?.includes(' of ') ? headNoun(figure.counted) : lemma(figure.unit)
  // "7,100 have died and 78,000 have recovered": both are people.
  if (!unit)
    return { kind: (figure.kind === 'plain' && eventFacts(figure.measure?.event ?? '').of) || '', which: '' }
  // As many jobs are cut as people are laid off.
  const facts = eventFacts(figure.measure?.event ?? '')
  if (facts.of && facts.things.includes(unit)) return { kind: facts.of, which: '' }
  const event = eventOfCounted(unit)
  const of = event && eventFacts(event).of
  if (of && (event === figure.measure?.event || nounKind(unit) !== 'person')) return { kind: of, which: '' }
  if (ANYONE.has(unit) || placesOf(figure.unit).length > 0) return { kind: 'person', which: '' }
  if (nounKind(unit) === 'person') return { kind: 'person', which: concept(unit) }
  return { kind: concept(unit), which: '' }
})
