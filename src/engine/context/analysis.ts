import type { Quantity } from '../figures/figure.ts'
import type { Cut } from '../text/cut.ts'
import { inside, type Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { eventFacts, eventOf, eventPhraseAt } from './events.ts'
import { INVARIANT, lemma, verbhood } from './words.ts'

export interface Word extends Token {
  lemma: string
  /** Whether it begins with a capital inside its sentence, as names do. */
  capital: boolean
  /** Whether it is taken for a verb here. */
  verb: boolean
  /** The event that it, or the phrase that begins at it, names. */
  event?: string
  /** Whether it tells of what did not happen, so that its event is the contrary. */
  denied?: boolean
  /** The quantity that it is a part of. */
  quantity?: Quantity
}

/** One sentence, cut into words that know what they are. Offsets are into the paragraph. */
export interface SentenceAnalysis extends Span {
  text: string
  words: Word[]
}

const AUXILIARIES = new Set(
  "be am is are was were been being have has had will would could may might must can shall should do does did to not n't".split(
    ' ',
  ),
)
const DETERMINERS = new Set(
  'a an the this that these those its his her their our my your no any some every each'.split(' '),
)
const PREPOSITIONS = new Set('of in for by with and or to at on from'.split(' '))
const SUBJECTS = new Set('i you he she it we they who which that people'.split(' '))

export const isCapital = (text: string): boolean => {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** Reads the words of a sentence; `quantities` are its own. */
export function analyse(
  { text: paragraph, tokens }: Cut,
  span: Span,
  quantities: readonly Quantity[],
): SentenceAnalysis {
  const text = paragraph.slice(span.start, span.end)
  const own = inside(tokens, span)
  // A quotation mark before it makes no name of a sentence's first word.
  const first = own.findIndex(({ kind }) => kind === 'word')
  const words: Word[] = own.map(({ text, lower, kind, tight, start, end }, i) => ({
    // A hyphen between spaces is a dash: "ALTSTADT (Reuters) - The bank said".
    text: text === '-' && !tight && own[i + 1]?.tight === false ? '–' : text,
    lower,
    kind,
    tight,
    start,
    end,
    lemma: kind === 'word' ? lemma(lower) : lower,
    capital: i > first && kind === 'word' && isCapital(text),
    verb: false,
  }))
  let q = 0
  for (const word of words) {
    while (q < quantities.length && quantities[q]!.end <= word.start) q++
    const quantity = quantities[q]
    if (quantity && quantity.start <= word.start && word.end <= quantity.end) word.quantity = quantity
  }
  const lemmas = words.map(word => word.lemma)
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'word') continue
    word.verb = isVerb(words, i)
    // The month of March is no protest, the lower house no fall.
    if (word.quantity?.kind === 'date' || word.capital || isComparative(words, i) || isTask(words, i))
      continue
    const phrase = eventPhraseAt(lemmas, i)
    const event = word.event ?? phrase?.event ?? eventOf(word.lower) ?? eventOf(word.lemma)
    if (!event) continue
    const not = isDenied(words, i) ? eventFacts(event).not : undefined
    word.event = not ?? event
    if (not) word.denied = true
    // "It destroyed or damaged 1,100 homes": both verbs together name what happened.
    if (phrase && phrase.end === i + 3 && /^(?:and|or)$/.test(lemmas[i + 1]!))
      words[i + 2]!.event = phrase.event
  }
  return { ...span, text, words }
}

/** "Did not open", "never opened" */
const isDenied = (words: readonly Word[], i: number): boolean =>
  words[i]!.verb &&
  words.slice(Math.max(0, i - 2), i).some(({ lower }) => /^(?:not|never)$|n['’]t$/.test(lower))

/** "The jury deliberated for nine days": a past form that the lexicon does not know, after its subject. */
function isUnknownPast(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i]!, words[i + 1]]
  if (!word.lower.endsWith('ed') || before?.kind !== 'word' || DETERMINERS.has(before.lower)) return false
  return after?.kind !== 'word' || after.quantity !== undefined || PREPOSITIONS.has(after.lower)
}

/** "The lower house", "a lower court": which of two, and not that something fell. */
function isComparative(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return (
    words[i]!.lower === 'lower' &&
    !words[i]!.verb &&
    next?.kind === 'word' &&
    !next.quantity &&
    !PREPOSITIONS.has(next.lower) &&
    next.lower !== 'than'
  )
}

const IS = /^(?:be|am|is|are|was|were|been)$/
const UNCHANGED = /^(?:run|read|hurt|cast|split|beat|burst|upset|overrun|overcome)$/

/** "Began work on the bridge": nobody is employed. */
const isTask = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'work' && !words[i]!.verb && words[i + 1]?.lower === 'on'

/** A guess from the form of the word and the word before it; good enough to find what governs a number. */
function isVerb(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (AUXILIARIES.has(word.lower) || word.lower === 'according') return false
  // A capital inside a sentence is a name: Manchester United unites nobody.
  if (word.capital) return false
  const hood = verbhood(word.lemma)
  if (hood === 'none') return isUnknownPast(words, i)
  let p = i - 1
  while (p >= 0 && /ly$/.test(words[p]!.lower)) p--
  const before = words[p]?.lower ?? ''
  // "Was head coach": what follows a form of "be" unchanged is a noun, but for "is put", "is run".
  if (
    IS.test(before) &&
    word.lower === word.lemma &&
    !INVARIANT.test(word.lemma) &&
    !UNCHANGED.test(word.lemma)
  )
    return false
  if (AUXILIARIES.has(before)) return true
  // "The index of leading shares"
  if (word.lower === 'leading' && before === 'of') return false
  if (DETERMINERS.has(before)) return false
  const inflected = word.lower !== word.lemma
  if (word.lower.endsWith('ing')) return hood === 'certain' || words[i + 1]?.quantity !== undefined
  if (inflected && !word.lower.endsWith('s')) return hood === 'certain' || words[p]?.kind === 'word'
  const next = words[i + 1]
  // "The drug cut deaths by 30 percent"
  const reduced = words[i + 2]?.lower === 'by' && /[^s]s$/.test(next?.lower ?? '')
  const object = DETERMINERS.has(next?.lower ?? '') || next?.quantity !== undefined || reduced
  // "The company's shares"
  if (inflected && /['’]s?$/.test(before)) return false
  // "Gasoline costs $5": many a plural is a verb before an object.
  if (inflected)
    return (
      (hood === 'certain' || object) &&
      words[p]?.kind === 'word' &&
      !/^(of|in|for|by|with|and|or)$/.test(before)
    )
  // "put the toll at 91": a verb that does not change its form stands between a noun and its object.
  if (
    (hood === 'certain' || INVARIANT.test(word.lemma)) &&
    object &&
    words[p]?.kind === 'word' &&
    !PREPOSITIONS.has(before)
  )
    return true
  return (
    SUBJECTS.has(before) || (hood === 'certain' && words[p] !== undefined && /[^s]s$|^people$/.test(before))
  )
}
