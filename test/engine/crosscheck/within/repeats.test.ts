import { describe, expect, test } from 'vitest'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { toldIn } from '../../../../src/engine/crosscheck/within/draft.ts'
import { repeats } from '../../../../src/engine/crosscheck/within/repeats.ts'
import { read } from '../../../../src/engine/read.ts'
import { FILED } from '../figure-in.ts'

/** Each two figures of a draft that cannot both be true, as they are noted: "61 16" against the first, "16 61" against the other. */
function noted(text: string): string[] {
  const texts = text.split(' / ')
  const found: string[] = []
  repeats(
    toldIn(
      texts,
      texts.map(one => read(one, { published: FILED })),
    ),
    JUDGEMENT,
    (figure, against) => found.push(`${figure.value} ${against.figure.value}`),
  )
  return found
}
const both = (pair: string): string[] => (pair ? [pair, pair.split(' ').reverse().join(' ')] : [])

describe('a headline against the body', () => {
  test.each([
    ['Ferry disaster kills 61 / The ferry disaster killed 16 people.', '61 16'],
    ['Ferry disaster kills 61 / The ferry disaster killed 61 people.', ''],
    ['Ferry disaster kills 61 / The ferry disaster injured 16 people.', ''],
    ['Ferry disaster kills 61 / The mine accident killed 16 people.', ''],
    // Its tense says little, nor does it say where and when, of what happens once.
    ['Airline to cut 900 jobs / The airline cut 700 jobs.', '900 700'],
    ['Storm kills 61 / The storm killed 16 people in Lyon on Monday.', '61 16'],
    ['Council builds 61 homes / The council built 16 homes in Lyon.', ''],
    // The paragraph that opens the story leads, too; the next does not.
    ['Rain / The storm killed 61 people. / The storm killed 16 people on Monday.', '61 16'],
    ['Rain / It rained. / The storm killed 61 people. / The storm killed 16 people on Monday.', ''],
    // Many times as much, of what only one of the two places, is another count.
    ['Storm kills 61 / The storm killed 16 people in Lyon.', '61 16'],
    ['Storm kills 61 / The storm killed 7 people in Lyon.', ''],
    // Whoever says so in the body says it of the headline’s.
    ['Storm kills 61 / The storm killed 16 people, Anna Holt said.', '61 16'],
  ])('%s: %s', (text, pair) => {
    expect(noted(text)).toEqual(both(pair))
  })
})

describe('two places of the body', () => {
  const body = (one: string, other: string) => noted(`Rain / It rained. / ${one} / ${other}`)
  test.each([
    [
      'The steel factory in town employs 600 people.',
      'The steel factory in town employs 60 people.',
      '600 60',
    ],
    // They say the same in the same words, of two things at the least.
    ['The steel factory in town employs 600 people.', 'The shop employs 60 people.', ''],
    [
      'The steel factory in town employs 600 people.',
      'The paper factory in town employs 60 people.',
      '600 60',
    ],
    ['The steel factory in town employs 600 people.', 'The paper mill by the river employs 60 people.', ''],
    // In one tense, and by one speaker.
    ['The steel factory in town cut 600 jobs.', 'The steel factory in town will cut 60 jobs.', ''],
    [
      'The steel factory in town cut 600 jobs, Anna Holt said.',
      'The steel factory in town cut 60 jobs, Anna Holt said.',
      '600 60',
    ],
    [
      'The steel factory in town cut 600 jobs, Anna Holt said.',
      'The steel factory in town cut 60 jobs, Per Lund said.',
      '',
    ],
    ['The steel factory in town cut 600 jobs, Anna Holt said.', 'The steel factory in town cut 60 jobs.', ''],
    // Of one place and time.
    ['In Lyon the steel factory employs 600 people.', 'The steel factory in town employs 60 people.', ''],
    ['The storm on the coast of Lyon killed 61 people.', 'The storm on the coast killed 16 people.', ''],
    // A sentence that names others tells of another instance.
    [
      'Anna Holt closed the steel factory, cutting 600 jobs.',
      'Anna Holt closed the steel factory, cutting 60 jobs.',
      '600 60',
    ],
    [
      'Anna Holt closed the steel factory, cutting 600 jobs.',
      'Per Lund closed the steel factory, cutting 60 jobs.',
      '',
    ],
    [
      'Anna Holt closed the steel factory, cutting 600 jobs.',
      'It closed the steel factory, cutting 60 jobs.',
      '',
    ],
    // Plainly, as a fact.
    [
      'The steel factory in town employs 600 people.',
      'Last year the steel factory in town employs 60 people.',
      '',
    ],
    ['The steel factory in town employs 600 people.', 'The steel factory in town may employ 60 people.', ''],
    [
      'The steel factory in town employs 600 people.',
      '“The steel factory in town employs 60 people,” he said.',
      '',
    ],
    ['The steel factory in town employs 600 people.', 'The steel factory in town employs no people.', ''],
    ['Prices in the steel trade rose 60 percent.', 'Prices in the steel trade rose 6 percent.', ''],
    ['The steel strike in town lasted 60 days.', 'The steel strike in town lasted 6 days.', ''],
    // Sums, shares and sizes as well as counts.
    [
      'The steel factory in town cost $600 million.',
      'The steel factory in town cost $60 million.',
      '600000000 60000000',
    ],
    ['The steel factory in town cost $600 million.', 'The steel factory in town cost 60 million euros.', ''],
    ['Of the workers in town, 60 percent voted.', 'Of the workers in town, 16 percent voted.', '60 16'],
  ])('%s / %s: %s', (one, other, pair) => {
    expect(body(one, other)).toEqual(both(pair))
  })

  test('of one sentence never', () => {
    expect(
      noted('Rain / The steel factory in town employs 600 people and the steel factory employs 60 people.'),
    ).toEqual([])
  })
})

describe('a figure that the draft gives twice', () => {
  const [many, few] = [
    'The steel factory in town employs 600 people.',
    'The steel factory in town employs 60 people.',
  ]
  test('is no slip of its own: the other is held against both', () => {
    expect(noted(`Rain / It rained. / ${many} / ${few} / ${many}`)).toEqual([
      '600 60',
      '60 600',
      '60 600',
      '600 60',
    ])
  })
  test('is none where the other is given twice, too', () => {
    expect(noted(`Rain / It rained. / ${many} / ${few} / ${many} / ${few}`)).toEqual([])
  })
  test('is a running theme where it is given often', () => {
    const theme = (n: number) => `Rain / It rained. / ${few} / ${Array(n).fill(many).join(' / ')}`
    expect(noted(theme(23)).length).toBe(46)
    expect(noted(theme(24))).toEqual([])
  })
})
