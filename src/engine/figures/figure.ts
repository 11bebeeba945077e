import * as z from 'zod/mini'
import { Span } from '../text/span.ts'

export const Hedge = z.enum([
  'bare',
  'exact',
  'about',
  'nearly',
  'over',
  'atLeast',
  'upTo',
  'atMost',
  'under',
  'range',
  'vague',
])
export type Hedge = z.infer<typeof Hedge>

export const FigureKind = z.enum([
  'count',
  'money',
  'percent',
  'percentagePoints',
  'fraction',
  'ratio',
  'duration',
  'date',
  'time',
  'age',
  'ordinal',
  'frequency',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'data',
  'score',
  'plain',
])
export type FigureKind = z.infer<typeof FigureKind>

/** The values that a hedged number allows, in the figure's unit; null is unbounded. */
export const ValueSet = z.object({
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /** Whether the end itself is left out: "more than 5" is (5, ∞). */
  lowOpen: z.boolean(),
  highOpen: z.boolean(),
  /** Where a bound is meant to lie: "more than n" has its core up to 1.25 n, the rest is its tail. */
  coreLow: z.optional(z.number()),
  coreHigh: z.optional(z.number()),
})
export type ValueSet = z.infer<typeof ValueSet>

/** A number as it is written: how much, hedged how, of what. */
export const Quantity = z.extend(Span, {
  /** "nearly 100,000 Syrians": the hedge, the number and the noun that is counted. */
  text: z.string(),
  /** "100,000": without the hedge and the noun. */
  number: Span,
  /** As stated, in the stated unit; null for a range, a date or a time. */
  value: z.nullable(z.number()),
  range: z.optional(z.object({ low: z.number(), high: z.number() })),
  set: ValueSet,
  hedge: Hedge,
  kind: FigureKind,
  /**
   * What the value is in: the singular of the counted noun ("person" for every word for people), an ISO 4217
   * code ("USD"), "percent", a unit's English name in the singular ("kilometre", "week", "year"), or ''.
   */
  unit: z.string(),
  /** The words that say what is counted, as written: "displaced Syrian civilians". */
  counted: z.optional(z.string()),
  /** Dates and clock times: what they resolve to, as an ISO date ("2016-02", "2016-02-12") or time in UTC. */
  date: z.optional(z.string()),
})
export type Quantity = z.infer<typeof Quantity>

export const Modality = z.enum(['actual', 'possible', 'planned', 'denied'])
export type Modality = z.infer<typeof Modality>

/** The days that a figure covers, as ISO dates; both ends belong to it. */
export const Period = z.object({
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  text: z.string(),
  /** Whether it tells one event from others of its name ("the 2019 season") rather than when something was counted. */
  edition: z.optional(z.boolean()),
})
export type Period = z.infer<typeof Period>

/** A number together with everything that says what it measures. */
export const Figure = z.extend(Quantity, {
  /**
   * The event or state ("displacement"), the word that names it ("fled"), what it is told of where the figure stands
   * after it: "the bailout" is worth so much; and of a share, a sum or a change what it is of: "sales" rose 7 percent.
   */
  measure: z.optional(
    z.object({
      event: z.string(),
      verb: z.string(),
      subject: z.array(z.string()),
      of: z.optional(z.string()),
    }),
  ),
  /** What its own clause is about: concepts of the content words ("truce" and "ceasefire" are one). */
  terms: z.array(z.string()),
  /** What the rest of its sentence is about. */
  around: z.array(z.string()),
  /** Whether its sentence leaves open whom it tells of: "he", "the film". */
  goesOn: z.optional(z.boolean()),
  modality: Modality,
  /** Where it is, and what contains that: ["Aleppo", "Syria"]; empty when its sentence does not say. */
  place: z.array(z.string()),
  /** Where those counted go: "fled to Lebanon". They are a part of all who fled. */
  towards: z.optional(z.array(z.string())),
  period: z.optional(Period),
  speaker: z.optional(z.object({ name: z.string(), organisation: z.optional(z.string()) })),
  /** The day on which the speaker said so ("on Wednesday police said"), as an ISO date. */
  reported: z.optional(z.string()),
  /** Whether it stands inside a quotation. */
  quoted: z.boolean(),
})
export type Figure = z.infer<typeof Figure>
