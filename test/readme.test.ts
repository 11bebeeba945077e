import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaults } from '../extensions/crosscheck/options.ts'
import phrases from '../extensions/phrases.json' with { type: 'json' }
import manifest from '../package.json' with { type: 'json' }
import { check } from '../src/engine/check.ts'
import { archiveOf } from './gold/judge.ts'
import { seeds } from './gold/seeds.ts'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
const readme = read('README.md')

/** The text under a heading, up to the next one. */
const section = (heading: string) => readme.split(/^#+ /m).find(part => part.startsWith(`${heading}\n`)) ?? ''
/** What stands in backquotes in the first column of a section's table, without arguments. */
const listed = (heading: string) =>
  [...section(heading).matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([\w-]+)/g)].map(([, name]) => name!),
  )
/** The members of an interface of our source, as written. */
function members(path: string, name: string): string[] {
  const body = read(path).split(new RegExp(`(?:interface ${name}\\b[^{]*|${name}: )\\{\\n`))[1]!
  const indent = /^ */.exec(body)![0]
  const end = body.search(new RegExp(`^${indent.slice(2)}\\}`, 'm'))
  return [...body.slice(0, end).matchAll(new RegExp(`^${indent}(\\w+)\\??[:(]`, 'gm'))].map(
    ([, member]) => member!,
  )
}
const same = (a: Iterable<string>, b: Iterable<string>) =>
  expect([...new Set(a)].sort()).toEqual([...new Set(b)].sort())

describe('the README tells of', () => {
  test('each option, and no other', () =>
    same(listed('Options'), members('extensions/crosscheck/options.ts', 'CrosscheckOptions')))

  test('options as they are when nobody sets them', () => {
    expect(section('Options')).toContain(`| ${defaults.pause} |`)
    const { card } = defaults
    expect(card && section('Options')).toContain(`| ${card && `${card.openDelay}, ${card.closeDelay}`} |`)
  })

  test('each command, and no other', () =>
    same(listed('Commands'), members('extensions/crosscheck/command-types.ts', 'crosscheck')))

  test('the keys of commands as they are when nobody sets them', () => {
    const commands = section('Commands')
    for (const key of Object.values(defaults.keys).flat()) expect(commands).toContain(String(key))
  })

  test('each member of the storage, and no other', () =>
    same(listed('Events'), members('extensions/crosscheck/snapshot.ts', 'CrosscheckStorage')))

  test('each colour and typeface of the style sheet, and no other', () => {
    const set = [...read('extensions/styles/colours.css').matchAll(/^ {2}--crosscheck-([\w-]+):/gm)].map(
      ([, name]) => name!,
    )
    const told = listed('CSS variables')
    const grounds = ['alarm', 'advice', 'quiet', 'unsourced'].map(name => `${name}-ground`)
    same([...told, ...grounds], set)
  })

  test('entries that the package has', () => {
    const entries = Object.keys(manifest.exports).filter(path => path !== './package.json')
    const told = (path: string) => readme.includes(`| \`${manifest.name}${path.slice(1)}\` |`)
    expect(entries.filter(path => !told(path))).toEqual([])
  })
})

describe.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'])('%s', path => {
  const text = read(path)

  test('names scripts that there are', () => {
    const scripts = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!)
    expect(scripts.filter(name => !(name in manifest.scripts))).toEqual([])
  })

  test('names files that there are', () => {
    const files = [...text.matchAll(/`((?:src|extensions|demo|test|scripts|recipes)\/[\w./-]+)`/g)].map(
      ([, file]) => file!,
    )
    const gone = files.filter(file => !existsSync(fileURLToPath(new URL(`../${file}`, import.meta.url))))
    expect(gone).toEqual([])
  })
})

describe('the picture in the README', () => {
  test('has no word that draft, sources and card do not have', async () => {
    const drawn = [...read('docs/card.svg').matchAll(/<text [^>]*>([^<]+)</g)].map(([, words]) => words!)
    const draft = read('demo/draft.html')
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .filter(line => line.trim())
    const { findings } = await check({ paragraphs: draft, published: '2016-02-12' }, archiveOf(seeds()))
    const { verdict, reason, evidence } = findings.find(
      finding => finding.figure?.text === 'Some 50,000 people',
    )!
    const said = JSON.stringify([draft, verdict, reason, evidence, phrases]).replaceAll("\\'", "'")
    expect(drawn.length).toBeGreaterThan(20)
    expect(drawn.filter(words => !said.toLowerCase().includes(words.toLowerCase()))).toEqual([])
  })
})

test('CONTRIBUTING.md tells of each script that measures', () => {
  const told = read('CONTRIBUTING.md')
  const measures = Object.keys(manifest.scripts).filter(name =>
    /^(?:bench:|gold$|coverage$|mutation$)/.test(name),
  )
  expect(measures.filter(name => !told.includes(`${name}\``) && !told.includes(`npm run ${name}`))).toEqual(
    [],
  )
})
