import { type Candidate, strongest } from './candidate.ts'
import { ORGANISATION_HEADS, PLACE_FIRST, PLACE_HEADS, WEAK_HEADS } from './lexicon.ts'
import { partsOf } from './person.ts'
import { phonetic } from './phonetic.ts'
import type { NameScan } from './scan.ts'
import { isSlip } from './spelling.ts'
import type { Tally } from './tally.ts'

/** What a document calls its names by after it has named them in full. */
export interface Parts {
  /** Surnames, first names and initials of its people. */
  people: ReadonlySet<string>
  /** Whether a word is nearly the surname of somebody who is named in full: "Painemall" after "Rosa Painemal". */
  soundsLike(key: string): boolean
  /** "Tencent" of "Tencent Holdings". */
  bodies: ReadonlySet<string>
  /** "Simien" of "Simien Mountains", "Coco" of "Playas del Coco". */
  places: ReadonlySet<string>
  /** The heads that stand for a body ("the Tribunal") or a place ("the Bight") that was named in full. */
  bodyHeads: ReadonlySet<string>
  placeHeads: ReadonlySet<string>
}

/** Shorter words are near too many others. */
const LONG = 6

function soundsOf(surnames: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const surname of surnames) {
    if (surname.length < LONG - 1) continue
    const sound = phonetic(surname)
    found.set(sound, [...(found.get(sound) ?? []), surname])
  }
  return found
}

/** What copy calls by its kind alone, with a capital by the paper's style: no name of its own. */
const COMMON_HEADS = new Set('agency party government police committee commission'.split(' '))

export function partsNamed(
  scans: readonly NameScan[],
  candidates: readonly (readonly Candidate[])[],
  tally: Tally,
): Parts {
  let bySound: Map<string, string[]> | undefined
  const sounds = () => {
    bySound ??= soundsOf(found.people)
    return bySound
  }
  const found = {
    people: new Set<string>(),
    soundsLike: (key: string) =>
      key.length >= LONG && (sounds().get(phonetic(key)) ?? []).some(surname => isSlip(surname, key)),
    bodies: new Set<string>(),
    places: new Set<string>(),
    bodyHeads: new Set<string>(),
    placeHeads: new Set<string>(),
  }
  candidates.forEach((own, i) => {
    for (const candidate of own) {
      const words = scans[i]!.words.slice(candidate.from, candidate.to).filter(word => word.kind === 'word')
      const kind = strongest(tally.votesOf(candidate))
      if (kind === 'person') {
        if (words.length > 1 || candidate.title)
          for (const part of partsOf(words.map(word => word.key))) found.people.add(part)
        continue
      }
      if (words.length < 2) continue
      const [first, last] = [words[0]!, words.at(-1)!]
      if (kind === 'organisation') {
        if (!first.ordinary) found.bodies.add(first.key)
        for (const { capital, key } of words)
          if (capital && ORGANISATION_HEADS.has(key) && !WEAK_HEADS.has(key) && !COMMON_HEADS.has(key))
            found.bodyHeads.add(key)
      } else if (kind === 'place') {
        if (PLACE_HEADS.has(last.key)) {
          found.placeHeads.add(last.key)
          if (words.length === 2 && !first.ordinary) found.places.add(first.key)
        } else if (PLACE_FIRST.has(first.key) && last.capital && !last.ordinary) found.places.add(last.key)
      }
    }
  })
  return found
}
