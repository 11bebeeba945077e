import { expect, test } from 'vitest'
import { Turns } from '../../src/server/drivers/turns.ts'

test('so many work at a time, in the order in which they came, also after a failure', async () => {
  const turns = new Turns(2)
  let now = 0
  let most = 0
  const begun: number[] = []
  const work = (n: number) =>
    turns.run(async () => {
      begun.push(n)
      most = Math.max(most, ++now)
      await new Promise(later => setTimeout(later, 5 - (n % 3)))
      now--
      if (n === 3) throw new Error('three')
      return n
    })
  const results = await Promise.allSettled(Array.from({ length: 9 }, (_, n) => work(n)))
  expect(most).toBe(2)
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(results.map(result => result.status === 'fulfilled')).toEqual(begun.map(n => n !== 3))
  expect(await work(10)).toBe(10)
})
