import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/engine/names/fold.ts'
import { nameKeys, personParts } from '../../../src/engine/names/keys.ts'
import { officeOf } from '../../../src/engine/names/office.ts'
import { phonetic } from '../../../src/engine/names/phonetic.ts'
import { editDistance, isSlip } from '../../../src/engine/names/spelling.ts'
import { isNickname, isTransliteration } from '../../../src/engine/names/variants.ts'

const person = (canonical: string) => ({
  start: 0,
  end: canonical.length,
  text: canonical,
  kind: 'person' as const,
  canonical,
})

describe('isSlip', () => {
  it.each<[string, string, boolean]>([
    ['milliband', 'miliband', true],
    ['steffan', 'staffan', true],
    ['cavusolgu', 'cavusoglu', true],
    ['egelund', 'egeland', true],
    ['kerry', 'kelly', false],
    ['kerry', 'kerry', false],
    ['lee', 'li', false],
    ['bremmer', 'brennan', false],
  ])('%s for %s: %s', (a, b, slip) => {
    expect(isSlip(a, b)).toBe(slip)
  })

  it('knows neighbours that changed places', () => {
    expect(editDistance('lavrvo', 'lavrov')).toBe(1)
  })

  it('is the same both ways', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)))
  })
})

describe('isTransliteration', () => {
  it.each<[string, string, boolean]>([
    ['sergei', 'sergey', true],
    ['sergei', 'sergej', true],
    ['mohammed', 'muhammad', true],
    ['dmitry', 'dmitri', true],
    ['assad', 'al-assad', true],
    ['zelensky', 'zelenskyy', true],
    ['gaddafi', 'qaddafi', true],
    ['milliband', 'miliband', false],
    ['steffan', 'staffan', false],
    ['kerry', 'kerri', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(isTransliteration(a, b)).toBe(same)
  })

  it('tells a nickname from a transliteration', () => {
    expect(isNickname('bill', 'william')).toBe(true)
    expect(isNickname('bill', 'john')).toBe(false)
  })
})

describe('keys', () => {
  it.each([
    ['David Milliband', 'David Miliband'],
    ['Steffan de Mistura', 'Staffan de Mistura'],
    ['Sergej Lawrow', 'Sergei Lavrov'],
    ['Assad', 'Bashar al-Assad'],
    ['John Engeland', 'Jon Egeland'],
  ])('%s and %s share one', (a, b) => {
    const keys = new Set(nameKeys(person(a)))
    expect(nameKeys(person(b)).some(key => keys.has(key))).toBe(true)
  })

  it('takes a name apart', () => {
    expect(personParts('Staffan de Mistura')).toEqual({
      first: 'staffan',
      surname: 'de mistura',
      last: 'mistura',
    })
    expect(personParts('Kerry')).toEqual({ first: '', surname: 'kerry', last: 'kerry' })
  })

  it('has a sound for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        text => /^[a-zA-Z]*$/.test(phonetic(text)) && typeof fold(text) === 'string',
      ),
    )
  })
})

describe('officeOf', () => {
  it.each([
    ['Former Turkish Prime Minister', { office: 'prime minister', of: 'Turkey', former: true, single: true }],
    [
      'U.S. Secretary of State',
      { office: 'foreign minister', of: 'United States', former: false, single: true },
    ],
    ['minister of foreign affairs', { office: 'foreign minister', former: false, single: true }],
    ['ambassador to Syria', { office: 'ambassador', of: 'Syria', former: false, single: false }],
    [
      'International Rescue Committee President',
      { office: 'international rescue committee president', former: false, single: false },
    ],
  ])('%s', (text, office) => {
    expect(officeOf(text)).toMatchObject(office)
  })
})
