import { isBearer, isFamilyName, isNamed, isSyllabic } from './bearers.ts'
import { type Candidate, noVotes } from './candidate.ts'
import { placeOfDemonym } from './gazetteer.ts'
import { extendHead, headOf } from './heads.ts'
import {
  CALENDAR,
  CONNECTORS,
  EVENTS,
  FUNCTION,
  GROUPS,
  isGiven,
  NAME_MONTHS,
  NO_BODY,
  ORGANISATION_HEADS,
  PARTICLES,
  SURNAME_TITLES,
} from './lexicon.ts'
import type { NameKind } from './name.ts'
import { weighSpelling } from './spelled.ts'
import { keyOf, tabledAt } from './tabled.ts'
import { isTitle, titleEnd } from './titles.ts'
import type { Word } from './words.ts'

/** Cuts a run of capitalised words into candidates: "Russian | Foreign Minister | Sergei Lavrov". */
export function segment(words: readonly Word[], from: number, to: number): Candidate[] {
  const found: Candidate[] = []
  let title: { from: number; to: number } | undefined
  const add = (start: number, end: number, kind?: NameKind, weight = 0, canonical?: string) => {
    const candidate: Candidate = {
      from: start,
      to: end,
      prior: noVotes(),
      context: noVotes(),
      key: keyOf(words, start, end),
      ...(canonical ? { canonical } : {}),
      ...(opensOnly(words[start]!) ? { loose: true } : {}),
    }
    if (kind) candidate.prior[kind] = weight
    else weighSpelling(words, candidate)
    if (title?.to === start && (!kind || kind === 'person' || (kind === 'place' && weight < 5))) {
      candidate.title = title
      if (!isInitials(words, start, end)) candidate.prior.person += 6
    }
    found.push(candidate)
    return end
  }
  let i = from
  while (i < to) {
    const word = words[i]!
    if (!word.capital) {
      i++
      continue
    }
    if (isSyllabic(words[i + 1]) && !(i + 1 >= to) && isFamilyName(word)) {
      // "Oh Tae-yang", "Park Ji-hoon": no exclamation, no park.
      i = add(i, i + 2, 'person', 8)
      continue
    }
    const stretch = stretchEnd(words, i, to)
    if (words[stretch]?.text === 'group' && words[i - 1]?.lower === 'the' && !isDemonym(word)) {
      // "the Eurasia group": the small word belongs to the name.
      i = add(i, stretch + 1, 'organisation', 14)
      continue
    }
    const head = isNamed(words, i, stretch, title)
      ? undefined
      : (headOf(words, i, stretch) ?? sharedHead(words, i, stretch, to))
    if (stretch === i + 1 && EVENTS.has(word.key) && !tabledAt(words, i, to)) {
      i++
      continue
    }
    if (saysNothing(words, i) && !(head && NO_BODY.has(word.key))) {
      i++
      continue
    }
    const tabled = tabledAt(words, i, to)
    const named = tabled?.country && isBearer(words, i, stretch)
    if (
      tabled &&
      !named &&
      tabled.end >= (head?.kind === 'other' && tabled.kind === 'organisation' ? 0 : (head?.end ?? 0)) &&
      !(head && words[tabled.end]?.text === 'of')
    ) {
      // "Victoria Nuland" is no place, "Syria Staffan" holds one.
      const whole =
        tabled.end >= stretch ||
        tabled.country ||
        tabled.end - i > 1 ||
        // "IMF SDR", "ANC NEC Jeff": letters of a body, then other letters.
        (tabled.kind === 'organisation' && isUpper(word) && isUpper(words[tabled.end]!)) ||
        isTitle(words, tabled.end, to) ||
        (!isGiven(word.key) && !!tabledAt(words, tabled.end, to))
      if (whole) {
        i = add(i, tabled.end, tabled.kind, tabled.weight, tabled.canonical)
        continue
      }
    }
    // "Former U.S. officials": the sentence's first word is none of the country's.
    if (
      opensOnly(word) &&
      !head &&
      !isTitle(words, i, to) &&
      i + 1 < to &&
      (tabledAt(words, i + 1, to) || isDemonym(words[i + 1]!))
    ) {
      i++
      continue
    }
    // "ANC NEC Jeff Radebe": a body's letters before a first name are a name of their own.
    if (!head && isUpper(word) && i + 1 < stretch && isGiven(words[i + 1]!.key)) {
      i = add(i, i + 1)
      continue
    }
    const office = titleEnd(words, i, to)
    if (office > i && office >= (head?.end ?? 0)) {
      for (let k = i; k < office; k++) {
        const inner = words[k]!.capital ? tabledAt(words, k, office) : undefined
        if (inner) k = add(k, inner.end, inner.kind, 4, inner.canonical) - 1
      }
      title = { from: i, to: office }
      if (isSurname(words, i, to)) add(i, office)
      i = office
    } else if (head) i = add(i, extendHead(words, head, to), head.kind, head.weight)
    else if (isDemonym(word) && !(isGiven(word.key) && stretch > i + 1))
      i = add(i, i + 1, 'other', 12, placeOfDemonym(word.key))
    else i = add(i, stretch)
  }
  return found
}

