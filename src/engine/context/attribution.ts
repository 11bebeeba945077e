import type { Name } from '../names/name.ts'
import type { Span } from '../text/span.ts'
import type { SentenceAnalysis, Word } from './analysis.ts'
import sayings from './sayings.json'
import { isStopword, lemma, nounKind } from './words.ts'

const SAY = new Set(sayings.verbs.split(' '))
const SPEAKERS = new Set(sayings.speakers.split(' '))

/** Somebody's words in a sentence: who says them, how far they reach, and what belongs to the saying itself. */
export interface Attribution {
  speaker: { name: string; organisation?: string }
  /** What is said. */
  reach: Span
  /** The speaker and the verb: a day named here is the day it was said. */
  saying: Span
}

/** The passages of a paragraph that stand between quotation marks, as half-open spans. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '“' || (c === '"' && open < 0)) open = i
    else if ((c === '”' || c === '"') && open >= 0) {
      found.push({ start: open, end: i + 1 })
      open = -1
    }
  }
  return found
}

/** Who says what in a sentence. `names` are those of its paragraph. */
export function attributions(sentence: SentenceAnalysis, names: readonly Name[]): Attribution[] {
  const { words } = sentence
  const found: Attribution[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const whole = { start: sentence.start, end: sentence.end }
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') {
      const to = nounPhraseEnd(words, i + 2)
      const speaker = speakerIn(words.slice(i + 2, to), names)
      if (speaker)
        found.push({ speaker, reach: whole, saying: { start: word.start, end: words[to - 1]!.end } })
      continue
    }
    if (
      word.kind !== 'word' ||
      word.quantity ||
      !SAY.has(word.lemma) ||
      // "Employers added 30,000 jobs" says nothing.
      (word.lemma === 'add' && words[i + 1]?.quantity !== undefined) ||
      // "Held a press conference to announce her retirement" tells what for.
      (words[i - 1]?.lower === 'to' && words[i + 1]?.lower !== 'that') ||
      !(word.verb || /^(said|says|told)$/.test(word.lower))
    )
      continue
    const attribution = inverted(words, i, names) ?? trailing(words, i, names) ?? leading(words, i, names)
    if (attribution) {
      const reach = attribution.all ? whole : { start: word.end, end: sentence.end }
      found.push({ speaker: attribution.speaker, saying: attribution.saying, reach })
    }
  }
  return found
}

interface Said {
  speaker: { name: string; organisation?: string }
  saying: Span
  all: boolean
}

const closes = (word: Word | undefined) => !word || /^[,.”"—–]$/.test(word.text)

/** `"We lost 50 men," said General Ali Haddad` */
function inverted(words: readonly Word[], i: number, names: readonly Name[]): Said | undefined {
  const before = words[i - 1]
  if (!before || !/^[,”"]$/.test(before.text)) return undefined
  const to = nounPhraseEnd(words, i + 1)
  const speaker = speakerIn(words.slice(i + 1, to), names)
  return speaker && { speaker, saying: { start: words[i]!.start, end: words[to - 1]!.end }, all: true }
}

/** `50,000 people have fled, the mayor said on Monday.` */
function trailing(words: readonly Word[], i: number, names: readonly Name[]): Said | undefined {
  let from = i
  while (from > 0 && !closes(words[from - 1])) from--
  if (from === 0 || from === i) return undefined
  let after = i + 1
  while (after < words.length && !closes(words[after])) after++
  if (after < words.length && words[after]!.text !== '.' && after - i > 4) return undefined
  if (
    words
      .slice(i + 1, after)
      .some(word => word.lower === 'that' || (word.quantity && word.quantity.kind !== 'date'))
  )
    return undefined
  const speaker = speakerIn(words.slice(from, i), names)
  return speaker && { speaker, saying: { start: words[from]!.start, end: words[after - 1]!.end }, all: true }
}

/** `On Wednesday police said 30 people had died` */
function leading(words: readonly Word[], i: number, names: readonly Name[]): Said | undefined {
  let from = i
  while (from > 0 && !/^[;:”"“—–]$/.test(words[from - 1]!.text)) from--
  const speaker = speakerIn(words.slice(from, i), names)
  // "The committee will report in May" tells nothing.
  const tells = words.slice(i + 1).some(word => word.verb || (word.quantity && word.quantity.kind !== 'date'))
  if (!speaker || !tells) return undefined
  let end = i + 1
  while (
    words[end]?.quantity?.kind === 'date' ||
    /^(on|last|reporters|that|journalists)$/.test(words[end]?.lower ?? '')
  )
    end++
  return { speaker, saying: { start: words[from]!.start, end: words[end - 1]!.end }, all: false }
}

function nounPhraseEnd(words: readonly Word[], from: number): number {
  let to = from
  while (
    to < words.length &&
    !closes(words[to]) &&
    words[to]!.kind !== 'break' &&
    !words[to]!.quantity &&
    to - from < 12
  )
    to++
  return Math.max(to, Math.min(from + 1, words.length))
}

/** "On Monday, officials said": who speaks stands after the comma. */
function withoutDay(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(word => word.text === ',')
  const day = words.slice(0, Math.max(0, comma))
  const dated = day.some(word => word.quantity?.kind === 'date')
  return dated && day.every(word => word.quantity?.kind === 'date' || DAY.test(word.lower))
    ? words.slice(comma + 1)
    : words
}
const DAY = /^(?:on|in|by|early|late|earlier|later|last)$/

const PRONOUNS = new Set(
  'he she it they we i you who which that there this these those his her its their'.split(' '),
)

function speakerIn(all: readonly Word[], names: readonly Name[]): Said['speaker'] | undefined {
  const words = withoutDay(all)
  if (!words.length) return undefined
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  const here = names.filter(name => name.start >= span.start && name.end <= span.end)
  const organisation = here.find(name => name.kind === 'organisation')?.canonical
  const person = here.find(name => name.kind === 'person')
  if (person) return { name: person.canonical, ...(organisation && { organisation }) }
  if (organisation) return { name: organisation, organisation }
  const comma = words.findIndex(word => word.text === ',')
  const head = words
    .slice(0, comma > 0 ? comma : undefined)
    .filter(word => word.kind === 'word' && !word.quantity)
  const end = head.findIndex((word, i) => i > 0 && /^(of|for|in|at|from|with|to)$/.test(word.lower))
  const noun = head
    .slice(0, end > 0 ? end : undefined)
    .findLast(word => !word.verb && !/^(has|have|had|was|were|is|are|also)$/.test(word.lower))
  if (!noun || PRONOUNS.has(noun.lower) || isStopword(noun.lower)) return undefined
  // "Moscow said": a capital speaks for its government; but the war in Syria claims no figure.
  const place = here.find(name => name.kind === 'place' && name.start <= noun.start && noun.end <= name.end)
  if (place) return { name: place.canonical }
  const name = lemma(noun.lower)
  return SPEAKERS.has(name) || /^(person|group)$/.test(nounKind(name) ?? '') ? { name } : undefined
}
