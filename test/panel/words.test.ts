import { describe, expect, test } from 'vitest'
import { origins } from '../../extensions/evidence/origins.ts'
import { rowAfterKey } from '../../src/panel/findings/row-keys.ts'
import { announcement } from '../../src/panel/shell/announcement.ts'
import { wording } from '../../src/panel/words/phrases.ts'
import { CONFIRMED, DISPUTED, MISSPELLED } from '../browser/fixtures/flood.ts'

describe('wording', () => {
  const { say } = wording()
  test.each([
    [say('newAlarms', { n: 1 }), '1 new alarm'],
    [say('newAlarms', { n: 2 }), '2 new alarms'],
    [say('coverageFigures', { n: 1200, of: 2000 }), '1,200 of 2,000 figures compared'],
    [say('coverageFigures', { n: 0, of: 1 }), '0 of 1 figure compared'],
    [say('evidenceFor', { words: '{n} $& <b>' }), 'Evidence for “{n} $& <b>”'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })

  test('another language has plural forms and digits of its own, and English where it says nothing', () => {
    const polish = wording('pl', {
      newAlarms: {
        one: '{n} nowy alarm',
        few: '{n} nowe alarmy',
        many: '{n} nowych alarmów',
        other: '{n} alarmu',
      },
    })
    expect([1, 3, 5].map(n => polish.say('newAlarms', { n }))).toEqual([
      '1 nowy alarm',
      '3 nowe alarmy',
      '5 nowych alarmów',
    ])
    expect(wording('de').say('sourcesCount', { n: 12345 })).toBe('12.345 articles')
  })
})

describe('announcement', () => {
  const words = wording()
  test.each([
    ['two alarms appear', [], [DISPUTED, MISSPELLED], '2 new alarms'],
    ['one is settled and another appears', [DISPUTED], [MISSPELLED], '1 new alarm, 1 alarm settled'],
    ['quiet findings come and go', [DISPUTED], [DISPUTED, CONFIRMED], ''],
    ['nothing changes', [DISPUTED], [DISPUTED], ''],
  ])('%s', (_, before, after, said) => {
    expect(announcement(before, after, words)).toBe(said)
  })
})

describe('rowAfterKey', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 29, 29],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['PageDown', 5, 15],
    ['PageDown', 25, 29],
    ['PageUp', 5, 0],
    ['Home', 12, 0],
    ['End', 12, 29],
    ['Tab', 12, null],
    ['a', 12, null],
  ])('%s from row %i of 30 leads to %s', (key, from, to) => {
    expect(rowAfterKey(key, from, 30)).toBe(to)
  })
})

test('sources that repeat one origin stand together, where the first of them stood', () => {
  const [plain, named] = [DISPUTED.evidence[0]!, DISPUTED.evidence[1]!]
  const repeated = { ...named, articleId: 'third' }
  const found = origins([named, plain, plain, repeated])
  expect(found.map(({ name, evidence }) => [name, evidence.length])).toEqual([
    ['Rescue teams', 2],
    [null, 1],
    [null, 1],
  ])
})

test('an origin is named as its source writes it, and a publisher is no origin of its own', () => {
  const named = DISPUTED.evidence[1]!
  const speaker = { name: 'Ada Bell', organisation: 'County Rescue' }
  const spoken = { ...named, origin: 'county rescue', figure: { ...named.figure!, speaker } }
  const own = { ...named, origin: 'northern wire' }
  expect(origins([spoken, own]).map(({ name }) => name)).toEqual(['County Rescue', null])
})
