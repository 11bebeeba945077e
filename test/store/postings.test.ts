import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Postings } from '../../src/store/postings.ts'

const walked = (postings: Postings, key: number, most = Number.POSITIVE_INFINITY): number[] => {
  const rows: number[] = []
  postings.walk(key, row => rows.push(row) < most)
  return rows
}

test('every key gives its rows, latest first, and again when some are gone', () => {
  // Of a hundred thousand rows, those that a key has are each `step`th.
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 6 }), fc.nat(7), (more, keep) => {
      // Keys of very many rows are kept otherwise.
      const steps = [1, 2, ...more]
      const postings = new Postings()
      const keys = steps.map((_, at) => postings.key(at, 1))
      const expected = steps.map(() => [] as number[])
      for (let row = 0; row < 6000; row++)
        for (const [at, step] of steps.entries())
          if (row % step === 0) {
            postings.add(keys[at]!, row)
            expected[at]!.unshift(row)
          }
      for (const [at, key] of keys.entries()) {
        expect(walked(postings, key)).toEqual(expected[at])
        for (const most of [3, 1500, 2100]) {
          expect(walked(postings, key, most)).toEqual(expected[at]!.slice(0, most))
        }
        expect(postings.find([at, 1])).toEqual({ key, count: expected[at]!.length })
      }
      const isThere = (row: number) => row % (keep + 2) !== 0
      postings.tidy(row => (isThere(row) ? row * 2 : undefined))
      for (const [at, key] of keys.entries())
        expect(walked(postings, key)).toEqual(expected[at]!.filter(isThere).map(row => row * 2))
    }),
    { numRuns: 20 },
  )
})

test('a key that nobody has is not found', () => {
  const postings = new Postings()
  expect(postings.find('nothing')).toBeUndefined()
  expect(postings.find([7, 7])).toBeUndefined()
})
