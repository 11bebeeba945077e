import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import type { Article } from '../../src/engine/articles/article.ts'
import { Growing } from '../../src/worker/growing.ts'

const article = (id: string): Article => ({ id, publisher: 'A Paper', paragraphs: ['Some 12 boats left.'] })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An archive to which something is being added until `end`. */
function growing() {
  const archive = new MemoryArchive()
  const seen = new Growing(archive)
  let end = () => {}
  const ended = new Promise<void>(resolve => {
    end = resolve
  })
  const adding = seen.while(() => ended)
  const finish = async () => {
    end()
    await adding
  }
  return { archive, seen, end: finish }
}

test('an archive that nobody adds to is seen as it is', async () => {
  const archive = new MemoryArchive()
  const seen = new Growing(archive)
  for (const id of ['a', 'b']) {
    await archive.add([article(id)])
    expect(seen.revision).toBe(archive.revision)
  }
})

test('while articles come in, it changes now and then, and at the end', async () => {
  const { archive, seen, end } = growing()
  vi.advanceTimersByTime(2000)
  const first = seen.revision
  for (let i = 0; i < 9; i++) {
    await archive.add([article(`a${i}`)])
    vi.advanceTimersByTime(100)
    expect(seen.revision).toBe(first)
  }
  vi.advanceTimersByTime(200)
  expect(seen.revision).toBe(archive.revision)
  await archive.add([article('last')])
  expect(seen.revision).not.toBe(archive.revision)
  await end()
  expect(seen.revision).toBe(archive.revision)
})

test('the longer a check takes, the more seldom it changes', async () => {
  const { archive, seen } = growing()
  vi.advanceTimersByTime(2000)
  await archive.add([article('a')])
  await seen.timed(async () => {
    expect(seen.revision).toBe(archive.revision)
    vi.advanceTimersByTime(400)
  })
  await archive.add([article('b')])
  vi.advanceTimersByTime(7000)
  expect(seen.revision).not.toBe(archive.revision)
  vi.advanceTimersByTime(1000)
  expect(seen.revision).toBe(archive.revision)
})

test('what is taken out is seen at once, and what is found is never stale', async () => {
  const { archive, seen } = growing()
  vi.advanceTimersByTime(2000)
  expect(seen.revision).toBe(archive.revision)
  await archive.add([article('a')])
  expect(await seen.article('a')).toBeDefined()
  seen.show()
  expect(seen.revision).toBe(archive.revision)
})
