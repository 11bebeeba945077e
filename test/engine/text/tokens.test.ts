import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokens } from '../../../src/engine/text/tokens.ts'

const texts = (text: string, splits = false) => tokens(text, splits).map(token => token.text)

describe('tokens', () => {
  test.each([
    ['Nearly 100,000 people', ['Nearly', '100,000', 'people']],
    ['the U.S. envoy', ['the', 'U.S.', 'envoy']],
    ['Barnes-Dacey’s view', ['Barnes-Dacey’s', 'view']],
    ['workers’ rights', ['workers’', 'rights']],
    ['he said ‘no’ twice', ['he', 'said', '‘', 'no', '’', 'twice']],
    ['300–500', ['300', '–', '500']],
    ['$1.2bn.', ['$', '1.2', 'bn', '.']],
    ['Ankara\r\n \nMunich', ['Ankara', '\r\n \n', 'Munich']],
    ['naïve São', ['naïve', 'São']],
    ['3,', ['3', ',']],
    ['a😀b', ['a', '😀', 'b']],
  ])('%s', (text, want) => {
    expect(texts(text)).toEqual(want)
  })

  test('hyphened words can be taken apart', () => {
    expect(texts('a five-year-long war', true)).toEqual(['a', 'five', '-', 'year', '-', 'long', 'war'])
  })

  test('tight tells whether white space came before', () => {
    expect(tokens('5 km-long').map(token => token.tight)).toEqual([false, false])
    expect(tokens('5km').map(token => token.tight)).toEqual([false, true])
  })

  test('any text: tokens stand in order and hold all that is not white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, splits) => {
        const cut = tokens(text, splits)
        const gaps = [...cut, { start: text.length }].map((token, k) =>
          text.slice(cut[k - 1]?.end ?? 0, token.start),
        )
        expect(gaps.join('').trim()).toBe('')
        expect(cut.map(token => text.slice(token.start, token.end))).toEqual(cut.map(token => token.text))
        expect(cut.filter(token => token.end <= token.start)).toEqual([])
      }),
    )
  })
})
