import { clear, create, frame, longTasks, marksIn, ready, wait } from './editors.ts'

/**
 * Loading a draft on a page that has checked nothing yet: milliseconds until the editor stands, to its first mark
 * painted and to its last, and the tasks of the main thread over 50 ms, first those of making the editor.
 */
export async function load(words: number, checked: boolean) {
  const making = longTasks()
  const start = performance.now()
  const editor = create(words, checked)
  const made = performance.now() - start
  await frame()
  await frame()
  const makingTasks = making.stop()
  const marking = longTasks()
  const times = { first: 0, last: 0 }
  if (checked) {
    while (marksIn(editor) === 0) await frame()
    times.first = performance.now() - start
    await ready(editor)
    times.last = performance.now() - start
  }
  await wait(300)
  const tasks = marking.stop()
  clear(editor)
  return { made, ...times, makingTasks, tasks }
}
