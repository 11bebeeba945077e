import { describe, expect, it } from 'vitest'
import { NameIndex } from '../../../src/engine/archive/name-index.ts'
import { nameKeys } from '../../../src/engine/names/keys.ts'
import { sourcesOf } from '../crosscheck/names/sources.ts'

const find = (index: NameIndex, canonical: string) =>
  index
    .find({ keys: nameKeys({ start: 0, end: canonical.length, text: canonical, kind: 'person', canonical }) })
    .map(mention => mention.name.text)

describe('NameIndex', () => {
  const mentions = sourcesOf(['Maria Silva left.', 'Foreign Minister Mario Silva and Ana Sousa met.'])
  const filled = () => {
    const index = new NameIndex()
    for (const mention of mentions) index.add(mention)
    return index
  }

  it('finds all spellings of a surname, those with a role first', () => {
    expect(find(filled(), 'Maria Sylva')).toEqual(['Mario Silva', 'Maria Silva'])
  })

  it('forgets an article, and only that', () => {
    const index = filled()
    index.remove('a0')
    expect(find(index, 'Maria Silva')).toEqual(['Mario Silva'])
    index.remove('nowhere')
    expect(find(index, 'Ana Sousa')).toEqual(['Ana Sousa'])
  })

  it('answers a key of nobody with nothing', () => {
    expect(filled().find({ keys: ['s:nobody'] })).toEqual([])
  })
})
