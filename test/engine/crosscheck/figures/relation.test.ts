import { describe, expect, test } from 'vitest'
import type { Timed } from '../../../../src/engine/crosscheck/figures/related.ts'
import { relate } from '../../../../src/engine/crosscheck/figures/relation.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { besideIn } from '../derived/beside.ts'
import { FILED } from '../figure-in.ts'

/** The first number of a sentence that is no date, or the figure of the words in brackets. */
function timed(text: string, more: Partial<Timed> = {}): Timed {
  const [, before = '', words] = /^(.*?)\[(.+)\]/.exec(text) ?? []
  const beside = besideIn(text.replace(/[[\]]/g, ''))
  const figure = beside.figures.find(({ start, end, date }) =>
    words ? start < before.length + words.length && before.length < end : date === undefined,
  )
  if (!figure) throw new Error(`no figure in "${text}"`)
  return { figure, beside, published: FILED, ...more }
}
/** "relation, by rule" */
function how(draft: string, source: string, mine: Partial<Timed> = {}, theirs: Partial<Timed> = {}) {
  const related = relate(timed(draft, mine), timed(source, { published: '2024-03-14', ...theirs }), JUDGEMENT)
  return related && `${related.relation}, by ${related.rule}`
}
const STORY = { topic: ['Halden', 'Solberg', 'Oslo'] }
const whole = (draft: string, source: string, more: Partial<Timed> = {}) =>
  how(draft, source, { ...STORY, ...more }, STORY)

describe('one figure against another, of one thing', () => {
  test.each([
    ['The quake in Nepal killed 26 people.', 'The quake in Nepal killed 26 people.', 'match, by equal'],
    ['The quake in Nepal killed 26 people.', 'The quake in Nepal killed 19 people.', 'conflict, by disagree'],
    [
      'The quake in Nepal killed 26 people.',
      'The quake in Nepal killed at least 26 people.',
      'hedge, by weaker',
    ],
    ['The quake hurt at least 26 people.', 'The quake hurt 29 people.', 'compatible, by core'],
    ['The quake hurt at least 26 people.', 'The quake hurt 90 people.', 'hedge, by tail'],
    ['Rovers won 3-1.', 'Rovers won 2-1.', 'conflict, by disagree'],
    // An office that two share is no event that they do.
    ['The quake killed 26 people.', 'The firm sold 26 homes.', undefined],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(how(draft, source)).toBe(want)
  })
})

describe('what is said by whom', () => {
  const [mine, theirs] = [
    '“The quake killed 26 people,” Anna Holt said.',
    '“The quake killed 19 people,” Per Lund said.',
  ]
  test('a quotation is held against no quotation of another', () => {
    expect(how(mine, theirs)).toBeUndefined()
    expect(how(mine, mine.replace('26', '19'))).toBe('conflict, by disagree')
    expect(how(mine, 'The quake killed 19 people.')).toBe('conflict, by disagree')
  })
})

describe('a part of what the other counts', () => {
  test.each([
    ['The quake killed 19 people.', 'The quake left 26 people dead or injured.', 'scope, by part'],
    ['The quake killed 26 people.', 'The quake left 19 people dead or injured.', 'conflict, by part'],
    ['The quake left 26 people dead or injured.', 'The quake killed 19 people.', 'scope, by part'],
    ['The quake left 19 people dead or injured.', 'The quake killed 26 people.', 'conflict, by part'],
    ['The quake killed 26 people.', 'The quake left 26 people dead or injured.', 'mislabel, by mislabel'],
    ['The quake may kill 26 people.', 'The quake left 26 people dead or injured.', 'scope, by part'],
    ['The quake killed 26 people.', 'The storm left 19 people dead or injured.', undefined],
    ['The quake killed 26 sheep.', 'The quake left 19 people dead or injured.', undefined],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(how(draft, source)).toBe(want)
  })

  test('of another story is no part', () => {
    const draft = 'The quake killed 26 people.'
    const source = 'The quake left 19 people dead or injured.'
    expect(how(draft, source, {}, { published: '2019-03-14' })).toBeUndefined()
  })
})

