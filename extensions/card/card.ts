import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Finding } from '../../src/engine/crosscheck/finding.ts'
import { directionOf, wording } from '../../src/engine/wording/wording.ts'
import { loudest } from '../crosscheck/alarms.ts'
import { markById } from '../crosscheck/marks.ts'
import type { CardOptions } from '../crosscheck/options.ts'
import { english, type Wording } from '../crosscheck/phrases.ts'
import type { CardLanguage } from '../crosscheck/snapshot.ts'
import { crosscheckState } from '../crosscheck/state.ts'
import { content, wordsOf } from './content.ts'
import { element } from './element.ts'
import { type CardActions, footer } from './footer.ts'
import { hover } from './hover.ts'
import { keepPlaced } from './place.ts'
import type { SourceActions } from './source.ts'

/** The evidence card of one editor: one at a time, outside of the document, built of plain elements. */
export class Card {
  readonly #view: EditorView
  readonly #options: CardOptions
  #wording: Wording = wording(english)
  #language: CardLanguage | undefined
  readonly #actions: CardActions
  readonly #root: HTMLElement
  readonly #stopHover: () => void
  #finding: Finding | null = null
  #placed: ReturnType<typeof keepPlaced> | null = null

  constructor(view: EditorView, options: CardOptions, actions: CardActions) {
    this.#view = view
    this.#actions = actions
    this.#options = options
    this.#root = element('div', 'crosscheck-card', [], { role: 'dialog', tabindex: '-1' })
    this.#root.addEventListener('keydown', this.#keydown)
    view.dom.addEventListener('beforeinput', this.#dismiss)
    this.#stopHover = hover(view.dom, this.#root, this, options)
  }

  /** The id of the finding whose card is open. */
  get shown(): string | null {
    return this.#finding?.id ?? null
  }

  /** The finding whose mark an event came from; of marks within marks, the loudest. */
  idAt(target: EventTarget | null): string | null {
    const ids: string[] = []
    for (
      let at = target instanceof Element ? target : null;
      at && at !== this.#view.dom;
      at = at.parentElement
    ) {
      const id = at.getAttribute('data-crosscheck-id')
      if (id) ids.push(id)
    }
    const { marks } = crosscheckState(this.#view.state)
    return loudest(ids.flatMap(id => markById(marks, id) ?? []))
  }

  /** Opens the card of a finding in place of any other; `focus` moves the focus into it. */
  open(id: string, { focus = false } = {}): void {
    const finding = this.#lookUp(id)
    if (!finding) return
    if (finding !== this.#finding) this.#show(finding)
    if (focus) this.#root.focus({ preventScroll: true })
  }

  /** Closes the card; a focus that was in it goes back to the editor. */
  close(): void {
    if (!this.#finding) return
    const focused = this.#root.matches(':focus-within')
    this.#remove()
    if (focused) this.#view.focus()
  }

  #remove(): void {
    this.#finding = null
    this.#placed?.stop()
    this.#placed = null
    this.#root.remove()
    // The next one is built anew: nothing of the last need be kept until then.
    this.#root.replaceChildren()
    document.removeEventListener('pointerdown', this.#pressed)
  }

  /** Takes note of a new state of the editor. */
  update(previous: EditorState): void {
    if (!this.#finding) return
    const { snapshot } = crosscheckState(this.#view.state)
    const finding = this.#lookUp(this.#finding.id)
    const old = crosscheckState(previous).snapshot
    const reworded = snapshot.signOffs !== old.signOffs || snapshot.language !== old.language
    if (!finding) this.close()
    else if (finding !== this.#finding || reworded) this.#show(finding)
    else if (this.#view.state.doc !== previous.doc) void this.#placed?.update()
  }

  destroy(): void {
    // A view that is being destroyed would begin to listen to the page again if it were focused.
    this.#remove()
    this.#stopHover()
    this.#view.dom.removeEventListener('beforeinput', this.#dismiss)
  }

  #show(finding: Finding): void {
    const { say } = this.#speak(crosscheckState(this.#view.state).snapshot.language)
    this.#finding = finding
    this.#root.setAttribute('aria-label', say('card', { words: wordsOf(finding) }))
    const signOff = crosscheckState(this.#view.state).snapshot.signOffs?.[finding.id]
    const focused = this.#root.matches(':focus-within')
    this.#root.replaceChildren(
      element('div', 'crosscheck-card-body', [
        ...content(finding, this.#wording, this.#sourceActions(finding)),
        footer(finding, signOff, this.#wording, this.#actions),
      ]),
    )
    if (focused) this.#root.focus({ preventScroll: true })
    const theme = this.#view.dom.closest('[data-theme]')?.getAttribute('data-theme')
    if (theme) this.#root.setAttribute('data-theme', theme)
    else this.#root.removeAttribute('data-theme')
    if (!this.#root.isConnected) {
      this.#container().append(this.#root)
      document.addEventListener('pointerdown', this.#pressed)
    }
    this.#placed ??= keepPlaced(this.#view, this.#root, () => this.#range())
    void this.#placed.update()
  }

  #sourceActions({ id }: Finding): SourceActions {
    const { opensSources, openSource, useSource } = this.#actions
    return {
      ...(this.#view.editable && { use: (nth: number) => useSource(id, nth) }),
      ...(opensSources && { open: (nth: number) => openSource(id, nth) }),
      entry: articleId =>
        crosscheckState(this.#view.state).snapshot.articles.find(article => article.id === articleId),
    }
  }

  /** The words of a language, and which way they are written. */
  #speak(language: CardLanguage | undefined): Wording {
    if (language !== this.#language) {
      this.#language = language
      this.#wording = wording(english, language?.locale, language?.phrases)
    }
    this.#root.lang = this.#wording.locale
    this.#root.dir = directionOf(this.#wording.locale)
    return this.#wording
  }

  #container(): HTMLElement | ShadowRoot {
    const root = this.#view.dom.getRootNode()
    return this.#options.container ?? (root instanceof ShadowRoot ? root : document.body)
  }

  /** The finding, while its words stand in the draft. */
  #lookUp(id: string): Finding | undefined {
    const { marks, snapshot } = crosscheckState(this.#view.state)
    return markById(marks, id) && snapshot.findings.find(finding => finding.id === id)
  }

  #range(): { from: number; to: number } | null {
    return markById(crosscheckState(this.#view.state).marks, this.shown) ?? null
  }

  #dismiss = () => this.close()

  /** A press outside of card and marks closes the card; one on a mark is the editor's to answer. */
  #pressed = (event: PointerEvent) => {
    const [target] = event.composedPath()
    if (!event.composedPath().includes(this.#root) && !this.idAt(target ?? null)) this.close()
  }

  /** Escape closes the card, and so does Tab at either end: the card stands last on the page, and writing goes on. */
  #keydown = (event: KeyboardEvent) => {
    const leaves = event.key === 'Tab' && this.#isAtEnd(event)
    if (event.key !== 'Escape' && !leaves) return
    event.preventDefault()
    event.stopPropagation()
    this.close()
  }

  #isAtEnd({ shiftKey, target }: KeyboardEvent): boolean {
    const stops = [this.#root, ...this.#root.querySelectorAll('button, a[href]')]
    const at = stops.indexOf(target as HTMLElement)
    return shiftKey ? at <= 1 : at === stops.length - 1
  }
}