/** "Director WWF": the letters of a body, not of a person. */
const isInitials = (words: readonly Word[], start: number, end: number) =>
  end - start === 1 && isUpper(words[start]!)

const isUpper = (word: Word) => /^\p{Lu}{3,}$/u.test(word.base) && !word.shouted

const isDemonym = (word: Word) => !!placeOfDemonym(word.key) || GROUPS.has(word.key)

/** "King" and "Bishop" where no name follows. */
const isSurname = (words: readonly Word[], i: number, to: number) =>
  SURNAME_TITLES.has(words[i]!.key) && !(i + 1 < to && (words[i + 1]!.capital || words[i + 1]!.text === '.'))

/** What stands before a number and counts or numbers it. */
const UNITS = /^(?:Rs|Ksh|KSh|Sh|Shs|Ush|Tsh|Tk|No|Nos|Fig|Figs|Art|Sec|Vol)$/

/** A capital that says nothing: a weekday, "The", "GDP", an initial by itself, a currency before its number. */
function saysNothing(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  const next = words[i + 1]
  if (next?.text === '$' || (next?.kind === 'number' && (!next.spaced || UNITS.test(word.base)))) return true
  if (NAME_MONTHS.has(word.key)) {
    if (next?.capital && !CALENDAR.has(next.key)) return false
    return next?.kind === 'number' || words[i - 1]?.kind === 'number'
  }
  const shouted = word.base.length > 1 && word.base === word.base.toUpperCase()
  if (shouted ? NO_BODY.has(word.key) : FUNCTION.has(word.lower) && FUNCTION.has(word.key)) return true
  // "S. R. Hiremath"
  if (word.base.length === 1) return !(next?.text === '.' && !next.spaced && words[i + 2]?.capital)
  return CALENDAR.has(word.key)
}

/** An ordinary word whose capital the sentence's beginning explains. */
const opensOnly = (word: Word) => word.opens && word.ordinary && !isGiven(word.key)

/** Where the words end that stand together: at a connector, a weekday, a demonym, a title before a name. */
export function stretchEnd(words: readonly Word[], from: number, to: number): number {
  let end = from + 1
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!
    if (word.kind === 'word') {
      if (
        word.text === 'I' ||
        CONNECTORS.has(word.text) ||
        (CALENDAR.has(word.key) && !NAME_MONTHS.has(word.key))
      )
        break
      if (
        word.capital
          ? FUNCTION.has(word.key) && !PARTICLES.has(word.key) && !NAME_MONTHS.has(word.key)
          : !PARTICLES.has(word.text)
      )
        break
      if (word.capital && isTitle(words, i, to) && !isSurname(words, i, to)) break
      // "Rafael Zúniga y Harold Fonseca" are two, "Ortega y Gasset" is one.
      if (/^[yei]$/.test(word.text) && words[i + 2]?.capital && i + 2 < to) break
      if (word.capital) end = i + 1
    } else if (word.text === ',' || (word.text === '&' && !joinsOne(words, i, from, to))) break
  }
  return end
}

/** "Frost & Sullivan", "Tailwind Shipping & Co": one name, while "Pantsir & Kofi Ketu" is two. */
function joinsOne(words: readonly Word[], at: number, from: number, to: number): boolean {
  for (let i = at + 1; i < to && words[i]!.capital; i++)
    if (ORGANISATION_HEADS.has(words[i]!.key)) return true
  return at - from === 1 && !(at + 2 < to && words[at + 2]!.capital)
}

/** "Communications and Information Technology Commission": two subjects of one body. */
function sharedHead(words: readonly Word[], from: number, end: number, to: number) {
  if (words[end]?.text !== 'and' || end + 1 >= to || !words[end - 1]!.ordinary) return undefined
  if (!words[end + 1]!.capital || !words[end + 1]!.ordinary || isTitle(words, from, to)) return undefined
  const head = headOf(words, end + 1, stretchEnd(words, end + 1, to))
  return head?.kind === 'organisation' && head.at > end + 1 ? head : undefined
}
