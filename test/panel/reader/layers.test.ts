import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citedIn, type Layer, layersOf, segments } from '../../../src/panel/reader/layers.ts'
import { ARTICLES } from '../../browser/fixtures/findings.ts'
import { CONFIRMED, DISPUTED, FLOOD, MISSPELLED } from '../../browser/fixtures/flood.ts'

const [TRIBUNE] = ARTICLES as [(typeof ARTICLES)[0]]
const cited = citedIn('tribune', FLOOD.findings)

describe('segments', () => {
  const layer = (start: number, end: number, kind: Layer['kind'] = 'figure'): Layer => ({ start, end, kind })
  const shape = (text: string, layers: Layer[]) =>
    segments(text, layers).map(segment => [segment.text, segment.layers.map(({ kind }) => kind).join('+')])

  test.each([
    ['no layer', [], [['abcdef', '']]],
    [
      'one in the middle',
      [layer(2, 4)],
      [
        ['ab', ''],
        ['cd', 'figure'],
        ['ef', ''],
      ],
    ],
    [
      'one within another',
      [layer(0, 6, 'sentence'), layer(2, 4)],
      [
        ['ab', 'sentence'],
        ['cd', 'sentence+figure'],
        ['ef', 'sentence'],
      ],
    ],
    [
      'two that cross',
      [layer(0, 4, 'role'), layer(2, 6, 'name')],
      [
        ['ab', 'role'],
        ['cd', 'role+name'],
        ['ef', 'name'],
      ],
    ],
    ['one that does not fit the text', [layer(4, 9)], [['abcdef', '']]],
  ])('%s', (_, layers, expected) => {
    expect(shape('abcdef', layers)).toEqual(expected)
  })

  test('put together they are the text, whatever lies over it', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40), kind: fc.constant<'name'>('name') })
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary', maxLength: 30 }),
        fc.array(span),
        (text, layers) => {
          const cut = segments(text, layers)
          expect(cut.map(segment => segment.text).join('')).toBe(text)
          for (const { start, end } of layers.filter(({ start, end }) => start < end && end <= text.length)) {
            const covered = cut.filter(segment =>
              segment.layers.some(one => one.start === start && one.end === end),
            )
            expect(covered.map(segment => segment.text).join('')).toBe(text.slice(start, end))
          }
        },
      ),
    )
  })
})

describe('layersOf', () => {
  const figures = [DISPUTED.evidence[0]!.figure!]
  const reading = { figures, names: [], roles: [] }

  test('a figure that speaks against the draft is as loud as the finding', () => {
    const [mark] = layersOf(1, reading, cited, null)
    expect(mark).toMatchObject({ kind: 'figure', loudness: 'alarm', finding: DISPUTED })
  })

  test('one that bears the draft out is quiet, also where another source does not', () => {
    const agreeing = { ...DISPUTED, evidence: [{ ...DISPUTED.evidence[0]!, relation: 'match' as const }] }
    expect(layersOf(1, reading, citedIn('tribune', [agreeing]), null)[0]?.loudness).toBe('quiet')
  })

  test('one that no finding rests on is faint, and leads nowhere', () => {
    const [mark] = layersOf(1, reading, citedIn('wire', FLOOD.findings), null)
    expect(mark).toMatchObject({ loudness: 'unsourced' })
    expect(mark).not.toHaveProperty('finding')
  })

  test('evidence of another kind at the same place is not confused with it', () => {
    const name = { start: 5, end: 16, text: 'Ines Okafor', kind: 'person' as const, canonical: 'Ines Okafor' }
    const misspelled = { ...MISSPELLED, evidence: [{ ...MISSPELLED.evidence[0]!, name }] }
    const paragraph = { figures: [], names: [name], roles: [] }
    expect(layersOf(2, paragraph, citedIn('tribune', [misspelled]), null)[0]?.loudness).toBe('alarm')
    expect(layersOf(2, paragraph, citedIn('tribune', [CONFIRMED]), null)[0]?.loudness).toBe('unsourced')
  })

  test('the passage and its sentence lie under the marks, in their paragraph alone', () => {
    const passage = DISPUTED.evidence[0]!
    expect(layersOf(1, reading, cited, passage).map(({ kind }) => kind)).toEqual([
      'sentence',
      'passage',
      'figure',
    ])
    expect(layersOf(0, undefined, cited, passage)).toEqual([])
    expect(TRIBUNE.paragraphs[1]!.slice(passage.start, passage.end)).toBe('At least 1,200 people')
  })
})
