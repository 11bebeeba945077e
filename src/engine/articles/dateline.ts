import { inTitleCase } from '../text/title-case.ts'
import labels from './labels.json'
import { writtenDates } from './written-date.ts'

export interface Dateline {
  place?: string
  date?: string
  /** The agency that the dateline names: "Reuters", of "MUNICH (Reuters) - ". */
  agency?: string
}

const NOT_PLACES = new Set(labels)
/** No dateline is longer; keeps the search short in a long paragraph. */
const REACH = 120
/** Two hyphens, or one dash between spaces, or a long dash; then a sentence begins. */
const BREAK = /\s?(?:--|—)\s?|\s[-–]\s/u
const SENTENCE = /^["'“‘«([]*[\p{Lu}\p{Lo}\p{Nd}$€£¥…]/u
const AGENCY = /\s*\((\p{Lu}[\p{L}\p{N} &.'’-]{1,40})\)$/u

/** The dateline that a paragraph begins with: "AMMAN, Jordan (AP) — ", "DUSHANBE, February 12, 2016, Asia-Plus – ". */
export function readDateline(paragraph: string, filed?: string): Dateline | undefined {
  const start = paragraph.slice(0, REACH)
  const cut = BREAK.exec(start)
  if (!cut || !SENTENCE.test(paragraph.slice(cut.index + cut[0].length, REACH + 8))) return undefined
  const head = start.slice(0, cut.index)
  const bracket = AGENCY.exec(head)
  const words = bracket ? head.slice(0, bracket.index) : head
  if (bracket && !words) return { agency: bracket[1]! }
  const [date] = writtenDates(words, filed)
  const where = (date ? words.slice(0, date.start) : words).replace(/[\s,]+$/, '')
  const place = placeOf(where, bracket !== null || date !== undefined)
  if (!place) return undefined
  const behind = date ? words.slice(date.end).replace(/^[\s,]+|[\s,]+$/g, '') : ''
  if (behind && !/^\p{Lu}/u.test(behind)) return undefined
  const agency = bracket?.[1] ?? (behind || undefined)
  return { place, ...(date?.date && { date: date.date }), ...(agency && { agency }) }
}

/** The city before its region, in capitals unless a date or an agency vouches for it: "MUNICH", "AMMAN, Jordan". */
function placeOf(where: string, vouched: boolean): string | undefined {
  const [city, region, more] = where.split(/,\s*|\//)
  if (!city || more !== undefined || NOT_PLACES.has(city)) return undefined
  if (region && !/^\p{Lu}[\p{L} .]{1,24}$/u.test(region)) return undefined
  if (/^\p{Lu}[\p{Lu} .'’-]{1,30}$/u.test(city)) return inTitleCase(city)
  return vouched && /^\p{Lu}\p{L}+(?:[ -]\p{L}+){0,3}$/u.test(city) ? city : undefined
}
