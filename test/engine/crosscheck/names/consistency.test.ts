import { expect, test } from 'vitest'
import { respellings } from '../../../../src/engine/crosscheck/names/consistency.ts'
import type { Name } from '../../../../src/engine/names/name.ts'

const name = (canonical: string, kind: Name['kind'] = 'person'): Name => ({
  start: 0,
  end: canonical.length,
  text: canonical,
  kind,
  canonical,
})
const told = (list: string): string[] =>
  [...respellings(list.split(', ').map(canonical => name(canonical)))].map(
    ([spelling, { usual, slip }]) => `${spelling}: ${usual}${slip ? ', a slip' : ''}`,
  )

test.each<[string, string[]]>([
  // The rarer spelling yields to the one used more, or first.
  ['Sergei Lavrov, Sergei Lavrov, Sergey Lavrov', ['Sergey Lavrov: Sergei Lavrov']],
  ['Sergey Lavrov, Sergei Lavrov, Sergei Lavrov', ['Sergey Lavrov: Sergei Lavrov']],
  ['Sergey Lavrov, Sergei Lavrov', ['Sergei Lavrov: Sergey Lavrov']],
  ['Anna Olofsson, Anna Olofson', ['Anna Olofson: Anna Olofsson, a slip']],
  ['Steffan Olofsson, Staffan Olofsson', ['Staffan Olofsson: Steffan Olofsson, a slip']],
  // Each is held against a usual spelling, not against another rarer one.
  [
    'Sergei Lavrov, Sergei Lavrov, Sergey Lavrov, Serguei Lavrov',
    ['Sergey Lavrov: Sergei Lavrov', 'Serguei Lavrov: Sergei Lavrov'],
  ],
  // Two people, or one by a short name.
  ['James Wilson, Harold Wilson', []],
  ['William Hague, Bill Hague', []],
  ['John Hague, J. Hague', []],
  ['Anna Wilson, Anna Hague', []],
  // One of whom only the surname is told has no two spellings.
  ['Lavrov, Lavrow', []],
  // A middle name is no other spelling.
  ['Sergei Lavrov, Sergei Viktorovich Lavrov', []],
])('%s: %j', (list, want) => {
  expect(told(list)).toEqual(want)
})

test('only people are told of', () => {
  const places = ['Port Olofsson', 'Port Olofson'].map(canonical => name(canonical, 'place'))
  expect(respellings(places).size).toBe(0)
})
