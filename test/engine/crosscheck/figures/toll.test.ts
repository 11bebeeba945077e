import { describe, expect, test } from 'vitest'
import { stated } from '../../../../src/engine/crosscheck/figures/agreement.ts'
import { isEarlier, isOlderToll, isOtherTime } from '../../../../src/engine/crosscheck/figures/toll.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { figureIn, FILED as NOW } from '../figure-in.ts'

describe('an older state of a count that goes up', () => {
  const isOlder = (draft: string, source: string, filed?: string, now: string | undefined = NOW) => {
    const [d, s] = [figureIn(draft), figureIn(source)]
    return isOlderToll(
      { figure: d, published: now },
      { figure: s, published: filed },
      stated(d),
      stated(s),
      JUDGEMENT,
    )
  }

  test.each([
    ['The quake killed 26 people.', 'The quake killed 19 people.', '2024-03-13T17:59:59Z', true],
    // Within a day nobody is excused.
    ['The quake killed 26 people.', 'The quake killed 19 people.', '2024-03-13T18:00:00Z', false],
    ['The quake killed 26 people.', 'The quake killed 19 people.', undefined, false],
    // A toll does not fall.
    ['The quake killed 19 people.', 'The quake killed 26 people.', '2024-03-10T18:00:00Z', false],
    // A price is no toll.
    [
      'The bridge cost 26 million dollars.',
      'The bridge cost 19 million dollars.',
      '2024-03-10T18:00:00Z',
      false,
    ],
    // Who revises knows what was said before.
    [
      'The quake killed 26 people.',
      'Officials corrected the toll; the quake killed 19 people.',
      '2024-03-10T18:00:00Z',
      false,
    ],
    // From the most that the older one may mean to the least that the newer does.
    ['The quake killed at least 26 people.', 'The quake killed 19 people.', '2024-03-10T18:00:00Z', true],
    [
      'The quake killed about 2,000 people.',
      'The quake killed about 1,900 people.',
      '2024-03-10T18:00:00Z',
      false,
    ],
    [
      'The quake killed more than 2,000 people.',
      'The quake killed more than 1,800 people.',
      '2024-03-10T18:00:00Z',
      true,
    ],
    [
      'The quake killed more than 1,800 people.',
      'The quake killed more than 2,000 people.',
      '2024-03-10T18:00:00Z',
      false,
    ],
    [
      'The quake killed 2,000 people.',
      'The quake killed more than 1,800 people.',
      '2024-03-10T18:00:00Z',
      false,
    ],
    // The day of the saying counts more than that of the filing.
    ['The quake killed 26 people.', 'On Tuesday police said the quake killed 19 people.', NOW, true],
  ])('%s <> %s (filed %s): %s', (draft, source, filed, want) => {
    expect(isOlder(draft, source, filed)).toBe(want)
  })

  test('is told by the day on which it was counted, whatever is counted', () => {
    const [draft, source] = ['The firm owned 26 ships.', 'As of March 5, the firm owned 19 ships.']
    expect(isOlder(draft, source, NOW)).toBe(true)
    expect(isOlder(draft, 'The firm owned 19 ships.', '2024-03-05T00:00:00Z')).toBe(false)
    expect(isOlder('As of March 5, the firm owned 26 ships.', source, NOW)).toBe(false)
    expect(isOlder('As of March 6, the firm owned 26 ships.', source, NOW)).toBe(true)
  })

  test('needs a draft that says when it was filed', () => {
    expect(isOlder('The quake killed 26 people.', 'The quake killed 19 people.', '2024-03-01', '')).toBe(
      false,
    )
  })
})

test.each([
  ['In March 2024 the quake killed 26 people.', 'The quake killed 19 people.', '2024-02-29', true],
  ['In March 2024 the quake killed 26 people.', 'The quake killed 19 people.', '2024-03-01', false],
  [
    'In March 2024 the quake killed 26 people.',
    'In February 2024 the quake killed 19 people.',
    '2024-02-29',
    false,
  ],
  ['In March 2024 the quake killed 26 people.', 'The quake killed 19 people.', undefined, false],
  ['The quake killed 26 people.', 'The quake killed 19 people.', '2024-02-29', false],
])('%s <> %s was filed before it began (%s): %s', (draft, source, published, want) => {
  expect(isEarlier({ figure: figureIn(draft) }, { figure: figureIn(source), published })).toBe(want)
})

test.each([
  // Of 2012, though it is told now.
  ['In 2012 the outbreak killed 17 people.', 'The outbreak killed 26 people.', '2024-03-14', true],
  ['The outbreak killed 26 people.', 'In 2012 the outbreak killed 17 people.', '2012-12-01', true],
  ['In 2012 the outbreak killed 17 people.', 'The outbreak killed 26 people.', '2013-12-01', true],
  ['In 2012 the outbreak killed 17 people.', 'The outbreak killed 26 people.', '2013-03-01', false],
  ['In 2012 the outbreak killed 17 people.', 'In 2013 the outbreak killed 26 people.', '2024-03-14', false],
  ['In 2012 the outbreak killed 17 people.', 'The outbreak infected 26 people.', '2024-03-14', false],
  ['In 2012 the outbreak killed 17 people.', 'The outbreak killed 26 people.', undefined, false],
  ['In 2012 the bridge cost $17.', 'The bridge cost $26.', '2024-03-14', false],
])('%s <> %s (%s) is of another time: %s', (draft, source, published, want) => {
  expect(
    isOtherTime({ figure: figureIn(draft), published: NOW }, { figure: figureIn(source), published }),
  ).toBe(want)
})
