import { describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { checkFigure, type DraftFigure } from '../../../../src/engine/crosscheck/figures/index.ts'
import { JUDGEMENT, judgementOf } from '../../../../src/engine/crosscheck/judgement.ts'
import { besideIn } from '../derived/beside.ts'
import { FILED, figureIn } from '../figure-in.ts'

const archiveOf = (sources: readonly string[]) =>
  new MemoryArchive(
    sources.map((text, i) => ({
      id: `s${i}`,
      publisher: `Paper ${i}`,
      published: '2024-03-14T09:00:00Z',
      paragraphs: [text],
    })),
  )
const judge = (draft: string, sources: readonly string[], more: Partial<DraftFigure> = {}) =>
  checkFigure(
    { figure: figureIn(draft), published: FILED, beside: besideIn(draft), ...more },
    archiveOf(sources),
  )
/** "verdict: relation by rule of publisher; …", of the figure in brackets or the first. */
async function said(marked: string, ...sources: string[]): Promise<string> {
  const draft = marked.replace(/[[\]]/g, '')
  const figure = figureIn(draft, /\[(.+)\]/.exec(marked)?.[1])
  const { verdict, evidence } = await judge(draft, sources, { figure })
  const pieces = evidence.map(
    ({ relation, decided, publisher }) => `${relation} by ${decided!.rule} of ${publisher}`,
  )
  return `${verdict}: ${pieces.join('; ')}`
}

describe('whose words count', () => {
  const [holt, union] = [
    'The quake killed 26 people, Anna Holt said.',
    'The quake killed 19 people, Per Lund said.',
  ]

  test('are those of the speaker, where the sources have any', async () => {
    expect(await said(holt, holt, union)).toBe(
      'confirmed: conflict by disagree of Paper 1; match by equal of Paper 0',
    )
    expect(await said('The quake killed 26 people.', holt, union)).toMatch(/^disputed: /)
  })

  test('who said otherwise, whoever else agrees', async () => {
    const own = 'The quake killed 19 people, Anna Holt said.'
    const other = 'The quake killed 26 people, Per Lund said.'
    expect(await said(holt, own, other)).toBe(
      'contradicted: conflict by speaker of Paper 0; match by equal of Paper 1',
    )
    expect(await said('“The quake killed 26 people,” Anna Holt said.', own)).toBe(
      'contradicted: conflict by quotation of Paper 0',
    )
    expect((await judge(holt, [own])).reason).toContain('Anna Holt')
  })

  test('and those of all where the speaker says nothing of it', async () => {
    expect(await said(holt, union)).toBe('contradicted: conflict by disagree of Paper 0')
    expect(
      await said(
        'In Lyon, the storm killed 26 people, Anna Holt said.',
        'In Paris, the storm killed 19 people, Anna Holt said.',
        'In Lyon, the storm killed 19 people, Per Lund said.',
      ),
    ).toBe('contradicted: conflict by disagree of Paper 1; scope by scope of Paper 0')
  })
})

describe('the evidence of a finding', () => {
  test('begins with what opposes, and is no more than a card can show', async () => {
    const agree = Array.from({ length: 9 }, () => 'The quake killed 26 people.')
    const { verdict, evidence } = await judge('The quake killed 26 people.', [
      ...agree,
      'The quake killed 19 people.',
    ])
    expect(verdict).toBe('disputed')
    expect(evidence.map(({ relation }) => relation)).toEqual(['conflict', ...Array(7).fill('match')])
  })

  test('says where it stands, by whom and why', async () => {
    const text = 'It rained. The quake killed 19 people, Anna Holt said.'
    const { evidence, reason } = await judge('The quake killed 26 people.', [text])
    expect(evidence).toMatchObject([
      {
        start: text.indexOf('19'),
        end: text.indexOf(', Anna'),
        articleId: 's0',
        publisher: 'Paper 0',
        published: '2024-03-14T09:00:00Z',
        paragraph: 0,
        sentence: { start: 11, end: text.length, text: text.slice(11) },
        relation: 'conflict',
        scope: {},
        decided: { rule: 'disagree', event: 'same', unit: 'same', agreement: 'none', story: 'guessed' },
        origin: 'Anna Holt',
      },
    ])
    expect(evidence[0]!.reason).toBe(reason)
  })

  test('has no time where the source has none', async () => {
    const archive = new MemoryArchive([
      { id: 's', publisher: 'Paper', paragraphs: ['The quake killed 26 people.'] },
    ])
    const { evidence } = await checkFigure({ figure: figureIn('The quake killed 26 people.') }, archive)
    expect(evidence[0]).not.toHaveProperty('published')
  })
})

test('a desk’s own tolerances hold for both sides', async () => {
  const [draft, source] = ['The storm displaced about 5,000 people.', 'The storm displaced 5,800 people.']
  const strict = await judge(draft, [source])
  const { about } = JUDGEMENT.tolerances
  const lenient = await checkFigure(
    { figure: figureIn(draft), published: FILED },
    archiveOf([source]),
    judgementOf({ tolerances: { about: { ...about, share: 0.2 } } }),
  )
  expect([strict.verdict, lenient.verdict]).toEqual(['contradicted', 'confirmed'])
})

describe('what follows from the figures of a sentence', () => {
  test.each([
    // of the source’s
    [
      'The rally drew 500 people.',
      'The rally drew 300 men and 200 women.',
      'confirmed: compatible by workedOut of Paper 0; scope by scope of Paper 0',
    ],
    [
      'The rally drew 900 people.',
      'The rally drew 300 men and 200 women.',
      'contradicted: conflict by workedOut of Paper 0; scope by scope of Paper 0',
    ],
    [
      'Sales at Halden rose 25 percent.',
      'Sales at Halden rose from 40 tons to 50 tons.',
      'confirmed: compatible by workedOut of Paper 0',
    ],
    ['Sales at Halden fell 25 percent.', 'Sales at Halden rose from 40 tons to 50 tons.', 'unsourced: '],
    [
      'Two-thirds of the workers at Halden left.',
      '600 of the 900 workers at Halden left.',
      'confirmed: compatible by workedOut of Paper 0',
    ],
    // of the draft’s own
    [
      'Two-thirds of the 900 workers at Halden left.',
      '600 workers at Halden left.',
      'confirmed: compatible by workedOut of Paper 0',
    ],
    ['Two-thirds of the 900 workers at Halden left.', '700 workers at Halden left.', 'unsourced: '],
    // What it follows from is not held against what the source says that it comes to.
    ['Two-thirds of the [900] workers at Halden left.', '600 workers at Halden left.', 'unsourced: '],
    [
      '900 workers at Halden left.',
      '600 workers at Halden left.',
      'contradicted: conflict by disagree of Paper 0',
    ],
    [
      'The rally drew [300] teachers and 200 nurses.',
      'The rally drew 500 people.',
      'confirmed: compatible by workedOut of Paper 0; scope by scope of Paper 0',
    ],
    [
      'The rally drew 300 teachers and [200] nurses.',
      'The rally drew 500 people.',
      'scope: scope by scope of Paper 0',
    ],
    // Nurses and teachers may not be all who came, men and women are.
    [
      'The rally drew 900 people.',
      'The rally drew 300 teachers and 200 nurses.',
      'scope: scope by scope of Paper 0; scope by scope of Paper 0',
    ],
    [
      'Half of the workers at Halden left.',
      '600 of the 900 workers at Halden left.',
      'contradicted: conflict by workedOut of Paper 0',
    ],
    // What is stated says more than what follows.
    [
      'Half of the workers at Halden left.',
      'Half of them left: 600 of the 900 workers at Halden left.',
      'confirmed: match by equal of Paper 0',
    ],
    [
      'Turnout in Lyon rose 5 percent.',
      'Turnout in Lyon rose 5 percentage points, from 40 percent to 45 percent.',
      'mislabelled: mislabel by mislabel of Paper 0',
    ],
    [
      'Sales at Halden were 200 percent of the plan.',
      'Sales at Halden rose from 40 tons to 80 tons.',
      'unsourced: ',
    ],
    [
      'The rally drew 300 men.',
      'The rally drew 300 men and 200 women.',
      'confirmed: match by equal of Paper 0; scope by scope of Paper 0',
    ],
  ])('%s <> %s: %s', async (draft, source, want) => {
    expect(await said(draft, source)).toBe(want)
  })
})
