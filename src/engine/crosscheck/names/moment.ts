import type { SourceName } from '../../archive/archive.ts'
import type { Role } from '../../names/name.ts'
import { sharesNames } from '../figures/story.ts'
import { JUDGEMENT, type Judgement } from '../judgement.ts'

/** When a text was filed and what it is about. */
export interface Moment {
  published?: string | undefined
  /** Canonical forms of its names, most frequent first. */
  topic?: readonly string[] | undefined
}

const DAY = 24 * 60 * 60 * 1000
/** After so long a source no longer says who holds an office. */
const TERM = 366 * DAY

/**
 * Whether a source may be held against a text that says who holds an office: it was filed within a year of it. Where
 * one of the two times is unknown, both must tell of one story.
 */
export function sameTerm(
  draft: Moment,
  source: SourceName,
  role?: Role,
  judgement: Judgement = JUDGEMENT,
): boolean {
  const age = Date.parse(draft.published ?? '') - Date.parse(heldUntil(role) ?? source.published ?? '')
  if (!Number.isNaN(age)) return Math.abs(age) <= TERM
  return sharesNames(draft.topic ?? [], source.topic ?? [], judgement)
}

/** Whether both name the same people, bodies and places, and enough of them to tell of one story. */
export function tellsOf(draft: Moment, source: SourceName, judgement: Judgement = JUDGEMENT): boolean {
  const [own, others] = [draft.topic ?? [], source.topic ?? []]
  return Math.min(own.length, others.length) >= TELLING && sharesNames(own, others, judgement)
}
/** A text that names fewer is too short to be told from another by its names. */
const TELLING = 3

/** Whether a source was filed after the draft: what it calls former may have been held then. */
export function isLater(draft: Moment, source: SourceName): boolean {
  return Date.parse(source.published ?? '') - Date.parse(draft.published ?? '') > DAY
}

/** The last day on which a text says that an office was held. */
export const heldUntil = (role: Role | undefined): string | undefined =>
  role?.period?.to ?? role?.period?.from

/** Whether a text says that an office was given up before it was filed. */
export function hasEnded(role: Role, published: string | undefined): boolean {
  const to = role.period?.to
  return to !== undefined && Date.parse(published ?? '') - Date.parse(to) > DAY
}
