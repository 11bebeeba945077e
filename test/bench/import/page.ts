import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { Crosscheck } from '../../../extensions/index.ts'
import type { Draft } from '../../../src/engine/articles/article.ts'
import { WorkerChecker } from '../../../src/worker/worker-checker.ts'
import { draftOf } from '../editor/draft.ts'

const WHICH = ['bare', 'checked'] as const
type Which = (typeof WHICH)[number]

/** Milliseconds between two keystrokes of somebody who types fast. */
const PACE = 80

const createWorker = () =>
  new Worker(new URL('../../../src/worker/worker.ts', import.meta.url), { type: 'module' })
const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

let editors: Record<Which, Editor> | null = null
let typing = false

/** A bare editor and a checked one, whose desk is empty yet, on drafts of one length. Waits until all was checked. */
async function write(desk: string, words: number): Promise<void> {
  const create = (more: Parameters<typeof Crosscheck.configure>[0] | null) =>
    new Editor({
      element: document.body.appendChild(document.createElement('div')),
      extensions: more ? [StarterKit, Crosscheck.configure(more)] : [StarterKit],
      content: draftOf(words),
    })
  editors = { bare: create(null), checked: create({ desk, createWorker, published: '2016-02-12' }) }
  while (editors.checked.storage.crosscheck.getSnapshot().status !== 'ready') await wait(50)
  for (const { commands, state } of Object.values(editors)) {
    commands.setTextSelection(state.doc.resolve(Math.floor(state.doc.content.size / 2)).end(1))
  }
}

/** Adds the files that were chosen. @returns how many articles came, milliseconds, and how often it told how far it is */
async function add(): Promise<{ count: number; took: number; told: number }> {
  const files = [...document.querySelector('input')!.files!]
  const start = performance.now()
  let told = 0
  const reports = await editors!.checked.storage.crosscheck.addFiles(files, { onProgress: () => told++ })
  const took = performance.now() - start
  const failed = reports.find(({ error }) => error)
  if (failed) throw new Error(failed.error)
  return { count: reports.reduce((sum, { added }) => sum + added!.count, 0), took, told }
}

/** Types in both editors in turn until the typing is stopped; all in milliseconds. */
async function type(): Promise<Record<Which | 'late' | 'tasks', number[]>> {
  const times: Record<Which | 'late' | 'tasks', number[]> = { bare: [], checked: [], late: [], tasks: [] }
  const observer = new PerformanceObserver(list =>
    times.tasks.push(...list.getEntries().map(({ duration }) => duration)),
  )
  observer.observe({ type: 'longtask' })
  typing = true
  for (let key = 0; typing; key++) {
    const which = WHICH[key % 2]!
    const due = performance.now() + PACE
    await wait(PACE)
    const { view } = editors![which]
    const start = performance.now()
    times.late.push(start - due)
    view.dispatch(view.state.tr.insertText(key % 12 < 2 ? ' ' : 'e'))
    void view.dom.offsetHeight
    times[which].push(performance.now() - start)
  }
  observer.disconnect()
  return times
}

function stop(): void {
  typing = false
}

/** Opens the desk's archive and asks it of each draft: milliseconds to the first answer, and of each one after it. */
async function ask(
  desk: string,
  drafts: Draft[],
): Promise<{ opened: number; count: number; checks: number[] }> {
  const start = performance.now()
  const checker = new WorkerChecker(createWorker, [], { desk })
  const checks: number[] = []
  let opened = 0
  for (const draft of drafts) {
    const asked = performance.now()
    await checker.check(draft)
    opened ||= performance.now() - start
    checks.push(performance.now() - asked)
  }
  return { opened, count: (await checker.entries()).length, checks: checks.slice(1) }
}

const bench = { write, add, type, stop, ask }

declare global {
  interface Window {
    importing: typeof bench
  }
}
window.importing = bench
