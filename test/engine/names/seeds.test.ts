import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/engine/names/index.ts'

const words = (list: string) => list.split(' | ')

/** Every person, organisation and place in the demo's articles, by hand. */
const WANTED = {
  '000_3bd0b803a7bfcb7f': {
    person: words(
      'John Kerry | Jan Egeland | Mevlut Cavusoglu | Dmitry Medvedev | Kerry | Sergei Lavrov | Sergey Lavrov | Staffan de Mistura | Jan Eliasson | Lavrov | Bashar al-Assad | David Miliband | Robert Ford | Fern Robinson',
    ),
    organisation: words(
      'United Nations | Twitter | Islamic State | al-Nusra | International Syria Support Group | ISSG | UN | U.N. | Hezbollah | VOA | Kremlin | European Union | International Rescue Committee | British Cabinet',
    ),
    place: words(
      'MUNICH | U.S. | Syria | Germany | Munich | Russia | Geneva | Hilton Hotel | Damascus | Iran | Lebanon | al-Sakhour | Aleppo | Turkey | Moscow | Ukraine | Idlib | Bab al-Salam | London | Washington',
    ),
  },
  '003_f7bce1021ce65255': {
    person: words('John Kerry | Kerry | Sergey Lavrov | Brennan | Lavrov'),
    organisation: words(
      'Asia-Plus | CBS News | BBC | Islamic State | IS | al-Nusra Front | ISIS | United Nations',
    ),
    place: words(
      'DUSHANBE | U.S. | Munich | Syria | Madaya | Deir Ezzor | Damascus | Russia | Moscow | Europe | Iraq',
    ),
  },
  '004_2c31204aacb28704': {
    person: words(
      'John Kerry | Sergey Lavrov | Julien Barnes-Dacey | Barnes-Dacey | Kerry | Assad | Dmitry Medvedev | Ian Bremmer | Bremmer | David Butter | Butter | Obama',
    ),
    organisation: words(
      'International Syria Support Group | European Council on Foreign Relations | Business Insider | AFP | ISIS | AP | Eurasia group | United Nations | Chatham House | Islamic State | ISIL | Daesh | IS | Facebook | Twitter | LinkedIn | Instagram',
    ),
    place: words(
      'Syria | US | Aleppo | Geneva | Saudi Arabia | United States | Russia | Middle East | Iraq | Lebanon | Jordan | Turkey | Europe | Australia',
    ),
  },
}

describe('the names of the demo’s articles', () => {
  const read = Object.entries(WANTED).map(([file, kinds]) => {
    const text = readFileSync(new URL(`../../../demo/corpus/${file}.txt`, import.meta.url), 'utf8')
    const found = readNames(text).names.filter(name => name.kind !== 'other')
    const wanted = Object.entries(kinds).flatMap(([kind, names]) => names.map(name => `${kind}: ${name}`))
    return { file, wanted, found: new Set(found.map(name => `${name.kind}: ${name.text}`)) }
  })

  it.each(read)('are all found in $file', ({ wanted, found }) => {
    expect(wanted.filter(name => !found.has(name))).toEqual([])
  })

  it('come with at most three that are none', () => {
    const wrong = read.flatMap(({ wanted, found }) => [...found].filter(name => !wanted.includes(name)))
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(3)
  })
})
