import { describe, expect, test } from 'vitest'
import {
  type EventRelation,
  likeness,
  namesNobody,
  sharedWords,
} from '../../../../src/engine/crosscheck/figures/likeness.ts'
import type { Story } from '../../../../src/engine/crosscheck/figures/story.ts'
import { unitRelation } from '../../../../src/engine/crosscheck/figures/unit-relation.ts'
import type { Figure } from '../../../../src/engine/figures/figure.ts'
import { figureIn } from '../figure-in.ts'

const of = (draft: string, source: string, story?: Story) =>
  likeness(figureIn(draft), figureIn(source), story)

test.each<[string, string, EventRelation]>([
  ['The quake killed 26 people.', 'Nineteen people died in the quake.', 'same'],
  ['The quake evacuated 26 people.', 'The quake displaced 19 people.', 'same'],
  ['The quake displaced 19 people.', 'The quake evacuated 26 people.', 'same'],
  ['The quake killed 26 people.', 'The quake left 19 people dead or injured.', 'part'],
  ['The quake left 19 people dead or injured.', 'The quake killed 26 people.', 'whole'],
  ['The quake killed 26 people.', 'The quake injured 19 people.', 'different'],
  ['Prices rose 5 percent.', 'Prices rose to 5 percent.', 'different'],
  ['Prices fell to 5 percent.', 'Prices fell 5 percent.', 'different'],
  // One undoes the other, whether news counts it or not.
  ['Halden won 26 seats.', 'Halden lost 19 seats.', 'different'],
  ['Halden was promoted with 26 points.', 'Halden was relegated with 19 points.', 'different'],
  // A verb that names no known event may tell of any.
  ['The quake killed 26 people.', 'He painted 19 people.', 'unknown'],
  ['He painted 19 people.', 'The quake killed 26 people.', 'unknown'],
  ['The house of 26 people.', 'A house of 19 people.', 'unknown'],
])('the events of %s and %s: %s', (draft, source, want) => {
  expect(of(draft, source).event).toBe(want)
})

describe('how the one number is brought into the unit of the other', () => {
  const one = (draft: string, source: string) => {
    const { unit, convert } = unitRelation(figureIn(draft), figureIn(source))
    return [unit, convert?.(1)]
  }

  test.each<[string, string, string, number | undefined]>([
    ['They ran 5 km.', 'They ran 3 miles.', 'same', 1.609344],
    ['They ran 5 km.', 'They ran 3 km.', 'same', 1],
    ['They ran 5 km.', 'They ate 3 tons.', 'different', undefined],
    // Shares are all shares; points are not.
    ['Half of the members came.', 'Some 50 percent of the members came.', 'same', 0.01],
    ['Some 50 percent of the members came.', 'Half of the members came.', 'same', 100],
    ['Half of the members came.', 'A third of the members came.', 'same', 1],
    ['Turnout fell 5 percentage points.', 'Turnout fell 5 percent.', 'different', undefined],
    ['Turnout fell 5 percent.', 'Turnout fell 5 percentage points.', 'different', undefined],
    ['Turnout fell 5 percentage points.', 'Turnout fell 4 percentage points.', 'same', 1],
    ['The film was rated 8/10.', 'It pleased 80 percent of viewers.', 'different', undefined],
    ['The film was rated 8/10.', 'It was rated 7/10.', 'same', 1],
    ['It pleased 80 percent of viewers.', '$80 million was paid.', 'different', undefined],
    // What is counted may be left open.
    ['The quake destroyed 26 homes.', 'It destroyed 19 houses.', 'same', 1],
    ['The quake destroyed 26 homes.', 'It destroyed 19 bridges.', 'different', undefined],
    ['The house has 26 rooms.', 'It has 19.', 'open', 1],
    ['It has 19.', 'The house has 26 rooms.', 'open', 1],
    // A sum may leave its currency out, but crores are of rupees.
    ['The film cost $26 million.', 'It cost over 19 million.', 'open', 1],
    ['It cost over 19 million.', 'The film cost $26 million.', 'open', 1],
    ['The film cost $26 million.', 'It cost over 19 crore.', 'different', undefined],
    ['The film cost 26 million rupees.', 'It cost over 19 crore.', 'open', 1],
    ['The film cost $26 million.', 'It runs over 19 million.', 'different', undefined],
    ['They voted 182 to 129.', 'It passed by 182 votes to 129.', 'same', 1],
    ['Four others died.', 'Four people died.', 'different', undefined],
    ['Four people died.', 'Four more people died.', 'different', undefined],
    ['Four more people died.', 'Five more people died.', 'same', 1],
  ])('%s <> %s: %s, %s', (draft, source, unit, factor) => {
    const [own, converted] = one(draft, source)
    expect(own).toBe(unit)
    if (factor === undefined) expect(converted).toBeUndefined()
    else expect(converted).toBeCloseTo(factor as number)
  })
})

