import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/engine/articles/article.ts'
import { readText } from '../../../src/engine/articles/read-text.ts'
import { paragraphs } from '../../../src/engine/text/paragraphs.ts'

const STORY = `Harbour bridge reopens after five-week repair
By Ana Lopez de Vega, Transport Correspondent
PORT ELIN, Oct. 3 (Coastal News) — The bridge over the harbour reopened on Friday, the port authority said.
Cranes stand over the ha
Cranes stand over the harbour bridge in Port Elin, Sept. 28, 2019. (Photo by Iva Holm/Coastal News)
The repair cost 4.2 million euros and took five weeks, a week less than planned.
READ MORE: Ferries carry twice as many
Drivers had lost an hour a day, a survey of 1,200 people found.
Related stories
Toll on the coast road to rise
Council votes on a tunnel
Tom Reed contributed to this report.`

describe('a text as an article', () => {
  test('parts what is news from what is not, and reads what the text says of itself', () => {
    expect(readText(STORY, { id: 'bridge', published: '2019-10-04T08:00:00Z' })).toEqual({
      id: 'bridge',
      publisher: 'Coastal News',
      published: '2019-10-04T08:00:00Z',
      headline: 'Harbour bridge reopens after five-week repair',
      byline: 'Ana Lopez de Vega',
      dateline: { place: 'Port Elin', date: '2019-10-03' },
      paragraphs: [
        'PORT ELIN, Oct. 3 (Coastal News) — The bridge over the harbour reopened on Friday, the port authority said.',
        'The repair cost 4.2 million euros and took five weeks, a week less than planned.',
        'Drivers had lost an hour a day, a survey of 1,200 people found.',
      ],
      furniture: [
        { before: 1, text: 'Cranes stand over the ha' },
        {
          before: 1,
          text: 'Cranes stand over the harbour bridge in Port Elin, Sept. 28, 2019. (Photo by Iva Holm/Coastal News)',
        },
        { before: 2, text: 'READ MORE: Ferries carry twice as many' },
        { before: 3, text: 'Related stories' },
        { before: 3, text: 'Toll on the coast road to rise' },
        { before: 3, text: 'Council votes on a tunnel' },
        { before: 3, text: 'Tom Reed contributed to this report.' },
      ],
    })
  })

  test('what is known beforehand stands against what the text says', () => {
    const facts = { id: 'b', publisher: 'The Harbour Post', headline: 'Bridge open', byline: 'A. Lopez' }
    expect(readText(STORY, facts)).toMatchObject(facts)
  })

  test('what nobody states is left out, never invented', () => {
    const article = readText('The bridge reopened on Friday.', { id: 'b' })
    expect(article).toEqual({ id: 'b', publisher: '', paragraphs: ['The bridge reopened on Friday.'] })
  })

  test('a dateline with its year tells the day of filing', () => {
    const article = readText('LIMA, 4 May 2018 (Andes Wire) - Voters queued.', { id: 'b' })
    expect(article).toMatchObject({ published: '2018-05-04', publisher: 'Andes Wire' })
  })

  test('a sentence that lost its full stop is no headline', () => {
    const text =
      'The dam holds 40 million litres of water\nEngineers opened two of its gates on Monday morning.'
    expect(readText(text, { id: 'dam' }).paragraphs).toHaveLength(2)
  })

  test('an empty text is an article without paragraphs', () => {
    expect(readText(' \r\n\t\n', { id: 'e' }).paragraphs).toEqual([])
  })

  test('no line is lost or told twice, whatever the text', () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...STORY.split('\n')))
    fc.assert(
      fc.property(fc.array(line), lines => {
        const text = lines.join('\n')
        const article = readText(text, { id: 'x', byline: '' })
        expect(Article.safeParse(article).success).toBe(true)
        const told = [...article.paragraphs, ...(article.furniture ?? []).map(f => f.text)]
        if (article.headline) told.push(article.headline)
        const given = paragraphs(text).map(p => p.text)
        const bylines = given.filter(g => g.startsWith('By Ana')).length
        expect(given.length - told.length).toBeLessThanOrEqual(Math.min(1, bylines))
        expect(given).toEqual(expect.arrayContaining(told))
      }),
    )
  })

  test.each([
    ['a paragraph of 1 MB', 'The port of Elin. '.repeat(60_000)],
    ['a million capitals', 'A'.repeat(1_000_000)],
    ['100,000 digits', '1'.repeat(100_000)],
    ['a lone surrogate', 'Elin \ud800 said 5.\n\udfff'],
    ['Arabic', 'قال المتحدث إن 500 شخص غادروا المدينة.'],
    ['Chinese', '北京，2016年2月12日——发言人说，有5万人离开了这座城市。'],
    ['100,000 short lines', 'By A\n'.repeat(100_000)],
  ])('%s is read', (_name, text) => {
    expect(readText(text, { id: 'x' }).id).toBe('x')
  })
})
