import { Extension } from '@tiptap/core'
import type { NameKind } from '../../src/engine/names/name.ts'
import { ALL_LOUD, classNames, type Highlighter, type HighlightOptions } from '../crosscheck/highlighter.ts'

export interface EntityHighlightOptions extends HighlightOptions {
  /** The names that are looked at, and whether the roles given to people are. Default: all. */
  kinds: readonly (NameKind | 'role')[] | null
}

/**
 * Marks the people, organisations and places of a draft, and the roles given to people:
 *
 *     Crosscheck.configure({ archive, entities: { show: ['alarm', 'advice'] } })
 */
export const EntityHighlight = Extension.create<EntityHighlightOptions, { highlighter: Highlighter }>({
  name: 'entityHighlight',

  addOptions: () => ({ kinds: null, show: ALL_LOUD, class: '' }),

  addStorage() {
    const { options } = this
    const highlighter: Highlighter = {
      covers({ name, role }) {
        const kind = role ? 'role' : name?.kind
        return !!kind && (options.kinds?.includes(kind) ?? true)
      },
      className: ({ role }, loudness) => classNames(role ? 'role' : 'name', loudness, options),
    }
    return { highlighter }
  },
})
