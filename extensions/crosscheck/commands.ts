import type { RawCommands } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { alarmFrom, markAt } from './alarms.ts'
import { markById, specOf } from './marks.ts'
import { sourceWords } from './source-words.ts'
import { type Change, crosscheckKey, crosscheckState } from './state.ts'
import type { KitStorage } from './storage.ts'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    crosscheck: {
      /**
       * Makes a finding current: its mark is drawn so, the panel shows its row, and the caret goes before its
       * words, scrolled into view. Null makes none current. False where no finding of that id stands.
       *
       * @example editor.commands.selectFinding(finding.id)
       */
      selectFinding: (id: string | null) => ReturnType
      /**
       * Goes to the next alarm after the caret, or to the first, and shows its evidence. False without alarms.
       *
       * @example editor.chain().focus().nextAlarm().run()
       */
      nextAlarm: () => ReturnType
      /**
       * Goes to the alarm before the caret, or to the last, and shows its evidence. False without alarms.
       *
       * @example editor.chain().focus().previousAlarm().run()
       */
      previousAlarm: () => ReturnType
      /**
       * Opens the evidence card of a finding, by default that of the mark at the caret, and moves the focus into
       * it. False where there is no such mark.
       *
       * @example editor.commands.openCard()
       */
      openCard: (id?: string) => ReturnType
      /**
       * Closes the evidence card. False where none is open.
       *
       * @example editor.commands.closeCard()
       */
      closeCard: () => ReturnType
      /**
       * Puts a source's words in place of a finding's marked ones, as one step to undo; `nth` is the place of the
       * source in the finding's evidence. False where that source has no other words for it.
       *
       * @example editor.commands.useSource(finding.id, 0)
       */
      useSource: (id: string, nth: number) => ReturnType
      /**
       * Drops the answer under way, if any, and checks the whole draft again.
       *
       * @example editor.commands.recheck()
       */
      recheck: () => ReturnType
      /**
       * Sets the ISO date or time that "today" and weekday names in the draft are resolved from.
       *
       * @example editor.commands.setPublished('2016-02-12T18:00:00Z')
       */
      setPublished: (published?: string) => ReturnType
    }
  }
}

export function crosscheckCommands(storage: KitStorage): Partial<RawCommands> {
  const { session } = storage

  const walk =
    (direction: 1 | -1): RawCommands['nextAlarm'] =>
    () =>
    ({ state, commands, dispatch }) => {
      const { marks, snapshot } = crosscheckState(state)
      const current = markById(marks, snapshot.selected)
      // Two alarms may begin at one place: from the current one, if the caret is at it, the walk goes on.
      const id = alarmFrom(
        marks,
        current?.from === state.selection.from ? current : state.selection,
        direction,
      )
      if (id === null) return false
      if (!dispatch) return true
      // Once the selection has moved: the card looks for its mark in the view.
      queueMicrotask(() => storage.card?.open(id))
      return commands.selectFinding(id)
    }

  return {
    selectFinding:
      id =>
      ({ state, tr, dispatch }) => {
        const mark = markById(crosscheckState(state).marks, id)
        if (id !== null && !mark) return false
        if (!dispatch) return true
        tr.setMeta(crosscheckKey, { select: id } satisfies Change)
        if (mark) tr.setSelection(TextSelection.create(tr.doc, mark.from)).scrollIntoView()
        return true
      },

    nextAlarm: walk(1),
    previousAlarm: walk(-1),

    openCard:
      id =>
      ({ state, dispatch }) => {
        const found = id ?? markAt(crosscheckState(state).marks, state.selection.head)
        const mark = markById(crosscheckState(state).marks, found)
        if (!mark || !storage.card) return false
        if (dispatch) queueMicrotask(() => storage.card?.open(specOf(mark).id, { focus: true }))
        return true
      },

    closeCard:
      () =>
      ({ dispatch }) => {
        if (!storage.card?.shown) return false
        if (dispatch) storage.card.close()
        return true
      },

    useSource:
      (id, nth) =>
      ({ state, tr, dispatch }) => {
        const { marks, snapshot } = crosscheckState(state)
        const mark = markById(marks, id)
        const finding = snapshot.findings.find(one => one.id === id)
        const evidence = finding?.evidence[nth]
        const words = finding && evidence && sourceWords(finding, evidence)
        if (!mark || !words) return false
        if (dispatch) closeHistory(tr).insertText(words, mark.from, mark.to)
        return true
      },

    recheck:
      () =>
      ({ dispatch }) => {
        if (dispatch) session.recheck()
        return true
      },

    setPublished:
      published =>
      ({ dispatch }) => {
        if (dispatch) session.setPublished(published)
        return true
      },
  }
}
