import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/engine/names/index.ts'

describe('roles', () => {
  it.each([
    ['U.S. Secretary of State John Kerry spoke.', 'U.S. Secretary of State', 'John Kerry'],
    ['Russian Foreign Minister Sergei Lavrov left.', 'Russian Foreign Minister', 'Sergei Lavrov'],
    ['the U.N. special envoy for Yemen Martin Griffiths', 'U.N. special envoy for Yemen', 'Martin Griffiths'],
    [
      'Former Greek finance minister Yanis Varoufakis wrote.',
      'Former Greek finance minister',
      'Yanis Varoufakis',
    ],
    [
      'International Rescue Committee President David Miliband said so.',
      'International Rescue Committee President',
      'David Miliband',
    ],
    [
      'Jan Egeland, the chairman of the Norwegian Refugee Council, agreed.',
      'chairman of the Norwegian Refugee Council',
      'Jan Egeland',
    ],
    ['Ana Brnabic, prime minister of Serbia, agreed.', 'prime minister of Serbia', 'Ana Brnabic'],
    [
      'Ian Bremmer, the president of the Eurasia group told reporters.',
      'president of the Eurasia group',
      'Ian Bremmer',
    ],
    ['Acting President Jeanine Anez resigned.', 'Acting President', 'Jeanine Anez'],
    ['Saudi energy minister Khalid al-Falih said', 'Saudi energy minister', 'Khalid al-Falih'],
    ['Sergei Lavrov, the foreign minister, left. Later Lavrov spoke.', 'foreign minister', 'Sergei Lavrov'],
    [
      'Rex Tillerson, the former U.S. secretary of state, left.',
      'former U.S. secretary of state',
      'Rex Tillerson',
    ],
    ['Sven Olsen, then the mayor of Oslo, left.', 'then the mayor of Oslo', 'Sven Olsen'],
    ['Sven Olsen, acting head of the agency, left.', 'acting head of the agency', 'Sven Olsen'],
    ['then-President Hamid Karzai left.', 'then-President', 'Hamid Karzai'],
    ['The then prime minister Gordon Brown left.', 'then prime minister', 'Gordon Brown'],
    ['ex-president Evo Morales left.', 'ex-president', 'Evo Morales'],
    ['the foreign minister, Sergei Lavrov, left.', 'foreign minister', 'Sergei Lavrov'],
    [
      'The Secretary of State for Culture, Media and Sport, Lucy Frazer, left.',
      'Secretary of State for Culture, Media and Sport',
      'Lucy Frazer',
    ],
    ['Brig. Gen. Yahya Rasool spoke.', 'Brig. Gen.', 'Yahya Rasool'],
    ['Sgt. Bob Hall left.', 'Sgt.', 'Bob Hall'],
    ['Captain Bob Hall left.', 'Captain', 'Bob Hall'],
    ['The director of football Bruno Lage left.', 'director of football', 'Bruno Lage'],
    ['Superintendent of Police Vidya Rao spoke.', 'Superintendent of Police', 'Vidya Rao'],
    ['Chief executive Ann Lee left.', 'Chief executive', 'Ann Lee'],
    [
      'Ann Lee, the chief financial officer of Kestrel, left.',
      'chief financial officer of Kestrel',
      'Ann Lee',
    ],
    ['Ann Lee, its deputy director, left.', 'deputy director', 'Ann Lee'],
    [
      'Minister of Trade, Industry and Energy Ahn Duk-geun left.',
      'Minister of Trade, Industry and Energy',
      'Ahn Duk-geun',
    ],
    [
      'Ann Lee, minister of trade, industry and energy, left.',
      'minister of trade, industry and energy',
      'Ann Lee',
    ],
    // An office stands in its holder's own sentence.
    ['He met the director. Interior Minister Ann Lee left.', 'Interior Minister', 'Ann Lee'],
  ])('%s', (text, office, holder) => {
    const { roles } = readNames(text)
    expect(roles.map(role => [role.text, role.holder.text])).toEqual([[office, holder]])
  })

  it('finds two, one on either side', () => {
    const { roles } = readNames('Captain Ivan Petrenko, a navy spokesman, left.')
    expect(roles.map(role => role.text)).toEqual(['Captain', 'navy spokesman'])
    const { roles: one } = readNames('Foreign Minister Lavrov, the president said, left.')
    expect(one.map(role => role.text)).toEqual(['Foreign Minister'])
  })

  it.each([
    'Mr. Kerry spoke.',
    'The minister told Anna Schmidt to wait.',
    'his Russian counterpart Sergey Lavrov',
    'Anna Schmidt, 45, agreed.',
  ])('finds no office in: %s', text => {
    expect(readNames(text).roles).toEqual([])
  })
})
