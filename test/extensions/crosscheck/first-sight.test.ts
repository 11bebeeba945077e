import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ByHand, figuresIn, sessionOf } from '../by-hand.ts'
import { marked, pending } from '../draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A checker whose archive is not there yet: it can only tell where figures stand. */
class Opening extends ByHand {
  readonly glimpsed: number[] = []
  isOpen = false

  glimpse = async ({ paragraphs }: { paragraphs: string[] }) => {
    this.glimpsed.push(paragraphs.length)
    return this.isOpen ? null : paragraphs.map(figuresIn)
  }
}

const opening = (...paragraphs: string[]) => sessionOf(new Opening(), ...paragraphs)

/** More than is read first, in as many paragraphs. */
const LONG = Array.from({ length: 60 }, (_, nth) => `Some ${nth} cows ${'walked on and on '.repeat(10)}home.`)

test('while the archive is read, figures are shown as not judged yet, and are no findings', async () => {
  const { view, snapshot, checker } = opening('Some 77 cows.', 'And 12 boats.')
  await vi.advanceTimersByTimeAsync(1)
  expect(pending(view.state)).toEqual(['77', '12'])
  expect(marked(view.state)).toEqual([])
  expect(snapshot()).toMatchObject({ status: 'checking', findings: [] })
  await checker.asked[0]!.answer()
  expect(pending(view.state)).toEqual([])
  expect(marked(view.state)).toEqual(['77', '12'])
})

test('with an archive that is there, nothing is shown before it is judged', async () => {
  const { view, checker } = opening('Some 77 cows.')
  checker.isOpen = true
  await vi.advanceTimersByTimeAsync(1)
  expect(checker.asked).toHaveLength(1)
  expect(pending(view.state)).toEqual([])
})

test('of a long draft the beginning is shown, and the rest only when the archive takes long', async () => {
  const { view, checker } = opening(...LONG)
  await vi.advanceTimersByTimeAsync(1)
  const first = pending(view.state).length
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(20)
  await vi.advanceTimersByTimeAsync(290)
  expect(pending(view.state)).toHaveLength(first)
  await vi.advanceTimersByTimeAsync(20)
  expect(pending(view.state)).toHaveLength(60)
  expect(Math.max(...checker.glimpsed)).toBeLessThanOrEqual(20)
})

test('what is withheld of the beginning stays pending until all was read', async () => {
  const { view, checker } = opening(...LONG)
  await vi.advanceTimersByTimeAsync(1)
  const first = pending(view.state)
  // Disputed, all of them: no alarm is shown before the rest of the draft was read.
  await checker.asked[0]!.answer()
  expect(pending(view.state)).toEqual(first)
  expect(marked(view.state)).toEqual([])
  for (const nth of [1, 2]) {
    await checker.asked[nth]!.answer()
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(pending(view.state)).toEqual([])
  expect(marked(view.state)).toHaveLength(60)
})

test('a figure that is edited is pending no longer, and one beside it still is', async () => {
  const { view, edit } = opening('Some 77 cows.', 'And 12 boats.')
  await vi.advanceTimersByTimeAsync(1)
  edit(state => state.tr.insertText('5', 8))
  expect(view.state.doc.firstChild!.textContent).toBe('Some 775 cows.')
  expect(pending(view.state)).toEqual(['12'])
})

test('an answer to one paragraph leaves the others pending', async () => {
  const { view, edit, checker } = opening('Some 77 cows.', 'And 12 boats.')
  await vi.advanceTimersByTimeAsync(1)
  edit(state => state.tr.insertText('Yes. ', 1))
  await checker.asked[0]!.answer()
  expect(marked(view.state)).toEqual(['12'])
  expect(pending(view.state)).toEqual(['77'])
})

test('nothing is pending once the check has failed or was stopped', async () => {
  const failing = opening('Some 77 cows.')
  await vi.advanceTimersByTimeAsync(1)
  await failing.checker.asked[0]!.fail('out of memory')
  expect(failing.snapshot().status).toBe('failed')
  expect(pending(failing.view.state)).toEqual([])

  const stopped = opening('Some 77 cows.')
  await vi.advanceTimersByTimeAsync(1)
  expect(pending(stopped.view.state)).toEqual(['77'])
  stopped.session.stopCheck()
  expect(pending(stopped.view.state)).toEqual([])
})

test('a worker that cannot tell leaves the draft unmarked until it was checked', async () => {
  const { view, checker } = opening('Some 77 cows.')
  checker.glimpse = () => Promise.reject(new Error('out of memory'))
  await vi.advanceTimersByTimeAsync(1)
  expect(pending(view.state)).toEqual([])
  await checker.asked[0]!.answer()
  expect(marked(view.state)).toEqual(['77'])
})

test('nothing is drawn in the middle of a composition', async () => {
  const { view } = opening('Some 77 cows.')
  view.composing = true
  await vi.advanceTimersByTimeAsync(1)
  expect(pending(view.state)).toEqual([])
})
