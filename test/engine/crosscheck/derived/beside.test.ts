import { describe, expect, test } from 'vitest'
import { eventsIn, textBetween, thingOf, wordsOf } from '../../../../src/engine/crosscheck/derived/beside.ts'
import { figureIn } from '../figure-in.ts'
import { besideIn } from './beside.ts'

test.each<[string, string[]]>([
  [' were killed in ', ['death']],
  [' injured and arrested ', ['injury', 'arrest']],
  [' who fled ', ['displacement']],
  // A verb that names no event that is known.
  [' shouted at ', ['?']],
  [' shouting at ', ['?']],
  [' shout at ', []],
  [' in the red bed ', []],
  [' in the morning ', []],
  ['', []],
])('"%s" names the events %j', (text, events) => {
  expect([...eventsIn(text)]).toEqual(events)
})

test.each<[string, string[]]>([
  ['The mayor’s well-kept house, No. 7', ['the', 'mayor’s', 'well-kept', 'house', 'no']],
  ['7, 8', []],
])('the words of "%s": %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

describe('what kind of thing is counted', () => {
  test.each([
    ['The storm destroyed 61 homes.', 'house'],
    // The event may say so.
    ['The storm killed 61.', 'person'],
    ['He has 61.', ''],
    ['He painted 61.', ''],
  ])('%s: %s', (text, thing) => {
    expect(thingOf(figureIn(text))).toBe(thing)
  })
})

test('the words between two offsets of a paragraph are those of the sentence', () => {
  const beside = besideIn('Seven men left.', 100)
  expect(textBetween(beside, 106, 109)).toBe('men')
  expect(textBetween(beside, 90, 105)).toBe('Seven')
  expect(textBetween(beside, 80, 90)).toBe('')
})
