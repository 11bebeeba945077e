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
        let end = 0
        for (const token of tokens(text, splits)) {
          expect(text.slice(end, token.start).trim()).toBe('')
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})
