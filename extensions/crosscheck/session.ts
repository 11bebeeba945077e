import type { EditorView } from '@tiptap/pm/view'
import type { Discord } from '../../src/engine/archive/discord.ts'
import type { Finding } from '../../src/engine/crosscheck/finding.ts'
import type { Decision } from '../../src/signoff/sign-off.ts'
import { MemorySignOffs } from '../../src/signoff/store.ts'
import type { Checker } from '../../src/worker/checker.ts'
import { beginnings, isSettled } from './beginning.ts'
import { type Block, blocks } from './blocks.ts'
import { firstSight } from './first-sight.ts'
import type { Highlighter } from './highlighter.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { OneChecker } from './one-checker.ts'
import { openChecker } from './open-checker.ts'
import type { CrosscheckOptions } from './options.ts'
import { Pace } from './pace.ts'
import { foresee } from './pending.ts'
import { Placing } from './placing.ts'
import { type Signature, SignOffs } from './sign-offs.ts'
import type { CardLanguage, Snapshot } from './snapshot.ts'
import { Sources } from './sources.ts'
import { type Change, changeOf, crosscheckState, hasMarks } from './state.ts'

/** Milliseconds after which a check that goes on is worth a word: shorter ones would only make the panel blink. */
const OVERDUE = 500

/**
 * Asks the checker about the draft of one editor and puts its answers in place: one request under way at a time,
 * none thrown at the editor. It outlives the view, which Tiptap makes anew when an editor is mounted again.
 */
export class Session {
  readonly pace: Pace
  readonly sources: Sources
  readonly #options: CrosscheckOptions
  readonly #signOffs: SignOffs
  readonly #placing: Placing
  #published: string | undefined
  #view: EditorView | null = null
  #highlighters: readonly Highlighter[] = []
  readonly #checker: OneChecker
  /** Counts what makes every answer under way worthless: another archive, another date. */
  #epoch = 0

