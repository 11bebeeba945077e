import * as z from 'zod/mini'
import type { Verdict } from '../engine/crosscheck/finding.ts'
import type { Ledger, LedgerEntry, LedgerEvidence } from './ledger.ts'
import { type ReportKey, type Wording, wording } from './words.ts'

/** Whose review it is, and where it stands. */
export interface ClaimReviewOptions {
  /** The newsroom. */
  desk: { name: string; url?: string }
  /** The address of the page that the review stands on. */
  page: string
}

/**
 * What the sources say of a figure, in words: never "true" or "false", which no comparison of sources shows, and never
 * a number on a scale. Verdicts that are not here say too little to be published.
 */
const RATINGS: Partial<Record<Verdict, ReportKey>> = {
  confirmed: 'rating-confirmed',
  hedge: 'rating-hedge',
  disputed: 'rating-disputed',
  contradicted: 'rating-contradicted',
  mislabelled: 'rating-mislabelled',
  outdated: 'rating-outdated',
}

const Web = z.string().check(z.regex(/^https?:\/\/[^\s"<>]+$/i))
const Organization = z.object({
  '@type': z.literal('Organization'),
  name: z.string().check(z.minLength(1)),
  url: z.optional(Web),
})
const Work = z.object({
  '@type': z.literal('NewsArticle'),
  headline: z.optional(z.string()),
  url: z.optional(Web),
  datePublished: z.optional(z.string()),
  publisher: z.optional(Organization),
})

/** A schema.org ClaimReview, with all that schema.org and those who show such reviews require of one. */
export const ClaimReview = z.object({
  '@type': z.literal('ClaimReview'),
  url: Web,
  claimReviewed: z.string().check(z.minLength(1)),
  datePublished: z.iso.date(),
  author: Organization,
  reviewRating: z.object({
    '@type': z.literal('Rating'),
    alternateName: z.string().check(z.minLength(1)),
    ratingExplanation: z.string(),
  }),
  itemReviewed: z.object({
    '@type': z.literal('Claim'),
    author: z.optional(
      z.object({
        '@type': z.enum(['Person', 'Organization']),
        name: z.string(),
        affiliation: z.optional(Organization),
      }),
    ),
    appearance: z.optional(z.array(Work)),
  }),
  citation: z.array(Work),
})
export type ClaimReview = z.infer<typeof ClaimReview>

/** A figure that somebody has signed off, and of which the newsroom's sources say something definite. */
export const isPublishable = (entry: LedgerEntry): boolean =>
  entry.subject === 'figure' &&
  !!entry.signOff &&
  entry.verdict in RATINGS &&
  claimOf(entry) !== '' &&
  entry.evidence.some(piece => !piece.within)

const claimOf = ({ sentence, words }: LedgerEntry): string => (sentence || words).replace(/\s+/g, ' ').trim()

/** The reviews of the figures that the desk has chosen and may publish, in the order of the draft. */
export function claimReviews(
  ledger: Ledger,
  { desk, page }: ClaimReviewOptions,
  { say }: Wording = wording(),
): ClaimReview[] {
  const author = { '@type': 'Organization', name: desk.name, ...(desk.url && { url: desk.url }) }
  return ledger.entries
    .filter(entry => entry.publish && isPublishable(entry))
    .map(entry => {
      const sources = entry.evidence.filter(piece => !piece.within)
      const agreeing = sources.filter(({ relation }) => relation === 'match' || relation === 'compatible')
      return ClaimReview.parse({
        '@type': 'ClaimReview',
        url: page,
        claimReviewed: claimOf(entry),
        datePublished: ledger.made.slice(0, 10),
        author,
        reviewRating: {
          '@type': 'Rating',
          alternateName: say(RATINGS[entry.verdict]!),
          ratingExplanation: entry.reason,
        },
        itemReviewed: {
          '@type': 'Claim',
          author: entry.speaker && speakerOf(entry.speaker),
          ...(agreeing.length > 0 && { appearance: works(agreeing) }),
        },
        citation: works(sources),
      })
    })
}

/**
 * The same as JSON-LD, to put in the page: `<script type="application/ld+json">…</script>`. No text in it can end
 * that element.
 */
export function claimReviewJson(ledger: Ledger, options: ClaimReviewOptions, words?: Wording): string {
  const graph = { '@context': 'https://schema.org', '@graph': claimReviews(ledger, options, words) }
  return `${JSON.stringify(graph, null, 2).replaceAll('<', '\\u003c')}\n`
}

function speakerOf({ name, organisation }: NonNullable<LedgerEntry['speaker']>) {
  if (!name && !organisation) return undefined
  if (!name) return { '@type': 'Organization', name: organisation }
  return {
    '@type': 'Person',
    name,
    ...(organisation &&
      organisation !== name && { affiliation: { '@type': 'Organization', name: organisation } }),
  }
}

/** Each article once. */
function works(evidence: readonly LedgerEvidence[]): unknown[] {
  const articles = new Map(evidence.map(piece => [piece.articleId, piece]))
  return [...articles.values()].map(({ headline, url, filed, publisher }) => ({
    '@type': 'NewsArticle',
    ...(headline && { headline }),
    ...(url && { url }),
    ...(filed && { datePublished: filed }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  }))
}
