import type { Added } from '../../src/engine/archive/added.ts'
import type { Article, Facts } from '../../src/engine/articles/article.ts'
import { entryOf } from '../../src/engine/articles/entry.ts'
import type { FileFormat } from '../../src/store/files/file-format.ts'
import type { Checker, Progress } from '../../src/worker/checker.ts'
import { alsoAdded, noneAdded } from '../../src/worker/file-added.ts'
import type { AddFilesOptions, FileReport, ReadArticle, Snapshot } from './snapshot.ts'

/**
 * Milliseconds after which a draft is checked against what a long import, or another tab, has brought so far: the longer
 * it goes on the more seldom, as a check of the whole draft takes from the import.
 */
const GROWING = [1000, 2000, 4000, 8000, 16_000]
/** Milliseconds without news after which an archive is at rest. */
const REST = 5000

/** In bytes; more would fill the memory of the tab that reads it. */
const LARGEST = 100_000_000

/** What a session is told of. */
interface Back {
  open(): Promise<Checker>
  /** False where there is no view to show it. */
  show(part: Partial<Snapshot>): boolean
  recheck(): void
}

/** The articles that a draft is checked against: adds and removes them, and follows whoever else does. */
export class Sources {
  readonly #back: Back
  /** The desk's own, which are read in the page. */
  readonly #formats: readonly FileFormat[]
  #growing: ReturnType<typeof setTimeout> | undefined
  /** How often the draft was checked against an archive that still grows. */
  #grown = 0
  #lastNews = 0
  #unsubscribe = () => {}
  /** Whether the view's snapshot names the archive's articles. */
  #listed = false

  constructor(back: Back, formats: readonly FileFormat[] = []) {
    this.#back = back
    this.#formats = formats
  }

  /** Adds articles, and checks the draft against them: of many, also while the others follow. */
  async add(articles: readonly Article[], onProgress?: Progress, signal?: AbortSignal): Promise<Added> {
    const checker = await this.#back.open()
    try {
      return await checker.add(articles, onProgress, signal)
    } finally {
      // Of an import that broke off, what is there is there.
      await this.#changed(checker)
    }
  }

  /** Reads files one after another and adds what they hold. */
  async addFiles(files: readonly File[], options: AddFilesOptions = {}): Promise<FileReport[]> {
    const checker = await this.#back.open()
    const reports: FileReport[] = []
    for (const file of files) {
      if (options.signal?.aborted) break
      const report = await this.#addFile(checker, file, options)
      reports.push(report)
      options.onFile?.(report)
    }
    await this.#changed(checker)
    return reports
  }

  async #addFile(checker: Checker, file: File, { onProgress, signal }: AddFilesOptions): Promise<FileReport> {
    // A folder that is dropped tells where in it a file stood.
    const name = file.webkitRelativePath || file.name
    const progress = (done: number, of: number) => onProgress?.(file.name, done, of)
    try {
      if (file.size > LARGEST) throw new Error(`${file.name} could not be read: it is larger than 100 MB.`)
      const own = this.#formats.find(({ endings }) =>
        endings.some(one => file.name.toLowerCase().endsWith(`.${one}`)),
      )
      if (!own) return { name, added: await checker.addFile({ name, bytes: file }, progress, signal) }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const articles = await own.read({ name: file.name, bytes, facts: { id: name } })
      const added = noneAdded()
      alsoAdded(added, await checker.add(articles, progress, signal), articles.map(entryOf))
      return { name, added }
    } catch (error) {
      return { name, error: error instanceof Error ? error.message : String(error) }
    }
  }

  async correct(id: string, facts: Partial<Facts>): Promise<void> {
    const checker = await this.#back.open()
    await checker.correct(id, facts)
    await this.#changed(checker)
  }

  async dump(): Promise<Blob> {
    return (await this.#back.open()).dump()
  }

  /** Removes articles and checks the draft without them. */
  async remove(ids: readonly string[]): Promise<void> {
    const checker = await this.#back.open()
    await checker.remove(ids)
    await this.#changed(checker)
  }

  async read(id: string): Promise<ReadArticle | undefined> {
    const checker = await this.#back.open()
    const article = await checker.article(id)
    return article && { article, readings: await checker.read(article) }
  }

  /** Shows a checker's articles whenever they change. */
  follow(checker: Checker): void {
    const stop = checker.subscribe?.(({ notice }) => {
      if (notice !== undefined) this.#back.show({ notice })
      this.#grow(checker)
    })
    this.#unsubscribe = stop ?? (() => {})
  }

  /** Shows them in a view that does not have them yet. */
  async list(checker: Checker): Promise<void> {
    if (!this.#listed) await this.#show(checker)
  }

  /** There is another view, which has none. */
  forget(): void {
    this.#listed = false
  }

  stop(): void {
    clearTimeout(this.#growing)
    this.#unsubscribe()
  }

  async #show(checker: Checker): Promise<void> {
    this.#listed = this.#back.show({ articles: await checker.entries() })
  }

  #grow(checker: Checker): void {
    const now = performance.now()
    if (now - this.#lastNews > REST) this.#grown = 0
    this.#lastNews = now
    this.#growing ??= setTimeout(
      () => this.#changed(checker).catch(() => {}),
      GROWING[Math.min(this.#grown++, GROWING.length - 1)],
    )
  }

  async #changed(checker: Checker): Promise<void> {
    clearTimeout(this.#growing)
    this.#growing = undefined
    await this.#show(checker)
    this.#back.recheck()
  }
}
