import { clear, create, frame, marksIn, pendingIn, ready, wait } from './editors.ts'

/**
 * Loading a draft on a page that has checked nothing yet: milliseconds until the editor stands, to its first mark
 * painted (figures that are not judged yet), to the first that says a verdict, and to the last. Marks in the trace part the making of the editor from what follows.
 */
export async function load(words: number, checked: boolean) {
  performance.mark('begun')
  const start = performance.now()
  const editor = create(words, checked)
  const made = performance.now() - start
  await frame()
  await frame()
  performance.mark('made')
  const times = { first: 0, judged: 0, last: 0 }
  if (checked) {
    while (pendingIn(editor) + marksIn(editor) === 0) await frame()
    times.first = performance.now() - start
    performance.mark('first')
    while (marksIn(editor) === 0) await frame()
    times.judged = performance.now() - start
    await ready(editor)
    times.last = performance.now() - start
  }
  await wait(300)
  clear(editor)
  return { made, ...times }
}