  constructor(options: CrosscheckOptions) {
    this.#options = options
    this.#published = options.published
    this.#signOffs = new SignOffs(options.signOffs ?? new MemorySignOffs())
    this.#checker = new OneChecker(
      () => openChecker(options),
      async checker => {
        this.sources.follow(checker)
        // A draft is checked even where its sign-offs cannot be read.
        await this.#signOffs.load().catch(() => {})
      },
    )
    const ask = oneAtATime(() => this.#round())
    this.pace = new Pace(options.pause, ask)
    this.#placing = new Placing(
      {
        view: () => this.#view,
        against: view => ({
          doc: view.state.doc,
          blocks: this.#blocks(),
          highlighters: this.#highlighters,
          signOffs: this.#signOffs,
        }),
        change: change => this.#change(change),
        later: () => this.pace.later(),
      },
      options.reasons,
    )
    this.sources = new Sources(
      {
        open: () => this.#checker.get(),
        show: snapshot => this.#change({ snapshot }),
        recheck: () => this.recheck(),
      },
      options.formats,
    )
  }

  get view(): EditorView | null {
    return this.#view
  }

  attach(view: EditorView, highlighters: readonly Highlighter[]): void {
    this.#view = view
    this.#highlighters = highlighters
    this.sources.forget()
    this.pace.soon()
  }

  /** Has the checker made, its worker started and its archive read, while the editor is still being built. */
  warmUp(): void {
    // Whoever asks first is told why it failed.
    this.#checker.get().catch(() => {})
  }

  detach(): void {
    this.#view = null
    this.pace.stop()
  }

  /** Drops what is under way and asks again about the whole draft. */
  recheck(): void {
    this.#drop()
    if (this.#view) this.pace.soon()
  }

  /** Drops the answer under way: what is marked stays so, and nothing is checked until the draft changes or is rechecked. */
  stopCheck(): boolean {
    if (this.#snapshot?.status !== 'checking') return false
    this.#drop()
    this.pace.stop()
    this.#report({ status: 'waiting' })
    return true
  }

  /** The date that the draft's "today" is resolved from. */
  setPublished(published: string | undefined): void {
    this.#published = published
    this.#change({ snapshot: { published } })
    this.recheck()
  }

  /** The language of card, panel and reasons. */
  setLanguage(language: CardLanguage): void {
    this.#change({ snapshot: { language } })
    void this.#placing.speak(language.reasons)
  }

  async discords(): Promise<Discord[]> {
    return (await (await this.#checker.get()).discords()).map(this.#placing.inWords)
  }

  /** Puts on record that a finding was looked at. False where there is none of that id. */
  signOff(id: string, decision: Decision, signature: Signature): boolean {
    const { initials } = this.#options
    return this.#decide(id, finding => this.#signOffs.decide(finding, decision, { initials, ...signature }))
  }

  /** Opens a finding again. False where there is none of that id. */
  undoSignOff(id: string): boolean {
    return this.#decide(id, finding => this.#signOffs.undo(finding))
  }

  close(): void {
    this.sources.stop()
    this.detach()
    this.#checker.close()
  }

  /** One request and its answer. Never rejects. */
  async #round(): Promise<void> {
    const view = this.#view
    if (!view) return
    // A mark that is drawn in the middle of a composition would break it off.
    if (view.composing) return this.pace.later()
    const epoch = this.#epoch
    const status = this.#snapshot?.status
    // Nor is a failure taken back for each try: what is said stays until there is something else to say.
    const isTold = status === 'ready' || status === 'failed'
    const overdue = setTimeout(() => this.#report({ status: 'checking' }), isTold ? OVERDUE : 0)
    try {
      const checker = await this.#checker.get()
      const listed = this.sources.list(checker)
      // Told once the draft was checked: a list that cannot be had keeps nobody from checking.
      listed.catch(() => {})
      await this.#checked(checker, epoch)
      await listed
    } catch (error) {
      if (epoch === this.#epoch) this.#report({ status: 'failed', message: messageOf(error) })
    } finally {
      clearTimeout(overdue)
    }
  }

  /** Of a long draft the beginning is read and marked first; it is checked again with all the rest. */
  async #checked(checker: Checker, epoch: number): Promise<void> {
    const paragraphs = this.#texts()
    // Where marks stand, to take those away that are not settled yet would make them flash.
    if (!this.#placing.knows(paragraphs) && this.#view && !hasMarks(this.#view.state)) {
      const draft = { paragraphs, published: this.#published }
      const end = await firstSight(checker, draft, (seen, of) => {
        if (epoch !== this.#epoch || !this.#view) return
        this.#report({ status: 'checking' })
        foresee(this.#view, this.#blocks(), seen, of, this.#highlighters)
      })
      try {
        for (const sent of beginnings(paragraphs)) await this.#ask(checker, sent, epoch, isSettled)
      } finally {
        end()
      }
    }
    await this.#ask(checker, this.#texts(), epoch)
  }

  async #ask(
    checker: Checker,
    sent: readonly string[],
    epoch: number,
    counts: (finding: Finding) => boolean = () => true,
  ): Promise<void> {
    const { findings, coverage } = await checker.check({ paragraphs: [...sent], published: this.#published })
    if (epoch !== this.#epoch) return
    await this.#placing.put({ findings: findings.filter(counts), coverage }, sent)
  }

  /** Makes every answer under way worthless. */
  #drop(): void {
    this.#epoch++
    this.#placing.stop()
  }

  #decide(id: string, decide: (finding: Finding) => Promise<void>): boolean {
    const finding = this.#snapshot?.findings.find(one => one.id === id)
    if (!finding) return false
    decide(finding).catch(error => this.#report({ status: 'failed', message: messageOf(error) }))
    void this.#placing.again()
    return true
  }

  #texts(): string[] {
    return this.#blocks().map(block => block.text)
  }

  #blocks(): Block[] {
    return this.#view ? blocks(this.#view.state.doc, this.#options.exempt) : []
  }

  get #snapshot(): Snapshot | null {
    return this.#view ? crosscheckState(this.#view.state).snapshot : null
  }

  #report(report: Pick<Snapshot, 'status' | 'message'>): void {
    const old = this.#snapshot
    if (!old || (old.status === report.status && old.message === report.message)) return
    this.#change({ snapshot: { message: undefined, ...report } })
  }

  /** False where there is no view to change. */
  #change(change: Change): boolean {
    const view = this.#view
    if (!view || view.isDestroyed) return false
    view.dispatch(changeOf(view.state, change))
    return true
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
