import { describe, expect, test } from 'vitest'
import { readQuantities } from '../../src/engine/figures/index.ts'

/** Copy of our own, with every figure in it: its words, value (or range, or date), hedge and unit. */
const COPY: { text: string; want: string[] }[] = [
  {
    text: 'QUITO, May 4 – A landslide buried at least 30 homes on the edge of the city on Sunday, killing 11 people and injuring some 40 others, the mayor said.',
    want: [
      'May 4|2021-05-04',
      'at least 30 homes|atLeast 30 home',
      'Sunday|2021-05-02',
      '11 people|11 person',
      'some 40 others|about 40 other',
    ],
  },
  {
    text: 'The 27-member bloc will spend €1.2bn on 3,500 kilometres of track by 2030, up from 900 million euros in the five years to 2020.',
    want: [
      '27-member bloc|27 member',
      '€1.2bn|1200000000 EUR',
      '3,500 kilometres|3500 kilometre',
      '2030|2030',
      '900 million euros|900000000 EUR',
      'five years|5 year',
      '2020|2020',
    ],
  },
  {
    text: 'Nearly a third of voters, or about 2.4 million people, stayed at home; turnout fell from 71 to 68 percent.',
    want: [
      'Nearly a third of voters|nearly 0.333',
      'about 2.4 million people|about 2400000 person',
      '71|71 percent',
      '68 percent|68 percent',
    ],
  },
  {
    text: 'Maria Costa, 52, her 19-year-old son and two neighbours walked more than 20 miles (32 km) in six hours.',
    want: [
      '52|52 year',
      '19-year-old|19 year',
      'two neighbours|2 neighbour',
      'more than 20 miles|over 20 mile',
      '32 km|over 32 kilometre',
      'six hours|6 hour',
    ],
  },
  {
    text: 'Flight 812, a Boeing 737, left Gate 14 at 6:40 p.m. with 150 to 160 passengers aboard. No one was hurt.',
    want: ['6:40 p.m.|2021-05-05T18:40', '150 to 160 passengers|150..160 passenger', 'No one|0 person'],
  },
  {
    text: 'Tens of thousands of farmers marched; organisers spoke of as many as 80,000, police of no more than 25,000.',
    want: [
      'Tens of thousands of farmers|vague 20000..99999 farmer',
      'as many as 80,000|upTo 80000',
      'no more than 25,000|atMost 25000',
    ],
  },
  {
    text: 'Sixty of the 140 schools reopened. One in five pupils has lost a parent, and a quarter-million books are gone.',
    want: [
      'Sixty|60 school',
      '140 schools|140 school',
      'One in five pupils|0.2',
      'a quarter-million books|250000 book',
    ],
  },
]

function line(text: string) {
  return readQuantities(text, { published: '2021-05-05T12:00:00Z' }).map(q => {
    const value =
      q.date ?? (q.range ? `${q.range.low}..${q.range.high}` : String(Number(q.value!.toFixed(3))))
    const hedge = q.hedge === 'bare' || q.hedge === 'range' ? '' : q.hedge
    return `${q.text}|${[hedge, value, q.unit].filter(Boolean).join(' ')}`
  })
}

describe('every figure in our own copy, and nothing else', () => {
  test.each(COPY)('$text', ({ text, want }) => {
    expect(line(text)).toEqual(want)
  })
})
