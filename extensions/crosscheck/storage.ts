import type { Card } from '../card/card.ts'
import { sentenceAt } from './blocks.ts'
import { markById } from './marks.ts'
import type { CrosscheckOptions } from './options.ts'
import { Session } from './session.ts'
import type { CrosscheckStorage, Wish } from './snapshot.ts'
import { type CrosscheckState, crosscheckState, NOTHING } from './state.ts'
import { wishes } from './wishes.ts'

/** What the kit keeps for one editor; all but the public part is its own business. */
export interface KitStorage extends CrosscheckStorage {
  session: Session
  /** The plugin's state before anything was checked. */
  initial: CrosscheckState
  /** Of the view that is mounted; null without one, or where the host shows no card. */
  card: Card | null
  /** Tells whoever subscribed that the snapshot was replaced. */
  notify(): void
  /** Passes on what is to be shown. */
  wish(wish: Wish): void
  /** Whether there is somebody to show it. */
  grants(kind: 'finding' | 'source'): boolean
}

export function createStorage(options: CrosscheckOptions): KitStorage {
  const { locale, phrases, reasons, title, published } = options
  const language = { locale, phrases, ...(reasons && { reasons }) }
  const initial = { ...NOTHING, snapshot: { ...NOTHING.snapshot, language, title, published } }
  const session = new Session(options)
  const listeners = new Set<() => void>()
  const state = () => (session.view ? crosscheckState(session.view.state) : initial)
  return {
    session,
    initial,
    card: null,
    notify() {
      for (const listener of [...listeners]) listener()
    },
    getSnapshot: () => state().snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ...wishes(options),
    rangeOf(id) {
      const mark = markById(state().marks, id)
      return mark ? { from: mark.from, to: mark.to } : null
    },
    sentenceOf(id) {
      const view = session.view
      const mark = markById(state().marks, id)
      return view && mark ? sentenceAt(view.state.doc, mark) : ''
    },
    addArticles: (articles, onProgress, signal) => session.sources.add(articles, onProgress, signal),
    addFiles: (files, options) => session.sources.addFiles(files, options),
    correctArticle: (id, facts) => session.sources.correct(id, facts),
    exportArchive: () => session.sources.dump(),
    removeArticles: ids => session.sources.remove(ids),
    discords: () => session.discords(),
    readArticle: id => session.sources.read(id),
  }
}
