import type { Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Card } from '../card/card.ts'
import type { CardActions } from '../card/footer.ts'
import { byChild } from './by-child.ts'
import type { Highlighter } from './highlighter.ts'
import type { CrosscheckOptions } from './options.ts'
import { changeOf, crosscheckKey, crosscheckState, stateField } from './state.ts'
import type { KitStorage } from './storage.ts'

/** The one plugin of ours: it holds the state, draws the marks and keeps session and card to the view. */
export function crosscheckPlugin(editor: Editor, options: CrosscheckOptions, storage: KitStorage): Plugin {
  const { session } = storage
  return new Plugin({
    key: crosscheckKey,

    state: stateField(storage.initial),

    props: {
      decorations: state => byChild(crosscheckState(state).marks),

      handleClick(view, _pos, event) {
        const id = storage.card?.idAt(event.target)
        if (!id) return false
        if (crosscheckState(view.state).snapshot.selected !== id)
          view.dispatch(changeOf(view.state, { select: id }))
        storage.card?.open(id)
        return false
      },
    },

    view(view) {
      session.attach(view, highlightersOf(editor))
      storage.card = options.card ? new Card(view, options.card, actionsOf(editor, storage)) : null
      return {
        update(view, previous) {
          const old = crosscheckState(previous).snapshot
          if (view.state.doc !== previous.doc || !view.state.selection.eq(previous.selection)) {
            session.pace.update(view.state, previous)
          }
          storage.card?.update(previous)
          if (crosscheckState(view.state).snapshot !== old) storage.notify()
        },
        destroy() {
          session.detach()
          storage.card?.destroy()
          storage.card = null
        },
      }
    },
  })
}

/** The card's buttons run the commands that keys and panels run. */
function actionsOf(editor: Editor, storage: KitStorage): CardActions {
  return {
    get opensSources() {
      return storage.grants('source')
    },
    get opensPanel() {
      return storage.grants('finding')
    },
    openSource: (id, nth) => editor.commands.openSource(id, nth),
    useSource: (id, nth) => editor.chain().focus().useSource(id, nth).run(),
    signOff: (id, decision) => (decision === 'stet' ? editor.commands.stet(id) : editor.commands.signOff(id)),
    undoSignOff: id => editor.commands.undoSignOff(id),
    openPanel: id => editor.commands.openPanel(id),
  }
}

/** What the highlight extensions of an editor contribute. */
function highlightersOf(editor: Editor): Highlighter[] {
  return editor.extensionManager.extensions.flatMap(({ name }) => {
    const kept = (editor.storage as unknown as Record<string, { highlighter?: Highlighter } | undefined>)[
      name
    ]
    return kept?.highlighter ?? []
  })
}
