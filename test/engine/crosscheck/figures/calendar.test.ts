import { describe, expect, test } from 'vitest'
import { relateCalendar } from '../../../../src/engine/crosscheck/figures/calendar.ts'
import { type Likeness, likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import type { Timed } from '../../../../src/engine/crosscheck/figures/related.ts'
import { scopeOf } from '../../../../src/engine/crosscheck/figures/scopes.ts'
import type { Story } from '../../../../src/engine/crosscheck/figures/story.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { besideIn } from '../derived/beside.ts'

/** The date of a text, with the other figures of its sentence. */
function dated(text: string, topic: string[]): Timed {
  const beside = besideIn(text)
  return { figure: beside.figures.find(({ date }) => date)!, beside, topic }
}
const TOPIC = ['Halden', 'Solberg', 'Oslo']
function how(draft: string, source: string, story: Story = 'nameless', more: Partial<Likeness> = {}) {
  const [d, s] = [dated(draft, TOPIC), dated(source, TOPIC)]
  const like = { ...likeness(d.figure, s.figure, story), ...more }
  const scope = scopeOf(d.figure, s.figure, JUDGEMENT, like.open)
  const reached = relateCalendar(d, s, like, scope, story, JUDGEMENT)
  return reached && `${reached.relation}, by ${reached.rule}`
}

describe('two days are told of one thing', () => {
  const [opened, later] = ['The gallery opened in 1994.', 'The gallery opened in 2001.']
  test.each<[string, string, Story, string | undefined]>([
    [opened, opened, 'nameless', 'match, by date'],
    [opened, later, 'nameless', 'conflict, by date'],
    [opened, later, 'named', 'conflict, by date'],
    [opened, later, 'no', undefined],
    // That he died in 1943 is said of many: in one story alone it is of whom it names.
    ['Solberg died in 1943.', 'He died in 1945.', 'guessed', 'conflict, by date'],
    ['He died in 1945.', 'Solberg died in 1943.', 'guessed', 'conflict, by date'],
    ['He died in 1945.', 'Solberg died in 1943.', 'nameless', undefined],
    // One date of two events is one fact only where a text tells all that the other does.
    ['The gallery opened in 1994.', 'The gallery closed in 1994.', 'nameless', 'mislabel, by mislabel'],
    ['The gallery opened in 1994.', 'The gallery closed in 1994.', 'no', undefined],
    ['The gallery opened in 1994.', 'The bridge cost much in 1994.', 'nameless', undefined],
  ])('%s <> %s (%s): %s', (draft, source, story, want) => {
    expect(how(draft, source, story)).toBe(want)
  })

  test('of two events, only where one tells nothing more, or both tell it in whole articles', () => {
    const two = ['The firm hired nurses in May 1994.', 'The firm in Oslo sold ships in May 1994.'] as const
    const of = (story: Story, more: Partial<Likeness>) => how(...two, story, { event: 'different', ...more })
    expect(of('nameless', { told: true, terms: 1 })).toBe('match, by date')
    expect(of('nameless', { told: false, terms: 1 })).toBeUndefined()
    expect(of('named', { told: false, terms: 1 })).toBeUndefined()
    expect(of('guessed', { told: false, terms: 1 })).toBeUndefined()
  })
})

describe('in two whole articles of one story one day is one fact', () => {
  test.each<[string, string, Story, string | undefined]>([
    ['where they share a word', 'Workers walked out on May 5 at the port.', 'named', 'match, by date'],
    ['nor where they share none', 'Rain came on May 5.', 'named', undefined],
    [
      'but another figure may tell which',
      'Rain and hail hit 26 villages in the hills at night on May 5.',
      'named',
      'match, by date',
    ],
    ['another day is none', 'Rain hit 26 villages on May 6.', 'named', undefined],
    ['nor is one that is told with less care', 'Rain hit 26 villages before May 5.', 'named', undefined],
  ])('%s', (_, source, story, want) => {
    expect(how('The port of 26 villages shut on May 5.', source, story)).toBe(want)
  })
})
