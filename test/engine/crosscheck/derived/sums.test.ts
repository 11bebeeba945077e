import { describe, expect, test } from 'vitest'
import { reachOf, type Sum, sumFigure, sumsIn } from '../../../../src/engine/crosscheck/derived/sums.ts'
import { figureIn } from '../figure-in.ts'
import { besideIn } from './beside.ts'

/** "7 + 4 = 11", with "all" where nothing is left over. */
const brief = ({ parts, value, exhaustive }: Sum): string =>
  `${parts.map(part => part.value).join(' + ')} = ${value}${exhaustive ? ', all' : ''}`
const sums = (text: string): string[] => sumsIn(besideIn(text)).map(brief)

describe('what is told side by side makes a sum', () => {
  test.each([
    ['300 men and 200 women joined.', '300 + 200 = 500, all'],
    ['Seven girls and four boys drowned.', '7 + 4 = 11, all'],
    ['300 civilians and 200 soldiers fled.', '300 + 200 = 500, all'],
    ['300 soldiers and 200 civilians fled.', '300 + 200 = 500, all'],
    ['Seven for and four against.', '7 + 4 = 11, all'],
    // Places leave nobody out; other words may.
    ['Seven died in the north, three in the east and four in the south.', '7 + 3 + 4 = 14, all'],
    ['Seven died in Spain and four in France.', '7 + 4 = 11, all'],
    ['Rovers won seven games at home and four away.', '7 + 4 = 11, all'],
    ['Seven died at home and four with friends.', '7 + 4 = 11'],
    ['300 teachers and 200 nurses joined.', '300 + 200 = 500'],
    ['300 men, 200 women and 50 children were held.', '300 + 200 + 50 = 550'],
    // By any of the words that join, after a comma or none.
    ['They bought 3 tons of rice plus 2 tons of beans.', '3 + 2 = 5'],
    ['They bought 3 tons of rice, plus 2 tons of beans.', '3 + 2 = 5'],
    ['They bought 3 tons of rice, and 2 tons of beans.', '3 + 2 = 5'],
    ['They bought 3 tons of rice as well as 2 tons of beans.', '3 + 2 = 5'],
    // Sums of money, lengths; people by what happened to them, who are all casualties.
    ['It spent $12 million on roads and $15 million on schools.', '12000000 + 15000000 = 27000000, all'],
    ['They went 5 km on foot and 3 km by bus.', '5 + 3 = 8'],
    ['The quake caused 12 deaths and 30 injuries.', '12 + 30 = 42, all'],
    ['2.1 tons of rice and 3.2 tons of beans came.', '2.1 + 3.2 = 5.3'],
    // Of a total and its parts, the parts.
    ['The shop sold 900 books, 500 to adults and 300 to children.', '500 + 300 = 800, all'],
    ['Nine people died, three in the east and four in the south.', '3 + 4 = 7, all'],
    // What comes after a stop, or in brackets, tells of no part.
    ['Seven men (two of them brothers) and four women died.', ''],
    ['300 men and 200 women, including 30 guards, fled.', '300 + 200 = 500, all'],
    ['In 2019, 12 men and 30 women died.', '12 + 30 = 42, all'],
    ['Seven died on Monday and four on Tuesday.', '7 + 4 = 11, all'],
    ['Seven died at noon and four at midnight.', '7 + 4 = 11, all'],
    ['The virus caused 12 infections in Spain and 30 infections in France.', '12 + 30 = 42, all'],
    ['It killed seven people and injured four.', '7 + 4 = 11, all'],
    ['12 were deaths and 30 were injuries.', '12 + 30 = 42, all'],
    // A total is told otherwise than its parts, which are told alike.
    ['Nine people died in Spain, three of hunger and four of thirst.', '3 + 4 = 7'],
    ['Nine people died in Spain, three of hunger and four in Italy.', '9 + 3 + 4 = 16'],
    ['Nine people died in Spain, three in France and four at sea.', '9 + 3 + 4 = 16, all'],
    ['Nine people died in Spain, three at sea and four in the northern hills.', '9 + 3 + 4 = 16, all'],
    ['Nine people died in Spain, three and four.', '9 + 3 + 4 = 16'],
    ['900 shirts went to fans in Leeds, 500 to adults and 300 to children.', '500 + 300 = 800, all'],
    [
      'The club sold 900 shirts to the north, 500 to adults and 300 to children.',
      '900 + 500 + 300 = 1700, all',
    ],
  ])('%s: %s', (text, want) => {
    expect(sums(text)).toEqual(want ? [want] : [])
  })

  test.each([
    // Things of two kinds, two currencies, two units; kinds that nobody adds up.
    ['40 dogs and 30 cars were found.'],
    ['It spent $12 million on roads and 15 million euros on schools.'],
    ['They bought 5 km of road and 3 tons of sand.'],
    ['Prices rose 5 percent in May and 3 percent in June.'],
    ['The virus caused 12 deaths and 30 infections.'],
    ['Police counted 12 infections and 30 arrests.'],
    // Two events.
    ['It killed seven in Spain and injured four in France.'],
    ['He paid seven in Spain and shouted four in France.'],
    // Not joined, or by no word that adds.
    ['12 men, 30 women were held.'],
    ['300 men, but 200 women joined.'],
    ['300 men or 200 women joined.'],
    ['300 men; and 200 women joined.'],
    // Too far apart.
    ['300 men from the old villages on the far side of the mountain and 200 women joined.'],
    // Others, more, some of them: they leave somebody out.
    ['300 men and 200 others joined.'],
    ['300 men and a further 200 women joined.'],
    ['300 other men and 200 women joined.'],
    ['300 men mostly from farms and 200 women joined.'],
    // No number to add.
    ['Dozens of men and 200 women joined.'],
    ['No men and 30 women died.'],
    ['They did not find 300 men and 200 women.'],
    ['300 men and women joined.'],
  ])('%s: nothing', text => {
    expect(sums(text)).toEqual([])
  })

  test('a table adds up to nothing', () => {
    const row = (n: number) =>
      `${Array.from({ length: n }, (_, i) => `${i + 2} men`).join(', ')} and 30 women died.`
    expect(sums(row(11))).toHaveLength(1)
    expect(sums(row(12))).toEqual([])
    const long = (n: number) => `Seven men and four women died ${'x'.repeat(n - 31)}.`
    expect(sums(long(1200))).toHaveLength(1)
    expect(sums(long(1201))).toEqual([])
  })
})

