import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articles } from '../../../demo/corpus.ts'
import { Article } from '../../../src/engine/articles/article.ts'

const BYTES = {
  '000_3bd0b803a7bfcb7f': 'a0607921104765d61c1bb93cdb835b2a31cd837c0f13dba2c8543c6af5245f32',
  '003_f7bce1021ce65255': '57bc59cf3c0c20e208ea19ec541cdb94ca6339c8c556ff02e9d961d5987fe178',
  '004_2c31204aacb28704': 'cddca8bcfd26593b34dc735514be60ca59dd59573ecb58ec4501b3079134b803',
}
const [voa, asiaPlus, insider] = articles as [Article, Article, Article]

describe('the demo’s source articles', () => {
  test.each(Object.entries(BYTES))('%s is kept byte for byte', (id, sha256) => {
    const file = readFileSync(new URL(`../../../demo/corpus/${id}.txt`, import.meta.url))
    expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
  })

  test('each is an article with its publisher and its day', () => {
    expect(articles.map(article => Article.parse(article))).toEqual(articles)
    expect(articles.map(({ publisher, published }) => [publisher, published])).toEqual([
      ['Voice of America', '2016-02-12'],
      ['Asia-Plus', '2016-02-12'],
      ['Business Insider', '2016-02-12'],
    ])
    expect(articles.map(article => article.dateline?.place)).toEqual(['Munich', 'Dushanbe', undefined])
  })

  test('captions, signs and requests are kept out of evidence, and nothing else is', () => {
    expect(articles.map(article => article.paragraphs.length)).toEqual([28, 11, 22])
    expect(voa.furniture?.map(({ text }) => text.slice(0, 24))).toEqual([
      'U.S. Secretary of State ',
      'U.S. Secretary of State ',
      'Residents inspect the da',
      'Residents inspect the da',
      'Syrians gather at the Ba',
      'Syrians gather at the Ba',
      'Fern Robinson contribute',
      'Special Project',
      'More Coverage',
    ])
    expect(asiaPlus.furniture).toBeUndefined()
    expect(insider.furniture?.map(({ text }) => text.slice(0, 16))).toEqual([
      'NOW WATCH: FMR. ',
      'Business Insider',
      'Site highlights ',
      'Follow Business ',
    ])
    expect(insider.headline).toMatch(/^'Huge obstacles'/)
  })
})
