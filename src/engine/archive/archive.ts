import type { Article } from '../articles/article.ts'
import type { ArticleEntry } from '../articles/entry.ts'
import type { Figure } from '../figures/figure.ts'
import type { KnownNames } from '../names/index.ts'
import type { Name, Role } from '../names/name.ts'
import type { Span } from '../text/span.ts'
import type { Added, ArchiveChange } from './added.ts'
import type { Discord } from './discord.ts'

/** Where in the archive something was read. */
export interface Source {
  articleId: string
  publisher: string
  published?: string
  /** The index of the paragraph in the article; all offsets are into its text. */
  paragraph: number
  sentence: Span & { text: string }
}

export interface SourceFigure extends Source {
  figure: Figure
  /** Canonical forms of the names in the whole article, most frequent first. */
  topic?: readonly string[]
  /** All figures of its sentence, in order, where there are others: parts to be added up, the ends of a change. */
  beside?: readonly Figure[]
}

/** One mention of a name in a source article, with the roles that the article gives to its bearer there. */
export interface SourceName extends Source {
  name: Name
  roles: Role[]
  /** Canonical forms of the names in the whole article, most frequent first. */
  topic?: readonly string[]
}

/** What a figure is looked up by: never the draft's sentence itself. */
export interface FigureQuery {
  figure: Figure
}

/** What a name is looked up by: keys that all its likely spellings share (see names/keys.ts). */
export interface NameQuery {
  keys: string[]
}

/**
 * Thrown by an archive that cannot answer in full, because a server or a part of it is out of reach. What it found all
 * the same comes with it; the message says in one sentence what is missing.
 */
export class Incomplete<Found = never> extends Error {
  override name = 'Incomplete'
  readonly found: readonly Found[]

  constructor(message: string, found: readonly Found[] = []) {
    super(message)
    this.found = found
  }
}

/** Where source articles live and are found. A host may implement it over its own back end. */
export interface Archive {
  /** Another number after every change; as long as it stands, answers may be remembered. */
  readonly revision?: number
  /** How many articles it has. A handful was handed in for the draft; of many, most tell of something else. */
  readonly size?: number
  /** Source figures that may be comparable, most likely first. Rejects with Incomplete where some may be missing. */
  findFigures(query: FigureQuery): Promise<SourceFigure[]>
  /** Mentions of names that share a key. Rejects with Incomplete where some may be missing. */
  findNames(query: NameQuery): Promise<SourceName[]>
  /** Names of the archive's articles, so that they are known in a draft. */
  knownNames?(): Promise<KnownNames>
  article(id: string): Promise<Article | undefined>
  articles(): Promise<Article[]>
  /** All articles without their text. Without it they are made from `articles()`. */
  entries?(): Promise<ArticleEntry[]>
  /** Adds articles, or replaces those with the same id. */
  add(articles: readonly Article[]): Promise<void>
  /** Adds articles; of two versions of one story, told by their id or their text, the newer stays. Without it `add` is used. */
  merge?(articles: readonly Article[]): Promise<Added>
  /** Removes the articles with these ids; one that is not there is no error. */
  remove(ids: readonly string[]): Promise<void>
  /** The figures of one article, where they need not be read again. */
  figuresOf?(id: string): Promise<SourceFigure[]>
  /** Where the articles disagree with one another. Without it the engine's `discords(archive)` computes them. */
  discords?(): Promise<Discord[]>
  /**
   * Calls back after every change, whoever made it, until the returned function is called. An archive that does not
   * say what changed leaves the whole list to be asked for again.
   */
  subscribe?(listener: (change?: ArchiveChange) => void): () => void
}
