import type { Evidence } from '../../src/engine/crosscheck/finding.ts'
import type { Figure } from '../../src/engine/figures/figure.ts'
import type { Wording } from '../crosscheck/phrases.ts'
import { allowed } from '../evidence/allowed.ts'
import { type Bar, isDrawn, numberLine } from '../evidence/number-line.ts'
import type { Scale } from '../evidence/scale.ts'
import { element, svg } from './element.ts'

/**
 * The draft's figure and those of its sources on one scale: a dot for the value stated, a bar for what its words
 * allow, an arrow where that has no end. Null where nothing would be seen.
 */
export function lineOf(draft: Figure, all: readonly Evidence[], wording: Wording): HTMLElement | null {
  const evidence = all.filter(isDrawn)
  const found = numberLine(
    draft,
    evidence.map(one => one.figure),
  )
  if (!found) return null
  const { say } = wording
  const sources = found.sources.map((bar, index) => {
    const { within, publisher } = evidence[index]!
    return bar && track(within ? say('elsewhere') : publisher || say('publisherUnknown'), bar, wording)
  })
  return element(
    'figure',
    'crosscheck-card-line',
    [
      element('ul', '', [track(say('yourDraft'), found.draft, wording, 'crosscheck-card-own'), ...sources]),
      axis(found.scale, wording),
      found.scale.logarithmic && element('figcaption', 'crosscheck-card-faint', [say('numberLineLog')]),
    ],
    { 'aria-label': say('numberLine') },
  )
}

const percent = (place: number): string => `${place * 100}%`

function track(label: string, bar: Bar, wording: Wording, own = ''): HTMLElement {
  const width = percent(Math.max(0, bar.to - bar.from))
  const drawing = svg('svg', { width: '100%', height: '10', 'aria-hidden': 'true', focusable: 'false' }, [
    svg('line', { x1: '0', x2: '100%', y1: '5', y2: '5', class: 'crosscheck-card-rail' }),
    svg('rect', { x: percent(bar.from), width, y: '3', height: '4', rx: '2', class: 'crosscheck-card-bar' }),
    bar.opensLow && svg('path', { d: 'M5 1 1 5l4 4', class: 'crosscheck-card-arrow' }),
    bar.opensHigh &&
      svg('svg', { x: '100%', overflow: 'visible' }, [
        svg('path', { d: 'M-5 1-1 5l-4 4', class: 'crosscheck-card-arrow' }),
      ]),
    bar.point !== null &&
      svg('circle', { cx: percent(bar.point), cy: '5', r: '3.5', class: 'crosscheck-card-point' }),
  ])
  return element('li', own, [
    element('p', '', [
      element('span', '', [label]),
      ' ',
      element('strong', '', [element('bdi', '', [bar.figure.text])]),
      element('span', 'crosscheck-card-spoken', [` (${allowed(bar.figure.set, wording)})`]),
    ]),
    drawing,
  ])
}

/** Places are attributes of the drawing: a strict policy of the page lets no style be written. */
function axis({ ticks, at }: Scale, { locale }: Wording): SVGElement {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 })
  const written = ticks.map(tick =>
    svg('text', { x: percent(at(tick)), y: '11', 'text-anchor': 'middle' }, [compact.format(tick)]),
  )
  return svg(
    'svg',
    { class: 'crosscheck-card-axis', width: '100%', height: '14', 'aria-hidden': 'true' },
    written,
  )
}
