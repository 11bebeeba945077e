import type { FileReport } from '../../../extensions/crosscheck/snapshot.ts'
import type { Added } from '../../engine/archive/added.ts'
import type { Facts } from '../../engine/articles/article.ts'
import { type ArticleEntry, isIncomplete } from '../../engine/articles/entry.ts'
import type { Bridge } from '../bridge/bridge.ts'

/** An import as the panel shows it. Immutable. */
export interface ImportState {
  /** The file that is being read; null when none is. */
  reading: { name: string; done: number; of: number } | null
  /** How many articles have come in. */
  added: number
  /** Why files could not be read, one sentence each. */
  errors: readonly string[]
  replaced: Added['replaced']
  outdated: Added['outdated']
  /** Articles that do not say who published them, or when. */
  incomplete: readonly ArticleEntry[]
}

export const NO_IMPORT: ImportState = {
  reading: null,
  added: 0,
  errors: [],
  replaced: [],
  outdated: [],
  incomplete: [],
}

/** Adds files to the archive of one editor, and goes on when the view that shows it is left. */
export class Importer {
  readonly #bridge: Bridge
  readonly #listeners = new Set<() => void>()
  #state = NO_IMPORT
  #stop: AbortController | null = null
  #waiting: File[] = []

  constructor(bridge: Bridge) {
    this.#bridge = bridge
  }

  getState = (): ImportState => this.#state

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Files that come while others are read are read after them. */
  async add(files: readonly File[]): Promise<void> {
    this.#waiting.push(...files)
    if (this.#stop || !this.#waiting.length) return
    const stop = new AbortController()
    this.#stop = stop
    try {
      while (this.#waiting.length && !stop.signal.aborted)
        await this.#addAll(this.#waiting.splice(0), stop.signal)
    } catch (error) {
      this.#set({ errors: [...this.#state.errors, error instanceof Error ? error.message : String(error)] })
    } finally {
      this.#stop = null
      this.#waiting = []
      this.#set({ reading: null })
    }
  }

  /** What is there stays there; no more is added. */
  cancel = (): void => this.#stop?.abort()

  /** A text was added by hand, with these facts. */
  note(report: FileReport | undefined, facts: Partial<Facts>): void {
    if (!report?.added) return
    const known = (entry: ArticleEntry) => ({ ...entry, ...facts, id: entry.id })
    const incomplete = report.added.incomplete.map(known).filter(isIncomplete)
    this.#report({ ...report, added: { ...report.added, incomplete } })
  }

  /** An article was given what it lacked. */
  completed(id: string): void {
    this.#set({ incomplete: this.#state.incomplete.filter(entry => entry.id !== id) })
  }

  clear = (): void => this.#set(this.#stop ? { ...NO_IMPORT, reading: this.#state.reading } : NO_IMPORT)

  async #addAll(files: readonly File[], signal: AbortSignal): Promise<void> {
    this.#set({ reading: { name: files[0]!.name, done: 0, of: 0 } })
    await this.#bridge.addFiles(files, {
      signal,
      onProgress: (name, done, of) => this.#set({ reading: { name, done, of } }),
      onFile: report => this.#report(report),
    })
  }

  #report({ added, error }: FileReport): void {
    const { reading, errors, replaced, outdated, incomplete } = this.#state
    // Another file has come no way yet.
    this.#set({ reading: reading && { ...reading, done: 0, of: 0 } })
    if (!added) {
      // What came before it broke off is there.
      this.#set({ errors: [...errors, error ?? ''], added: this.#state.added + (reading?.done ?? 0) })
      return
    }
    const out = new Set(added.outdated.map(({ dropped }) => dropped.id))
    this.#set({
      added: this.#state.added + added.count - added.outdated.length,
      replaced: [...replaced, ...added.replaced],
      outdated: [...outdated, ...added.outdated],
      incomplete: [...incomplete, ...added.incomplete.filter(({ id }) => !out.has(id))],
    })
  }

  #set(part: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...part }
    for (const listener of [...this.#listeners]) listener()
  }
}

const importers = new WeakMap<Bridge, Importer>()

/** The importer of an editor: one, however often the view that shows it is opened. */
export function importerOf(bridge: Bridge): Importer {
  const importer = importers.get(bridge) ?? new Importer(bridge)
  importers.set(bridge, importer)
  return importer
}
