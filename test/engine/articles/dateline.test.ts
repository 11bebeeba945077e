import { expect, test } from 'vitest'
import { readDateline } from '../../../src/engine/articles/dateline.ts'

test.each([
  ['OSLO - The talks ended.', { place: 'Oslo' }],
  ['OSLO — "We are done," she said.', { place: 'Oslo' }],
  ['OSLO (AP) — The talks ended.', { place: 'Oslo', agency: 'AP' }],
  ['AMMAN, Jordan (AP) — The talks ended.', { place: 'Amman', agency: 'AP' }],
  ['WASHINGTON, D.C. – The vote is on Monday.', { place: 'Washington' }],
  ['QUITO/LIMA (Reuters) - Two presidents met.', { place: 'Quito', agency: 'Reuters' }],
  [
    'RIO DE JANEIRO, Aug 5 (Reuters) - The Games began.',
    { place: 'Rio de Janeiro', date: '2016-08-05', agency: 'Reuters' },
  ],
  ['Nairobi (KNA) -- Rain fell.', { place: 'Nairobi', agency: 'KNA' }],
  [
    'ALMATY, December 30, 2015, Steppe News – Prices rose.',
    { place: 'Almaty', date: '2015-12-30', agency: 'Steppe News' },
  ],
  ['GENEVA, 30 December (IRIN) - Prices rose.', { place: 'Geneva', date: '2015-12-30', agency: 'IRIN' }],
  ['(Reuters) - Shares fell.', { agency: 'Reuters' }],
])('%s', (paragraph, expected) => {
  expect(readDateline(paragraph, '2016-08-06T09:00:00Z')).toEqual(expected)
})

test.each([
  'The talks - the first in a year - ended.',
  'ISIS - also known as Daesh - lost ground.',
  'UPDATE - The talks ended.',
  'FILE - Rescuers stand at the gate.',
  'EXCLUSIVE — The minister will resign.',
  'Kerry said - Lavrov agreed.',
  'Officials in Geneva (the city of peace) - Some left.',
  'A 10-year-old boy won.',
  '',
])('no dateline: %s', paragraph => {
  expect(readDateline(paragraph, '2016-08-06')).toBeUndefined()
})

test('a day without its year stays open where nobody knows when the article was filed', () => {
  expect(readDateline('OSLO, Feb. 3 (NTB) - Snow fell.')).toEqual({ place: 'Oslo', agency: 'NTB' })
})

test('a day of last December in an article of January', () => {
  expect(readDateline('OSLO, Dec. 31 (NTB) - Snow fell.', '2017-01-01')?.date).toBe('2016-12-31')
})
