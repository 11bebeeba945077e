/**
 * Derives src/engine/names/data/given-names.json from the locales of @faker-js/faker (MIT): given names of some
 * sixty languages in Latin script, folded; and south-asian-names.json, the given names and surnames of India and
 * Nepal among them, which are written in several ways. Run with `npx tsx scripts/given-names.ts`.
 */
import { writeFileSync } from 'node:fs'
import { allFakers } from '@faker-js/faker'
import { fold } from '../src/engine/names/fold.ts'

const given = new Map<string, number>()
for (const faker of Object.values(allFakers)) {
  const tables = faker.rawDefinitions.person?.first_name
  const here = new Set<string>()
  for (const names of Object.values(tables ?? {})) {
    for (const name of names ?? []) if (/^\p{Script=Latin}{3,}$/u.test(name)) here.add(fold(name))
  }
  for (const name of here) given.set(name, (given.get(name) ?? 0) + 1)
}
const path = new URL('../src/engine/names/data/given-names.json', import.meta.url)
writeFileSync(path, `${JSON.stringify([...given.keys()].sort().join(' '))}\n`)
console.log(given.size)

const indian = new Set<string>()
for (const { rawDefinitions } of [allFakers.en_IN, allFakers.ne]) {
  for (const table of [rawDefinitions.person?.first_name, rawDefinitions.person?.last_name]) {
    for (const names of Object.values(table ?? {}))
      for (const name of names ?? []) if (/^\p{Script=Latin}{4,}$/u.test(name)) indian.add(fold(name))
  }
}
writeFileSync(
  new URL('../src/engine/names/data/south-asian-names.json', import.meta.url),
  `${JSON.stringify([...indian].sort().join(' '))}\n`,
)
