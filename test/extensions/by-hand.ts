import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { defaults } from '../../extensions/crosscheck/options.ts'
import { Session } from '../../extensions/crosscheck/session.ts'
import { crosscheckState } from '../../extensions/crosscheck/state.ts'
import { type Added, allAdded } from '../../src/engine/archive/added.ts'
import type { Discord } from '../../src/engine/archive/discord.ts'
import type { Article, Draft, Facts } from '../../src/engine/articles/article.ts'
import { type ArticleEntry, entryOf } from '../../src/engine/articles/entry.ts'
import type { Check, Finding } from '../../src/engine/crosscheck/finding.ts'
import type { FigureSeen } from '../../src/engine/figures-seen.ts'
import type { Reading } from '../../src/engine/read.ts'
import type { ArchiveEvent, Checker, FileAdded, FileToAdd, Progress } from '../../src/worker/checker.ts'
import { docOf, everything, findingIn, stateOf } from './draft.ts'

/** A check that a test answers when it wants to. */
export interface Asked {
  draft: Draft
  /** Finds every number in the draft that was asked about. */
  answer(): Promise<void>
  fail(message: string): Promise<void>
}

/** A checker whose promises are resolved by hand. */
export class ByHand implements Checker {
  readonly asked: Asked[] = []
  known: Article[] = []
  closed = false
  /** What a test wants to happen between two articles that are added. */
  betweenTwo?: () => Promise<unknown>
  /** Says that the archive changed, to the session that listens. */
  tell: (event?: ArchiveEvent) => void = () => {}

  check(draft: Draft): Promise<Check> {
    return new Promise((resolve, reject) => {
      this.asked.push({
        draft,
        answer: () => settled(() => resolve(numbersIn(draft))),
        fail: message => settled(() => reject(new Error(message))),
      })
    })
  }

  async add(articles: readonly Article[], onProgress?: Progress): Promise<Added> {
    for (const [i, article] of articles.entries()) {
      this.known = [...this.known, article]
      this.tell()
      onProgress?.(i + 1, articles.length)
      await this.betweenTwo?.()
    }
    return allAdded()
  }

  subscribe(listener: (event: ArchiveEvent) => void): () => void {
    this.tell = (event = {}) => listener(event)
    return () => {}
  }

  async addFile({ name }: FileToAdd): Promise<FileAdded> {
    const article = { id: name, publisher: '', paragraphs: ['Text.'] }
    const entries = [entryOf(article)]
    return { ...(await this.add([article])), count: 1, entries, incomplete: entries }
  }

  async correct(id: string, facts: Partial<Facts>): Promise<void> {
    this.known = this.known.map(article => (article.id === id ? { ...article, ...facts, id } : article))
  }

  async dump(): Promise<Blob> {
    return new Blob([JSON.stringify(this.known)])
  }

  async remove(ids: readonly string[]): Promise<void> {
    this.known = this.known.filter(({ id }) => !ids.includes(id))
  }

  async discords(): Promise<Discord[]> {
    return []
  }

  async read({ paragraphs }: Article): Promise<Reading[]> {
    return paragraphs.map(() => ({ figures: [], names: [], roles: [] }))
  }

  async entries(): Promise<ArticleEntry[]> {
    return this.known.map(entryOf)
  }

  async article(id: string): Promise<Article | undefined> {
    return this.known.find(one => one.id === id)
  }

  close(): void {
    this.closed = true
  }
}

/** The numbers of a paragraph, as they are seen. */
export const figuresIn = (text: string): FigureSeen[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(({ 0: words, index: start }) => {
    const number = { start, end: start + words.length }
    return { ...number, number, kind: 'count' }
  })

export function numbersIn({ paragraphs }: Draft): Check {
  const findings: Finding[] = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(/\d[\d,]*/g)].map(([words]) => findingIn(text, words, 'disputed', paragraph)),
  )
  return { findings, coverage: { figures: findings.length, compared: 0, names: 0, matched: 0 } }
}

/** A session on an editor without a page, whose checker answers by hand. Time passes by vitest's fake timers. */
export function sessionOn(...paragraphs: string[]) {
  return sessionOf(new ByHand(), ...paragraphs)
}

export function sessionOf<Own extends Checker>(checker: Own, ...paragraphs: string[]) {
  const session = new Session({ ...defaults, createChecker: () => checker })
  const view = {
    state: stateOf(docOf(...paragraphs)),
    composing: false,
    isDestroyed: false,
    dispatch(transaction: Transaction) {
      const previous = view.state
      view.state = previous.apply(transaction)
      session.pace.update(view.state, previous)
    },
  }
  session.attach(view as unknown as EditorView, [everything])
  return {
    checker,
    session,
    view,
    snapshot: () => crosscheckState(view.state).snapshot,
    edit: (change: (state: EditorState) => Transaction) => view.dispatch(change(view.state)),
  }
}

async function settled(action: () => void): Promise<void> {
  action()
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}
