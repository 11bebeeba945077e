/** What hovering needs to know of the card. */
export interface Hovered {
  /** The finding whose mark an event came from. */
  idAt(target: EventTarget | null): string | null
  readonly shown: string | null
  open(id: string): void
  close(): void
}

/**
 * Opens the card once a mouse rests on a mark, and closes it once the mouse has left both for a while. Nothing
 * of this reaches the editor's state. Returns a function that stops it.
 */
export function hover(
  draft: HTMLElement,
  card: HTMLElement,
  hovered: Hovered,
  delay: { openDelay: number; closeDelay: number },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let aim: string | null = null
  const wait = (milliseconds: number, action: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(action, milliseconds)
  }

  const overDraft = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const id = hovered.idAt(event.target)
    if (id === aim) return
    aim = id
    if (id === hovered.shown) clearTimeout(timer)
    else if (id) wait(delay.openDelay, () => rest(id))
    else wait(delay.closeDelay, leave)
  }
  const rest = (id: string) => {
    hovered.open(id)
    // The finding may have been judged anew meanwhile: the next movement over the mark asks again.
    if (hovered.shown !== id) aim = null
  }
  const leave = () => {
    if (!card.contains(activeElement(card))) hovered.close()
  }
  const off = (event: PointerEvent) => {
    // A finger leaves as soon as it is lifted; what it has opened stays.
    if (event.pointerType === 'touch') return
    aim = null
    wait(delay.closeDelay, leave)
  }
  const overCard = () => {
    aim = hovered.shown
    clearTimeout(timer)
  }

  draft.addEventListener('pointerover', overDraft)
  draft.addEventListener('pointerleave', off)
  card.addEventListener('pointerenter', overCard)
  card.addEventListener('pointerleave', off)
  return () => {
    clearTimeout(timer)
    draft.removeEventListener('pointerover', overDraft)
    draft.removeEventListener('pointerleave', off)
    card.removeEventListener('pointerenter', overCard)
    card.removeEventListener('pointerleave', off)
  }
}

/** The focused element, within the shadow root if the card is in one. */
const activeElement = (card: HTMLElement): Element | null =>
  (card.getRootNode() as Document | ShadowRoot).activeElement
