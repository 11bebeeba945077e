import { expect, test } from 'vitest'
import { giveBack } from '../../src/store/give-back.ts'

test('bytes with a buffer of their own are gone, and those that share one stay', () => {
  const own = new Uint8Array(100)
  const shared = new Uint8Array(100).subarray(10)
  giveBack(own)
  giveBack(shared)
  expect([own.length, shared.length]).toEqual([0, 90])
})

test('bytes that are gone already can be given back', () => {
  const bytes = new Uint8Array(100)
  giveBack(bytes)
  giveBack(bytes)
  expect(bytes.length).toBe(0)
})
