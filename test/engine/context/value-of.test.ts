import { expect, test } from 'vitest'
import { read } from '../../../src/engine/read.ts'

const ofWhat = (text: string, words: string) => {
  const start = text.indexOf(words)
  const figure = read(text, { published: '2024-03-14T18:00:00Z' }).figures.find(
    f => f.number.start < start + words.length && start < f.number.end,
  )
  if (!figure) throw new Error(`no figure at "${words}"`)
  return figure.measure?.of
}

test.each([
  // what rose is before the verb
  ['Rents in the city rose 8 percent.', '8', 'rent'],
  ['Orders, which make up a fifth of the business, jumped 31 percent.', '31', 'order'],
  ['The company blamed higher rents, which rose 8 percent.', '8', 'rent'],
  ["The retailer's shares closed 5.1 percent higher.", '5.1', 'share'],
  ['Shares in the company ended the day 5.1 percent higher, after rising 8.2 percent.', '8.2', 'share'],
  ['“Rents have gone up 6 percent,” she said.', '6', 'rent'],
  ['It now expects rents to grow by 6 percent, up from 3 percent before.', '3', 'rent'],
  ['Rents are expected to grow by 6 percent.', '6', 'rent'],
  // or after it, where somebody changes it
  ['He wants to lower taxes by 9 percent.', '9', 'tax'],
  ['The bank cut the interest rate to 3 percent.', '3', 'interest'],
  // or after the noun
  ['The chain reported a 7 percent rise in membership.', '7', 'membership'],
  ['The chain reported a rise of 7 percent in membership.', '7', 'membership'],
  ['The staff want a 9 percent pay rise.', '9', 'pay'],
  ['The staff want a raise of 9 percent.', '9', 'pay'],
  ['The staff want 9 percent more pay.', '9', 'pay'],
  // the whole of which it is a share
  ['About 85 percent of the members voted for it.', '85', 'member'],
  ['It has a market share of 13 percent.', '13', 'market share'],
  ['It has a 13 percent market share.', '13', 'market share'],
  // sums and levels
  ['The loss nearly doubled to 94 million euros.', '94', 'deficit'],
  ['The money comes from a reserve of $9 million.', '9', 'reserve'],
  ['The trial cost $21 million.', '21', 'trial'],
  // one thing by two names
  ['Wages rose 4 percent.', '4', 'pay'],
  ['The jobless rate fell to 4 percent.', '4', 'unemployment'],
  ['The price of oil rose 4 percent.', '4', 'oil'],
  ['Oil prices rose 4 percent.', '4', 'oil'],
  ['The number of passengers rose 4 percent.', '4', 'passenger'],
  // and two by nearly one
  ['Net profit rose 4 percent.', '4', 'net profit'],
  ['Operating profit rose 4 percent.', '4', 'operating profit'],
  // what the text before it names
  ['They are still down 14 percent.', '14', 'it'],
  // nothing: what gained is not told, nor is what was spent a level
  ['The bank gained 4 percent.', '4', undefined],
  ['Volkswagen gained 4 percent.', '4', undefined],
  ['The chain will spend 410 million euros on warehouses.', '410', undefined],
  ['The quake killed 40 people.', '40', undefined],
])('%s (%s): of %s', (text, words, of) => {
  expect(ofWhat(text, words)).toBe(of)
})
