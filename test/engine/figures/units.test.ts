import { describe, expect, test } from 'vitest'
import { convert, joinCompounds, readQuantities } from '../../../src/engine/figures/index.ts'

const one = (text: string) => {
  const found = readQuantities(text)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('money', () => {
  test.each([
    ['$40', 40, 'USD'],
    ['US$40', 40, 'USD'],
    ['A$1.2bn', 1200000000, 'AUD'],
    ['HK$5 million', 5000000, 'HKD'],
    ['€3m', 3000000, 'EUR'],
    ['£20k', 20000, 'GBP'],
    ['Rs 2 crore', 20000000, 'INR'],
    ['USD1,700', 1700, 'USD'],
    ['180 euros', 180, 'EUR'],
    ['10.5 million Australian dollars', 10500000, 'AUD'],
    ['7,199 yuan', 7199, 'CNY'],
    ['a 40-dollar fee', 40, 'USD'],
    ['3 dollars and 50 cents', 3.5, 'USD'],
    ['63 cents', 63, 'cent'],
    ['$80 per hour', 80, 'USD per hour'],
    ['$75 a barrel', 75, 'USD per barrel'],
  ])('%s', (text, value, unit) => {
    expect(one(`It cost ${text}.`)).toMatchObject({ kind: 'money', value, unit })
  })
})

describe('units of measure', () => {
  test.each([
    ['12 percent', 12, 'percent', 'percent'],
    ['12 per cent', 12, 'percent', 'percent'],
    ['0.3%', 0.3, 'percent', 'percent'],
    ['five percentage points', 5, 'percentage point', 'percentagePoints'],
    ['10 miles', 10, 'mile', 'length'],
    ['a 10-mile', 10, 'mile', 'length'],
    ['16km', 16, 'kilometre', 'length'],
    ['37m', 37, 'metre', 'length'],
    ['660 square metres', 660, 'square metre', 'area'],
    ['45 sq ft', 45, 'square foot', 'area'],
    ['190 km2', 190, 'square kilometre', 'area'],
    ['2.4 litres', 2.4, 'litre', 'volume'],
    ['500,000 barrels a day', 500000, 'barrel per day', 'volume'],
    ['20 tonnes', 20, 'tonne', 'mass'],
    ['80 miles per hour', 80, 'mile per hour', 'speed'],
    ['155mph', 155, 'mile per hour', 'speed'],
    ['40 degrees Celsius', 40, 'degree Celsius', 'temperature'],
    ['-5°C', -5, 'degree Celsius', 'temperature'],
    ['5.5kWh', 5.5, 'kilowatt hour', 'energy'],
    ['8 MB', 8, 'megabyte', 'data'],
    ['three hours', 3, 'hour', 'duration'],
    ['a five-year-long', 5, 'year', 'duration'],
    ['one week’s', 1, 'week', 'duration'],
  ])('%s', (text, value, unit, kind) => {
    expect(one(`They counted ${text} there.`)).toMatchObject({ value, unit, kind })
  })

  test('"12.3m tonnes" are millions, "37m (121ft)" metres', () => {
    expect(one('It burns 12.3m tonnes of fuel.')).toMatchObject({ value: 12300000, unit: 'tonne' })
    expect(readQuantities('The mast is 37m (121ft) tall.').map(q => [q.value, q.unit])).toEqual([
      [37, 'metre'],
      [121, 'foot'],
    ])
  })

  test('"5 in the morning" holds no inches', () => {
    expect(readQuantities('There were 5 in the boat.').map(q => q.unit)).toEqual([''])
  })

  test('fixed factors', () => {
    expect(convert(10, 'mile', 'kilometre')).toBeCloseTo(16.09344)
    expect(convert(2, 'week', 'day')).toBe(14)
    expect(convert(7, 'mile', 'mile')).toBe(7)
    expect(convert(1, 'mile', 'kilogram')).toBeUndefined()
    expect(convert(1, 'mile', 'furry')).toBeUndefined()
    expect(convert(1, 'volt', 'ampere')).toBeUndefined()
  })

  test.each([
    [100, 'degree Celsius', 212, 'degree Fahrenheit'],
    [0, 'degree Celsius', 273.15, 'kelvin'],
    [273.15, 'kelvin', 0, 'degree Celsius'],
    [273.15, 'kelvin', 32, 'degree Fahrenheit'],
    [-40, 'degree Fahrenheit', -40, 'degree Celsius'],
    [5, 'degree', undefined, 'degree Celsius'],
    [5, 'kelvin', undefined, 'degree'],
  ])('%d %s are %s %s', (value, from, want, to) => {
    const converted = convert(value, from, to)
    if (want === undefined) expect(converted).toBeUndefined()
    else expect(converted).toBeCloseTo(want, 9)
  })
})

describe('ages', () => {
  test.each([
    ['a 35-year-old man', 35],
    ['He is 35 years old.', 35],
    ['The driver, aged 35, was held.', 35],
    ['Ana Ruiz, 35, won.', 35],
    ['at the age of 35', 35],
  ])('%s', (text, value) => {
    expect(one(text)).toMatchObject({ kind: 'age', value, unit: 'year' })
  })
  test('in his thirties', () => {
    expect(one('a man in his thirties')).toMatchObject({ kind: 'age', range: { low: 30, high: 39 } })
  })
})

describe('units of one kind, each smaller than the one before, are one quantity', () => {
  test.each([
    ['four years and six months', 4.5, 'year'],
    ['two years, three months and five days', 2.2637, 'year'],
    ['1 hour 20 minutes', 80 / 60, 'hour'],
    ['at least 2 hours, 15 minutes and 36 seconds', 2.26, 'hour'],
    ['6 ft 3 in', 6.25, 'foot'],
    ['8 pounds 4 ounces', 8.25, 'pound'],
  ])('%s', (text, value, unit) => {
    const sentence = `It was ${text} long.`
    const [figure] = joinCompounds(sentence, readQuantities(sentence))
    expect(figure).toMatchObject({ unit, start: 7 })
    expect(figure!.value).toBeCloseTo(value, 3)
  })

  test.each([
    ['two hours and 90 minutes', ['two hours', '90 minutes']],
    ['in two years, three months after the vote', ['two years', 'three months']],
    ['6 miles and 3 days', ['6 miles', '3 days']],
    ['six months and four years', ['six months', 'four years']],
    ['4 pounds and 50 euros', ['4 pounds', '50 euros']],
    ['1.5 hours 20 minutes', ['1.5 hours', '20 minutes']],
  ])('%s are two', (text, parts) => {
    expect(joinCompounds(text, readQuantities(text)).map(q => q.text)).toEqual(parts)
  })

  test('are told to the last of the smallest unit', () => {
    const text = 'It took 1 hour 20 minutes.'
    const { low, high } = joinCompounds(text, readQuantities(text))[0]!.set
    expect(convert(low!, 'hour', 'minute')).toBeCloseTo(79.5)
    expect(convert(high!, 'hour', 'minute')).toBeCloseTo(80.5)
  })
})
