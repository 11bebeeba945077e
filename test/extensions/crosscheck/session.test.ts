import { history, undo } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { specOf } from '../../../extensions/crosscheck/marks.ts'
import { changeOf, crosscheckState } from '../../../extensions/crosscheck/state.ts'
import { numbersIn, sessionOn } from '../by-hand.ts'
import { docOf, findingIn, marked } from '../draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const article = (id: string) => ({ id, publisher: 'A Paper', paragraphs: ['Text.'] })
const asTimePasses = (milliseconds = 400) => vi.advanceTimersByTimeAsync(milliseconds)
const typed = (text: string, at: number) => (state: EditorState) => state.tr.insertText(text, at)

test('a loaded draft is asked about at once, and its answer is marked', async () => {
  const { checker, view, snapshot } = sessionOn('Some 77 cows.', '', 'And 12 boats.')
  expect(snapshot().status).toBe('waiting')
  await asTimePasses(1)
  expect(snapshot().status).toBe('checking')
  expect(checker.asked[0]!.draft.paragraphs).toEqual(['Some 77 cows.', 'And 12 boats.'])
  await checker.asked[0]!.answer()
  expect(snapshot().status).toBe('ready')
  expect(marked(view.state)).toEqual(['77', '12'])
})

test('an answer after an edit counts for the paragraphs that were not edited', async () => {
  const { checker, view, edit, snapshot } = sessionOn('Some 77 cows.', 'And 12 boats.')
  await asTimePasses(1)
  edit(typed('7', 7))
  await checker.asked[0]!.answer()
  expect(marked(view.state)).toEqual(['12'])
  expect(snapshot().findings.map(finding => finding.id)).toEqual(['12'])
  expect(snapshot().status).toBe('checking')
  await asTimePasses()
  expect(checker.asked).toHaveLength(2)
  await checker.asked[1]!.answer()
  expect(marked(view.state)).toEqual(['77' + '7', '12'])
  expect(snapshot().status).toBe('ready')
})

test('one request at a time: edits while it is under way become one more, with the newest text', async () => {
  const { checker, edit } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  for (const letter of 'abc') {
    edit(typed(letter, 1))
    await asTimePasses()
  }
  expect(checker.asked).toHaveLength(1)
  await checker.asked[0]!.answer()
  expect(checker.asked).toHaveLength(2)
  expect(checker.asked[1]!.draft.paragraphs).toEqual(['cbaSome 77 cows.'])
})

test('an answer after its paragraph was deleted marks nothing of it', async () => {
  const { checker, view, edit, snapshot } = sessionOn('Some 77 cows.', 'And 12 boats.')
  await asTimePasses(1)
  edit(state => state.tr.delete(0, state.doc.firstChild!.nodeSize))
  await checker.asked[0]!.answer()
  expect(marked(view.state)).toEqual(['12'])
  expect(snapshot().findings).toHaveLength(1)
})

test('an answer to text that was undone meanwhile is dropped, and the old text is marked again', async () => {
  const { checker, view, edit } = sessionOn('Some 77 cows.')
  view.state = view.state.reconfigure({ plugins: [...view.state.plugins, history()] })
  await asTimePasses(1)
  await checker.asked[0]!.answer()
  edit(typed('8', 6))
  expect(marked(view.state)).toEqual([])
  await asTimePasses()
  undo(view.state, view.dispatch)
  await checker.asked[1]!.answer()
  expect(marked(view.state)).toEqual([])
  await asTimePasses()
  await checker.asked[2]!.answer()
  expect(marked(view.state)).toEqual(['77'])
})

test('an answer to the old archive is dropped after articles were added', async () => {
  const { checker, session, view, snapshot } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  await session.sources.add([article('a')])
  expect(snapshot().articles).toEqual([{ id: 'a', publisher: 'A Paper', opening: 'Text.' }])
  await checker.asked[0]!.answer()
  expect(marked(view.state)).toEqual([])
  await asTimePasses()
  await checker.asked[1]!.answer()
  expect(marked(view.state)).toEqual(['77'])
})

