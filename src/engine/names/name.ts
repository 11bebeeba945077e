import * as z from 'zod/mini'
import { Period } from '../figures/figure.ts'
import { Span } from '../text/span.ts'

export const NameKind = z.enum(['person', 'organisation', 'place', 'other'])
export type NameKind = z.infer<typeof NameKind>

/** One mention of a person, an organisation or a place. */
export const Name = z.extend(Span, {
  text: z.string(),
  kind: NameKind,
  /** One spelling for all mentions: "John Kerry" for "Kerry", "Syria" for "Syrians", "United Nations" for "U.N.". */
  canonical: z.string(),
})
export type Name = z.infer<typeof Name>

/** An office given to somebody: "Russian Foreign Minister", of "Sergey Lavrov". */
export const Role = z.extend(Span, {
  text: z.string(),
  holder: z.extend(Span, { text: z.string() }),
  /** When it was held, where the text says so: "since 2004", "from 2001 to 2009". */
  period: z.optional(Period),
})
export type Role = z.infer<typeof Role>
