import type { RawCommands } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { Decision } from '../../src/signoff/sign-off.ts'
import { elsewhere } from '../evidence/elsewhere.ts'
import { alarmFrom, markAt } from './alarms.ts'
import { markById, specOf } from './marks.ts'
import { asOwnStep } from './own-step.ts'
import { sourceWords } from './source-words.ts'
import { type Change, crosscheckKey, crosscheckState } from './state.ts'
import type { KitStorage } from './storage.ts'

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

  const decide =
    (decision: Decision): RawCommands['signOff'] =>
    (id, signature = {}) =>
    ({ state, dispatch }) => {
      if (!crosscheckState(state).snapshot.findings.some(finding => finding.id === id)) return false
      // After the transaction of this command, which would otherwise be out of step with ours.
      if (dispatch) queueMicrotask(() => session.signOff(id, decision, signature))
      return true
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

    openPanel:
      id =>
      ({ state, tr, dispatch }) => {
        const { marks, snapshot } = crosscheckState(state)
        const found = id ?? markAt(marks, state.selection.head) ?? snapshot.selected
        if (!storage.grants('finding')) return false
        if (!dispatch) return true
        if (found) tr.setMeta(crosscheckKey, { select: found } satisfies Change)
        queueMicrotask(() => {
          storage.card?.close()
          storage.wish({ finding: found })
        })
        return true
      },

    openSource:
      (id, nth) =>
      ({ state, commands, dispatch }) => {
        const { findings } = crosscheckState(state).snapshot
        const evidence = findings.find(one => one.id === id)?.evidence[nth]
        if (!evidence) return false
        if (evidence.within) {
          const other = elsewhere(evidence, findings)
          if (!other || !commands.selectFinding(other.id)) return false
          if (dispatch) queueMicrotask(() => storage.card?.open(other.id))
          return true
        }
        if (!storage.grants('source')) return false
        if (dispatch) queueMicrotask(() => storage.wish({ source: evidence }))
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
        if (dispatch) asOwnStep(tr, state).insertText(words, mark.from, mark.to)
        return true
      },

    signOff: decide('checked'),
    stet: decide('stet'),

    undoSignOff:
      id =>
      ({ state, dispatch }) => {
        if (!crosscheckState(state).snapshot.signOffs?.[id]) return false
        if (dispatch) queueMicrotask(() => session.undoSignOff(id))
        return true
      },

    stopCheck:
      () =>
      ({ state, dispatch }) => {
        if (crosscheckState(state).snapshot.status !== 'checking') return false
        if (dispatch) queueMicrotask(() => session.stopCheck())
        return true
      },

    recheck:
      () =>
      ({ dispatch }) => {
        if (dispatch) session.recheck()
        return true
      },

    setLanguage:
      language =>
      ({ dispatch }) => {
        // After the transaction of this command, which would otherwise be out of step with ours.
        if (dispatch) queueMicrotask(() => session.setLanguage(language))
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