test('a check that is stopped changes nothing any more, and a recheck asks anew', async () => {
  const { checker, session, view, snapshot } = sessionOn('Some 77 cows.')
  expect(session.stopCheck()).toBe(false)
  await asTimePasses(1)
  expect(snapshot().status).toBe('checking')
  expect(session.stopCheck()).toBe(true)
  await checker.asked[0]!.answer()
  expect(snapshot()).toMatchObject({ status: 'waiting', findings: [] })
  session.recheck()
  await asTimePasses()
  await checker.asked[1]!.answer()
  expect(marked(view.state)).toEqual(['77'])
})

test('while many articles are added the draft is checked against those that are there', async () => {
  const { checker, session, view, snapshot } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  await checker.asked[0]!.answer()
  const progress: string[] = []
  checker.betweenTwo = () => asTimePasses(2500)
  await session.sources.add([article('a'), article('b'), article('c')], (done, of) =>
    progress.push(`${done} of ${of}: ${snapshot().articles.length} shown, ${checker.asked.length} checks`),
  )
  expect(progress).toEqual([
    '1 of 3: 0 shown, 1 checks',
    '2 of 3: 1 shown, 2 checks',
    '3 of 3: 2 shown, 2 checks',
  ])
  expect(snapshot().articles).toHaveLength(3)
  expect(marked(view.state)).toEqual(['77'])
})

test('what another tab changes is shown, and the draft is checked against it', async () => {
  const { checker, snapshot } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  await checker.asked[0]!.answer()
  checker.known = [article('a')]
  checker.tell()
  checker.tell()
  await asTimePasses(1100)
  expect(snapshot().articles).toHaveLength(1)
  expect(checker.asked).toHaveLength(2)
  checker.tell({ notice: 'Nothing is kept here.' })
  expect(snapshot().notice).toBe('Nothing is kept here.')
})

test('articles are removed, and the draft is checked without them', async () => {
  const { checker, session, snapshot } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  await session.sources.add([article('a'), article('b')])
  await session.sources.remove(['a', 'nothing'])
  expect(snapshot().articles.map(({ id }) => id)).toEqual(['b'])
  await checker.asked[0]!.answer()
  await asTimePasses()
  expect(checker.asked).toHaveLength(2)
})

test('an article is read for the reader; one that is not there is not', async () => {
  const { session } = sessionOn('Some 77 cows.')
  await session.sources.add([article('a')])
  expect(await session.sources.read('a')).toEqual({
    article: article('a'),
    readings: [{ figures: [], names: [], roles: [] }],
  })
  expect(await session.sources.read('nothing')).toBeUndefined()
  expect(await session.discords()).toEqual([])
})

test('another filing date asks again, with it', async () => {
  const { checker, session } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  await checker.asked[0]!.answer()
  session.setPublished('2021-06-03')
  await asTimePasses(1)
  expect(checker.asked[1]!.draft.published).toBe('2021-06-03')
})

test('an answer after the editor is gone changes nothing, and the checker is closed', async () => {
  const { checker, session, view } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  session.close()
  const { state } = view
  await checker.asked[0]!.answer()
  await asTimePasses()
  expect(view.state).toBe(state)
  expect(checker.closed).toBe(true)
  expect(checker.asked).toHaveLength(1)
})

test('a long answer is put in place in steps, and an edit between two of them is kept', async () => {
  const numbers = Array.from({ length: 150 }, (_, nth) => `${1000 + nth}`)
  const { checker, view, edit } = sessionOn(...numbers.map(number => `Some ${number} cows.`))
  checker.check = async draft => numbersIn(draft)
  await asTimePasses(0)
  const soFar = marked(view.state)
  expect(soFar.length).toBeGreaterThan(0)
  expect(soFar).toEqual(numbers.slice(0, soFar.length))
  expect(soFar.length).toBeLessThan(150)
  edit(typed('x', 1))
  await asTimePasses()
  expect(marked(view.state)).toEqual(numbers)
})

