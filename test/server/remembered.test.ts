import { describe, expect, test } from 'vitest'
import { Remembered } from '../../src/remote/remembered.ts'

/** Answers each question with so many copies of its first key, and tells what was asked. */
function asking(copies = 1) {
  const asked: string[] = []
  const remembered = new Remembered(async (keys: string[]) => {
    asked.push(keys.join(' '))
    return Array<string>(copies).fill(keys[0]!)
  })
  return { asked, remembered }
}

describe('what was answered', () => {
  test('is not asked for again, also while it is under way', async () => {
    const { asked, remembered } = asking()
    expect(await Promise.all([remembered.get(['a', 'b']), remembered.get(['a', 'b'])])).toEqual([
      ['a'],
      ['a'],
    ])
    expect(await remembered.get(['a', 'b'])).toEqual(['a'])
    expect(asked).toEqual(['a b'])
  })

  test('is told from what other keys were answered, however they are written', async () => {
    const { asked, remembered } = asking()
    for (const keys of [['a', 'b'], ['a b'], ['a","b'], ['a']]) await remembered.get(keys)
    expect(asked).toHaveLength(4)
  })

  test('is whoever asked for it to change', async () => {
    const { remembered } = asking()
    ;(await remembered.get(['a'])).push('z')
    expect(await remembered.get(['a'])).toEqual(['a'])
  })

  test('is forgotten when the archive changes, also what is still under way', async () => {
    let answer = (_: string[]) => {}
    const remembered = new Remembered(() => new Promise<string[]>(resolve => (answer = resolve)))
    const before = remembered.get(['a'])
    remembered.forget()
    answer(['old'])
    expect(await before).toEqual(['old'])
    const after = remembered.get(['a'])
    answer(['new'])
    expect(await after).toEqual(['new'])
  })

  test('is kept for some drafts: what was asked for last is forgotten last', async () => {
    const { asked, remembered } = asking(20_000)
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await remembered.get([key])
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
  })
})

test('what failed is asked for again', async () => {
  let fails = true
  const remembered = new Remembered(async () => {
    if (fails) throw new Error('It failed.')
    return ['a']
  })
  await expect(remembered.get(['a'])).rejects.toThrow('It failed.')
  fails = false
  expect(await remembered.get(['a'])).toEqual(['a'])
})
