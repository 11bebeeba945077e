import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Likeness, likeness } from '../../../../src/engine/crosscheck/names/people.ts'

it.each<[string, string, Likeness]>([
  // Second surnames, middle names and initials come and go; particles and articles tell nothing.
  ['Elena Vargas', 'Elena Vargas Quiroga', 'same'],
  ['Vargas', 'Elena Vargas Quiroga', 'same'],
  ['Quiroga', 'Elena Vargas Quiroga', 'same'],
  ['Elena Quiroga', 'Elena Vargas Quiroga', 'same'],
  ['J. Robert Haynes', 'Robert Haynes', 'same'],
  ['R. Haynes', 'Robert Haynes', 'variant'],
  ['Omar al-Tamimi', 'Omar Tamimi', 'same'],
  ['Pieter van Dijk', 'Pieter Dijk', 'same'],
  ['Abdel Rahman Saleh', 'Abdul-Rahman Saleh', 'same'],
  ['Martin Cole Jr.', 'Martin Cole', 'same'],
  ['Ana Ruiz-Peña', 'Ana Ruiz', 'same'],
  // Another order, another alphabet, a shorter first name.
  ['Min-seo Han', 'Han Min-seo', 'variant'],
  ['Aleksei Sokolov', 'Alexey Sokolov', 'variant'],
  ['Sandip Rao', 'Sandeep Rao', 'variant'],
  ['Han Dong-hyeok', 'Han Dong-hyuk', 'variant'],
  ['Brad Osgood', 'Bradley Osgood', 'variant'],
  // Slips.
  ['Elena Vargaz', 'Elena Vargas Quiroga', 'slip'],
  ['Idris Bek', 'Idris Beck', 'slip'],
  ['Marios Hadjidakis', 'Marios Hatzidakis', 'slip'],
  // Somebody else, or not.
  ['Eleni Vargas', 'Elena Vargas', 'near'],
  ['Oscar Vargas', 'Elena Vargas', 'first'],
  ['John Paul Ortega', 'John Henry Ortega', 'first'],
  ['José Manuel Ortega', 'José Miguel Ortega', 'near'],
  ['Bruce Lee', 'Bruce Li', 'other'],
  ['Han Min-seo', 'Han Ji-woo', 'other'],
  ['Elena Vargas', 'Elena Torres', 'other'],
  ['Maria', 'Maria Garcia', 'same'],
  ['John-Paul Jones', 'Paul Jones', 'variant'],
  ['Mohammed Ali', 'Muhammad Ali', 'variant'],
  ['Bill Clinton', 'William Clinton', 'variant'],
  ['Kerri', 'John Kerry', 'slip'],
  ['B. Kerry', 'John Kerry', 'first'],
  ['Jane Kerry', 'John Kerry', 'first'],
  ['Jane Kery', 'John Kerry', 'other'],
  ['Ana', 'Tom Reed', 'other'],
  ['Martino', 'Martín Ogando', 'other'],
])('%s, %s: %s', (draft, source, like) => {
  expect(likeness(draft, source)).toBe(like)
})

it('is the same both ways, for any words', () => {
  const word = fc.constantFrom('ana', 'anna', 'ruiz', 'al-ruiz', 'de', 'j.', 'ji-hoon', 'abdel', 'jr', '')
  const name = fc.array(word, { maxLength: 12 }).map(words => words.join(' '))
  fc.assert(fc.property(name, name, (a, b) => likeness(a, b) === likeness(b, a)))
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => typeof likeness(text, `${text} x`) === 'string'),
  )
})
