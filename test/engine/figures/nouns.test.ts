import { describe, expect, test } from 'vitest'
import { readQuantities, singular } from '../../../src/engine/figures/index.ts'

describe('what a number counts', () => {
  test.each([
    ['300 people', 'person', 'people'],
    ['40 displaced Syrian civilians', 'civilian', 'displaced Syrian civilians'],
    ['a 17-nation group', 'nation', 'nation group'],
    ['a group of 20 nations', 'nation', 'nations'],
    ['more than a dozen other countries', 'country', 'countries'],
    ['dozens of fishing boats', 'boat', 'fishing boats'],
    ['three black and white cows', 'cow', 'black and white cows'],
    ['12 police officers were hurt', 'officer', 'police officers'],
    ['two of the hostages', 'hostage', 'hostages'],
    ['one Peruvian climber died', 'climber', 'Peruvian climber'],
    ['6,000 families left', 'family', 'families'],
    ['40 long-range missiles', 'missile', 'long-range missiles'],
    ['no casualties', 'casualty', 'casualties'],
  ])('%s', (text, unit, counted) => {
    expect(readQuantities(text)).toMatchObject([{ unit, counted }])
  })

  test('a number without a noun counts nothing by name', () => {
    expect(readQuantities('The raid killed 500.')).toMatchObject([{ value: 500, kind: 'plain', unit: '' }])
  })

  test.each([
    ['families', 'family'],
    ['churches', 'church'],
    ['boxes', 'box'],
    ['houses', 'house'],
    ['women', 'woman'],
    ['people', 'person'],
    ['buses', 'bus'],
    ['heroes', 'hero'],
    ['aircraft', 'aircraft'],
    ['vaccines', 'vaccine'],
  ])('singular of %s', (plural, one) => {
    expect(singular(plural)).toBe(one)
  })
})

describe('zero in words', () => {
  test.each([
    ['No one was hurt.', 'person'],
    ['Nobody was hurt.', 'person'],
    ['None of the passengers was hurt.', 'passenger'],
  ])('%s', (text, unit) => {
    expect(readQuantities(text)).toMatchObject([{ value: 0, unit }])
  })
})
