import { history, undo } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { specOf } from '../../../extensions/crosscheck/marks.ts'
import { crosscheckState } from '../../../extensions/crosscheck/state.ts'
import { WorkerChecker } from '../../../src/worker/worker-checker.ts'
import { sessionOf } from '../by-hand.ts'
import { marked, pending } from '../draft.ts'
import { HeldWorkers } from '../held-workers.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const source = (id: string) => ({ id, publisher: 'A Paper', paragraphs: ['Text.'] })

/** A draft under check by a worker whose answers are given by hand, and all that may come between them. */
function race() {
  const workers = new HeldWorkers()
  const checker = new WorkerChecker(workers.create, [source('old')], { attempts: 99 })
  const { session, view, edit, snapshot } = sessionOf(checker, 'Some 77 cows.', 'And 12 boats.')
  view.state = view.state.reconfigure({ plugins: [...view.state.plugins, history()] })
  let destroyed = false
  const events = {
    edit: () => edit(state => state.tr.insertText('5', 6)),
    delete: () => edit(state => state.tr.delete(0, state.doc.firstChild!.nodeSize)),
    undo: () => void undo(view.state, view.dispatch),
    crash: () => workers.crash(),
    swap: () => {
      // Whoever destroys the editor meanwhile is told that they were not.
      session.sources.add([source('new')]).catch(() => {})
      session.sources.remove(['old']).catch(() => {})
    },
    destroy: () => {
      destroyed = true
      view.isDestroyed = true
      session.close()
    },
  }
  return { workers, view, snapshot, events, isDestroyed: () => destroyed }
}

type Event = keyof ReturnType<typeof race>['events']
const EVENTS: readonly Event[] = ['edit', 'delete', 'undo', 'crash', 'swap', 'destroy']
const PAIRS = EVENTS.flatMap((first, at) => EVENTS.slice(at).map(second => [first, second] as const))

/** All orders in which some things can happen; those of alike things are one. */
function orders<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length === 0) return [[]]
  return [...new Set(things)].flatMap(first => {
    const at = things.indexOf(first)
    return orders(things.filter((_, index) => index !== at)).map(rest => [first, ...rest])
  })
}

const numbersOf = ({ doc }: EditorState): string[] =>
  doc.textBetween(0, doc.content.size, ' ').match(/\d+/g) ?? []

test.each(PAIRS)('answers before, between and after %s and %s, in every order', async (first, second) => {
  // The oldest answer or the newest comes, and with or without a moment for the session to ask again.
  const answers = ['oldest', 'newest', 'pause'] as const
  for (const order of orders<Event | (typeof answers)[number]>([first, second, ...answers])) {
    const { workers, view, snapshot, events, isDestroyed } = race()
    await vi.advanceTimersByTimeAsync(1)
    const disputed = () =>
      snapshot().findings.flatMap(({ id, verdict }) => (verdict === 'disputed' ? [id] : []))
    /** What the old archive disputed when it was replaced: that may stand on, but no more may come. */
    let old: string[] | null = null
    for (const step of order) {
      const before = isDestroyed() ? view.state : null
      if (step === 'oldest' || step === 'newest') workers.deliver(step)
      else if (step === 'pause') await vi.advanceTimersByTimeAsync(400)
      else if (!isDestroyed()) events[step]()
      await vi.advanceTimersByTimeAsync(0)
      if (before) expect(view.state, `nothing reaches a destroyed editor: ${order}`).toBe(before)
      if (old)
        expect(old, `an answer from the old archive: ${order}`).toEqual(expect.arrayContaining(disputed()))
      if (old || step === 'swap') old = disputed()
      for (const mark of crosscheckState(view.state).marks.find()) {
        expect(view.state.doc.textBetween(mark.from, mark.to), `stale mark: ${order}`).toBe(specOf(mark).id)
      }
      const unmarked = numbersOf(view.state).filter(number => !marked(view.state).includes(number))
      expect(unmarked, `stale figure: ${order}`).toEqual(expect.arrayContaining(pending(view.state)))
    }
    if (isDestroyed()) continue
    for (let round = 0; round < 6; round++) {
      await vi.advanceTimersByTimeAsync(400)
      workers.deliver('newest')
      workers.deliver('oldest')
    }
    await vi.advanceTimersByTimeAsync(400)
    const numbers = numbersOf(view.state)
    expect(pending(view.state), `${order}`).toEqual([])
    expect(marked(view.state), `${order}`).toEqual(numbers)
    expect(snapshot().status, `${order}`).toBe('ready')
    const verdict = order.includes('swap') ? 'confirmed' : 'disputed'
    expect(new Set(snapshot().findings.map(finding => finding.verdict)), `${order}`).toEqual(
      new Set(numbers.length > 0 ? [verdict] : []),
    )
  }
})
