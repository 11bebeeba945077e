import { type Candidate, noVotes } from './candidate.ts'
import { placeNamed, placeOfDemonym } from './gazetteer.ts'
import { extendHead, headOf } from './heads.ts'
import { CALENDAR, FUNCTION, GROUPS, isGiven, isOrdinary, knownOrganisation, OFFICES } from './lexicon.ts'
import type { NameKind } from './name.ts'
import { CONNECTORS, PARTICLES } from './runs.ts'
import { isTitle, titleEnd } from './titles.ts'
import type { Word } from './words.ts'

/** The most words that a name in a table has. */
const TABLED = 6

/** Cuts a run of capitalised words into candidates: "Russian | Foreign Minister | Sergei Lavrov". */
export function segment(words: readonly Word[], from: number, to: number): Candidate[] {
  const found: Candidate[] = []
  let title: { from: number; to: number } | undefined
  const add = (start: number, end: number, kind: NameKind | null, weight: number, canonical?: string) => {
    const candidate: Candidate = {
      from: start,
      to: end,
      votes: noVotes(),
      key: keyOf(words, start, end),
      ...(canonical ? { canonical } : {}),
    }
    if (kind) candidate.votes[kind] = weight
    if (title?.to === start) {
      candidate.title = title
      candidate.votes.person += 6
    }
    found.push(candidate)
  }
  let i = from
  while (i < to) {
    const word = words[i]!
    if (!word.capital || CALENDAR.has(word.key) || isLoose(words, i, to)) {
      i++
      continue
    }
    const stretch = stretchEnd(words, i, to)
    const head = headOf(words, i, stretch)
    const tabled = longest(words, i, to)
    if (tabled && tabled.end >= (head?.end ?? 0)) {
      // "Victoria Nuland" is no place, "Syria Staffan" holds one.
      const alone =
        tabled.end >= stretch || tabled.country || isTitle(words, tabled.end, to) || tabled.end - i > 1
      if (alone) {
        add(i, tabled.end, tabled.kind, tabled.weight, tabled.canonical)
        i = tabled.end
        continue
      }
    }
    if (!head || head.end <= titleEnd(words, i, to)) {
      const end = titleEnd(words, i, to)
      if (end > i) {
        for (const inner of complement(words, i, end))
          add(inner.from, inner.to, inner.kind, 4, inner.canonical)
        title = { from: i, to: end }
        i = end
        continue
      }
    }
    if (head) {
      const end = extendHead(words, head, to)
      add(i, end, head.kind, head.weight)
      i = end
      continue
    }
    if (placeOfDemonym(word.key) || GROUPS.has(word.key)) {
      add(i, i + 1, 'other', 5, placeOfDemonym(word.key))
      i++
      continue
    }
    add(i, stretch, null, 0)
    spelling(words, found.at(-1)!)
    i = stretch
  }
  return found
}

/** A capital that says nothing: a small word, or an ordinary one that opens its sentence by itself. */
function isLoose(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i]!
  if (FUNCTION.has(word.key) && !(word.base.length > 1 && word.base === word.base.toUpperCase())) return true
  if (!word.opens || !isOrdinary(word.key) || OFFICES.has(word.key)) return false
  const next = words[i + 1]
  if (i + 1 >= to || !next?.capital)
    return !isGiven(word.key) && !knownOrganisation(word.key) && !placeNamed(word.key)
  return (
    !headOf(words, i, stretchEnd(words, i, to)) &&
    !longest(words, i, to) &&
    !isTitle(words, i, to) &&
    !isGiven(word.key)
  )
}

/** Where the words end that stand together: at a connector, a function word, a weekday, a title before a name. */
export function stretchEnd(words: readonly Word[], from: number, to: number): number {
  let end = from + 1
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!
    if (word.kind === 'word') {
      if (CONNECTORS.has(word.text) || CALENDAR.has(word.key)) break
      if (word.capital ? FUNCTION.has(word.key) : !PARTICLES.has(word.text)) break
      if (word.capital && isTitle(words, i, to)) break
      if (word.capital) end = i + 1
    } else if (word.text === '&') break
  }
  return end
}

interface Tabled {
  end: number
  kind: NameKind
  weight: number
  canonical: string
  country: boolean
}

/** The longest name at `from` that a table has. */
function longest(words: readonly Word[], from: number, to: number): Tabled | undefined {
  for (let end = Math.min(to, from + TABLED); end > from; end--) {
    if (!words[end - 1]!.capital) continue
    const key = keyOf(words, from, end)
    const single = end === from + 1
    const place = placeNamed(key)
    if (single && isOrdinary(key) && place?.rank !== 'country' && !knownOrganisation(key)) continue
    if (place) {
      const country = place.rank === 'country' || place.rank === 'continent'
      const weight = country ? 6 : single && isGiven(key) ? 2 : 4
      return { end, kind: 'place', weight, canonical: place.name, country }
    }
    const organisation = knownOrganisation(key)
    if (organisation && !(single && key.length < 4 && words[from]!.base !== words[from]!.base.toUpperCase()))
      return { end, kind: 'organisation', weight: 5, canonical: organisation, country: false }
    const home = single ? undefined : placeOfDemonym(key)
    if (home) return { end, kind: 'other', weight: 6, canonical: home, country: true }
  }
  return undefined
}

/** The names inside an office: "President of Ghana", "Health Department Director". */
function complement(words: readonly Word[], from: number, to: number) {
  const inner: { from: number; to: number; kind: NameKind; canonical: string }[] = []
  for (let i = from; i < to; i++) {
    if (!words[i]!.capital) continue
    const tabled = longest(words, i, to)
    if (!tabled) continue
    inner.push({ from: i, to: tabled.end, kind: tabled.kind, canonical: tabled.canonical })
    i = tabled.end - 1
  }
  return inner
}

/** What the words of an untabled name say by themselves. */
function spelling(words: readonly Word[], candidate: Candidate): void {
  const { from, to, votes } = candidate
  const own = words.slice(from, to).filter(word => word.capital)
  const first = own[0]!
  const ordinary = own.filter(word => isOrdinary(word.key) && !isGiven(word.key)).length
  if (own.length === 1) {
    if (/^\p{Lu}[\p{Lu}\d.&-]+$/u.test(first.base) && !first.shouted) votes.organisation += 3
    else if (
      /\p{Ll}\p{Lu}/u.test(first.base) &&
      !/^(?:Mc|Mac|De|Di|La|Le|Du|Fitz|O|al|Al)[-'’]?\p{Lu}/u.test(first.base)
    )
      votes.organisation += 2
    else if (isGiven(first.key)) votes.person += ordinary || isOrdinary(first.key) ? 1 : 2
    return
  }
  if (isGiven(first.key)) votes.person += 4
  else if (ordinary === 0) votes.person += 2.5
  else if (ordinary < own.length) votes.person += 1
  else votes.organisation += 0.5
  if (own.some(word => /^\p{Lu}$/u.test(word.base))) votes.person += 2
  if (own.some(word => /^\p{Lu}{2,}$/u.test(word.base) && !word.shouted)) votes.organisation += 1.5
}

/** The words' spelling, folded, without white space, dots and possessives. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = ''
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (word.kind === 'mark' && word.text !== '&') continue
    const text = i === to - 1 ? word.key : word.possessive ? word.lower : word.key
    key += key ? ` ${text}` : text
  }
  return key
}
