import { describe, expect, test } from 'vitest'
import { rounded } from '../../../../src/engine/crosscheck/derived/rounded.ts'
import { workedOut } from '../../../../src/engine/crosscheck/derived/worked-out.ts'
import { besideIn } from './beside.ts'

const brief = (text: string): string[] =>
  workedOut(besideIn(text)).map(
    ({ figure: { value, kind, unit, hedge, measure }, firm }) =>
      `${hedge} ${value} ${kind} ${unit} ${measure?.event ?? ''}${firm ? '' : ', perhaps'}`,
  )

describe('what a sentence says without saying it', () => {
  test.each<[string, string[]]>([
    ['300 men and 200 women joined.', ['bare 500 count person ']],
    ['300 teachers and 200 nurses joined.', ['bare 500 count person , perhaps']],
    ['Two-thirds of the 900 workers left.', ['about 600 count worker leave']],
    ['60 percent of the 900 workers left.', ['about 540 count worker leave']],
    ['More than 600 of the 900 workers left.', ['over 0.6666666666666666 fraction  leave']],
    ['Half of the $900 fund was spent.', ['about 450 money USD pay']],
    [
      'Sales rose from 40 million euros to 50 million euros.',
      ['bare 25 percent percent increase', 'bare 1.25 ratio  increase'],
    ],
    // Of shares, in percentage points, too.
    [
      'Support fell to 40 percent from 50 percent.',
      [
        'bare 20 percent percent decrease',
        'bare 10 percentagePoints percentage point decrease',
        'bare 0.8 ratio  decrease',
      ],
    ],
    ['500 workers left.', []],
    [
      'Sales rose from 1,000 tons to 1,005 tons.',
      ['bare 0.5 percent percent increase', 'bare 1 ratio  increase'],
    ],
    ['Sales went from 40 tons to 40 tons.', ['bare 0 percent percent increase', 'bare 1 ratio  increase']],
  ])('%s: %j', (text, want) => {
    expect(brief(text)).toEqual(want)
  })

  test('stands from the first to the last of what it follows from', () => {
    const text = 'The firm said two-thirds of the 900 workers left.'
    const [{ figure, from } = { figure: undefined, from: [] }] = workedOut(besideIn(text, 30))
    expect(figure).toMatchObject({
      text: 'two-thirds of the 900 workers',
      start: 44,
      end: 73,
      number: { start: 44, end: 73 },
    })
    expect(figure).not.toHaveProperty('counted')
    expect(from.map(part => part.text)).toEqual(['two-thirds', '900 workers'])
  })

  test('a change is of the end that is named first, which stands nearer to what qualifies it', () => {
    const [rise] = workedOut(besideIn('Sales rose from 40 tons in 2019 to 50 tons in 2020.'))
    expect([rise?.figure.period?.text, rise?.from.map(end => end.value)]).toEqual(['in 2019', [40, 50]])
    const [fall] = workedOut(besideIn('Sales fell to 50 tons in 2020 from 60 tons in 2019.'))
    expect([fall?.figure.period?.text, fall?.from.map(end => end.value)]).toEqual(['in 2020', [60, 50]])
    expect(rise?.figure.measure).toMatchObject({ event: 'increase', verb: 'rose' })
    expect(rise?.figure.measure?.subject).toContain('sale')
  })

  test('is as near as its parts are told', () => {
    const setOf = (text: string) => workedOut(besideIn(text))[0]!.figure.set
    const share = setOf('600 of the 800 workers left.')
    expect(share).toMatchObject({ lowOpen: false, highOpen: false })
    const rise = setOf('Support rose to 50 percent from 40 percent.')
    expect(rise).toMatchObject({ lowOpen: false, highOpen: false })
    expect(rise.low).toBeCloseTo(100 * (5.5 / 42))
    expect(rise.high).toBeCloseTo(100 * (14.5 / 38))
    expect(share.low).toBeCloseTo(0.7425)
    expect(share.high).toBeCloseTo(0.7575)
    expect(setOf('Half of the 800 workers left.')).toMatchObject({ low: 360, high: 440 })
    const fall = setOf('Support fell to 40 percent from 50 percent.')
    expect(fall.low).toBeCloseTo(100 * (5.5 / 47.5))
    expect(fall.high).toBeCloseTo(100 * (14.5 / 52.5))
  })
})

test.each([
  [12.3456, '12.3'],
  [1234.5, '1230'],
  [0.6666, '0.67'],
  [-0.6666, '-0.67'],
  [1, '1'],
  [1.005, '1'],
])('%d is written %s', (value, words) => {
  expect(rounded(value)).toBe(words)
})
