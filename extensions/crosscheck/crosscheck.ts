import { type AnyExtension, Extension } from '@tiptap/core'
// Here, so that the types of the package bring those of its commands.
import './command-types.ts'
import { EntityHighlight } from '../entity-highlight/entity-highlight.ts'
import { FigureHighlight } from '../figure-highlight/figure-highlight.ts'
import { crosscheckCommands } from './commands.ts'
import { type CrosscheckOptions, defaults, type Keys } from './options.ts'
import { pendingPlugin } from './pending.ts'
import { crosscheckPlugin } from './plugin.ts'
import type { CrosscheckStorage } from './snapshot.ts'
import { createStorage, type KitStorage } from './storage.ts'

declare module '@tiptap/core' {
  interface Storage {
    crosscheck: CrosscheckStorage
  }
}

/**
 * Cross-checks the figures and names of a draft against source articles as it is typed, and marks them. Marks
 * are decorations: the document, its HTML and its JSON stay what was typed.
 *
 * @example
 * new Editor({
 *   extensions: [StarterKit, Crosscheck.configure({ archive: articles, createWorker: () => new CrosscheckWorker() })],
 * })
 */
export const Crosscheck = Extension.create<CrosscheckOptions, KitStorage>({
  name: 'crosscheck',

  addOptions: () => defaults,

  addExtensions() {
    const { figures, entities } = this.options
    const added: AnyExtension[] = []
    if (figures) added.push(FigureHighlight.configure(figures))
    if (entities) added.push(EntityHighlight.configure(entities))
    return added
  },

  addStorage() {
    return createStorage(this.options)
  },

  addCommands() {
    return crosscheckCommands(this.storage)
  },

  addKeyboardShortcuts() {
    const { keys } = this.options
    // `editor.commands` belongs to the state that it is read in, so it is read anew at each press.
    const { editor } = this
    return {
      ...bind(keys.nextAlarm, () => editor.commands.nextAlarm()),
      ...bind(keys.previousAlarm, () => editor.commands.previousAlarm()),
      ...bind(keys.openCard, () => editor.commands.openCard()),
      ...bind(keys.openPanel, () => editor.commands.openPanel()),
      Escape: () => editor.commands.closeCard(),
    }
  },

  addProseMirrorPlugins() {
    return [crosscheckPlugin(this.editor, this.options, this.storage), pendingPlugin()]
  },

  onBeforeCreate() {
    // On a server there is nothing to mark, and no worker to start.
    if (typeof document !== 'undefined') this.storage.session.warmUp()
  },

  onDestroy() {
    this.storage.session.close()
  },
})

function bind(keys: Keys, run: () => boolean): Record<string, () => boolean> {
  const names = keys === false ? [] : [keys].flat()
  return Object.fromEntries(names.map(name => [name, run]))
}
