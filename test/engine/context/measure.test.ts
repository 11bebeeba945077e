import { describe, expect, test } from 'vitest'
import { read } from '../../../src/engine/read.ts'

const figureIn = (text: string, words: string) => {
  const start = text.indexOf(words)
  const figure = read(text, { published: '2024-03-14T18:00:00Z' }).figures.find(
    f => f.number.start < start + words.length && start < f.number.end,
  )
  if (!figure) throw new Error(`no figure at "${words}"`)
  return figure
}

describe('what a figure measures', () => {
  test.each([
    // the number is the subject of its verb
    ['An estimated 5,000 people have fled Gorna.', '5,000', 'displacement'],
    ['Six people were hurt in the derailment.', 'Six', 'injury'],
    ['Some 900 villagers are missing.', '900', 'missing'],
    // or its object
    ['The blast killed at least 40 people.', '40', 'death'],
    ['Police arrested 30 men.', '30', 'arrest'],
    // or governed by a second verb
    ['The offensive forced 5,000 people to flee.', '5,000', 'displacement'],
    ['The crash left 12 passengers dead.', '12', 'death'],
    ['The explosion left 30 people killed and wounded.', '30', 'casualties'],
    ['The fighting drove 4,000 people from their homes.', '4,000', 'displacement'],
    // the noun itself is the event
    ['The outbreak caused 9,800 cases.', '9,800', 'infection'],
    ['The outbreak caused 410 deaths.', '410', 'death'],
    ['The war has claimed 70 lives.', '70', 'death'],
    ['The ministry put the death toll at 91.', '91', 'death'],
    // several figures, each with its own verb
    ['The storm killed 30 people and injured 200.', '30', 'death'],
    ['The storm killed 30 people and injured 200.', '200', 'injury'],
    ['About 700 fled, and the assault has killed 50.', '700', 'displacement'],
    ['About 700 fled, and the assault has killed 50.', '50', 'death'],
    // the noun that the number is of, wherever its verb is
    ['The retailer made a loss of $310 million.', '$310', 'deficit'],
    ['The quake, with a magnitude of 7.4, struck at dawn.', '7.4', 'magnitude'],
    ['The magnitude-6.3 earthquake struck before dawn.', '6.3', 'magnitude'],
    ['The club lost 20 games.', '20', 'lose'],
    // a change is not a level
    ['Prices rose 5 percent.', '5', 'increase'],
    ['The rate rose to 5 percent.', '5', 'level'],
    // a month is not a protest
    ['On 16 March 12 people were injured.', '12', 'injury'],
  ])('%s (%s): %s', (text, words, event) => {
    expect(figureIn(text, words).measure?.event).toBe(event)
  })

  test('the subject before the verb is kept apart', () => {
    expect(figureIn('The bailout is worth 3 billion euros.', '3 billion').measure?.subject).toEqual([
      'bailout',
    ])
  })
})

describe('where', () => {
  test.each([
    ['About 5,000 people have fled Aleppo.', '5,000', ['Aleppo', 'Syria']],
    ['In Lyon 2,000 homes lost power.', '2,000', ['Lyon', 'France']],
    ['The strike killed 30 people in Kharkiv.', '30', ['Kharkiv', 'Ukraine']],
    ['Since a conference in London, 9,000 Syrians have fled their homes.', '9,000', ['Syria']],
    ['The assault on Aleppo forced 5,000 people to flee the city.', '5,000', ['Aleppo', 'Syria']],
    ['The firm sold 5 million phones worldwide.', '5 million', ['World']],
    ['The film took $9 million in other territories.', '$9 million', ['Elsewhere']],
    ['Russian air strikes killed 30 people.', '30', []],
    ['The Syrian civil war has killed 30 people.', '30', ['Syria']],
    ['Half the town is without water, and 30 people in Homs are ill.', '30', ['Homs', 'Syria']],
  ])('%s (%s): %j', (text, words, place) => {
    expect(figureIn(text, words).place).toEqual(place)
  })

  test('a destination is no place of the event', () => {
    const figure = figureIn('Nearly 4 million people fled to Lebanon, Jordan and Turkey.', '4 million')
    expect(figure.place).toEqual([])
    expect(figure.towards).toEqual(['Lebanon', 'Jordan', 'Turkey'])
  })
})

describe('when', () => {
  test.each([
    ['About 5,000 people have fled since March 1.', '5,000', { from: '2024-03-01', to: '2024-03-14' }],
    [
      'The raids killed 50 people since the start of the offensive on March 1.',
      '50',
      { from: '2024-03-01', to: '2024-03-14' },
    ],
    ['Some 500 people have fled this month.', '500', { from: '2024-03-01', to: '2024-03-14' }],
    ['By Tuesday 30 people had died.', '30', { to: '2024-03-12' }],
  ])('%s (%s): %j', (text, words, period) => {
    expect(figureIn(text, words).period).toMatchObject(period)
  })

  test('the day of a statement is not the day of the event', () => {
    const figure = figureIn('On Tuesday police said 30 people had died.', '30')
    expect(figure.period).toBeUndefined()
    expect(figure.reported).toBe('2024-03-12')
  })
})

describe('who says so', () => {
  test.each([
    ['Police said 30 people had died.', '30', 'police'],
    ['At least 30 people died, the mayor said on Monday.', '30', 'mayor'],
    ['According to the Red Cross, 30 people died.', '30', 'Red Cross'],
    ['"We lost 50 tanks," said Colonel Maria Sanz.', '50', 'Maria Sanz'],
    ['The ministry put the toll at 91.', '91', 'ministry'],
    ['The war in Sudan has claimed 900 lives.', '900', undefined],
  ])('%s (%s): %s', (text, words, speaker) => {
    expect(figureIn(text, words).speaker?.name).toBe(speaker)
  })

  test.each([
    ['"We lost 50 tanks," said Colonel Maria Sanz.', '50', true],
    ['The army lost 50 tanks, said Colonel Maria Sanz.', '50', false],
    ['“The cost is 5 million,” she said.', '5 million', true],
  ])('%s (%s): quoted %s', (text, words, quoted) => {
    expect(figureIn(text, words).quoted).toBe(quoted)
  })
})

describe('how surely', () => {
  test.each([
    ['About 5,000 people have fled.', '5,000', 'actual'],
    ['About 5,000 people could flee.', '5,000', 'possible'],
    ['The airline plans to cut 900 jobs.', '900', 'planned'],
    ['The general denied that 40 people were killed.', '40', 'actual'],
    ['The general denied losing 40 tanks.', '40', 'denied'],
  ])('%s (%s): %s', (text, words, modality) => {
    expect(figureIn(text, words).modality).toBe(modality)
  })
})
