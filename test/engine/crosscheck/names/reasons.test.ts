import { expect, test } from 'vitest'
import { MemoryArchive } from '../../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../../src/engine/check.ts'

const TODAY = '2024-03-14'

/** What each name and role of a draft is told that the sources do not just confirm: "words verdict (relations): reason". */
async function said(draft: string, sources: readonly string[]): Promise<string[]> {
  const articles = sources.map((source, i) => {
    const [, published = TODAY, text] = /^(?:@(\S+) )?(.*)$/.exec(source)!
    return { id: `s${i}`, publisher: `Paper ${i}`, published, paragraphs: [text!] }
  })
  const { findings } = await check({ paragraphs: [draft], published: TODAY }, new MemoryArchive(articles))
  return findings
    .filter(({ evidence }) => evidence.length === 0 || evidence.some(({ relation }) => relation !== 'match'))
    .map(({ name, role, verdict, reason, evidence }) => {
      const relations = evidence.map(({ relation }) => relation).join(', ')
      return `${(name ?? role)!.text} ${verdict}${relations && ` (${relations})`}: ${reason}`
    })
}

const LAVROV = 'Russian Foreign Minister Sergei Lavrov spoke.'
const GENEVA = 'Mevlut Cavusoglu met Staffan de Mistura and Sergei Lavrov in Geneva.'

