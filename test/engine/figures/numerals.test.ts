import { describe, expect, test } from 'vitest'
import { readQuantities } from '../../../src/engine/figures/index.ts'
import { numbers } from './read.ts'

/** The value of the only figure in "… <number> goats …". */
const valueIn = (number: string) => readQuantities(`The farm has ${number} goats now.`).map(q => q.value)

describe('numbers in digits', () => {
  test.each([
    ['7', 7],
    ['1,250', 1250],
    ['2,50,000', 250000],
    ['12,34,56,789', 123456789],
    ['1 250 000', 1250000],
    ['4.1bn', 4100000000],
    ['3.5m', 3500000],
    ['20k', 20000],
    ['1.5 tn', 1500000000000],
    ['2.75 million', 2750000],
    ['13 lakh', 1300000],
    ['2 crore', 20000000],
    ['3 lakh crore', 3000000000000],
    ['.5 million', 500000],
    ['2½ million', 2500000],
  ])('%s', (number, value) => {
    expect(valueIn(number)).toEqual([value])
  })
})

describe('numbers in words', () => {
  test.each([
    ['twenty-three', 23],
    ['one hundred and six', 106],
    ['three hundred forty-two', 342],
    ['two thousand and twelve', 2012],
    ['a hundred thousand', 100000],
    ['two and a half million', 2500000],
    ['a million and a half', 1500000],
    ['half a million', 500000],
    ['half-a-million', 500000],
    ['a quarter-million', 250000],
    ['a quarter of a million', 250000],
    ['three-quarters of a million', 750000],
    ['nine dozen', 108],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['twenty-one trillion', 21000000000000],
    ['one million, two hundred thousand', 1200000],
    ['four point two million', 4200000],
    ['zero', 0],
  ])('%s', (number, value) => {
    expect(valueIn(number)).toEqual([value])
  })

  test('two numbers joined by "and" stay two', () => {
    expect(
      readQuantities('They bought two hundred goats and three hundred sheep.').map(q => q.value),
    ).toEqual([200, 300])
    expect(readQuantities('between two hundred and three hundred sheep').map(q => q.range)).toEqual([
      { low: 200, high: 300 },
    ])
  })
})

describe('fractions', () => {
  test.each([
    ['A third of farmers', 1 / 3],
    ['Two-thirds of the harvest', 2 / 3],
    ['nearly half of the herd', 0.5],
    ['one in four farmers', 0.25],
    ['one out of five goats', 0.2],
    ['9 in 10 vets', 0.9],
    ['three quarters of the land', 0.75],
    ['cut the price by a fifth', 0.2],
  ])('%s', (text, value) => {
    const [figure] = readQuantities(text)
    expect(figure).toMatchObject({ kind: 'fraction', value, unit: '' })
  })

  test.each([
    'the third attempt',
    'a third goat',
    'in the second half',
    'the first quarter was slow',
    'a third-party app',
  ])('no fraction: %s', text => {
    expect(readQuantities(text).filter(q => q.kind === 'fraction')).toEqual([])
  })
})

describe('the number span holds the number words alone', () => {
  test.each([
    ['almost a quarter of a million goats', 'a quarter of a million'],
    ['some 4.1bn euros', '4.1bn'],
    ['$3 million', '3 million'],
    ['a 17-nation bloc', '17'],
    ['Thirty goats', 'Thirty'],
    ['A third of them', 'A third'],
    ['Between 300 and 500 goats', '300 and 500'],
  ])('%s', (text, number) => {
    expect(numbers(text)).toEqual([number])
  })
})