describe('one number of two things', () => {
  test.each([
    ['The quake killed 26 people.', 'The quake injured 26 people.', 'mislabel, by mislabel'],
    ['The army sent 20,000 troops.', 'The army plans to send 20,000 troops.', 'mislabel, by modality'],
    // Of one kind, with another unit.
    ['The road is 26 km long.', 'The road is 26 miles long.', 'mislabel, by mislabel'],
    ['The road is 26 km long.', 'The road is 19 miles long.', 'conflict, by disagree'],
    ['The trial lasted three weeks.', 'The trial lasted three months.', 'mislabel, by mislabel'],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(how(draft, source)).toBe(want)
  })
})

describe('what is planned against what has happened', () => {
  test.each([
    ['The firm may cut 900 jobs.', 'The firm cut 700 jobs.', undefined],
    ['The firm cut 900 jobs.', 'The firm may cut 700 jobs.', undefined],
    ['The firm may cut 900 jobs.', 'The firm may cut 700 jobs.', 'conflict, by disagree'],
    // What is going on is told of what will be, too.
    ['The firm may cut 900 jobs.', 'The firm is cutting 700 jobs.', 'conflict, by disagree'],
    ['The firm is cutting 900 jobs.', 'The firm may cut 700 jobs.', 'conflict, by disagree'],
    ['The firm may cut 900 jobs.', 'The firm cuts 700 jobs.', undefined],
    ['The firm may cut 900 jobs.', 'The firm cuts 900 jobs.', 'match, by equal'],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(how(draft, source)).toBe(want)
  })
})

describe('what is changed, shared out or summed up', () => {
  test.each([
    ['Sales at Halden rose 7 percent.', 'Sales at Halden rose 12 percent.', 'conflict, by disagree'],
    ['Sales at Halden rose 7 percent.', 'Profit at Halden rose 12 percent.', undefined],
    ['Sales at Halden rose 7 percent.', 'Profit at Halden rose 7 percent.', undefined],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(how(draft, source)).toBe(want)
  })
})

describe('of two scopes', () => {
  test.each([
    ['In Lyon, the storm killed 19 people.', 'In France, the storm killed 26 people.', 'scope, by scope'],
    ['In Lyon, the storm killed 26 people.', 'In France, the storm killed 19 people.', 'conflict, by scope'],
    ['In France, the storm killed 26 people.', 'In Lyon, the storm killed 19 people.', 'scope, by scope'],
    ['In France, the storm killed 19 people.', 'In Lyon, the storm killed 26 people.', 'conflict, by scope'],
    ['In Lyon, the storm killed 26 people.', 'In Paris, the storm killed 19 people.', 'scope, by scope'],
    // Nobody adds up percentages.
    ['In Lyon, wages rose 26 percent.', 'In France, wages rose 19 percent.', 'scope, by scope'],
    // "Five workers" and "five people" are the same five.
    ['The storm killed 26 workers.', 'The storm killed 26 people.', 'match, by equal'],
    ['The storm killed 19 workers.', 'The storm killed 26 people.', 'scope, by scope'],
    ['The storm killed 26 workers.', 'The storm killed 19 people.', 'conflict, by scope'],
    ['In Lyon, the storm killed 26 workers.', 'In France, the storm killed 26 people.', 'scope, by scope'],
    // Where only one says of where it tells.
    ['Storms in Lyon killed 26 people.', 'Storms killed 26 people.', 'match, by equal'],
    ['Storms in Lyon killed 26 people.', 'Storms killed about 26 people.', 'hedge, by weaker'],
    ['Storms in Lyon killed 26 people.', 'Storms killed 19 people.', 'differs, by unstatedScope'],
    ['Storms in Lyon killed 26 people.', 'Storms killed 260 people.', 'differs, by unstatedScope'],
    ['Storms in Lyon killed 26 people.', 'Storms killed 290 people.', 'scope, by unstatedScope'],
    ['Storms in Lyon hurt 3,836 people.', 'Storms hurt 3,830 people.', 'conflict, by disagree'],
    ['Storms in Lyon hurt at least 26 people.', 'Storms hurt 29 people.', 'compatible, by unstatedScope'],
    ['Storms killed 26 people.', 'Storms in Lyon killed 26 people.', 'match, by equal'],
    ['Storms killed 26 people.', 'Storms in Lyon killed 19 people.', 'conflict, by disagree'],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(how(draft, source)).toBe(want)
  })

  test('that exclude one another, numbers are of two groups', () => {
    const related = relate(
      timed('The storm killed 26 boys.'),
      timed('The storm killed 19 girls.', { published: '2024-03-14' }),
      JUDGEMENT,
    )
    expect(related).toMatchObject({ relation: 'scope', rule: 'scope', scope: { group: 'disjoint' } })
  })

  test('"of the" counts a part', () => {
    const [part, all] = ['There were 19 of the cases in Lyon.', 'There were 26 cases in Lyon.']
    expect([how(part, all), how(all, part)]).toEqual(['scope, by scope', 'scope, by scope'])
    expect(how('There were 29 of the cases in Lyon.', all)).not.toBe('scope, by scope')
  })
})

