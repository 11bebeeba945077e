import { describe, expect, test } from 'vitest'
import { differBesides, isContrast } from '../../../../src/engine/crosscheck/figures/contrast.ts'
import type { Timed } from '../../../../src/engine/crosscheck/figures/related.ts'
import { besideIn } from '../derived/beside.ts'
import { figureIn } from '../figure-in.ts'

/** The tens of a text, or the figure of the words, with the other figures of its sentence. */
function timed(text: string, words = /\d0/.exec(text)?.[0] ?? ''): Timed {
  const beside = besideIn(text)
  const own = figureIn(text, words)
  return { figure: beside.figures.find(figure => figure.start === own.start)!, beside }
}

describe('two figures are told of things that exclude one another', () => {
  test.each([
    // Each is one of a group, and the other is not told of, too.
    ['Exports rose by 40 tons.', 'Imports rose by 50 tons.', true],
    ['In the north it rained for 40 days.', 'In the south it rained for 50 days.', true],
    ['Exports and imports rose by 40 tons.', 'Imports rose by 50 tons.', false],
    ['Exports rose by 40 tons.', 'Sales rose by 50 tons.', false],
    ['The bridge cost $40 million.', 'The tunnel cost $50 million.', true],
    ['The bridge cost $40 million.', 'The bridge cost $50 million.', false],
    ['The bridge by the tunnel cost $40 million.', 'The tunnel by the bridge cost $50 million.', false],
    // Somebody and his brother.
    ['Her brother painted 40 homes.', 'She painted 50 homes.', true],
    ['She painted 40 homes.', 'Her brother painted 50 homes.', true],
    ['Her brother painted 40 homes.', 'A brother painted 50 homes.', false],
    // The first round and the second.
    ['In the first round 40 men voted.', 'In the second round 50 men voted.', true],
    ['In the first round 40 men voted.', 'In the first round 50 men voted.', false],
    ['In the first round 40 men voted.', 'In the first round and the second round 50 men voted.', false],
    ['In the first round 40 men voted.', 'In the second week 50 men voted.', false],
    ['A second survey polled 40 men.', 'The survey polled 50 men.', true],
    ['The survey polled 50 men.', 'A second survey polled 40 men.', true],
    ['A first survey polled 40 men.', 'The survey polled 50 men.', false],
    ['A second survey polled 40 men.', 'The paper polled 50 men.', false],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(isContrast(timed(draft), timed(source))).toBe(want)
  })

  test('a rank that is itself judged tells nothing of another', () => {
    expect(
      isContrast(timed('She won the first round.', 'first'), timed('She won the second round.', 'second')),
    ).toBe(false)
  })

  test('a figure without its sentence has no ranks beside it', () => {
    const alone = (text: string) => ({ figure: figureIn(text) })
    const [first, second] = ['In the first round 40 men voted.', 'In the second round 50 men voted.']
    expect(isContrast({ figure: timed(first!).figure }, { figure: timed(second!).figure })).toBe(false)
    expect(isContrast(alone('Exports rose by 40 tons.'), alone('Imports rose by 50 tons.'))).toBe(true)
  })
})

describe('the dates of two sentences date two things', () => {
  const differ = (draft: string, source: string) => differBesides(timed(draft, 'May'), timed(source, 'May'))

  test.each([
    ['On May 5 it killed 40 people.', 'On May 6 it killed 50 people.', true],
    ['On May 5 it killed 40 people.', 'On May 6 it killed 40 people.', false],
    ['On May 5 it killed 40 people.', 'On May 6 it razed 50 homes.', false],
    ['On May 5 it killed people.', 'On May 6 it killed 50 people.', false],
    ['On May 5 it killed 40 people in 7 homes.', 'On May 6 it killed 50 people in 7 homes.', false],
    ['On May 5 it killed 40.', 'On May 6 it killed 50.', false],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(differ(draft, source)).toBe(want)
  })
})
