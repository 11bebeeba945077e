import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { changedRange, smallestDifference } from './smallest-difference.ts'
import { wordAt } from './word-at.ts'

interface Range {
  from: number
  to: number
}

/**
 * When to ask. Not while a word is being typed: only once the caret has left it, or `pause` milliseconds have
 * passed, so that nothing flashes in the middle of a number. Any other change is asked about at once.
 */
export class Pace {
  readonly #pause: number
  readonly #ask: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When to ask, and when the timer next looks; both as performance.now() tells time. */
  #due = Number.POSITIVE_INFINITY
  #rings = Number.POSITIVE_INFINITY
  /** The word that is being typed. */
  #word: Range | null = null

  constructor(pause: number, ask: () => void) {
    this.#pause = pause
    this.#ask = ask
  }

  /** Takes note of a new state of the editor. */
  update(state: EditorState, previous: EditorState): void {
    const { selection, doc } = state
    const word = selection.empty ? wordAt(selection.$head) : null
    if (doc === previous.doc) {
      if (this.#word && !(word && within(word, this.#word))) this.soon()
      return
    }
    const changed = difference(previous.doc, doc)
    if (!changed) return
    if (word && within(changed, word)) {
      this.#word = word
      this.#after(this.#pause)
    } else if (this.#word && word && !touches(changed, selection.head)) {
      // Somebody else typed, elsewhere: the word under our caret moved with it and is still not finished.
      this.#word = word
    } else {
      this.soon()
    }
  }

  /** Asks as soon as the present task is done. */
  soon(): void {
    this.#after(0)
  }

  /** Asks after a pause. */
  later(): void {
    this.#after(this.#pause)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#rings = Number.POSITIVE_INFINITY
  }

  /** A key that only puts off what is due leaves the timer alone: it looks again once it has rung. */
  #after(delay: number): void {
    const now = performance.now()
    this.#due = now + delay
    if (this.#rings > this.#due) this.#ring(now)
  }

  #ring(now: number): void {
    clearTimeout(this.#timer)
    this.#rings = this.#due
    this.#timer = setTimeout(this.#rung, this.#due - now)
  }

  #rung = () => {
    this.#rings = Number.POSITIVE_INFINITY
    const now = performance.now()
    // A timer may ring a moment early.
    if (this.#due - now > 1) return this.#ring(now)
    this.#word = null
    this.#ask()
  }
}

const within = (inner: Range, outer: Range): boolean => inner.from >= outer.from && inner.to <= outer.to

const touches = ({ from, to }: Range, pos: number): boolean => from <= pos && pos <= to

const difference = (before: Node, after: Node): Range | null =>
  changedRange(smallestDifference(before, after))