describe('how much of what is told of the two is common', () => {
  const base: Figure = { ...figureIn('The quake killed 26 people.'), goesOn: false }
  const about = (terms: string, more: Partial<Figure> = {}): Figure => ({
    ...base,
    terms: terms ? terms.split(' ') : [],
    measure: { event: 'paint', verb: 'painted', subject: [] },
    ...more,
  })
  const common = (draft: Figure, source: Figure, story?: Story) => {
    const { terms, shared, mutual, told } = likeness(draft, source, story)
    return [terms, shared, mutual ? 'mutual' : told ? 'told' : ''].filter(part => part !== '').join(' ')
  }

  test.each([
    ['ferry manila', 'ferry manila', '1 2 mutual'],
    ['ferry manila', 'manila ferry storm', '1 2 told'],
    ['ferry manila storm', 'ferry manila', '1 2 told'],
    ['ferry manila', 'ferry storm', '0.5 1'],
    ['ferry manila', 'bus storm', '0 0'],
    ['ferry manila storm bus', 'ferry manila truck plane', '0.5 2'],
    // One word in common never says it all.
    ['ferry', 'ferry', '0.5 1 mutual'],
    ['ferry', 'ferry manila storm bus', '0.5 1 told'],
    // With nothing told, their event is all there is; with nothing told of one, nothing is.
    ['', '', '1 0 mutual'],
    ['ferry', '', '0 0'],
    ['', 'ferry', '0 0'],
    // What the figure itself is, and how it was told, says nothing of what it counts.
    ['ferry paint painted person individual report announce world', 'ferry', '0.5 1 mutual'],
  ])('"%s" and "%s": %s', (draft, source, want) => {
    expect(common(about(draft), about(source))).toBe(want)
  })

  test('of figures without an event, nothing', () => {
    const none = about('', { measure: undefined } as Partial<Figure>)
    expect(common(none, none)).toBe('0 0 mutual')
  })

  test('the rest of the other’s sentence counts, too; of the own only where the clause tells nothing', () => {
    expect(common(about('ferry manila'), about('ferry', { around: ['manila'] }))).toBe('1 2 mutual')
    expect(common(about('', { around: ['ferry', 'manila'] }), about('ferry manila'))).toBe('1 2 mutual')
    expect(common(about('ferry', { around: ['manila'] }), about('bus', { around: ['manila'] }))).toBe('0 0')
  })

  test('the speaker is no word about it', () => {
    const speaker = { name: 'Ruiz' }
    expect(common(about('ferry ruiz', { speaker }), about('ferry'))).toBe('0.5 1 mutual')
    // Unless it is told of the speaker.
    const measure = { event: 'paint', verb: 'painted', subject: ['ruiz'] }
    expect(common(about('ferry ruiz', { speaker, measure }), about('ferry ruiz'))).toBe('1 2 mutual')
  })

  test('one place, or one in the other, is worth half', () => {
    const at = (...place: string[]) => ({ place })
    expect(common(about('ferry', at('Lyon', 'France')), about('bus', at('France')))).toBe('0.5 0')
    expect(common(about('ferry', at('France')), about('bus', at('Lyon', 'France')))).toBe('0.5 0')
    expect(common(about('ferry', at('Lyon', 'France')), about('bus', at('Paris', 'France')))).toBe('0 0')
    expect(common(about('ferry manila', at('Lyon')), about('ferry manila', at('Lyon')))).toBe('1 2 mutual')
  })

  test('in one story, a bare sentence is half told', () => {
    expect(common(about('ferry'), about(''), 'named')).toBe('0.5 0')
    expect(common(about('ferry'), about(''), 'guessed')).toBe('0.5 0')
    expect(common(about('ferry'), about(''), 'no')).toBe('0 0')
  })

  test('in one story, "she" may be whom the other names', () => {
    const seles = about('seles paris', { measure: { event: 'paint', verb: 'painted', subject: ['seles'] } })
    const she = about('paris', { goesOn: true })
    expect(common(seles, she, 'named')).toBe('0.5 1 mutual')
    expect(common(she, seles, 'named')).toBe('0.5 1 mutual')
    expect(common(seles, she, 'no')).toBe('0.5 1 told')
    // With nothing else to tell, it is enough that she may be.
    const alone = about('seles', { measure: { event: 'paint', verb: 'painted', subject: ['seles'] } })
    expect(common(alone, about('paris', { goesOn: true }), 'named')).toBe('0.5 0 told')
  })
})

