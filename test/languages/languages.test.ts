import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { REASONS } from '../../src/engine/crosscheck/told.ts'
import type { Phrase } from '../../src/engine/wording/phrase.ts'
import { german } from '../../src/languages/index.ts'
import { english as panel } from '../../src/panel/words/phrases.ts'
import { english as report } from '../../src/report/words.ts'

const ENGLISH: Record<string, Record<string, Phrase>> = { reasons: REASONS, phrases: { ...panel, ...report } }

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
const formsOf = (phrase: Phrase): Record<string, string> =>
  typeof phrase === 'string' ? { other: phrase } : (phrase as Record<string, string>)

describe.each([['German', german]])('%s', (_, language) => {
  const categories = new Intl.PluralRules(language.locale).resolvedOptions().pluralCategories

  test.each(Object.entries(ENGLISH))('has every one of the %s, and no other', (table, english) => {
    const own = language[table as 'reasons' | 'phrases']
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort())
  })

  const all = Object.entries(ENGLISH).flatMap(([table, english]) =>
    Object.entries(english).map(([key, phrase]) => [key, phrase, table] as const),
  )

  test('leaves no gap open and fills none that English does not know', () => {
    const wrong = all.flatMap(([key, phrase, table]) => {
      const own: Phrase | undefined = language[table as 'phrases'][key as never]
      const allowed = new Set(gaps(formsOf(phrase).other!))
      return Object.entries(formsOf(own ?? '')).flatMap(([form, text]) => {
        const used = gaps(text)
        const unknown = used.filter(gap => !allowed.has(gap))
        // A form for one or two may name the count itself; all others have to say it all.
        const missing = form === 'other' ? [...allowed].filter(gap => !used.includes(gap)) : []
        return [...unknown, ...missing].map(gap => `${key}.${form}: {${gap}}`)
      })
    })
    expect(wrong).toEqual([])
  })

  test('has the plural forms of the language where English has its own', () => {
    const wrong = all.flatMap(([key, phrase, table]) => {
      const own: Phrase | undefined = language[table as 'phrases'][key as never]
      if (typeof phrase === 'string' || own === undefined) return []
      const forms = Object.keys(formsOf(own)).sort()
      return forms.join() === [...categories].sort().join() ? [] : [`${key}: ${forms}`]
    })
    expect(wrong).toEqual([])
  })

  test('says nothing in English', () => {
    const same = all.filter(([key, phrase, table]) => {
      const own: Phrase | undefined = language[table as 'phrases'][key as never]
      const words = formsOf(phrase).other!.replace(/\{\w+\}/g, '')
      return /\p{L}{3}/u.test(words) && formsOf(own ?? '').other === formsOf(phrase).other
    })
    // Names, and words that both languages have.
    expect(same.map(([key]) => key).sort()).toEqual([
      'exportClaimReview',
      'filter',
      'filterChosen',
      'kind-name',
      'panel',
    ])
  })
})

test('no table says another thing by the name of a phrase of another', () => {
  const clashes = Object.keys(report).filter(
    key => key in panel && panel[key as keyof typeof panel] !== report[key as keyof typeof report],
  )
  expect(clashes).toEqual([])
})

test('every phrase of English is said somewhere', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const code = ['src', 'extensions']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(name => /\.tsx?$/.test(name))
        .map(name => readFileSync(join(root, folder, name), 'utf8')),
    )
    .join('\n')
  // Names that are put together from the engine's words: `group${level}`, `relation-${relation}`.
  const built =
    /^(?:relation|scope|kind|decision|rating)-|^(?:group|count|subject|kind|desk|modality|signed|status|folded)[A-Z]|Together$/
  const unsaid = Object.keys({ ...panel, ...report, ...REASONS }).filter(
    key => !built.test(key) && !new RegExp(`\\b${key}\\b`).test(code),
  )
  expect(unsaid).toEqual([])
})
