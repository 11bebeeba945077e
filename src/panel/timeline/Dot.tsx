/** Shapes that are told apart without colour, one an origin. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const

const PATHS = {
  circle: 'M4 0a4 4 0 1 1-8 0a4 4 0 1 1 8 0',
  square: 'M-3.5-3.5h7v7h-7z',
  triangle: 'M0-4.5 4.5 3.5h-9z',
  diamond: 'M0-5 5 0 0 5-5 0z',
}

/** One report of the chart, around the origin of its svg. */
export function Dot({ shape }: { shape: (typeof SHAPES)[number] }) {
  return <path d={PATHS[shape]} className="crosscheck-timeline-dot" />
}
