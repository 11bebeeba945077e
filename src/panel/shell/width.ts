/** Pixels: narrower than this nothing can be read, nor written in the draft beside it. */
export const NARROWEST = 320
/** Wider than this, lines are too long to be read. */
const WIDEST = 960
/** Pixels that an arrow key moves the edge. */
const STEP = 16

/** How wide the panel may become in a window, with room for the draft beside it. */
export const widest = (window: number): number => Math.max(NARROWEST, Math.min(WIDEST, window - NARROWEST))

/** A width within what the window allows, in whole pixels. */
export const within = (width: number, window: number): number =>
  Math.round(Math.min(widest(window), Math.max(NARROWEST, width)))

/** The width that a key leads to; null for a key that moves nothing. `startsAt` is the side of the moving edge. */
export function widthAfterKey(
  key: string,
  width: number,
  window: number,
  startsAt: 'left' | 'right',
): number | null {
  const outwards = startsAt === 'left' ? 'ArrowLeft' : 'ArrowRight'
  const inwards = startsAt === 'left' ? 'ArrowRight' : 'ArrowLeft'
  switch (key) {
    case outwards:
      return within(width + STEP, window)
    case inwards:
      return within(width - STEP, window)
    case 'Home':
      return NARROWEST
    case 'End':
      return widest(window)
    default:
      return null
  }
}
