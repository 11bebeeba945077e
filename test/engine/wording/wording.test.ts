import { describe, expect, test } from 'vitest'
import { reasoner } from '../../../src/engine/wording/language.ts'
import { directionOf, wording } from '../../../src/engine/wording/wording.ts'

const english = {
  found: { one: '{n} figure', other: '{n} figures' },
  of: { one: '{n} of 1 figure', other: '{n} of {of} figures' },
  plain: 'Just so',
}

describe('a wording', () => {
  test.each<[string, string, string]>([
    ['one', wording(english).say('found', { n: 1 }), '1 figure'],
    [
      'many, with the digits of the locale',
      wording(english, 'de').say('found', { n: 12_345 }),
      '12.345 figures',
    ],
    ['the whole decides the form', wording(english).say('of', { n: 0, of: 1 }), '0 of 1 figure'],
    [
      'a phrase that is lacking, with the plural of English',
      wording(english, 'fr').say('found', { n: 0 }),
      '0 figures',
    ],
    [
      'a phrase of the language, with its plural',
      wording(english, 'fr', { found: { one: '{n} chiffre', other: '{n} chiffres' } }).say('found', { n: 0 }),
      '0 chiffre',
    ],
    [
      'a form that a translation lacks',
      wording(english, 'ar', { found: { other: 'س {n}' } }).say('found', { n: 2 }),
      'س 2',
    ],
    [
      'words stand as they are given',
      wording({ a: '“{words}”' }).say('a', { words: '{words} $& <b>' }),
      '“{words} $& <b>”',
    ],
  ])('%s', (_, said, expected) => {
    // Digits of Arabic differ from one version of the locale data to the next; the words do not.
    expect(said.replace('٢', '2')).toBe(expected)
  })
})

test.each([
  ['en-GB', 'ltr'],
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
])('%s is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})

describe('reasons in a language', () => {
  const evidence = [
    { reason: 'A says 5.', because: [{ phrase: 'gives', values: { source: 'A', theirs: '5' } }] },
    { reason: 'Nothing else is known.' },
  ]
  const finding = {
    id: 'x',
    reason: 'A agrees.',
    because: [{ phrase: 'agrees', values: { source: 'A' } }],
    evidence,
  }
  const inGerman = reasoner({ gives: '{source} nennt {theirs}.', agrees: '{source} stimmt überein.' })

  test('are said of a finding and its evidence; what has no data stays as it is', () => {
    const said = inGerman(finding)
    expect(said).toMatchObject({ id: 'x', reason: 'A stimmt überein.' })
    expect(said.evidence.map(one => one.reason)).toEqual(['A nennt 5.', 'Nothing else is known.'])
    expect(finding.evidence[0]?.reason).toBe('A says 5.')
  })

  test('are English where the language lacks a phrase', () => {
    expect(reasoner({})(finding)).toEqual(finding)
  })

  test('are the same objects again, so that nothing is drawn anew', () => {
    expect(inGerman(finding)).toBe(inGerman(finding))
    expect(inGerman({ ...finding }).evidence).toBe(inGerman(finding).evidence)
  })
})
