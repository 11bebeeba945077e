import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/engine/articles/article.ts'
import type { Lines } from '../../src/store/files/article-lines.ts'
import { recordOf } from '../../src/store/record.ts'
import { type HasRead, ReadingPool, readFor, type ToRead } from '../../src/worker/reading-pool.ts'

const article = (id: string, length = 40): Article => ({
  id,
  publisher: 'A Paper',
  paragraphs: ['Some 12 boats left.', 'x'.repeat(length)],
})
/** So many batches of 30,000 characters. */
const pile = (batches: number): Article[][] =>
  Array.from({ length: batches }, (_, i) => [article(`a${i}`, 15_000), article(`b${i}`, 15_000)])

/** The same as lines of a file. */
const linesOf = (articles: readonly Article[]): Lines => ({
  bytes: new TextEncoder().encode(articles.map(one => JSON.stringify(one)).join('\n')),
  first: 1,
  name: 'wire.ndjson',
  facts: { id: 'wire', publisher: '' },
})

/** Readers that answer when they are told to. */
function readers() {
  const started: { asked: ToRead[]; answer(): void; fail(): void; ended: boolean }[] = []
  const create = () => {
    const heard = new Map<string, (event: never) => void>()
    const tell = (type: string, event: unknown) => heard.get(type)?.(event as never)
    const asked: ToRead[] = []
    const reader = {
      asked,
      ended: false,
      answer: () => readFor(asked.at(-1)!, (data: HasRead) => tell('message', { data })),
      fail: () => tell('error', { preventDefault() {} }),
    }
    started.push(reader)
    return {
      postMessage: (message: ToRead) => void asked.push(structuredClone(message)),
      terminate: () => {
        reader.ended = true
      },
      addEventListener: (type: string, listener: (event: never) => void) => void heard.set(type, listener),
    } as unknown as Worker
  }
  return { started, create }
}

describe('articles are read', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('in this thread, where they are few', async () => {
    const { started, create } = readers()
    const { read } = new ReadingPool(create, 2)
    const reading = read([article('a'), article('b'), article('c')])
    await vi.runAllTimersAsync()
    expect(await reading).toEqual(['a', 'b', 'c'].map(id => recordOf(article(id))))
    expect(started).toEqual([])
  })

  test('by readers, where they are many; the readers end when there is no more', async () => {
    const { started, create } = readers()
    const { read } = new ReadingPool(create, 2)
    const batches = pile(8)
    const reading = Promise.all(batches.map(read))
    expect(started).toHaveLength(2)
    for (let turn = 0; turn < 4; turn++) {
      await vi.advanceTimersByTimeAsync(10)
      for (const reader of started) reader.answer()
    }
    expect((await reading).map(records => records.map(({ id }) => id))).toEqual(
      batches.map(batch => batch.map(({ id }) => id)),
    )
    expect(started.map(({ ended }) => ended)).toEqual([false, false])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(started.map(({ ended }) => ended)).toEqual([true, true])
  })

  test('by no more readers than there are cores', () => {
    const { started, create } = readers()
    const { read } = new ReadingPool(create, 3)
    for (const batch of pile(30)) void read(batch)
    expect(started).toHaveLength(3)
    expect(started.map(({ asked }) => asked.length)).toEqual([1, 1, 1])
  })

  test('by fresh readers, when others have read much', async () => {
    const { started, create } = readers()
    const { read } = new ReadingPool(create, 2, 90_000)
    const batches = pile(12)
    const reading = Promise.all(batches.map(read))
    while (started.some(({ ended }) => !ended)) {
      for (const reader of started) if (!reader.ended) reader.answer()
      await vi.advanceTimersByTimeAsync(10)
    }
    expect((await reading).flat()).toHaveLength(24)
    // Three batches each.
    expect(started).toHaveLength(4)
  })

  test.each([
    ['a reader fails', () => readers(), true],
    [
      'none can be started',
      () => ({
        ...readers(),
        create: () => {
          throw new Error('No workers here.')
        },
      }),
      false,
    ],
  ])('in this thread all the same, where %s', async (_name, make, fails) => {
    const { started, create } = make()
    const { read } = new ReadingPool(create, 2)
    const batches = pile(6)
    const reading = Promise.all(batches.map(read))
    if (fails) started[0]!.fail()
    await vi.runAllTimersAsync()
    expect((await reading).flat()).toEqual(batches.flat().map(recordOf))
    expect(started.every(({ ended }) => ended)).toBe(true)
  })

  test.each([false, true])('as lines of a file, too, also where a reader fails: %s', async fails => {
    const { started, create } = readers()
    const { read } = new ReadingPool(create, 2)
    const batches = pile(6)
    const reading = Promise.all(batches.map(batch => read(linesOf(batch))))
    if (fails) started[0]!.fail()
    for (let turn = 0; turn < 3 && !fails; turn++) {
      for (const reader of started) reader.answer()
      await vi.advanceTimersByTimeAsync(10)
    }
    await vi.runAllTimersAsync()
    expect((await reading).flat()).toEqual(batches.flat().map(recordOf))
  })

  test('in this thread, on a machine of one core', async () => {
    const { started, create } = readers()
    const { read } = new ReadingPool(create, 1)
    const reading = Promise.all(pile(6).map(read))
    await vi.runAllTimersAsync()
    expect((await reading).flat()).toHaveLength(12)
    expect(started).toEqual([])
  })
})
