import { expect, test } from 'vitest'
import { containerOf } from '../../../../src/engine/crosscheck/names/containers.ts'

test.each([
  // After a comma, unless a list goes on.
  ['The mayor of Lyon, France, resigned.', 'Lyon', 'France'],
  ['He was seen in Lyon, France.', 'Lyon', 'France'],
  ['He was seen in Lyon, U.S., in May.', 'Lyon', 'United States'],
  ['He was seen in Lyon, United States of America, in May.', 'Lyon', 'United States'],
  ['He went to Lyon, France and Spain.', 'Lyon', undefined],
  ['He went to Lyon, France or Spain.', 'Lyon', undefined],
  ['He went to Lyon, France, Spain and Italy.', 'Lyon', undefined],
  ['He went to Lyon, France, and Spain.', 'Lyon', undefined],
  ['He left Lyon. France was next.', 'Lyon', undefined],
  ['He left Lyon, said Martin Cole.', 'Lyon', undefined],
  ['He met Lyon, Nobody knew why.', 'Lyon', undefined],
  // The district, the camp or the town of, or in, something.
  ['Shells fell on the al-Sakhour district of Aleppo.', 'al-Sakhour', 'Aleppo'],
  ['Shells fell on the al-Sakhour residential district of Aleppo.', 'al-Sakhour', 'Aleppo'],
  ['Shells fell on Yarmouk camp in Damascus.', 'Yarmouk', 'Damascus'],
  ['Shells fell on Yarmouk camp in the Damascus suburbs.', 'Yarmouk', 'Damascus'],
  ['Shells fell on Yarmouk camp in southern Damascus.', 'Yarmouk', 'Damascus'],
  ['Shells fell on Yarmouk camp in southeast Damascus.', 'Yarmouk', 'Damascus'],
  ['Shells fell on Yarmouk camp in central Damascus.', 'Yarmouk', 'Damascus'],
  ['Shells fell on Yarmouk camp in Damascus’s south.', 'Yarmouk', 'Damascus'],
  ['Shells fell on Yarmouk camp near Damascus.', 'Yarmouk', undefined],
  ['Shells fell on Yarmouk bridge in Damascus.', 'Yarmouk', undefined],
  ['They ate in the Queens neighborhood of New York City.', 'Queens', 'New York City'],
  ['They ate in the Queens neighbourhood of New York City.', 'Queens', 'New York City'],
  // The city of a country, by its name or its people’s.
  ['They fled the Syrian city of Aleppo on foot.', 'Aleppo', 'Syria'],
  ['They fled the Turkish town Kilis on foot.', 'Kilis', 'Turkey'],
  ['They fled the Turkish border town of Kilis on foot.', 'Kilis', 'Turkey'],
  ['They fled the New York borough area of Queens on foot.', 'Queens', 'New York'],
  ['They fled the Syrian people of Aleppo on foot.', 'Aleppo', undefined],
  ['They fled the city of Aleppo on foot.', 'Aleppo', undefined],
  // The longest known name that the words begin with, or end with.
  ['He was seen in Lyon, France Today said.', 'Lyon', 'France'],
  ['Shells fell on Yarmouk camp in Damascus Governorate.', 'Yarmouk', 'Damascus'],
  ['They fled the Old Syrian city of Aleppo on foot.', 'Aleppo', 'Syria'],
  ['They fled New York’s Queens district.', 'Queens', 'New York'],
  // Its owner’s.
  ['Shells fell on Aleppo’s al-Sakhour district.', 'al-Sakhour', 'Aleppo'],
  ["Shells fell on Aleppo's al-Sakhour district.", 'al-Sakhour', 'Aleppo'],
  ['Shells fell on Aleppo’s al-Sakhour people.', 'al-Sakhour', undefined],
  // Whatever is too far from it says nothing.
  [`The Syrian ${'very '.repeat(20)}city of Aleppo fell.`, 'Aleppo', undefined],
])('%s puts %s in %s', (text, place, container) => {
  const start = text.indexOf(place)
  expect(containerOf(text, { start, end: start + place.length })).toBe(container)
})