describe('how far a sum reaches', () => {
  test.each([
    ['300 men and 200 women fled.', 500, 500],
    ['Some 300 men and about 200 women fled.', 450, 550],
    ['1,200 men and 2,300 women fled.', 3400, 3600],
    ['999 men and 2,300 women fled.', 3249, 3349],
    ['At least 300 men and 200 women fled.', 500, Number.POSITIVE_INFINITY],
    ['Up to 300 men and 200 women fled.', 200, 515],
  ])('%s: from %d to %d', (text, low, high) => {
    expect(sumsIn(besideIn(text))).toMatchObject([{ low, high }])
  })

  test.each([
    ['999 homes', 999, 999],
    ['exactly 999 homes', 999, 999],
    ['1,000 homes', 950, 1050],
    ['about 990 homes', 980, 1000],
    ['2.5 tons', 2.45, 2.55],
    ['more than 990 homes', 990, Number.POSITIVE_INFINITY],
  ])('nobody rounds seven: %s reach from %d to %d', (words, low, high) => {
    expect(reachOf(figureIn(words))).toEqual({ low, high })
  })
})

describe('the figure that a sum is', () => {
  const figureOf = (text: string, at = 0) => {
    const beside = besideIn(text, at)
    return sumFigure(sumsIn(beside)[0]!, beside)
  }

  test('stands where its parts stand, up to the end of what is told of the last', () => {
    const text = 'He said 300 men and 200 women fled on foot, in the rain.'
    expect(figureOf(text, 40)).toMatchObject({
      text: '300 men and 200 women fled on foot',
      start: 48,
      end: 82,
      number: { start: 48, end: 82 },
    })
    const far = '300 men and 200 women fled on foot through the woods to the coast and beyond.'
    expect(figureOf(far).text).toBe('300 men and 200 women')
  })

  test.each([
    ['300 men and 200 women joined.', { value: 500, kind: 'count', unit: 'person', hedge: 'bare' }],
    ['300 men in the north and 200 men in the south joined.', { unit: 'man' }],
    [
      'Some 300 men and 200 women joined.',
      { hedge: 'about', set: { low: 470, high: 530, lowOpen: false, highOpen: false } },
    ],
    ['Exactly 300 men and 200 women joined.', { hedge: 'bare' }],
    ['More than 300 men and 200 women joined.', { hedge: 'about', set: { low: 500, high: null } }],
    ['Seven died in Spain and four in France.', { kind: 'plain', unit: '', measure: { event: 'death' } }],
    ['Seven died in Spain and four nurses in France.', { kind: 'count', unit: 'nurse' }],
    ['It spent $12 million on roads and $15 million on schools.', { kind: 'money', unit: 'USD' }],
  ])('%s: %j', (text, want) => {
    expect(figureOf(text)).toMatchObject(want)
  })

  test('is told of what all its parts are told of, once', () => {
    const text = 'Rescuers found 300 men in tents and 200 women in barns after the storm, police said.'
    const beside = besideIn(text)
    const figure = figureOf(text)
    for (const key of ['terms', 'around'] as const) {
      const all = beside.figures.flatMap(part => part[key])
      expect(new Set(figure[key])).toEqual(new Set(all))
      expect(figure[key]).toHaveLength(new Set(all).size)
    }
    expect(figure.terms).not.toEqual([])
    expect(figure).not.toHaveProperty('counted')
  })
})
