import { concept, lemma, nounKind } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import { placesOf } from '../../names/index.ts'

/** Words for people that say nothing of which people. */
const ANYONE = new Set(
  'person people resident refugee migrant individual human victim inhabitant citizen casualty life'.split(
    ' ',
  ),
)

/** What is counted: a kind of thing, and which of its kind ("child" among people). */
export interface Counted {
  kind: string
  which: string
}

export function countedOf(figure: Figure): Counted {
  const unit = lemma(figure.unit)
  if (!unit) return { kind: '', which: '' }
  if (ANYONE.has(unit) || placesOf(figure.unit).length > 0) return { kind: 'person', which: '' }
  if (nounKind(unit) === 'person') return { kind: 'person', which: concept(unit) }
  return { kind: concept(unit), which: '' }
}
