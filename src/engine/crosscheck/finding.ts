import * as z from 'zod/mini'
import { Figure } from '../figures/figure.ts'
import { Name, Role } from '../names/name.ts'
import { Span } from '../text/span.ts'
import { Because } from '../wording/because.ts'

/** How one figure or name of the draft stands to one piece of evidence. */
export const Relation = z.enum(['match', 'compatible', 'hedge', 'scope', 'mislabel', 'differs', 'conflict'])
export type Relation = z.infer<typeof Relation>

/** Relations that speak for the draft's figure, and those that speak against it. */
export const SUPPORTS: ReadonlySet<Relation> = new Set(['match', 'compatible', 'hedge'])
export const OPPOSES: ReadonlySet<Relation> = new Set(['conflict', 'differs'])

/** How it stands to all of them. */
export const Verdict = z.enum([
  'contradicted',
  'mislabelled',
  'outdated',
  'disputed',
  'check',
  'hedge',
  'confirmed',
  'scope',
  /** Names: the sources know it, and have none of the figures of its sentence. */
  'named',
  'unsourced',
  /** A part of the archive could not be asked: nothing is said about the figure or name. */
  'incomplete',
])
export type Verdict = z.infer<typeof Verdict>

const ScopeRelation = z.enum(['same', 'wider', 'narrower', 'crosses', 'disjoint', 'unstated'])
export type ScopeRelation = z.infer<typeof ScopeRelation>

/** How the source's scope stands to the draft's. */
export const Scope = z.object({
  place: z.optional(ScopeRelation),
  period: z.optional(ScopeRelation),
  group: z.optional(ScopeRelation),
})
export type Scope = z.infer<typeof Scope>

/** What decided a relation between two figures, for whoever wants to know why. */
export const Decided = z.object({
  /** The rule that applied first: see crosscheck/figures/relation.ts. */
  rule: z.string(),
  /** How the events, and what is counted, stand to one another. */
  event: z.string(),
  unit: z.string(),
  /** The share, from 0 to 1, and the number of the words about them that both have in common. */
  likeness: z.number(),
  shared: z.int(),
  /** How the numbers agree: equal, core, tail or none; left out for dates. */
  agreement: z.optional(z.string()),
  /** Whether the two texts may tell of one story (see crosscheck/figures/story.ts); left out within one draft. */
  story: z.optional(z.string()),
})
export type Decided = z.infer<typeof Decided>

/** One source figure, name or role that is comparable to one in the draft. */
export const Evidence = z.extend(Span, {
  articleId: z.string(),
  publisher: z.string(),
  published: z.optional(z.string()),
  /** The index of the paragraph in the article; start, end and sentence are offsets into it. */
  paragraph: z.int(),
  sentence: z.extend(Span, { text: z.string() }),
  figure: z.optional(Figure),
  name: z.optional(Name),
  role: z.optional(Role),
  relation: Relation,
  /** One plain sentence for a person, in English. */
  reason: z.string(),
  /** The same as data, to be said in another language. */
  because: z.optional(Because),
  scope: z.optional(Scope),
  /** Whose count it is, where the source says so: sources that repeat one origin count once. */
  origin: z.optional(z.string()),
  /** Figures: the features that decided. */
  decided: z.optional(Decided),
  /**
   * Set where the draft itself says so elsewhere: then paragraph, start, end and sentence are the draft's own, and
   * articleId and publisher are empty.
   */
  within: z.optional(z.literal(true)),
})
export type Evidence = z.infer<typeof Evidence>

/** A figure, a name or a role of the draft (exactly one of the three), its verdict and its evidence. */
export const Finding = z.object({
  /** Stable: the same words in the same sentence keep it wherever the sentence moves. */
  id: z.string(),
  /** The index of the draft's paragraph; offsets are into its text. */
  paragraph: z.int(),
  figure: z.optional(Figure),
  name: z.optional(Name),
  role: z.optional(Role),
  verdict: Verdict,
  /** One plain sentence for a person, in English. */
  reason: z.string(),
  /** The same as data, to be said in another language. */
  because: z.optional(Because),
  evidence: z.array(Evidence),
})
export type Finding = z.infer<typeof Finding>

/** What a figure, name or role was judged to be, without where it stands in the draft. */
export type Judged = Pick<Finding, 'verdict' | 'reason' | 'because' | 'evidence'>

export const Check = z.object({
  findings: z.array(Finding),
  coverage: z.object({
    figures: z.int(),
    compared: z.int(),
    names: z.int(),
    matched: z.int(),
  }),
})
export type Check = z.infer<typeof Check>

const ALARMS: ReadonlySet<Verdict> = new Set(['contradicted', 'mislabelled', 'outdated', 'disputed'])
const ADVICE: ReadonlySet<Verdict> = new Set(['check', 'hedge'])

/** How loud a verdict is: the order of the panel and the shape of the mark. */
export type Loudness = 'alarm' | 'advice' | 'quiet' | 'unsourced' | 'incomplete'

export function loudness(verdict: Verdict): Loudness {
  if (ALARMS.has(verdict)) return 'alarm'
  if (ADVICE.has(verdict)) return 'advice'
  return verdict === 'unsourced' || verdict === 'incomplete' ? verdict : 'quiet'
}
