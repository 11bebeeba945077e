import type { Figure } from '../../figures/figure.ts'
import { textBetween } from '../derived/beside.ts'
import { phrase } from '../told.ts'
import type { Note, Told } from './draft.ts'

/** One person of two ages: "Ann Marsh, 63" and "the 60-year-old Marsh". */
export function ages(draft: readonly Told[], note: Note): void {
  const first = new Map<string, { figure: Figure; told: Told }>()
  for (const told of draft) {
    for (const figure of told.figures) {
      const name = bearerOf(figure, told)
      if (!name) continue
      const known = first.get(name)
      if (!known) {
        first.set(name, { figure, told })
        continue
      }
      if (known.figure.value === figure.value) continue
      const sentence = (own: Figure, other: Figure) =>
        phrase('ageWithin', {
          name,
          theirs: other.number ? String(other.value) : other.text,
          mine: String(own.value),
        })
      note(figure, { ...known, relation: 'conflict', because: sentence(figure, known.figure) })
      note(known.figure, { figure, told, relation: 'conflict', because: sentence(known.figure, figure) })
    }
  }
}

/** The person whose age it is: the name that stands directly before or behind it. */
function bearerOf(figure: Figure, told: Told): string | undefined {
  if (
    figure.kind !== 'age' ||
    figure.value === null ||
    figure.modality !== 'actual' ||
    figure.unit !== 'year'
  )
    return undefined
  if (figure.hedge !== 'bare' && figure.hedge !== 'exact') return undefined
  const person = told.names.find(name => {
    if (name.kind !== 'person') return false
    if (name.end <= figure.start)
      return /^,?\s+(?:\(|aged\s+)?$/.test(textBetween(told, name.end, figure.start))
    return /^\s+$/.test(textBetween(told, figure.end, name.start))
  })
  return person?.canonical
}
