import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../../src/engine/archive/archive.ts'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../../src/engine/check.ts'
import { checkNames } from '../../../../src/engine/crosscheck/names/index.ts'
import { readNames } from '../../../../src/engine/names/index.ts'
import { indexOf } from './sources.ts'

const SOURCES = [
  'Turkish Foreign Minister Mevlut Cavusoglu met U.N. envoy Staffan de Mistura in Geneva.',
  'Russian Foreign Minister Sergei Lavrov and Russian Prime Minister Dmitry Medvedev disagreed.',
  'David Miliband, the president of the International Rescue Committee, spoke to Reuters.',
  'Former U.S. ambassador to Syria Robert Ford said rebels hold the al-Sakhour neighborhood of Aleppo, Syria.',
  'James Wilson, a farmer, and Harold Wilson, a baker, live in Munich.',
  'The International Syria Support Group (ISSG) met. The ISSG agreed.',
  'Gen. Mohammed Hussein visited Tehran.',
]

const archive = (texts: readonly string[]) => {
  const index = indexOf(texts)
  return { findNames: async query => index.find(query) } as Pick<Archive, 'findNames'> as Archive
}

async function judge(draft: string, sources = SOURCES): Promise<Record<string, string>> {
  const findings = await checkNames([{ text: draft, ...readNames(draft) }], archive(sources))
  return Object.fromEntries(findings.map(f => [(f.name ?? f.role)!.text, `${f.verdict}: ${f.reason}`]))
}

describe('names', () => {
  it('takes one of several awards for what they are called', async () => {
    const sources = ['She was nominated at the 2012 Writers Guild of Norway Awards.']
    expect(
      await judge('He was nominated for the Writers Guild of Norway Award for a series.', sources),
    ).toMatchObject({
      'Writers Guild of Norway Award': expect.stringMatching(/^confirmed/),
    })
  })

  it.each<[string, string, RegExp]>([
    ['David Milliband resigned.', 'David Milliband', /^contradicted: .*David Miliband/],
    ['Then Steffan de Mistura left.', 'Steffan de Mistura', /^contradicted: .*Staffan de Mistura/],
    ['Later Mevlut Cavusolgu spoke.', 'Mevlut Cavusolgu', /^contradicted: .*Mevlut Cavusoglu/],
    ['Then Sergey Lavrov left.', 'Sergey Lavrov', /^confirmed: .*Sergei Lavrov/],
    ['Then Muhammad Hussain left.', 'Muhammad Hussain', /^confirmed: .*Mohammed Hussein/],
    ['Then Dave Miliband left.', 'Dave Miliband', /^confirmed: .*David Miliband/],
    ['Then Sergei Lavrov left.', 'Sergei Lavrov', /^confirmed/],
    ['Harold Wilson was there.', 'Harold Wilson', /^confirmed/],
    ['Margaret Wilson was there.', 'Margaret Wilson', /^unsourced/],
    // Another first name, with the same office; without it, it may be anybody.
    [
      'Turkish Foreign Minister Ahmet Cavusoglu left.',
      'Ahmet Cavusoglu',
      /^contradicted: .*Mevlut Cavusoglu/,
    ],
    ['Ahmet Cavusoglu left.', 'Ahmet Cavusoglu', /^unsourced/],
    ['Turkish actor Ahmet Cavusoglu left.', 'Ahmet Cavusoglu', /^unsourced/],
    ['John Kerry was there.', 'John Kerry', /^unsourced/],
    ['They fled from Aleppo on foot.', 'Aleppo', /^confirmed/],
    ['They fled from Idlib on foot.', 'Idlib', /^unsourced/],
    ['They fled from the al-Sakhor neighborhood.', 'al-Sakhor', /^contradicted: .*al-Sakhour/],
    ['A spokesman for the UN spoke.', 'UN', /^confirmed/],
    ['A spokesman for the WTO spoke.', 'WTO', /^unsourced/],
    [
      'The Indian Solar Study Group (ISSG) met.',
      'ISSG',
      /^contradicted: .*International Syria Support Group/,
    ],
    // The draft's acronym for a body that the sources shorten otherwise; the same letters for the same body, reworded.
    [
      'The International Syria Support Group (ISG) met.',
      'ISG',
      /^contradicted: .*shorten International Syria Support Group to ISSG/,
    ],
    ['The International Support Group for Syria (ISSG) met.', 'ISSG', /^confirmed/],
    [
      'The International Syrian Support Group met.',
      'International Syrian Support Group',
      /^contradicted: .*International Syria Support Group/,
    ],
  ])('%s', async (draft, name, judged) => {
    expect((await judge(draft))[name]).toMatch(judged)
  })

  it('never takes one person of the archive for a misspelling of another', async () => {
    const both = ['Anna Olsen and Anna Olson disagree.']
    expect((await judge('Later Anna Olson left.', both))['Anna Olson']).toMatch(/^confirmed/)
    expect((await judge('Anna Olsen came. Anna Olson left.', both))['Anna Olson']).toMatch(/^confirmed/)
  })

  it('makes no finding of a demonym', async () => {
    expect(await judge('The Syrians left.')).toEqual({})
  })
})

