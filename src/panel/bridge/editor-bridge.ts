import type { Editor } from '@tiptap/core'
import '../../../extensions/crosscheck/crosscheck.ts'
import type { Bridge } from './bridge.ts'

/** The panel's bridge to a Tiptap editor that has the Crosscheck extension. */
export function editorBridge(editor: Editor): Bridge {
  const { crosscheck } = editor.storage
  return {
    getSnapshot: () => crosscheck.getSnapshot(),
    subscribe: listener => crosscheck.subscribe(listener),
    discords: () => crosscheck.discords(),
    onWish: listener => crosscheck.onWish(listener),
    addFiles: (files, options) => crosscheck.addFiles(files, options),
    correctArticle: (id, facts) => crosscheck.correctArticle(id, facts),
    removeArticles: ids => crosscheck.removeArticles(ids),
    exportArchive: () => crosscheck.exportArchive(),
    readArticle: id => crosscheck.readArticle(id),
    sentenceOf: id => crosscheck.sentenceOf(id),
    select: (id, focus) => {
      // The evidence is in the panel now: a card over the copy would say it twice, or speak of another finding.
      editor.commands.closeCard()
      const chain = editor.chain().selectFinding(id)
      if (focus) chain.focus()
      chain.run()
    },
    nextAlarm: () => void editor.commands.nextAlarm(),
    previousAlarm: () => void editor.commands.previousAlarm(),
    signOff: (id, decision, signature) =>
      void (decision === 'stet'
        ? editor.commands.stet(id, signature)
        : editor.commands.signOff(id, signature)),
    undoSignOff: id => void editor.commands.undoSignOff(id),
    putSource: (id, nth) => void editor.commands.useSource(id, nth),
    stopCheck: () => void editor.commands.stopCheck(),
    recheck: () => void editor.commands.recheck(),
    isEditable: () => editor.isEditable,
    isEmpty: () => editor.isEmpty,
    onChange: listener => {
      editor.on('update', listener)
      return () => void editor.off('update', listener)
    },
  }
}
