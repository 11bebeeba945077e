import * as z from 'zod/mini'
import { Check, Evidence, Relation, Verdict } from '../engine/crosscheck/finding.ts'
import { Decision } from '../signoff/sign-off.ts'

/** A time in UTC, or a date where no more is known. */
const Time = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

/** One source that a finding rests on, in the words that were compared. */
export const LedgerEvidence = z.object({
  articleId: z.string(),
  publisher: z.string(),
  headline: z.optional(z.string()),
  /** When the article was filed, where that is known. */
  filed: z.optional(Time),
  /** An address of the web; any other is dropped, so that no link of a ledger ever runs a script. */
  url: z.catch(z.optional(z.string().check(z.regex(/^https?:\/\/[^\s"<>]+$/i))), undefined),
  sentence: z.string(),
  /** The words of the sentence that stand against the draft's. */
  words: z.string(),
  relation: Relation,
  reason: z.string(),
  /** Whose count it is, where the source says so. */
  origin: z.optional(z.string()),
  /** Set where the draft itself says so elsewhere. */
  within: Evidence.shape.within,
})
export type LedgerEvidence = z.infer<typeof LedgerEvidence>

/** One figure, name or role of the draft: what was found about it, and what was decided. */
export const LedgerEntry = z.object({
  id: z.string(),
  subject: z.enum(['figure', 'name', 'role']),
  words: z.string(),
  /** The draft's sentence that they stand in; '' where it is not known. */
  sentence: z.string(),
  /** Whom the draft gives the figure to. */
  speaker: z.optional(z.object({ name: z.string(), organisation: z.optional(z.string()) })),
  verdict: Verdict,
  reason: z.string(),
  evidence: z.array(LedgerEvidence),
  signOff: z.optional(
    z.object({
      decision: Decision,
      initials: z.string(),
      note: z.optional(z.string()),
      time: z.iso.datetime(),
    }),
  ),
  /** Set where the desk has chosen the figure for publication. */
  publish: z.optional(z.literal(true)),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** All findings and sign-offs of a draft, as they stood at one time. It holds no more of the draft than their sentences. */
export const Ledger = z.object({
  format: z.literal('crosscheck-ledger'),
  version: z.literal(1),
  /** The host's name for the draft, or ''. */
  title: z.string(),
  /** When the draft is filed. */
  published: z.optional(Time),
  /** When the ledger was made, in UTC. */
  made: z.iso.datetime(),
  coverage: Check.shape.coverage,
  /** In the order of the draft. */
  entries: z.array(LedgerEntry),
})
export type Ledger = z.infer<typeof Ledger>
