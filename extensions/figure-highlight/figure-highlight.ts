import { Extension } from '@tiptap/core'
import type { FigureKind } from '../../src/engine/figures/figure.ts'
import { ALL_LOUD, classNames, type Highlighter, type HighlightOptions } from '../crosscheck/highlighter.ts'

export interface FigureHighlightOptions extends HighlightOptions {
  /** The kinds of figures that are looked at. Default: all. */
  kinds: readonly FigureKind[] | null
}

/**
 * Marks the figures of a draft. The kit brings it along; it is named alone only to be told apart:
 *
 *     Crosscheck.configure({ archive, figures: { kinds: ['count', 'money', 'percent'] } })
 */
export const FigureHighlight = Extension.create<FigureHighlightOptions, { highlighter: Highlighter }>({
  name: 'figureHighlight',

  addOptions: () => ({ kinds: null, show: ALL_LOUD, class: '' }),

  addStorage() {
    const { options } = this
    const highlighter: Highlighter = {
      covers: ({ figure }) => !!figure && (options.kinds?.includes(figure.kind) ?? true),
      className: (_finding, loudness) => classNames('figure', loudness, options),
      // Only where it will be marked, whatever its kind and its verdict turn out to be: else it would flash.
      pending: () =>
        options.kinds === null && ALL_LOUD.every(loudness => options.show.includes(loudness))
          ? ['crosscheck-pending', options.class].filter(Boolean).join(' ')
          : null,
    }
    return { highlighter }
  },
})
