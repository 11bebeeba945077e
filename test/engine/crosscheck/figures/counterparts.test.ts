import { describe, expect, test } from 'vitest'
import type { SourceFigure } from '../../../../src/engine/archive/archive.ts'
import { withoutFainter, withoutTaken } from '../../../../src/engine/crosscheck/figures/counterparts.ts'
import { type Likeness, likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import type { Compared } from '../../../../src/engine/crosscheck/figures/neighbours.ts'
import type { Related } from '../../../../src/engine/crosscheck/figures/related.ts'
import type { Relation } from '../../../../src/engine/crosscheck/finding.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { besideIn } from '../derived/beside.ts'
import { compared, source } from './compared.ts'

describe('a source’s figure is held against its counterpart in the draft’s sentence alone', () => {
  const text = 'It won 248 seats in the lower house and 66 seats in the upper house.'
  const beside = besideIn(text)
  const [lower, upper] = beside.figures as [(typeof beside.figures)[0], (typeof beside.figures)[0]]
  const seats = source('It won 248 seats in the lower house.')
  const against = (relation: Relation, more: Partial<Related> = {}) =>
    compared(seats, relation, likeness(upper, seats.figure), more)

  test('and not against the others', () => {
    expect(withoutTaken(upper, beside, [against('conflict')])).toEqual([])
    expect(withoutTaken(upper, beside, [against('differs')])).toEqual([])
    expect(withoutTaken(upper, beside, [against('hedge', { rule: 'tail' })])).toEqual([])
    expect(withoutTaken(upper, beside, [against('match')])).toHaveLength(1)
    expect(withoutTaken(lower, beside, [against('match')])).toHaveLength(1)
    expect(withoutTaken(upper, undefined, [against('conflict')])).toHaveLength(1)
  })

  test('unless it is less like the other', () => {
    const than = compared(seats, 'conflict', { event: 'same', terms: 2 })
    expect(withoutTaken(upper, beside, [than])).toHaveLength(1)
    const other = source('It won 99 seats in the lower house.')
    expect(withoutTaken(upper, beside, [compared(other, 'conflict', { terms: 0 })])).toHaveLength(1)
  })
})

describe('beside a source that plainly tells what the draft tells', () => {
  let articles = 0
  const by = (publisher: string, text = 'The rate is 2 percent.', published = '2024-03-12') => ({
    ...source(text),
    articleId: `${publisher} ${articles++}`,
    publisher,
    published,
  })
  const agreeing = compared(by('Coastal News'), 'match')
  const disputes = (
    like: Partial<Likeness>,
    more: Partial<Related> = {},
    from: SourceFigure = by('Hill Post'),
  ) => withoutFainter([agreeing, compared(from, 'conflict', like, more)], JUDGEMENT).length === 2

  test.each<[string, Partial<Likeness>, boolean]>([
    ['another that is as like it is a dispute', {}, true],
    ['one that is a little less', { terms: 0.71 }, true],
    ['one that is much less is none', { terms: 0.7 }, false],
    ['one of another event is none', { event: 'unknown' }, false],
    ['one that leaves open what is counted is none', { unit: 'open' }, false],
  ])('%s', (_, like, want) => {
    expect(disputes(like)).toBe(want)
  })

  test('who agrees may also differ', () => {
    expect(disputes({ terms: 0 }, {}, by('Coastal News'))).toBe(true)
  })

  test('one article does not dispute itself, unless it tells the one much more alike', () => {
    const { articleId } = agreeing.source
    const own = { ...by('Coastal News'), articleId }
    expect(disputes({}, {}, own)).toBe(false)
    const faint = compared({ ...by('Coastal News'), articleId }, 'match', { event: 'unknown' })
    expect(withoutFainter([faint, compared(own, 'conflict')], JUDGEMENT)).toHaveLength(2)
    const saying = (name: string) => ({ ...own, figure: { ...own.figure, speaker: { name } } })
    const two = [compared(saying('police'), 'match'), compared(saying('union'), 'conflict')]
    expect(withoutFainter(two, JUDGEMENT)).toHaveLength(2)
  })

  test('a price of the morning does not dispute that of the evening', () => {
    const shares = (published: string) => by('Hill Post', 'The shares rose 2 percent.', published)
    expect(disputes({}, {}, shares('2024-03-11'))).toBe(false)
    expect(disputes({}, {}, shares('2024-03-13'))).toBe(true)
    expect(disputes({}, {}, by('Hill Post', 'The rents rose 2 percent.', '2024-03-11'))).toBe(true)
  })

  test('nor does what a price reached that at one time', () => {
    const reached = compared(by('Coastal News', 'The shares rose as much as 9 percent.'), 'match')
    const later = (text: string) => compared(by('Hill Post', text, '2024-03-13'), 'conflict')
    const left = (...pieces: Compared[]) => withoutFainter(pieces, JUDGEMENT).length
    expect(left(reached, later('The shares rose 2 percent.'))).toBe(1)
    expect(left(reached, later('The rents rose 2 percent.'))).toBe(2)
    expect(left(agreeing, later('The shares rose 2 percent.'))).toBe(2)
  })

  test('nor does what is told of no time that of the draft’s', () => {
    const timely = compared(by('Coastal News'), 'match', { event: 'unknown' }, { scope: { period: 'same' } })
    const both = (rule: Related['rule'], event: Likeness['event'] = 'unknown') =>
      withoutFainter([timely, compared(by('Hill Post'), 'differs', { event }, { rule })], JUDGEMENT).length
    expect([both('unstatedScope'), both('disagree'), both('unstatedScope', 'same')]).toEqual([1, 2, 2])
  })

  test('what lies in one place with it disputes it', () => {
    const scope = { place: 'wider' } as const
    expect(disputes({ terms: 0.5 }, { scope })).toBe(true)
    expect(disputes({ terms: 0.5 }, { scope: { place: 'disjoint' } })).toBe(false)
    expect(disputes({ terms: 0.5, event: 'unknown' }, { scope })).toBe(false)
    expect(disputes({ terms: 0.5, unit: 'open' }, { scope })).toBe(false)
  })

  test('without one that agrees, all are heard', () => {
    const faint = compared(by('Hill Post'), 'conflict', { terms: 0 })
    expect(withoutFainter([faint, compared(by('Coastal News'), 'scope')], JUDGEMENT)).toHaveLength(2)
    expect(
      withoutFainter([agreeing, compared(by('Hill Post'), 'scope', { terms: 0 })], JUDGEMENT),
    ).toHaveLength(2)
  })

  test('a date that is less alike dates something else', () => {
    const date = { ...source('It opened in May 1938.', '1938'), publisher: 'Hill Post' }
    expect(disputes({}, {}, date)).toBe(true)
    expect(disputes({ terms: 0.65 }, {}, { ...date, publisher: 'Coastal News' })).toBe(true)
    expect(disputes({ terms: 0.71, shared: 1 }, {}, date)).toBe(false)
    expect(disputes({ shared: 1 })).toBe(true)
  })

  test('a count that has risen since is not disputed by what it was', () => {
    const older = { rule: 'olderToll' } as const
    expect(disputes({}, older, by('Hill Post', undefined, '2024-03-11'))).toBe(false)
    expect(disputes({}, older, by('Hill Post', undefined, '2024-03-12'))).toBe(true)
    expect(disputes({}, {}, by('Hill Post', undefined, '2024-03-11'))).toBe(true)
  })
})
