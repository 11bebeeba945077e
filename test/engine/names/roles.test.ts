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
  ])('%s', (text, office, holder) => {
    const { roles } = readNames(text)
    expect(roles.map(role => [role.text, role.holder.text])).toEqual([[office, holder]])
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