describe('roles', () => {
  it.each<[string, string, RegExp]>([
    ['Russian Foreign Minister Sergey Lavrov left.', 'Russian Foreign Minister', /^confirmed/],
    [
      'Turkish Prime Minister Mevlut Cavusoglu left.',
      'Turkish Prime Minister',
      /^contradicted: .*Turkish Foreign Minister/,
    ],
    ['Russian Prime Minister Lavrov left.', 'Russian Prime Minister', /^contradicted/],
    ['Ukrainian Foreign Minister Sergei Lavrov left.', 'Ukrainian Foreign Minister', /^contradicted/],
    ['U.S. ambassador to Syria Robert Ford left.', 'U.S. ambassador to Syria', /^contradicted: .*Former/],
    [
      'Former Russian Foreign Minister Sergei Lavrov left.',
      'Former Russian Foreign Minister',
      /^check: .*former/,
    ],
    [
      'Russian Foreign Minister Ivan Petrov left.',
      'Russian Foreign Minister',
      /^contradicted: .*Sergei Lavrov/,
    ],
    ['British author David Miliband left.', 'British author', /^unsourced/],
    ['French Foreign Minister Jean-Marc Ayrault left.', 'French Foreign Minister', /^unsourced/],
    [
      'International Rescue Committee President David Miliband left.',
      'International Rescue Committee President',
      /^confirmed/,
    ],
    ['U.N. special envoy Staffan de Mistura left.', 'U.N. special envoy', /^confirmed/],
    // A title that differs; "General" is the same one in full.
    ['Col. Mohammed Hussein left.', 'Col.', /^contradicted: .*Gen., not Col\.$/],
    ['General Mohammed Hussein left.', 'General', /^confirmed/],
    ['Maj. Gen. Mohammed Hussein left.', 'Maj. Gen.', /^confirmed/],
    ['Acting Russian Foreign Minister Sergei Lavrov left.', 'Acting Russian Foreign Minister', /^check/],
    [
      'Deputy Russian Foreign Minister Sergei Lavrov left.',
      'Deputy Russian Foreign Minister',
      /^contradicted: .*Russian Foreign Minister, not Deputy/,
    ],
  ])('%s', async (draft, role, judged) => {
    expect((await judge(draft))[role] ?? 'unsourced: none read').toMatch(judged)
  })
})

describe('a draft that spells one person in two ways', () => {
  it.each<[string, string, RegExp]>([
    [
      'Sergei Lavrov came. Sergei Lavrov spoke. Sergey Lavrov left.',
      'Sergey Lavrov',
      /^check: .*Sergei Lavrov/,
    ],
    ['Anna Olofsson came. Anna Olofson left.', 'Anna Olofson', /^check: .*Anna Olofsson/],
    ['James Wilson came. Harold Wilson left.', 'Harold Wilson', /^confirmed/],
    ['William Hague came. Bill Hague left.', 'Bill Hague', /^unsourced/],
  ])('%s', async (draft, name, judged) => {
    expect((await judge(draft))[name]).toMatch(judged)
  })
})

