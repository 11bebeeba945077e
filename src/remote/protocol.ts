import * as z from 'zod/mini'
import { Article } from '../engine/articles/article.ts'
import { Figure } from '../engine/figures/figure.ts'
import { Name, NameKind, Role } from '../engine/names/name.ts'
import { Span } from '../engine/text/span.ts'
import { Because } from '../engine/wording/because.ts'

/** Limits that the server holds its clients to. */
export const LIMITS = {
  /** Questions in one request, and keys in one question. */
  queries: 256,
  keys: 256,
  /** Characters of a key and of an article's id. */
  key: 300,
  id: 512,
  /** Articles in one answer. */
  page: 500,
  /** Bytes of a request of JSON, of a file, and of one line of a stream of articles. */
  json: 1_000_000,
  file: 25_000_000,
  line: 5_000_000,
  /** Milliseconds that a sender may let the server wait for the rest of a request. */
  patience: 10_000,
}

const text = (most: number) => z.string().check(z.maxLength(most))

/**
 * What figures or names are looked up by: keys, in alphabetical order. A figure's tell its kind, unit, event, value
 * and the concepts it is told with (see engine/archive/figure-keys.ts); a name's tell how it sounds (names/keys.ts).
 */
export const FindRequest = z.object({
  queries: z
    .array(z.object({ keys: z.array(text(LIMITS.key)).check(z.maxLength(LIMITS.keys)) }))
    .check(z.minLength(1), z.maxLength(LIMITS.queries)),
})

const now = {
  /** Another number after every change of the archive. */
  revision: z.number(),
  /** How many articles it has. */
  articles: z.int(),
}

const Source = z.object({
  articleId: z.string(),
  publisher: z.string(),
  published: z.optional(z.string()),
  paragraph: z.int(),
  sentence: z.extend(Span, { text: z.string() }),
})
export const SourceFigure = z.extend(Source, {
  figure: Figure,
  topic: z.optional(z.readonly(z.array(z.string()))),
  beside: z.optional(z.readonly(z.array(Figure))),
})

/** An article that something was found in; what it is about, as places in `words`. */
const Told = z.object({
  id: z.string(),
  publisher: z.string(),
  published: z.optional(z.string()),
  topic: z.array(z.int()),
})
/** A sentence that something was found in; its article, as a place in `articles`. */
const Place = z.object({ article: z.int(), paragraph: z.int(), sentence: Source.shape.sentence })

const found = {
  /** What the articles are about: names, each said once. */
  words: z.array(z.string()),
  articles: z.array(Told),
  /** For each question its answers, most likely first: the place of a sentence, and the place of what was found there. */
  found: z.array(z.array(z.tuple([z.int(), z.int()]))),
}
export const FiguresFound = z.object({
  ...found,
  /** With all figures of theirs: what stands beside one belongs to it. */
  sentences: z.array(z.extend(Place, { read: z.array(Figure) })),
})
export const NamesFound = z.object({
  ...found,
  /** With those of their names that were found. */
  sentences: z.array(z.extend(Place, { read: z.array(z.object({ name: Name, roles: z.array(Role) })) })),
})

/** Names that the archive's articles mention often, in folded words, by what they were read as. */
export const KnownNames = z.object({
  ...now,
  names: z.array(z.object({ kind: NameKind, names: z.array(z.string()) })),
})

export const State = z.object({ ...now, figures: z.int() })
/** What a database can hold as text: no NUL, and no half of a character. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Cs}/u.test(text)
export const Id = z.object({ id: text(LIMITS.id).check(z.minLength(1), z.refine(isStorable)) })
export const Ids = z.object({ ids: z.array(Id.shape.id).check(z.maxLength(10_000)) })
export const Removed = z.object({ ...now, removed: z.int() })
export const Added = z.object({
  ...now,
  stored: z.int(),
  /** Articles that were there already as they stand. */
  unchanged: z.int(),
})

const number = z.pipe(z.string().check(z.regex(/^\d{1,15}$/, 'must be a whole number')), z.transform(Number))
const limit = z.optional(z.pipe(number, z.int().check(z.gte(1), z.lte(LIMITS.page))))
export const PageRequest = z.object({ before: z.optional(number), limit })
export const Page = z.object({ articles: z.array(Article), before: z.optional(z.int()) })

/** What is known of a file besides what stands in it. `name` ends as the format's files do. */
export const FileFacts = z.object({
  name: z.optional(text(LIMITS.id)),
  id: z.optional(Id.shape.id),
  publisher: z.optional(text(LIMITS.key)),
  published: Article.shape.published,
})

export const DiscordsRequest = z.object({ latest: limit })
export const Discords = z.object({
  discords: z.array(
    z.object({
      relation: z.enum(['conflict', 'differs']),
      reason: z.string(),
      because: z.optional(Because),
      figures: z.tuple([SourceFigure, SourceFigure]),
    }),
  ),
})

/** What went wrong, in one sentence for a person. */
export const Failure = z.object({
  error: z.string(),
  /** Of a stream of articles: the line that could not be read, and how many before it are stored all the same. */
  line: z.optional(z.int()),
  stored: z.optional(z.int()),
})
export type Failure = z.infer<typeof Failure>
