import words from './caption-words.json'
import { writtenDates } from './written-date.ts'

const VERBS = new Set(words.verbs.flatMap(verb => [verb, thirdPerson(verb)]))
const STATES = new Set(words.states)
const PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'there'])
/** Captions are one or two sentences. */
const LIMIT = 500
/** How many words may stand before a caption's verb, which a participle follows or not. */
const SUBJECT = 28
/** What may stand after a caption's date: the place and the photographer. */
const TAIL = 80
const OPENING = /^(?:file|photo|image|picture)\s?(?:photo)?\s?(?:[-–—]+|:)\s|^(?:photo|image|picture)s? by\b/i
/** "REUTERS/Tom Reed", "AP Photo/Iva Holm": an agency and a name. */
const PHOTOGRAPHER = new RegExp(
  `\\b(?:${words.agencies.join('|')})(?: (?:Photo|PHOTO|Images))? ?/ ?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}\\)?\\.?$`,
  'u',
)
/** An agency alone credits the story as often as the picture: "(Reuters)". */
const CREDIT = new RegExp(
  [
    '\\((?:photo(?:graph)?|image|picture)s?[ :/][^()]{0,80}\\)\\.?$',
    `\\((?:${words.credits.join('|')})\\)\\.?$`,
    '\\b(?:photo(?:graph)?|image|picture)s?(?: credit)?(?: by)?: [^.]{2,60}$',
    '\\bgetty images\\)?\\.?$',
  ].join('|'),
  'iu',
)

/**
 * Whether a line is the caption of a picture: it carries a photographer's credit, or tells in the present tense what
 * is to be seen on a past day that it gives in full, as no other line of news does.
 */
export function isCaption(line: string, filed?: string): boolean {
  if (line.length > LIMIT) return false
  if (isCredited(line)) return true
  const last = writtenDates(line)
    .filter(date => date.full && date.date)
    .at(-1)
  if (!last || line.length - last.end > TAIL || (filed && last.date! > filed.slice(0, 10))) return false
  return depicts(line.slice(0, last.start), filed !== undefined)
}

/** Whether a line that a shortened copy of itself stands above tells what is to be seen, dated or not. */
export const isPicture = (line: string): boolean =>
  line.length <= LIMIT && (isCredited(line) || depicts(line, true))

const isCredited = (line: string): boolean =>
  OPENING.test(line) || CREDIT.test(line) || PHOTOGRAPHER.test(line)

/**
 * Whether the first verb of a line is one that captions use, in the present tense. `past` is whether the day is known
 * to be over: "Parliament sits on March 3, 2016" may look ahead, and only verbs that never do are taken without it.
 */
function depicts(line: string, past: boolean): boolean {
  const first = line.split(/\s+/, SUBJECT).map(word => word.toLowerCase().replace(/[^\p{L}]/gu, ''))
  if (PRONOUNS.has(first[0]!)) return false
  if (first.some((word, i) => STATES.has(word) && /^(?:is|are)$/.test(first[i - 1] ?? ''))) return true
  if (!past) return false
  const at = first.findIndex(
    (word, i) =>
      i > 0 &&
      VERBS.has(word) &&
      !/^(?:to|will|would|may|might|can|could|should|not|the|a|an)$/.test(first[i - 1]!),
  )
  if (at < 0) return false
  // A verb in the past tense before it makes it a noun or a part of a clause: "Police said crowds gather …".
  return !first.slice(0, at).some(word => /^(?:was|were|had|has|have|is|are|said|says|told)$/.test(word))
}

function thirdPerson(verb: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}
