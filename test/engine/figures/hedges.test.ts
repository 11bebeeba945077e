import { describe, expect, test } from 'vitest'
import { readQuantities } from '../../../src/engine/figures/index.ts'

const hedgeOf = (text: string) => readQuantities(text).map(q => q.hedge)

describe('hedges before a number', () => {
  test.each([
    ['exactly 40 buses', 'exact'],
    ['about 40 buses', 'about'],
    ['some 40 buses', 'about'],
    ['an estimated 40 buses', 'about'],
    ['roughly 40 buses', 'about'],
    ['~40 buses', 'about'],
    ['nearly 40 buses', 'nearly'],
    ['just under 40 buses', 'nearly'],
    ['more than 40 buses', 'over'],
    ['well over 40 buses', 'over'],
    ['north of 40 buses', 'over'],
    ['more than an estimated 40 buses', 'over'],
    ['at least 40 buses', 'atLeast'],
    ['no fewer than 40 buses', 'atLeast'],
    ['≥ 40 buses', 'atLeast'],
    ['up to 40 buses', 'upTo'],
    ['as many as 40 buses', 'upTo'],
    ['no more than 40 buses', 'atMost'],
    ['fewer than 40 buses', 'under'],
    ['40 buses', 'bare'],
  ])('%s', (text, hedge) => {
    expect(hedgeOf(`The city sent ${text} to the coast.`)).toEqual([hedge])
  })
})

describe('hedges after a number or its noun', () => {
  test.each([
    ['40 or so buses', 'about'],
    ['40-odd buses', 'about'],
    ['40 buses or more', 'atLeast'],
    ['40 or more buses', 'atLeast'],
    ['40-plus buses', 'atLeast'],
    ['40+ buses', 'atLeast'],
    ['40 buses and counting', 'atLeast'],
    ['40 buses at the very least', 'atLeast'],
    ['40 buses at most', 'atMost'],
    ['40 or fewer buses', 'atMost'],
  ])('%s', (text, hedge) => {
    expect(hedgeOf(`The city sent ${text}.`)).toEqual([hedge])
  })
})

describe('words that look like hedges', () => {
  test('"over" before a length of time tells when', () => {
    expect(hedgeOf('The town took in 40 families over three days.')).toEqual(['bare', 'bare'])
    expect(hedgeOf('The siege lasted over three days.')).toEqual(['over'])
  })
  test('"about" after a verb of speaking is a topic', () => {
    expect(hedgeOf('He asked about 40 letters.')).toEqual(['bare'])
  })
  test('"under-18s" are a group, not a number', () => {
    expect(hedgeOf('The club bars under-18s.')).toEqual([])
  })
  test('a conversion in brackets is hedged as the number before it', () => {
    expect(hedgeOf('The convoy drove more than 100 kilometres (62 miles).')).toEqual(['over', 'over'])
  })
})
