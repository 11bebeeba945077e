import * as z from 'zod'

/** An ISO 8601 time in UTC, or a date where the article gives no more than that. */
const filed = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

/** One source document of the newsroom. */
export const Article = z.object({
  id: z.string().min(1),
  publisher: z.string().default(''),
  headline: z.string().optional(),
  byline: z.string().optional(),
  dateline: z.object({ place: z.string(), date: z.iso.date().optional() }).optional(),
  /** When it was filed. Absent when nobody knows: it is never invented. */
  published: filed.optional(),
  url: z.string().optional(),
  language: z.string().optional(),
  /** Plain text, one string a paragraph. Never HTML. */
  paragraphs: z.array(z.string()),
})
export type Article = z.infer<typeof Article>

/** What a journalist is writing. Paragraphs are plain text, in the order of the document. */
export const Draft = z.object({
  paragraphs: z.array(z.string()),
  /** The time that "today" and weekday names in the draft are resolved from. */
  published: filed.optional(),
})
export type Draft = z.infer<typeof Draft>
