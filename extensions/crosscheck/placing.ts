import type { EditorView } from '@tiptap/pm/view'
import type { Check } from '../../src/engine/crosscheck/finding.ts'
import type { ReasonBook } from '../../src/engine/wording/because.ts'
import { reasoner } from '../../src/engine/wording/language.ts'
import { type Return, stepTowards } from './answer.ts'
import { inSteps } from './in-steps.ts'
import { type Change, crosscheckState } from './state.ts'

/** What an answer is put in place with, as it is at that moment. */
interface Back {
  view(): EditorView | null
  against(view: EditorView): Omit<Return, 'sent'>
  change(change: Change): void
  /** Comes back to it once what is being composed is there. */
  later(): void
}

/** Puts answers in place, step by step, in the words of a language; a newer one takes over from an older. */
export class Placing {
  readonly #back: Back
  #inWords: ReturnType<typeof reasoner>
  /** The last answer, and the paragraphs it was asked about. */
  #answer: { check: Check; sent: readonly string[] } | null = null
  /** That answer in words, while it is being put in place. */
  #told: Check | null = null

  constructor(back: Back, reasons: ReasonBook = {}) {
    this.#back = back
    this.#inWords = reasoner(reasons)
  }

  /** Whether any of these paragraphs was answered for: else it is another draft, or the first. */
  knows(paragraphs: readonly string[]): boolean {
    const known = new Set(this.#answer?.sent)
    return paragraphs.some(text => known.has(text))
  }

  get inWords(): ReturnType<typeof reasoner> {
    return this.#inWords
  }

  speak(reasons: ReasonBook = {}): Promise<void> {
    this.#inWords = reasoner(reasons)
    return this.again()
  }

  put(check: Check, sent: readonly string[]): Promise<void> {
    this.#answer = { check, sent }
    return this.again()
  }

  /** Puts the last answer in place once more: its words or what was decided about it are others. */
  async again(): Promise<void> {
    if (!this.#answer) return
    const { check, sent } = this.#answer
    const told = { ...check, findings: check.findings.map(this.#inWords) }
    this.#told = told
    await inSteps(room => this.#told !== told || this.#step(told, sent, room))
  }

  /** Leaves an answer that is being put in place as far as it is. */
  stop(): void {
    this.#told = null
  }

  /** Whether there is no more to do. */
  #step(told: Check, sent: readonly string[], room: number): boolean {
    const view = this.#back.view()
    if (!view) return true
    // A mark that is drawn in the middle of a composition would break it off.
    if (view.composing) {
      this.#back.later()
      return true
    }
    const back = { sent, ...this.#back.against(view) }
    const { change, complete } = stepTowards(told, crosscheckState(view.state), back, room)
    if (change) this.#back.change(change)
    return complete
  }
}
