import { describe, expect, test } from 'vitest'
import { readQuantities } from '../../../src/engine/figures/index.ts'
import { figures } from './read.ts'

describe('ranges', () => {
  test.each([
    ['between 300 and 500 homes', '300..500 home'],
    ['300 to 500 homes', '300..500 home'],
    ['300-500 homes', '300..500 home'],
    ['5 to 7 per cent', '5..7 percent'],
    ['$160-180 million', '160000000..180000000 USD'],
    ['$160 million to $180 million', '160000000..180000000 USD'],
    ['between $1 and $2 billion', '1000000000..2000000000 USD'],
    ['1 to 2 thousand homes', '1000..2000 home'],
    ['eight or nine euros', '8..9 EUR'],
    ['44 mg to 50 mg', '44..50 milligram (mass)'],
    ['8- to 16-metre', '8..16 metre (length)'],
    ['aged 25 to 54', '25..54 year (age)'],
  ])('%s', (text, want) => {
    expect(figures(text)).toEqual([want])
  })

  test('the two ends of a change stay two figures', () => {
    expect(figures('Support rose from 40 to 45 percent.')).toEqual(['40 percent', '45 percent'])
    expect(figures('Prices fell from $12 to $9.')).toEqual(['12 USD', '9 USD'])
    expect(figures('Prices range from $9 to $12.')).toEqual(['9..12 USD'])
  })
})

describe('vague forms', () => {
  test.each([
    ['dozens of homes', 'vague 24..99 home'],
    ['hundreds of homes', 'vague 200..999 home'],
    ['tens of thousands of homes', 'vague 20000..99999 home'],
    ['hundreds of thousands of homes', 'vague 200000..999999 home'],
    ['several hundred homes', 'vague 200..999 home'],
    ['the low thousands', 'vague 1000..3999'],
    ['scores of homes', 'vague 40..199 home'],
  ])('%s', (text, want) => {
    expect(figures(text)).toEqual([want])
  })
})

describe('scores, votes, ranks, multiples, frequencies', () => {
  test.each([
    ['They won 3-1 on Sunday', '1..3 (score)'],
    ['It ended 2-2.', '2..2 (score)'],
    ['passed by 321 votes to 214', '214..321 vote (score)'],
    ['their third strike', '3 strike (ordinal)'],
    ['for a third day', '3 day (ordinal)'],
    ['the 21st century', '21 century (ordinal)'],
    ['twice as many', '2 (ratio)'],
    ['three times the size', '3 (ratio)'],
    ['a sixfold rise', '6 (ratio)'],
    ['twice a week', '2 time per week (frequency)'],
    ['every three days', '3 day (frequency)'],
    ['They meet weekly.', '1 week (frequency)'],
  ])('%s', (text, want) => {
    expect(figures(text)).toContain(want)
  })
})

describe('what counts nothing', () => {
  test.each([
    'Flight 370 took off.',
    'a Boeing 737 landed',
    'the G20 met',
    'along Route 66',
    'under Article 5',
    'Covid-19 spread',
    'page 12 of the report',
    'See Section 4.',
    'the S&P 500 fell',
    'the FTSE 100 fell',
    'Call 555-0173 now',
    'Call +1 202-555-0173 now',
    'https://example.org/2016/02/12/story-450.html',
    '1. Open the door',
    'one must be careful',
    'the one who left',
    'No. 1 seed',
    'version 2.4.1',
    'a 4:3 screen',
    'the 787 Dreamliner',
    'at 10 Downing Street',
    'open 24/7',
    'the Group of Seven met',
    'a 401(k) plan',
  ])('%s', text => {
    expect(readQuantities(text)).toEqual([])
  })
})

describe('a part of one unit', () => {
  test.each([
    ['a quarter of a percentage point', '0.25 percentage point (percentagePoints)'],
    ['half a percentage point', '0.5 percentage point (percentagePoints)'],
    ['raised rates by a quarter-point', '0.25 percentage point (percentagePoints)'],
    ['a quarter of a mile', '0.25 mile (length)'],
    ['three quarters of an hour', '0.75 hour'],
    ['One in 18 women', '0.05555555555555555 (fraction)'],
    ['a quarter of the cabinet', '0.25 (fraction)'],
  ])('%s', (text, want) => {
    expect(figures(text)).toEqual([want])
  })
})

test('a factory has an article, an Australian dollar a letter', () => {
  expect(figures('The firm opened a $5 billion factory.')).toEqual(['5000000000 USD'])
  expect(figures('The factory cost A$5 billion.')).toEqual(['5000000000 AUD'])
})

test('a verb after a plural is no noun', () => {
  expect(figures('A camp built for 40,000 people holds 115,000.')).toEqual(['40000 person', '115000'])
})

test('a rank after an owner', () => {
  expect(figures("It was the club's tenth defeat.")).toEqual(['10 defeat (ordinal)'])
})

test.each([
  ['Colin Vance, a former minister, 51, was convicted', 'age'],
  ['Colin Vance, a former minister, 51 people', 'count'],
  ['In Vessen, the winners were red, 51, and blue', 'plain'],
  ['Colin Vance, a former minister, 51, 52', 'plain'],
])('a number after what somebody is: %s', (text, kind) => {
  expect(readQuantities(text)[0]).toMatchObject({ value: 51, kind })
})
