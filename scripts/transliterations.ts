/**
 * Derives src/engine/names/data/transliterations.json: spellings in Latin letters of one name in Arabic, Hebrew
 * or Cyrillic script, from a list of such variants taken from Wikidata (CC0). Run with
 * `npx tsx scripts/transliterations.ts --data wikidata_translit_variants.jsonl`, a file of lines
 * {"script", "native", "variants": [[spelling, count], ...]}.
 *
 * "Diane" and "Dian" are one name in Cyrillic, but two in English: a group is left out where languages that are
 * written in Latin letters have one of its spellings as a name of their own.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allFakers } from '@faker-js/faker'
import { fold } from '../src/engine/names/fold.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (!values.data) throw new Error('Say where the variants are: --data FILE')

const LATIN = [
  'en',
  'en_US',
  'en_GB',
  'en_AU',
  'en_CA',
  'en_IE',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt_PT',
  'pt_BR',
  'sv',
  'da',
  'nb_NO',
  'fi',
  'pl',
  'cs_CZ',
  'hu',
  'ro',
]
const own = new Set<string>()
for (const locale of LATIN) {
  const person = allFakers[locale as keyof typeof allFakers]?.rawDefinitions.person
  for (const table of [person?.first_name, person?.last_name]) {
    for (const names of Object.values(table ?? {})) for (const name of names ?? []) own.add(fold(name))
  }
}

/** Spellings that fewer people bear than this share of the most usual one's are slips. */
const SHARE = 0.05
const groups = new Set<string>()
for (const line of readFileSync(values.data, 'utf8').trim().split('\n')) {
  const { variants } = JSON.parse(line) as { variants: [string, number][] }
  const most = Math.max(...variants.map(([, count]) => count))
  const spellings = new Set(variants.filter(([, count]) => count >= SHARE * most).map(([name]) => fold(name)))
  const kept = [...spellings].filter(name => /^[a-z]{3,}$/.test(name))
  if (kept.length > 1 && !kept.some(name => own.has(name))) groups.add(kept.sort().join(' '))
}
const path = new URL('../src/engine/names/data/transliterations.json', import.meta.url)
writeFileSync(path, `${JSON.stringify([...groups].sort().join('|'))}\n`)
console.log(groups.size)
