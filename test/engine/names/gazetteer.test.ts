import { describe, expect, it } from 'vitest'
import { placeOfDemonym, placeRelation, placesOf } from '../../../src/engine/names/gazetteer.ts'

describe('placesOf', () => {
  it.each<[string, string[]]>([
    ['Aleppo', ['Aleppo', 'Syria']],
    ['Deir Ezzor', ['Deir ez-Zor', 'Syria']],
    ['Kiev', ['Kyiv', 'Ukraine']],
    ['U.S.', ['United States']],
    ['Houston', ['Houston', 'Texas', 'United States']],
    ['Manhattan', ['Manhattan', 'New York City', 'New York', 'United States']],
    ['São Paulo', ['São Paulo', 'Brazil']],
    ['Syrians', ['Syria']],
    ['Europe', ['Europe']],
    ['Nowhere-on-Sea', []],
  ])('%s', (name, chain) => {
    expect(placesOf(name)).toEqual(chain)
  })
})

describe('placeRelation', () => {
  it.each([
    ['Syria', 'Aleppo', 'wider'],
    ['Munich', 'Europe', 'narrower'],
    ['Aleppo', 'Idlib', 'disjoint'],
    ['Burma', 'Myanmar', 'same'],
    ['Aleppo', 'Nowhere-on-Sea', undefined],
  ])('%s is to %s: %s', (a, b, relation) => {
    expect(placeRelation(a, b)).toBe(relation)
  })
})

describe('placeOfDemonym', () => {
  it.each([
    ['Swiss', 'Switzerland'],
    ['Frenchmen', 'France'],
    ['Sri Lankans', 'Sri Lanka'],
    ['Gazan', 'Gaza Strip'],
    ['Chineses', undefined],
  ])('%s → %s', (word, place) => {
    expect(placeOfDemonym(word)).toBe(place)
  })
})
