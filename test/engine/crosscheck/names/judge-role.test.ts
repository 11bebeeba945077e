import { describe, expect, test } from 'vitest'
import type { SourceName } from '../../../../src/engine/archive/archive.ts'
import { judgeRole } from '../../../../src/engine/crosscheck/names/judge-role.ts'
import type { Moment } from '../../../../src/engine/crosscheck/names/moment.ts'
import type { Name, Role } from '../../../../src/engine/names/name.ts'

const HOLDER = 'Kenji Mori'
const FILED = '2016-05-01'

const person = (canonical: string, kind: Name['kind'] = 'person'): Name => ({
  start: 0,
  end: canonical.length,
  text: canonical,
  kind,
  canonical,
})
const roleOf = (text: string, of: string, more: Partial<Role> = {}): Role => ({
  start: 0,
  end: text.length,
  text,
  holder: person(of),
  ...more,
})
let mentions = 0
/** "Kenji Mori: finance minister @2016-04-01": who is given which office, if any, and when that was filed. */
function given(told: string, more: Partial<SourceName> = {}): SourceName {
  const [, name, office, published = '2016-04-01'] = /^([^:@]+?)(?:: (.+?))?(?: @(\S+))?$/.exec(told)!
  const text = `${told} ${mentions++}`
  return {
    articleId: text,
    publisher: 'Paper',
    published,
    paragraph: 0,
    sentence: { start: 0, end: text.length, text },
    name: person(name!),
    roles: office ? [roleOf(office, name!)] : [],
    ...more,
  } as SourceName
}

/** "verdict relation office": what is said of the office that the draft gives to Kenji Mori, and by which offices. */
function said(
  own: string,
  mentions: readonly (string | SourceName)[],
  others: readonly (string | SourceName)[] = [],
  moment: Moment = { published: FILED },
  more: Partial<Role> = {},
): string {
  const sources = (list: readonly (string | SourceName)[]) =>
    list.map(one => (typeof one === 'string' ? given(one) : one))
  const role = roleOf(own, HOLDER, more)
  const { verdict, evidence } = judgeRole(role, person(HOLDER), sources(mentions), sources(others), moment)
  const by = evidence.map(({ relation, role }) => `${relation} ${role!.text}`)
  return [verdict, ...new Set(by)].join('; ')
}

describe('the office of somebody, by the offices that the sources give him', () => {
  const OFFICE = 'Japanese finance minister'
  test.each<[string, string, string[], string]>([
    ['the same', OFFICE, [`Kenji Mori: ${OFFICE}`], `confirmed; match ${OFFICE}`],
    [
      'the same beside another',
      OFFICE,
      [`Kenji Mori: ${OFFICE}`, 'Kenji Mori: Japanese foreign minister'],
      `confirmed; match ${OFFICE}`,
    ],
    [
      'the same, however long ago',
      OFFICE,
      [`Kenji Mori: ${OFFICE} @2009-04-01`],
      `confirmed; match ${OFFICE}`,
    ],
    ['without the country', OFFICE, ['Kenji Mori: finance minister'], 'confirmed; match finance minister'],
    [
      'of another country',
      OFFICE,
      ['Kenji Mori: Russian finance minister'],
      'contradicted; conflict Russian finance minister',
    ],
    [
      'another that nobody holds with it',
      OFFICE,
      ['Kenji Mori: Japanese foreign minister'],
      'contradicted; conflict Japanese foreign minister',
    ],
    ['that of years before', OFFICE, ['Kenji Mori: Japanese foreign minister @2015-04-01'], 'unsourced'],
    ['one that he may hold besides', OFFICE, ['Kenji Mori: lawmaker'], 'unsourced'],
    ['none', OFFICE, ['Kenji Mori'], 'unsourced'],
    // For a while only.
    ['the same for a while', OFFICE, [`Kenji Mori: acting ${OFFICE}`], `check; differs acting ${OFFICE}`],
    [
      'the same, and not for a while',
      `acting ${OFFICE}`,
      [`Kenji Mori: ${OFFICE}`],
      `check; differs ${OFFICE}`,
    ],
    [
      'the same for a while, and not',
      `acting ${OFFICE}`,
      [`Kenji Mori: ${OFFICE}`, `Kenji Mori: acting ${OFFICE}`],
      `confirmed; match acting ${OFFICE}`,
    ],
    [
      'the same for a while, long ago',
      OFFICE,
      [`Kenji Mori: acting ${OFFICE} @2009-04-01`],
      `confirmed; match acting ${OFFICE}`,
    ],
    // No more.
    [
      'the same, no more',
      OFFICE,
      [`Kenji Mori: former ${OFFICE}`],
      `contradicted; conflict former ${OFFICE}`,
    ],
    ['the same, no more since', OFFICE, [`Kenji Mori: former ${OFFICE} @2016-06-01`], 'unsourced'],
    ['the same, still', `former ${OFFICE}`, [`Kenji Mori: ${OFFICE}`], `check; differs ${OFFICE}`],
    ['the same, still, years ago', `former ${OFFICE}`, [`Kenji Mori: ${OFFICE} @2009-04-01`], 'unsourced'],
    [
      'the same of years ago, and another now',
      OFFICE,
      [`Kenji Mori: former ${OFFICE} @2009-04-01`, 'Kenji Mori: Japanese foreign minister'],
      'unsourced',
    ],
    [
      'the same, no more by one and not by another',
      `former ${OFFICE}`,
      [`Kenji Mori: ${OFFICE}`, `Kenji Mori: former ${OFFICE}`],
      `confirmed; match former ${OFFICE}`,
    ],
    // Of somebody else of that surname, or of that name and no person, nothing follows.
    ['another that his namesake has', OFFICE, ['Taro Mori: Japanese foreign minister'], 'unsourced'],
    ['another that somebody else has', OFFICE, ['Aiko Sato: Japanese foreign minister'], 'unsourced'],
    [
      'another that he has under his surname alone',
      OFFICE,
      ['Mori: Japanese foreign minister'],
      'contradicted; conflict Japanese foreign minister',
    ],
  ])('%s', (_, own, mentions, want) => {
    expect(said(own, mentions)).toBe(want)
  })

  test('is of people alone', () => {
    const ship = given('Kenji Mori: Japanese foreign minister', { name: person(HOLDER, 'organisation') })
    expect(said(OFFICE, [ship])).toBe('unsourced')
  })

  test('ends when the draft says so', () => {
    const period = { period: { to: '2009-05-01', text: 'until 2009' } }
    const former = `Kenji Mori: former ${OFFICE}`
    expect(said(OFFICE, [former], [], { published: FILED }, period)).toBe(`confirmed; match former ${OFFICE}`)
    // Then it is held against what was told of that time.
    const other = 'Kenji Mori: Japanese foreign minister'
    expect(said(OFFICE, [other], [], { published: FILED }, period)).toBe('unsourced')
  })
})

