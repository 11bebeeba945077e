import { describe, expect, it } from 'vitest'
import { read } from '../../../src/engine/read.ts'

const rolesOf = (text: string) =>
  read(text, { published: '2016-02-12T09:00:00Z' }).roles.map(({ text, period }) => [
    text,
    period?.from ?? null,
    period?.to ?? null,
  ])

describe('when an office was held', () => {
  it.each<[string, string, string | null, string | null]>([
    [
      'Sergei Lavrov, the foreign minister since 2004, agreed.',
      'foreign minister',
      '2004-01-01',
      '2016-02-12',
    ],
    [
      'Gerhard Schröder, German chancellor from 1998 to 2005, agreed.',
      'German chancellor',
      '1998-01-01',
      '2005-12-31',
    ],
    ['In 2009, then-Prime Minister Gordon Brown agreed.', 'then-Prime Minister', '2009-01-01', '2009-12-31'],
    [
      'Prime Minister Ana Brnabic, who has served since 2013, agreed.',
      'Prime Minister',
      '2013-01-01',
      '2016-02-12',
    ],
    // When the holder spoke is not when the office was held.
    ['Prime Minister Ana Brnabic said on Monday that it rained.', 'Prime Minister', null, null],
    ['Prime Minister Ana Brnabic opened a school that was built in 2013.', 'Prime Minister', null, null],
  ])('%s', (text, office, from, to) => {
    expect(rolesOf(text)).toEqual([[office, from, to]])
  })
})
