import { describe, expect, test } from 'vitest'
import type { SourceName } from '../../../../src/engine/archive/archive.ts'
import { judgeName } from '../../../../src/engine/crosscheck/names/judge-name.ts'
import type { Name } from '../../../../src/engine/names/name.ts'

/** "ISSG = International Syria Support Group": the words, and the name in full where it is another. */
const nameOf = (told: string, kind: Name['kind']): Name => {
  const [text = '', canonical = text] = told.split(' = ')
  return { start: 0, end: text.length, text, kind, canonical }
}
const mention = (told: string, kind: Name['kind'], i: number): SourceName => ({
  articleId: `s${i}`,
  publisher: `Paper ${i}`,
  paragraph: 0,
  sentence: { start: 0, end: told.length, text: told },
  name: nameOf(told, kind),
  roles: [],
})
/** "verdict (relations): reason" */
function said(kind: Name['kind'], draft: string, sources: readonly string[], theirs = kind): string {
  const { verdict, evidence, reason } = judgeName(
    nameOf(draft, kind),
    sources.map((told, i) => mention(told, theirs, i)),
  )
  return `${verdict} (${evidence.map(({ relation }) => relation).join(', ')}): ${reason}`
}

const SAME = 'The sources spell it the same.'
const UNKNOWN = 'unsourced (): No source names it.'

describe('a person', () => {
  test.each<[string, string[], string]>([
    ['Sergei Lavrov', ['Sergei Lavrov', 'Sergey Lavrov'], `confirmed (match): ${SAME}`],
    ['Sergei Lavrov', ['Lavrov', 'Sergei Viktorovich Lavrov'], `confirmed (match, match): ${SAME}`],
    ['Sergey Lavrov', ['Sergei Lavrov'], 'confirmed (compatible): The sources also write Sergei Lavrov.'],
    [
      'Sergey Lavrov',
      ['Sergei Lavrov', 'Sergei Lavrof'],
      'confirmed (compatible): The sources also write Sergei Lavrov.',
    ],
    ['Ivan Petrov', ['Sergei Lavrov'], UNKNOWN],
    ['Ivan Petrov', [], UNKNOWN],
    ['Idris Bek', ['Idris Beck'], 'contradicted (conflict): The sources spell it Idris Beck.'],
    // A surname alone may be somebody else’s, unless it is long.
    ['Kerri', ['John Kerry'], 'check (differs): The sources spell it John Kerry.'],
    ['Milliband', ['David Miliband'], 'contradicted (conflict): The sources spell it David Miliband.'],
    ['Vargasz', ['Elena Vargas'], 'check (differs): The sources spell it Elena Vargas.'],
    // What is right here is right, though the rest is wrong elsewhere.
    ['Idris = Idris Bek', ['Idris Beck'], `confirmed (match): ${SAME}`],
    ['Bek = Idris Bek', ['Idris Beck'], 'contradicted (conflict): The sources spell it Idris Beck.'],
  ])('%s, by %j: %s', (draft, sources, want) => {
    expect(said('person', draft, sources)).toBe(want)
  })

  test('is no town that sounds like it, but may be a name of the same words', () => {
    expect(said('person', 'Idris Bek', ['Idris Beck'], 'place')).toBe(UNKNOWN)
    expect(said('person', 'Idris Bek', ['Idris Bek'], 'organisation')).toBe(`confirmed (match): ${SAME}`)
  })
})

describe('a body', () => {
  const NAMED = 'confirmed (match): The sources name it, too.'
  test.each<[string, string[], string]>([
    ['Halden Steel Works', ['Halden Steel Works', 'Halden Steel'], NAMED],
    ['Halden Steel Works', ['Halden Steel'], UNKNOWN],
    ['Writers Guild of Norway Award', ['Writers Guild of Norway Awards'], NAMED],
    [
      'Writers Guild of Norway Works',
      ['Writers Guild of Norway Work'],
      'contradicted (conflict): The sources spell it Writers Guild of Norway Work.',
    ],
    [
      'Halden Stell Works',
      ['Halden Steel Works'],
      'contradicted (conflict): The sources spell it Halden Steel Works.',
    ],
    // Short names are near many others, and what is known is a name of its own.
    ['Haldn', ['Halden'], UNKNOWN],
    ['United Nation', ['United Nations'], 'contradicted (conflict): The sources spell it United Nations.'],
    ['European Union', ['European Onion'], UNKNOWN],
  ])('%s, by %j: %s', (draft, sources, want) => {
    expect(said('organisation', draft, sources)).toBe(want)
  })

  test('is none that sounds like it and is a place, but may be a name of the same words', () => {
    expect(said('organisation', 'Halden Stell Works', ['Halden Steel Works'], 'place')).toBe(UNKNOWN)
    expect(said('organisation', 'Halden Steel Works', ['Halden Steel Works'], 'place')).toBe(NAMED)
  })
})

describe('an acronym', () => {
  const NAMED = 'confirmed (match): The sources name it, too.'
  const GROUP = 'International Syria Support Group'
  test.each<[string, string[], string]>([
    [`ISSG = ${GROUP}`, [`ISSG = ${GROUP}`], NAMED],
    [`I.S.S.G. = ${GROUP}`, [`ISSG = ${GROUP}`], NAMED],
    // One body, if one says all that the other says, or nearly so.
    ['ISSG = International Syria Support', [`ISSG = ${GROUP}`], NAMED],
    ['ISSG = International Sirya Support Group', [`ISSG = ${GROUP}`], NAMED],
    ['ISSG = Group', [`ISSG = ${GROUP}`], `contradicted (conflict): In the sources, ISSG is ${GROUP}.`],
    [
      'ISSG = Indian Solar Study Group',
      [`ISSG = ${GROUP}`],
      `contradicted (conflict): In the sources, ISSG is ${GROUP}.`,
    ],
    [`ISG = ${GROUP}`, [`ISSG = ${GROUP}`], `contradicted (conflict): The sources shorten ${GROUP} to ISSG.`],
    [`ISG = ${GROUP}`, [GROUP], NAMED],
    [`ISG = ${GROUP}`, ['ISG'], NAMED],
    [`ISG = ${GROUP}`, ['Halden Steel Works'], UNKNOWN],
    // Of which only one was introduced.
    ['ISSG', [`ISSG = ${GROUP}`], NAMED],
    // What everybody knows needs no introduction.
    [`UN = ${GROUP}`, [`ISSG = ${GROUP}`], NAMED],
  ])('%s, by %j: %s', (draft, sources, want) => {
    expect(said('organisation', draft, sources)).toBe(want)
  })
})