test.each<[string, string[], string[]]>([
  // Spellings.
  ['David Miliband resigned.', ['David Miliband spoke.'], []],
  [
    'David Milliband resigned.',
    ['David Miliband spoke.'],
    ['David Milliband contradicted (conflict): The sources spell it David Miliband.'],
  ],
  [
    'Milliband resigned.',
    ['David Miliband spoke.'],
    ['Milliband contradicted (conflict): The sources spell it David Miliband.'],
  ],
  [
    'Sergey Lavrov left.',
    [LAVROV],
    ['Sergey Lavrov confirmed (compatible): The sources also write Sergei Lavrov.'],
  ],
  ['John Kerry left.', [LAVROV], ['John Kerry unsourced: No source names it.']],
  [
    'The Internatoinal Syria Support Group met.',
    ['The International Syria Support Group agreed.'],
    [
      'Internatoinal Syria Support Group contradicted (conflict): The sources spell it International Syria Support Group.',
    ],
  ],
  // Acronyms.
  [
    'The International Syria Support Group (ISG) met.',
    ['The International Syria Support Group (ISSG) met.'],
    ['ISG contradicted (conflict): The sources shorten International Syria Support Group to ISSG.'],
  ],
  [
    'The Indian Solar Study Group (ISSG) met.',
    ['The International Syria Support Group (ISSG) met.'],
    [
      'Indian Solar Study Group unsourced: No source names it.',
      'ISSG contradicted (conflict): In the sources, ISSG is International Syria Support Group.',
    ],
  ],
  // Offices.
  [
    'Russian Prime Minister Sergei Lavrov left.',
    [LAVROV],
    [
      'Russian Prime Minister contradicted (conflict): The sources call Sergei Lavrov Russian Foreign Minister, not Russian Prime Minister.',
    ],
  ],
  [
    'Deputy Russian Foreign Minister Sergei Lavrov left.',
    [LAVROV],
    [
      'Deputy Russian Foreign Minister contradicted (conflict): The sources call Sergei Lavrov Russian Foreign Minister, not Deputy Russian Foreign Minister.',
    ],
  ],
  [
    'Former Russian Foreign Minister Sergei Lavrov left.',
    [LAVROV],
    [
      'Former Russian Foreign Minister check (differs): The sources call Sergei Lavrov Russian Foreign Minister, without “former”.',
    ],
  ],
  [
    'Acting Russian Foreign Minister Sergei Lavrov left.',
    [LAVROV],
    [
      'Acting Russian Foreign Minister check (differs): The sources call Sergei Lavrov Russian Foreign Minister.',
    ],
  ],
  [
    'Russian Foreign Minister Ivan Petrov left.',
    [LAVROV],
    [
      'Russian Foreign Minister contradicted (conflict): The sources give this office to Sergei Lavrov.',
      'Ivan Petrov unsourced: No source names it.',
    ],
  ],
  [
    'Russian Foreign Minister Ivan Petrov left.',
    [`@2012-03-14 ${LAVROV}`],
    [
      'Russian Foreign Minister unsourced: No source gives Ivan Petrov an office to compare this with.',
      'Ivan Petrov unsourced: No source names it.',
    ],
  ],
  [
    'Col. Mohammed Hussein left.',
    ['Gen. Mohammed Hussein spoke.'],
    ['Col. contradicted (conflict): The sources call Mohammed Hussein Gen., not Col.'],
  ],
  // First names.
  [
    'Turkish Foreign Minister Ahmet Cavusoglu left.',
    ['Turkish Foreign Minister Mevlut Cavusoglu met Staffan de Mistura.'],
    [
      'Turkish Foreign Minister unsourced: No source gives Ahmet Cavusoglu an office to compare this with.',
      'Ahmet Cavusoglu contradicted (conflict): The sources give this office to Mevlut Cavusoglu.',
    ],
  ],
  [
    'Ahmet Cavusoglu met Staffan de Mistura and Sergei Lavrov in Geneva.',
    [GENEVA],
    ['Ahmet Cavusoglu check (differs): Of this surname, the sources name only Mevlut Cavusoglu.'],
  ],
  [
    'His brother, Ahmet Cavusoglu, met Staffan de Mistura and Sergei Lavrov in Geneva.',
    [GENEVA],
    ['Ahmet Cavusoglu unsourced: No source names it.'],
  ],
  [
    'Staffan de Mistura and Sergei Lavrov met her brother Ahmet Cavusoglu in Geneva.',
    [GENEVA],
    ['Ahmet Cavusoglu unsourced: No source names it.'],
  ],
  [
    'Ahmet Cavusoglu met Staffan de Mistura and Sergei Lavrov in Geneva.',
    [GENEVA, 'Halil Cavusoglu met Staffan de Mistura and Sergei Lavrov in Geneva.'],
    ['Ahmet Cavusoglu unsourced: No source names it.'],
  ],
  ['Ahmet Cavusoglu left.', [GENEVA], ['Ahmet Cavusoglu unsourced: No source names it.']],
  [
    'Elena Vargas met Staffan de Mistura and Sergei Lavrov in Geneva.',
    ['Eleni Vargas met Staffan de Mistura and Sergei Lavrov in Geneva.'],
    ['Elena Vargas contradicted (conflict): The sources spell it Eleni Vargas.'],
  ],
  [
    'Elena Vargas and Eleni Vargas met Staffan de Mistura and Sergei Lavrov in Geneva.',
    ['Eleni Vargas met Staffan de Mistura and Sergei Lavrov in Geneva.'],
    ['Elena Vargas check (differs): The sources spell it Eleni Vargas.'],
  ],
  // Two spellings in one draft.
  [
    'Sergei Lavrov came. Sergei Lavrov spoke. Sergey Lavrov left.',
    ['Sergei Lavrov came.'],
    ['Sergey Lavrov check (compatible): Elsewhere the draft spells it Sergei Lavrov.'],
  ],
  ['Anna Olofsson came. Anna Olofson left.', ['Anna Olofsson came. Anna Olofson left.'], []],
  // Places.
  [
    'Lyon, Italy, was hit.',
    ['Lyon, France, was hit.'],
    [
      'Lyon contradicted (conflict): The sources put Lyon in France, not in Italy.',
      'Italy unsourced: No source names it.',
    ],
  ],
])('%s <> %j: %j', async (draft, sources, want) => {
  expect(await said(draft, sources)).toEqual(want)
})