describe('of two times', () => {
  test.each([
    // A source that was filed before it began.
    [
      'In March 2024 the storm killed 26 people.',
      'The storm killed 19 people.',
      '2024-02-28',
      'scope, by scope',
    ],
    [
      'In March 2024 the storm killed 26 people.',
      'The storm killed 26 people.',
      '2024-02-28',
      'match, by equal',
    ],
    [
      'In 2012 the outbreak killed 26 people.',
      'The outbreak killed 19 people.',
      '2024-03-14',
      'scope, by scope',
    ],
    // A toll that was lower two days before.
    ['The storm killed 26 people.', 'The storm killed 19 people.', '2024-03-12', 'differs, by olderToll'],
    ['The storm killed 19 people.', 'The storm killed 26 people.', '2024-03-12', 'conflict, by disagree'],
    // Just one more digit is a slip of the hand.
    ['The storm killed 260 people.', 'The storm killed 26 people.', '2024-03-12', 'conflict, by disagree'],
  ])('%s <> %s (%s): %s', (draft, source, published, want) => {
    expect(how(draft, source, {}, { published })).toBe(want)
  })
})

describe('of stories that name the same, or nothing', () => {
  test('many times as much is another story, unless one name or the desk says that it is one', () => {
    const [draft, source] = ['The storm hurt 26 people.', 'The storm hurt 290 people.']
    expect(how(draft, source)).toBeUndefined()
    expect(how(draft, source, { among: 1 })).toBe('conflict, by disagree')
    expect(whole(draft, source)).toBe('conflict, by disagree')
    // No more digits: the hand has slipped.
    expect(how(draft, 'The storm hurt 260 people.')).toBe('conflict, by disagree')
  })

  test('a sum many times as large is another one, unless both are of one thing', () => {
    expect(whole('The firm paid $26 million.', 'The firm paid $290 million.')).toBeUndefined()
    expect(whole('The strike cost $26 million.', 'The strike cost $290 million.')).toBe(
      'conflict, by disagree',
    )
  })

  test('a draft that names nobody shares more with what it is held against', () => {
    const source = [
      'The storm in the hills hurt 19 people.',
      { topic: ['Halden', 'Oslo', 'Solberg'] },
    ] as const
    expect(how('The storm in the hills hurt 26 people.', source[0], {}, source[1])).toBe(
      'conflict, by disagree',
    )
    expect(how('The storm hurt 26 people.', source[0], {}, source[1])).toBeUndefined()
    expect(how('The storm hurt 26 people.', source[0], STORY, source[1])).toBe('conflict, by disagree')
    const other = { topic: ['Lima', 'Quito', 'Ruiz'] }
    expect(how('The storm in the hills hurt 26 people.', source[0], other, source[1])).toBeUndefined()
  })

  test('the only number of its kind in its article is held against the draft’s', () => {
    const [draft, source] = ['Heat affects 7,800 pupils.', 'Strikes hit 78,000 pupils.']
    expect(how(draft, source, STORY, { ...STORY, sole: true })).toBe('conflict, by disagree')
    expect(how(draft, source, STORY, STORY)).toBeUndefined()
    expect(how(draft, source, STORY, { topic: ['Lima', 'Quito', 'Ruiz'], sole: true })).toBeUndefined()
  })
})

describe('a rank', () => {
  test('tells which, where the figures beside it differ, too', () => {
    expect(how('The [first] round cost $26.', 'The [second] round cost $19.')).toBeUndefined()
  })
})
