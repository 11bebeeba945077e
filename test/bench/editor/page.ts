import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { articles } from '../../../demo/corpus.ts'
import { Crosscheck } from '../../../extensions/index.ts'
import { draftOf } from './draft.ts'

const createWorker = () =>
  new Worker(new URL('../../../src/worker/worker.ts', import.meta.url), { type: 'module' })

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const frame = () =>
  new Promise<number>(resolve => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))))

function create(words: number, checked: boolean): Editor {
  const element = document.body.appendChild(document.createElement('div'))
  const extensions = checked
    ? [StarterKit, Crosscheck.configure({ archive: articles, createWorker, published: '2016-02-12' })]
    : [StarterKit]
  return new Editor({ element, extensions, content: draftOf(words) })
}

const marksIn = (editor: Editor): number => editor.view.dom.querySelectorAll('.crosscheck-mark').length

async function ready(editor: Editor): Promise<void> {
  const { getSnapshot } = editor.storage.crosscheck
  while (getSnapshot().status !== 'ready' || marksIn(editor) < getSnapshot().findings.length) await wait(20)
  await frame()
}

/** Waits until the checker has had time to answer and the answer is drawn. */
async function settled(editor: Editor): Promise<void> {
  await wait(400)
  await ready(editor)
}

/** The position in the middle of the document at which its nearest paragraph ends. */
const middle = (editor: Editor): number => {
  const { doc } = editor.state
  return doc.resolve(Math.floor(doc.content.size / 2)).end(1)
}

/** Milliseconds from dispatch to layout, for each of some keystrokes. */
async function type(editor: Editor, keys: number): Promise<number[]> {
  const at = middle(editor)
  editor.commands.setTextSelection(at)
  const times: number[] = []
  for (let key = 0; key < keys; key++) {
    const letter = key % 6 === 5 ? ' ' : 'e'
    const start = performance.now()
    editor.view.dispatch(editor.state.tr.insertText(letter))
    void editor.view.dom.offsetHeight
    times.push(performance.now() - start)
    await wait(8)
  }
  return times
}

/** What the driver calls. */
const bench = {
  /** Keystrokes in a bare editor and in a checked one, each in its turn, on documents of one length. */
  async keystrokes(words: number, keys: number) {
    const [bare, checked] = [create(words, false), create(words, true)]
    await ready(checked)
    const marks = marksIn(checked)
    await type(bare, 30)
    await type(checked, 30)
    const times: { bare: number[]; checked: number[] } = { bare: [], checked: [] }
    for (let round = 0; round < keys / 50; round++) {
      times.bare.push(...(await type(bare, 50)))
      times.checked.push(...(await type(checked, 50)))
    }
    bare.destroy()
    checked.destroy()
    document.body.replaceChildren()
    return { marks, ...times }
  },

  /** Milliseconds from the space that ends a figure's sentence to the frame after its mark was drawn. */
  async verdicts(words: number, times: number) {
    const editor = create(words, true)
    await ready(editor)
    const found: number[] = []
    for (let nth = 0; nth < times; nth++) {
      const number = (51_003 + nth * 11).toLocaleString('en')
      editor.commands.setTextSelection(middle(editor))
      editor.view.dispatch(editor.state.tr.insertText(' Then some '))
      await settled(editor)
      editor.view.dispatch(editor.state.tr.insertText(number))
      await wait(50)
      const before = marksIn(editor)
      editor.view.dispatch(editor.state.tr.insertText(' '))
      const start = performance.now()
      while (marksIn(editor) <= before && performance.now() - start < 3_000) await frame()
      found.push(performance.now() - start)
    }
    editor.destroy()
    return found
  },

  /** Loading a draft: milliseconds to the first mark and to the last, and the tasks over 50 ms on the way. */
  async load(words: number, checked: boolean) {
    const tasks: number[] = []
    const observer = new PerformanceObserver(list =>
      tasks.push(...list.getEntries().map(entry => entry.duration)),
    )
    observer.observe({ type: 'longtask' })
    const start = performance.now()
    const editor = create(words, checked)
    const made = performance.now() - start
    await frame()
    let first = 0
    if (checked) {
      while (marksIn(editor) === 0) await frame()
      first = performance.now() - start
      await ready(editor)
    }
    await wait(300)
    observer.disconnect()
    editor.destroy()
    document.body.replaceChildren()
    return { made, first, tasks }
  },

  /** An editor that is edited, and whose card is opened and closed; the driver measures the memory around it. */
  async wear(edits: number, cards: number) {
    const editor = create(1_000, true)
    await ready(editor)
    for (let edit = 0; edit < edits; edit++) {
      editor.view.dispatch(editor.state.tr.insertText(edit % 2 ? '7' : ' ', middle(editor)))
      if (edit % 2) editor.view.dispatch(editor.state.tr.delete(middle(editor) - 2, middle(editor)))
      if (edit % 50 === 0) await wait(5)
    }
    await wait(500)
    for (let card = 0; card < cards; card++) {
      editor.commands.nextAlarm()
      await wait(2)
      editor.commands.closeCard()
    }
    await wait(300)
    window.worn = editor
  },

  async rest() {
    window.worn?.destroy()
    window.worn = undefined
    document.body.replaceChildren()
    await wait(300)
  },
}

declare global {
  interface Window {
    bench: typeof bench
    worn: Editor | undefined
  }
}
window.bench = bench
