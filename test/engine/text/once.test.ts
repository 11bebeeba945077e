import { expect, test, vi } from 'vitest'
import { oncePer, oncePerWord } from '../../../src/engine/text/once.ts'

test('a word is worked out once, whatever comes of it', () => {
  const make = vi.fn((word: string) => (word === 'none' ? undefined : word.length))
  const once = oncePerWord(make)
  expect(['four', 'none', 'four', 'none'].map(once)).toEqual([4, undefined, 4, undefined])
  expect(make).toHaveBeenCalledTimes(2)
})

test('a whole text is no word: it is not kept', () => {
  const make = vi.fn((word: string) => word.length)
  const once = oncePerWord(make)
  const text = 'word '.repeat(100)
  expect([once(text), once(text)]).toEqual([500, 500])
  expect(make).toHaveBeenCalledTimes(2)
})

test('after very many words it begins anew', () => {
  const make = vi.fn((word: string) => word)
  const once = oncePerWord(make)
  for (let i = 0; i < 10_000; i++) once(`word ${i}`)
  make.mockClear()
  expect([once('word 0'), once('word 9999')]).toEqual(['word 0', 'word 9999'])
  expect(make).toHaveBeenCalledTimes(1)
})

test('an object is known by itself, not by what it holds', () => {
  const make = vi.fn(({ length }: readonly string[]) => length)
  const once = oncePer(make)
  const [mine, alike] = [['a'], ['a']]
  expect([once(mine), once(mine), once(alike)]).toEqual([1, 1, 1])
  expect(make).toHaveBeenCalledTimes(2)
})