describe('an office that the sources give to somebody else', () => {
  const SATO = 'Aiko Sato: Japanese finance minister'
  const TAKEN = 'contradicted; conflict Japanese finance minister'
  test.each<[string, string, string[], string[], string]>([
    ['is his', 'Japanese finance minister', [], [SATO], TAKEN],
    [
      'is his, while they give another to the holder',
      'Japanese finance minister',
      ['Kenji Mori: lawmaker'],
      [SATO],
      TAKEN,
    ],
    // Whoever they know without an office may have come to this one.
    ['may be the holder’s, whom they name', 'Japanese finance minister', ['Kenji Mori'], [SATO], 'unsourced'],
    ['was his years ago', 'Japanese finance minister', [], [`${SATO} @2009-04-01`], 'unsourced'],
    [
      'was his',
      'Japanese finance minister',
      [],
      ['Aiko Sato: former Japanese finance minister'],
      'unsourced',
    ],
    ['was the holder’s', 'former Japanese finance minister', [], [SATO], 'unsourced'],
    ['is the holder’s for a while', 'acting Japanese finance minister', [], [SATO], 'unsourced'],
    ['is another country’s', 'Russian finance minister', [], [SATO], 'unsourced'],
    ['is another', 'Japanese foreign minister', [], [SATO], 'unsourced'],
    ['has many holders', 'Japanese lawmaker', [], ['Aiko Sato: Japanese lawmaker'], 'unsourced'],
    [
      'is the holder’s under another spelling',
      'Japanese finance minister',
      [],
      ['Kenji Moori: Japanese finance minister'],
      'unsourced',
    ],
    [
      'is the holder’s namesake’s',
      'Japanese finance minister',
      [],
      ['Taro Mori: Japanese finance minister'],
      'unsourced',
    ],
  ])('%s', (_, own, mentions, others, want) => {
    expect(said(own, mentions, others)).toBe(want)
  })

  test('without a country, is that of the story alone, where the holder has another', () => {
    const topic = ['Kenji Mori', 'Aiko Sato', 'Diet', 'Tokyo']
    const sato = (topic: string[]) => given('Aiko Sato: finance minister', { topic })
    const moment = { published: FILED, topic }
    const TAKEN = 'contradicted; conflict finance minister'
    expect(said('finance minister', ['Kenji Mori: lawmaker'], [sato(topic)], moment)).toBe(TAKEN)
    expect(said('finance minister', ['Kenji Mori: former lawmaker'], [sato(topic)], moment)).toBe('unsourced')
    expect(said('finance minister', [], [sato(topic)], moment)).toBe('unsourced')
    const lima = sato(['Aiko Ruiz', 'Lima', 'Quito'])
    expect(said('finance minister', ['Kenji Mori: lawmaker'], [lima], moment)).toBe('unsourced')
  })

  test('of no known time, is told by a story that shares more than the country', () => {
    const moment = { topic: ['Japan', 'Kenji Mori', 'Diet', 'Tokyo'] }
    const sato = (topic: string[]) =>
      given('Aiko Sato: Japanese finance minister', { topic, published: undefined } as Partial<SourceName>)
    expect(said('Japanese finance minister', [], [sato(['Japan', 'Aiko Sato', 'Diet'])], moment)).toBe(TAKEN)
    expect(said('Japanese finance minister', [], [sato(['Japan', 'Aiko Sato', 'Lima'])], moment)).toBe(
      'unsourced',
    )
  })
})

test('the reason says which office the sources give, and to whom', () => {
  const reason = (own: string, mentions: string[], others: string[] = []) =>
    judgeRole(
      roleOf(own, HOLDER),
      person(HOLDER),
      mentions.map(one => given(one)),
      others.map(one => given(one)),
      {
        published: FILED,
      },
    ).reason
  expect(reason('Japanese finance minister', ['Kenji Mori: Japanese foreign minister'])).toBe(
    'The sources call Kenji Mori Japanese foreign minister, not Japanese finance minister.',
  )
  expect(reason('Japanese finance minister', ['Kenji Mori: acting finance minister'])).toBe(
    'The sources call Kenji Mori acting finance minister.',
  )
  expect(reason('former Japanese finance minister', ['Kenji Mori: finance minister'])).toBe(
    'The sources call Kenji Mori finance minister, without “former”.',
  )
  expect(reason('Japanese finance minister', [], ['Aiko Sato: Japanese finance minister'])).toBe(
    'The sources give this office to Aiko Sato.',
  )
})
