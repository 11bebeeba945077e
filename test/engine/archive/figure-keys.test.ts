import { expect, test } from 'vitest'
import { askedKeys, figureKeys } from '../../../src/engine/archive/figure-keys.ts'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../src/engine/check.ts'
import { read } from '../../../src/engine/read.ts'

const first = (text: string) => read(text).figures[0]!

test('a figure asks for the places around its own, which it is not kept by', () => {
  const figure = first('Some 50,000 people have fled Aleppo.')
  expect(askedKeys(figure)).toContain('count|t:syria')
  expect(figureKeys(figure)).not.toContain('count|t:syria')
})

test('a number asks for what two digits that change places make of it, from three digits on', () => {
  const numbers = (text: string) => askedKeys(first(text)).filter(key => key.startsWith('count|n:'))
  expect(numbers('The fire burned 417 homes.').sort()).toEqual(['count|n:147', 'count|n:417', 'count|n:471'])
  expect(numbers('The fire burned 41 homes.')).toEqual(['count|n:41'])
})

test('the whole that a part belongs to is found among hundreds that tell of the same elsewhere', async () => {
  const article = (id: string, text: string) => ({
    id,
    publisher: `Paper ${id}`,
    published: '2016-02-12T09:00:00Z',
    paragraphs: [text],
  })
  const elsewhere = Array.from({ length: 200 }, (_, i) =>
    article(`${i}`, `Some ${1000 + i} people fled the town of Harlow on Friday, officials said.`),
  )
  const archive = new MemoryArchive([
    ...elsewhere,
    article('a', 'Since February 1 some 50,000 people have fled Aleppo.'),
    article('b', 'Nearly 100,000 Syrians have fled their homes in the past week.'),
  ])
  const draft = {
    paragraphs: ['Some 50,000 people have fled Aleppo since February 1.'],
    published: '2016-02-12T18:00:00Z',
  }
  const { findings } = await check(draft, archive)
  const { evidence } = findings.find(({ figure }) => figure?.value === 50_000)!
  expect(evidence.map(({ articleId }) => articleId)).toEqual(expect.arrayContaining(['a', 'b']))
})