describe('findings', () => {
  it('keep their id where their sentence moves, and differ within it', async () => {
    const text = 'Sergei Lavrov met Sergei Lavrov.'
    const paragraphs = (texts: string[]) => texts.map(own => ({ text: own, ...readNames(own) }))
    const before = await checkNames(paragraphs([text]), archive(SOURCES))
    const after = await checkNames(paragraphs(['It rained.', `At noon. ${text}`]), archive(SOURCES))
    expect(after.map(f => f.id)).toEqual(before.map(f => f.id))
    expect(new Set(before.map(f => f.id)).size).toBe(2)
  })

  it('give an office to nobody by sources of another year', async () => {
    const index = indexOf(['Russian Foreign Minister Sergei Lavrov spoke.'])
    const old = {
      findNames: async query => index.find(query).map(m => ({ ...m, published: '2004-03-10' })),
    } as Pick<Archive, 'findNames'> as Archive
    const text = 'Russian Foreign Minister Ivan Petrov left.'
    const verdict = async (published: string) =>
      (await checkNames([{ text, ...readNames(text) }], old, { published })).find(f => f.role)!.verdict
    expect(await verdict('2004-05-01')).toBe('contradicted')
    expect(await verdict('2016-05-01')).toBe('unsourced')
  })

  describe('give an office to nobody by sources of another term', () => {
    const verdict = async (text: string, published: string, source: string, filed: string) => {
      const archive = new MemoryArchive([
        { id: 's', publisher: 'Paper', published: filed, paragraphs: [source] },
      ])
      const { findings } = await check({ paragraphs: [text], published }, archive)
      return findings.find(f => f.role)?.verdict
    }

    it.each<[string, string, string, string, string]>([
      // People rise: an office of years before is no contradiction, one of the same weeks is.
      [
        'Japanese Prime Minister Kenji Mori left.',
        '2016-05-01',
        'Japanese Finance Minister Kenji Mori spoke.',
        '2012-05-01',
        'unsourced',
      ],
      [
        'Japanese Prime Minister Kenji Mori left.',
        '2016-05-01',
        'Japanese Finance Minister Kenji Mori spoke.',
        '2016-04-20',
        'contradicted',
      ],
      // What a later source calls former was held before.
      [
        'Japanese Prime Minister Kenji Mori left.',
        '2016-05-01',
        'Former Japanese Prime Minister Kenji Mori spoke.',
        '2016-11-01',
        'unsourced',
      ],
      [
        'Japanese Prime Minister Kenji Mori left.',
        '2016-05-01',
        'Former Japanese Prime Minister Kenji Mori spoke.',
        '2016-04-01',
        'contradicted',
      ],
      // The text says itself when the office was held.
      [
        'Kenji Mori, Japanese prime minister from 2001 to 2009, left.',
        '2016-05-01',
        'Former Japanese Prime Minister Kenji Mori spoke.',
        '2016-04-01',
        'confirmed',
      ],
      [
        'In 2009, Japanese Prime Minister Kenji Mori left.',
        '2016-05-01',
        'Japanese Prime Minister Aiko Sato spoke.',
        '2016-04-01',
        'unsourced',
      ],
    ])('%s (%s) <> %s (%s): %s', async (draft, published, source, filed, expected) => {
      expect(await verdict(draft, published, source, filed)).toBe(expected)
    })
  })

  it('give an office to nobody by an undated source of another story', async () => {
    const source =
      'Japanese Prime Minister Aiko Sato met Liu Wei in Beijing. The Asian Development Bank agreed.'
    const archive = new MemoryArchive([{ id: 's', publisher: 'Paper', paragraphs: [source] }])
    const verdict = async (draft: string) =>
      (await check({ paragraphs: [draft] }, archive)).findings.find(f => f.role)?.verdict
    expect(
      await verdict(
        'Japanese Prime Minister Kenji Mori met Liu Wei in Beijing. The Asian Development Bank agreed.',
      ),
    ).toBe('contradicted')
    expect(
      await verdict(
        'Japanese Prime Minister Kenji Mori met Carlos Ruiz in Lima. The Andean Community agreed.',
      ),
    ).toBe('unsourced')
  })

  it('point into the source’s paragraph', async () => {
    const draft = 'Turkish Prime Minister Mevlut Cavusoglu left.'
    const findings = await checkNames([{ text: draft, ...readNames(draft) }], archive(SOURCES))
    for (const { evidence } of findings) {
      for (const { start, end, sentence, name, role } of evidence)
        expect(sentence.text.slice(start, end)).toBe((name ?? role)!.text)
    }
    expect(findings.find(f => f.role)!.evidence[0]).toMatchObject({
      relation: 'conflict',
      articleId: 'a0',
      role: { text: 'Turkish Foreign Minister' },
    })
  })
})
