import { expect, test } from 'vitest'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../../src/engine/check.ts'
import { FILED } from '../figure-in.ts'

/** What each figure that the draft itself contradicts is told: "figure verdict: reason". */
async function said(text: string): Promise<string[]> {
  const draft = { paragraphs: text.split(' / '), published: FILED }
  const { findings } = await check(draft, new MemoryArchive())
  return findings
    .filter(finding => finding.figure && finding.evidence.length)
    .map(({ figure, verdict, reason }) => `${figure!.text} ${verdict}: ${reason}`)
}

const sum = (parts: string, total: string, mine: string) =>
  `${mine} contradicted: Together, ${parts} make ${total}; the draft says ${mine[0]!.toLowerCase()}${mine.slice(1)}.`

test.each<[string, string[]]>([
  // A total that its parts do not make, whatever leads to them.
  [
    'Twelve people died, seven in the north and four in the south.',
    [sum('seven in the north and four in the south', '11', 'Twelve people')],
  ],
  [
    'Storm kills 12 / Seven died in the north and four in the south.',
    ['12 contradicted: Together, seven died in the north and four in the south make 11; the draft says 12.'],
  ],
  ...[':', ' —', ' –', ' -', ', comprising', ', namely', ', made up of', ', consisting of'].map(
    (link): [string, string[]] => [
      `Police arrested 12 people${link} seven nurses and four teachers.`,
      [sum('seven nurses and four teachers', '11', '12 people')],
    ],
  ),
  [
    'Police arrested 12 people (seven men and four women).',
    [sum('seven men and four women', '11', '12 people')],
  ],
  [
    'Police arrested 12 people, split between seven men and four women.',
    [sum('seven men and four women', '11', '12 people')],
  ],
  [
    'Police arrested 12 people, with seven men and four women.',
    [sum('seven men and four women', '11', '12 people')],
  ],
  [
    'The council spent $30 million: $12 million on roads and $15 million on schools.',
    [sum('$12 million on roads and $15 million on schools', '27,000,000', '$30 million')],
  ],
  [
    'They went 30 km: 12 km on foot and 12 km by bus.',
    [sum('12 km on foot and 12 km by bus', '24', '30 km')],
  ],
  [
    'Police arrested at most 10 people: seven men and four women.',
    [sum('seven men and four women', '11', 'at most 10 people')],
  ],
  // Not where something else leads to them, or nothing says that they are all.
  ['Police arrested 12 people, seven nurses and four teachers.', []],
  ['Police arrested 12 people; seven men and four women fled.', []],
  ['Police arrested 12 people in raids on seven men and four women.', []],
  ['Police arrested 12 people, including: seven men and four women.', []],
  ['Police arrested 12 people. Of them, seven men and four women were held.', []],
  ['Police arrested 12 people or 13 people: seven men and four women.', []],
  ['Twelve teams played: seven men and four women.', []],
  // Not where the rest comes later, and not where the total is of before.
  ['Storm kills 13 / Seven people died in the north and four in the south. Two more died at sea.', []],
  [
    'Storm kills 10 / Seven people died in the north and four in the south. Two more died at sea.',
    [
      '10 contradicted: Together, seven people died in the north and four in the south make 11; the draft says 10.',
    ],
  ],
  ['Storm kills 12 / It rained. / Seven people died in the north and four in the south.', []],
  ['Storm kills 12 and 13 / Seven people died in the north and four in the south.', []],
  ['Storm hurts 12 / Seven people died in the north and four in the south.', []],
  ['Storm kills 12 / Police said that seven people died in the north and four in the south.', []],
  // A change that its ends do not make.
  [
    'Sales rose 50 percent, from 40 tons to 50 tons.',
    [
      '50 percent contradicted: From 40 tons to 50 tons is a change of 25 percent; the draft says 50 percent.',
    ],
  ],
  [
    'The number of patients fell by 12 percent to 60 from 80.',
    ['12 percent contradicted: From 80 to 60 is a change of 25 percent; the draft says 12 percent.'],
  ],
  [
    'Sales rose by half, from 40 tons to 50 tons.',
    ['half contradicted: From 40 tons to 50 tons is a change of 25 percent; the draft says half.'],
  ],
  [
    'Support climbed 8 percentage points, from 40 percent to 45 percent.',
    [
      '8 percentage points contradicted: From 40 percent to 45 percent is a change of 5 percentage points; the draft says 8 percentage points.',
    ],
  ],
  [
    'Support rose 5 percent, from 40 percent to 45 percent.',
    [
      '5 percent check: From 40 percent to 45 percent is a change of 12.5 percent; the draft may mean percentage points.',
    ],
  ],
  [
    'A growth rate of 46 percent took sales from 40 tons to 45 tons.',
    [
      '46 percent contradicted: From 40 tons to 45 tons is a change of 12.5 percent; the draft says 46 percent.',
    ],
  ],
  ['Sales rose 25 percent, from 40 tons to 50 tons.', []],
  ['Sales rose by a quarter, from 40 tons to 50 tons.', []],
  ['Sales fell 20 percent, from 50 tons to 40 tons.', []],
  ['Support climbed 5 percentage points, from 40 percent to 45 percent.', []],
  ['Sales climbed 5 percentage points, from 40 tons to 45 tons.', []],
  ['Sales rose at least 20 percent, from 40 tons to 50 tons.', []],
  // Not a level, not what is far away, not what two claims share.
  ['Sales rose to 46 percent of the trade, from 40 tons to 45 tons.', []],
  ['A share of 46 percent rose as sales went from 40 tons to 45 tons.', []],
  [`Sales rose 50 percent, ${'as the mayor of the town said, '.repeat(2)}from 40 tons to 50 tons.`, []],
  ['Sales rose 50 percent in May and rose 60 percent in June, from 40 tons to 50 tons.', []],
  ['Sales of 50 percent of the shops went from 40 tons to 50 tons.', []],
  // One age of a person is as good as the other.
  [
    'Ann Marsh, 63, fell. / The 60-year-old Marsh died.',
    [
      '63 contradicted: Elsewhere the draft gives Ann Marsh’s age as 60; here as 63.',
      '60-year-old contradicted: Elsewhere the draft gives Ann Marsh’s age as 63; here as 60.',
    ],
  ],
  ['Ann Marsh, 63, fell. / The 63-year-old Marsh died.', []],
  ['Ann Marsh, about 63, fell. / The 60-year-old Marsh died.', []],
  ['Ann Marsh, 63, fell. / Paul Marsh, 60, came.', []],
  ['Ann Marsh, 63, fell. / The 8-month-old Marsh died.', []],
  // A measure that is told twice, and otherwise.
  [
    'Ferry disaster kills 61 / The ferry disaster claimed 16 lives.',
    [
      '61 contradicted: Elsewhere the draft says 16 lives; here it says 61.',
      '16 lives contradicted: Elsewhere the draft says 61; here it says 16 lives.',
    ],
  ],
])('%s: %j', async (text, want) => {
  expect(await said(text)).toEqual(want)
})