test('an error is told in the status, marks stay, and the next edit tries again', async () => {
  const { checker, view, edit, snapshot } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  await checker.asked[0]!.answer()
  edit(typed('x', 1))
  await asTimePasses()
  await checker.asked[1]!.fail('The worker stopped.')
  expect(snapshot()).toMatchObject({ status: 'failed', message: 'The worker stopped.' })
  expect(marked(view.state)).toEqual(['77'])
  edit(typed('y', 1))
  await asTimePasses()
  await checker.asked[2]!.answer()
  expect(snapshot().status).toBe('ready')
  expect(snapshot().message).toBeUndefined()
})

test('a draft is checked also where the list of articles cannot be had, one request at a time', async () => {
  const { checker, view, edit, snapshot } = sessionOn('Some 77 cows.')
  checker.entries = async () => Promise.reject(new Error('No list.'))
  await asTimePasses(1)
  edit(typed('x', 1))
  await asTimePasses()
  expect(checker.asked).toHaveLength(1)
  await checker.asked[0]!.answer()
  await checker.asked[1]!.answer()
  expect(marked(view.state)).toEqual(['77'])
  expect(snapshot()).toMatchObject({ status: 'failed', message: 'No list.' })
})

test('a keystroke that changes no finding leaves the snapshot as it is', async () => {
  const { checker, edit, snapshot } = sessionOn('Some 77 cows.', 'And 12 boats.')
  await asTimePasses(1)
  await checker.asked[0]!.answer()
  const before = snapshot()
  for (let key = 1; key <= 20; key++) {
    edit(typed('x', 1))
    await asTimePasses()
    await checker.asked[key]!.answer()
    expect(snapshot()).toBe(before)
  }
})

test('a check that goes on for long is told of, a short one is not', async () => {
  const { checker, edit, snapshot } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  await checker.asked[0]!.answer()
  edit(typed('x', 1))
  await asTimePasses(600)
  expect(snapshot().status).toBe('ready')
  await asTimePasses(300)
  expect(snapshot().status).toBe('checking')
  await checker.asked[1]!.answer()
  expect(snapshot().status).toBe('ready')
})

test('nothing is asked or marked in the middle of a composition', async () => {
  const { checker, view, edit } = sessionOn('Some 77 cows.')
  await asTimePasses(1)
  view.composing = true
  await checker.asked[0]!.answer()
  edit(typed('x', 1))
  await asTimePasses(1000)
  expect(marked(view.state)).toEqual([])
  expect(checker.asked).toHaveLength(1)
  view.composing = false
  await asTimePasses()
  await checker.asked[1]!.answer()
  expect(marked(view.state)).toEqual(['77'])
})

test('findings whose offsets do not fit the text are not marked, and nothing throws', async () => {
  const { checker, view, edit } = sessionOn('Some 77 cows.')
  checker.check = async () => ({
    findings: [-1, 5, 99].map((start, index) => ({
      id: `bad-${index}`,
      paragraph: index,
      name: { start, end: 500, text: '', kind: 'other', canonical: '' },
      verdict: 'check',
      reason: '',
      evidence: [],
    })),
    coverage: { figures: 0, compared: 0, names: 3, matched: 0 },
  })
  await asTimePasses(1)
  expect(marked(view.state)).toEqual([])
  edit(typed('x', 1))
  expect(view.state.doc.eq(docOf('xSome 77 cows.'))).toBe(true)
})

test('a sign-off holds through edits elsewhere, and when its words are taken away and come back', async () => {
  const { checker, session, edit, snapshot } = sessionOn('Some 77 cows.', 'And 12 boats.')
  await asTimePasses(1)
  await checker.asked[0]!.answer()
  expect(session.signOff('77', 'stet', { initials: 'AB', note: 'Counted.' })).toBe(true)
  expect(snapshot().signOffs).toMatchObject({ 77: { decision: 'stet', initials: 'AB', note: 'Counted.' } })
  edit(typed('Then ', 16))
  await asTimePasses()
  await checker.asked[1]!.answer()
  expect(Object.keys(snapshot().signOffs!)).toEqual(['77'])
  edit(state => state.tr.insertText('8', 6, 8))
  await asTimePasses()
  await checker.asked[2]!.answer()
  expect(snapshot().signOffs).toEqual({})
  edit(state => state.tr.insertText('77', 6, 7))
  await asTimePasses()
  await checker.asked[3]!.answer()
  expect(Object.keys(snapshot().signOffs!)).toEqual(['77'])
  expect(session.undoSignOff('77')).toBe(true)
  expect(snapshot().signOffs).toEqual({})
  expect(session.signOff('99', 'stet', {})).toBe(false)
})

