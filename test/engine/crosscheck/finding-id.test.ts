import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FindingIds, hash } from '../../../src/engine/crosscheck/finding-id.ts'
import { sentences } from '../../../src/engine/text/sentences.ts'

const idIn = (ids: FindingIds, text: string, words: string, what: 'figure' | 'name' | 'role' = 'figure') => {
  const start = text.indexOf(words)
  return ids.next(what, text, sentences(text), { start, end: start + words.length, text: words })
}
const id = (text: string, words: string, what?: 'figure' | 'name' | 'role') =>
  idIn(new FindingIds(), text, words, what)

describe('the id of a finding', () => {
  const text = 'It rained. Some 40 people fled.'

  test('stays with its words and their sentence wherever that stands', () => {
    expect(id(text, '40')).toBe(id('At noon it stopped. Some 40 people fled.', '40'))
  })

  test.each([
    ['another sentence', 'It rained. Some 40 people came.', '40', 'figure'],
    ['other words of it', text, 'Some 40', 'figure'],
    ['something else', text, '40', 'name'],
  ] as const)('is another for %s', (_, own, words, what) => {
    expect(id(own, words, what)).not.toBe(id(text, '40'))
  })

  test('counts the same words in equal sentences', () => {
    const ids = new FindingIds()
    const [first, second, other] = [
      idIn(ids, text, '40'),
      idIn(ids, text, '40'),
      idIn(ids, text, '40', 'name'),
    ]
    expect(first).toBe(id(text, '40'))
    expect(second).not.toBe(first)
    expect(other).toBe(id(text, '40', 'name'))
  })

  test('of words that no sentence holds is that of the words alone', () => {
    const own = { start: 3, end: 5, text: '40' }
    expect(new FindingIds().next('figure', 'xx 40', [], own)).toBe(
      new FindingIds().next('figure', 'yyy40 zz', [], own),
    )
  })
})

describe('the hash that ids are made of', () => {
  // Sign-offs are stored by these ids: another hash would lose them.
  test.each([
    ['', '1kl6d440ztntfp'],
    ['a', '1c0lp9j1r9wi7g'],
    ['ab', '0ypdj190lekqmi'],
    ['Some 40 people fled.', '1b8okl81mt2vfh'],
    ['é', '0bhbwjl0tz86ys'],
  ])('of %j is %s', (words, want) => {
    expect(hash(words)).toBe(want)
  })

  test('is fourteen small letters and digits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), words => /^[0-9a-z]{14}$/.test(hash(words))))
  })
})
