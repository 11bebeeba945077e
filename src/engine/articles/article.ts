import * as z from 'zod/mini'

/** An ISO 8601 time in UTC, or a date where the article gives no more than that. */
const filed = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

/** A line that tells no news: a caption, a link, a request to sign up. */
export const Furniture = z.object({
  /** The index of the paragraph that it stood before; the number of paragraphs when it stood at the end. */
  before: z.int().check(z.gte(0)),
  text: z.string(),
})
export type Furniture = z.infer<typeof Furniture>

/** One source document of the newsroom. */
export const Article = z.object({
  id: z.string().check(z.minLength(1)),
  publisher: z._default(z.string(), ''),
  headline: z.optional(z.string()),
  byline: z.optional(z.string()),
  dateline: z.optional(z.object({ place: z.string(), date: z.optional(z.iso.date()) })),
  /** When it was filed. Absent when nobody knows: it is never invented. */
  published: z.optional(filed),
  /** An address of the web; any other is dropped, so that no link of a source ever runs a script. */
  url: z.catch(z.optional(z.string().check(z.regex(/^https?:\/\/[^\s"<>]+$/i))), undefined),
  language: z.optional(z.string()),
  /** Plain text, one string a paragraph. Never HTML. All evidence comes from here. */
  paragraphs: z.array(z.string()),
  /** What a reader of the whole article sees between the paragraphs; never evidence. */
  furniture: z.optional(z.array(Furniture)),
})
export type Article = z.infer<typeof Article>

/** What is known of an article besides its text. */
export const Facts = z.required(
  z.partial(z.extend(z.omit(Article, { paragraphs: true, furniture: true }), { publisher: z.string() })),
  { id: true },
)
export type Facts = z.infer<typeof Facts>

/** What a journalist is writing. Paragraphs are plain text, in the order of the document. */
export const Draft = z.object({
  paragraphs: z.array(z.string()),
  /** The time that "today" and weekday names in the draft are resolved from. */
  published: z.optional(filed),
})
export type Draft = z.infer<typeof Draft>