describe('two figures are told of different subjects', () => {
  const told = (subject: string, terms: string, around = ''): Figure => ({
    ...figureIn('He painted 26 people.'),
    goesOn: false,
    terms: terms.split(' '),
    around: around.split(' '),
    measure: { event: 'paint', verb: 'painted', subject: subject ? subject.split(' ') : [] },
  })

  test.each<[string, Figure, Figure, boolean]>([
    [
      'where neither sentence names what the other tells of',
      told('mine', 'coal'),
      told('dam', 'water'),
      true,
    ],
    ['not where one names it in its clause', told('mine', 'coal'), told('dam', 'mine'), false],
    ['not where one names it elsewhere', told('mine', 'coal', 'dam'), told('dam', 'water'), false],
    ['not where both tell of it', told('mine shaft', 'coal'), told('mine', 'water'), false],
    ['not where one says nothing of that', told('', 'coal'), told('dam', 'water'), false],
    ['nor the other', told('mine', 'coal'), told('', 'water'), false],
  ])('%s', (_, draft, source, other) => {
    expect(likeness(draft, source).otherSubject).toBe(other)
  })
})

test.each<[string, boolean]>([
  ['She retired after 5 years.', true],
  ['Monica Seles retired after 5 years.', false],
])('%s leaves open of whom it tells: %s', (text, nobody) => {
  expect(namesNobody(figureIn(text))).toBe(nobody)
})

test('what is bridged is alike only if the one may be whom the other names', () => {
  const seles = {
    ...figureIn('He painted 26 people.'),
    goesOn: false,
    terms: ['seles', 'paris'],
    measure: { event: 'paint', verb: 'painted', subject: ['seles'] },
  }
  const film = {
    ...seles,
    terms: ['paris', 'film'],
    measure: { ...seles.measure, subject: ['film'] },
    goesOn: true,
  }
  const flags = (story: Story) => {
    const { one, open, bridged, guessed, otherSubject } = likeness(seles, film, story)
    return { one, open, bridged, guessed, otherSubject }
  }
  expect(flags('named')).toEqual({
    one: true,
    open: true,
    bridged: true,
    guessed: false,
    otherSubject: false,
  })
  expect(flags('guessed')).toEqual({
    one: true,
    open: true,
    bridged: true,
    guessed: true,
    otherSubject: false,
  })
  expect(flags('no')).toEqual({ one: false, open: false, bridged: false, guessed: false, otherSubject: true })
  expect(likeness(seles, { ...film, goesOn: false }, 'named')).toMatchObject({ open: false, bridged: false })
})

test.each([
  ['Fire hit the port of Halden in 26 places.', 'The port of Halden burnt for 19 days.', 2],
  ['The port burnt for 19 days.', 'Fire hit the port of Halden in 26 places.', 1],
  ['Fire hit 26 places.', 'It rained for 19 days.', 0],
  // One event by two verbs is a word in common.
  ['Fire killed 26 people.', 'In Halden 19 people died.', 1],
])('%s and %s have %3$i words in common', (draft, source, want) => {
  expect(sharedWords(figureIn(draft), figureIn(source))).toBe(want)
})
