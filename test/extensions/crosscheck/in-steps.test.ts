import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inSteps } from '../../../extensions/crosscheck/in-steps.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.restoreAllMocks().useRealTimers())

/** How many things each step was given, where a thing takes so many milliseconds and there are so many of them. */
async function rooms(things: number, each: number): Promise<number[]> {
  const given: number[] = []
  let left = things
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => time)
  const done = inSteps(room => {
    const now = Math.min(room, left)
    given.push(now)
    left -= now
    time += now * each
    return left === 0
  })
  await vi.runAllTimersAsync()
  await done
  return given
}

test('what is done at once takes one step', async () => {
  expect(await rooms(10, 1)).toEqual([10])
})

test('where things are quick the steps grow, within bounds', async () => {
  const given = await rooms(2_000, 0.001)
  expect(given.slice(0, 4)).toEqual([25, 50, 100, 200])
  expect(Math.max(...given)).toBe(200)
})

test('where they are slow the steps shrink to a few milliseconds, and end all the same', async () => {
  const given = await rooms(60, 2)
  expect(given.slice(0, 3)).toEqual([25, 4, 4])
  expect(given.reduce((sum, count) => sum + count, 0)).toBe(60)
})

test('a thing that takes longer than a step is still done', async () => {
  expect((await rooms(30, 100)).slice(0, 4)).toEqual([25, 1, 1, 1])
})