test('the current finding stays current while the sentence around it, and with it its id, changes', async () => {
  const { checker, view, edit, snapshot } = sessionOn('Some 77 cows.')
  checker.check = async ({ paragraphs }) => ({
    findings: [{ ...findingIn(paragraphs[0]!, '77'), id: paragraphs[0]! }],
    coverage: { figures: 1, compared: 0, names: 0, matched: 0 },
  })
  await asTimePasses(1)
  view.dispatch(changeOf(view.state, { select: 'Some 77 cows.' }))
  edit(typed(' only', 14))
  await asTimePasses()
  expect(snapshot().selected).toBe('Some 77 cows. only')
  expect(
    crosscheckState(view.state)
      .marks.find()
      .map(mark => specOf(mark).selected),
  ).toEqual([true])
  edit(state => state.tr.insertText('8', 6, 8))
  await asTimePasses()
  expect(snapshot().selected).toBeNull()
})

test('the beginning of a long draft is marked first, and no alarm comes before the whole was read', async () => {
  const opening = ['Some 77 cows.', 'And 12 boats.']
  const { checker, view, snapshot } = sessionOn(...opening, 'x'.repeat(6_000), 'Then 5 sheep.')
  const asked: string[][] = []
  checker.check = async draft => {
    asked.push(draft.paragraphs)
    const { findings, coverage } = numbersIn(draft)
    const verdict = (id: string) => (id === '12' ? 'disputed' : 'confirmed')
    // Time for a look at what stands in between.
    await new Promise(resolve => setTimeout(resolve, 100))
    return { findings: findings.map(one => ({ ...one, verdict: verdict(one.id) }) as const), coverage }
  }
  await asTimePasses(150)
  expect(asked[0]).toEqual(opening)
  expect(marked(view.state)).toEqual(['77'])
  expect(snapshot().status).toBe('checking')
  await asTimePasses(150)
  expect(asked[1]).toHaveLength(4)
  expect(marked(view.state)).toEqual(['77', '12', '5'])
  expect(snapshot().status).toBe('ready')
  await asTimePasses()
  expect(asked).toHaveLength(2)
})

test('another draft in the same editor begins anew, one that was only edited does not', async () => {
  const long = (number: number) => [`Some ${number} cows.`, 'x'.repeat(9_000 + number), `Then ${number + 1}.`]
  const { checker, view, edit } = sessionOn(...long(11))
  const sizes: number[] = []
  checker.check = async draft => {
    sizes.push(draft.paragraphs.length)
    return numbersIn(draft)
  }
  await asTimePasses()
  expect(sizes).toEqual([1, 3])
  const all = (state: EditorState, numbers: string[]) =>
    state.tr.replaceWith(0, state.doc.content.size, docOf(...numbers).content)
  edit(state => all(state, long(21)))
  await asTimePasses()
  expect(sizes).toEqual([1, 3, 1, 3])
  edit(typed('x', 1))
  await asTimePasses()
  expect(sizes).toEqual([1, 3, 1, 3, 3])
  expect(marked(view.state)).toEqual(['21', '22'])
})

/** Every order in which an edit, an answer to the first and an answer to the second request can fall. */
test.each([[['edit', 'first', 'second']], [['first', 'edit', 'second']]] as const)(
  'whatever the order, the end is the same: %j',
  async steps => {
    const { checker, view, edit, snapshot } = sessionOn('Some 77 cows.', 'And 12 boats.')
    await asTimePasses(1)
    for (const step of steps) {
      if (step === 'edit') edit(typed(' or 9', 8))
      if (step === 'first') await checker.asked[0]!.answer()
      await asTimePasses()
      if (step === 'second') await checker.asked[1]!.answer()
    }
    expect(marked(view.state)).toEqual(['77', '9', '12'])
    expect(snapshot().status).toBe('ready')
  },
)
