import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The rooms of the house from the ground up: each may use its own floor's room and the floors below. */
const FLOORS = [
  ['src/engine'],
  ['src/remote', 'src/store'],
  ['src/worker', 'src/signoff', 'src/server'],
  ['src/report'],
  ['src/cli'],
  ['extensions'],
  ['src/panel'],
  ['src/languages'],
  ['demo'],
]
/**
 * What a room may take from outside; rooms that are not named here take no package. Rooms that run on a page take
 * zod/mini: zod itself tries out `new Function` when a schema is made, which a strict content security policy reports.
 */
const PACKAGES: Record<string, RegExp> = {
  'src/engine': /^(?:zod\/mini|htmlparser2)$/,
  'src/store': /^(?:idb|zod\/mini|linkedom|mammoth|@mozilla\/readability)$/,
  'src/signoff': /^(?:zod\/mini|idb)$/,
  'src/remote': /^zod\/mini$/,
  'src/server':
    /^(?:zod\/mini|node:.+|fastify|@fastify\/(?:cors|rate-limit)|prom-client|pg|@electric-sql\/pglite)$/,
  'src/report': /^zod\/mini$/,
  'src/cli': /^(?:zod|zod\/mini|node:.+)$/,
  extensions: /^(?:@tiptap\/(?:core|pm\/.+)|@floating-ui\/dom)$/,
  'src/panel': /^(?:react|react-dom(?:\/client)?|react\/jsx-runtime|@tiptap\/(?:core|react|pm\/.+))$/,
  demo: /^(?:react|react-dom\/client|@tiptap\/.+|vite)$/,
}

interface File {
  path: string
  room: string
  text: string
  /** Paths of the repository for relative imports, names for packages. */
  imports: string[]
}

const IMPORT = /\b(?:from|import|new URL)\s*\(?\s*(['"])([\w@.][\w@./?:*-]*)\1/g
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

function readTree(folder: string): File[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter(name => /\.tsx?$/.test(name))
    .map(name => {
      const path = normalize(join(folder, name)).replaceAll('\\', '/')
      const text = readFileSync(join(root, path), 'utf8')
      const room = FLOORS.flat().find(known => path.startsWith(`${known}/`)) ?? folder
      const imports = [...text.replace(COMMENT, '').matchAll(IMPORT)].map(match => match[2]!)
      return { path, room, text, imports: imports.map(name => resolved(path, name)) }
    })
}

const resolved = (from: string, name: string) =>
  name.startsWith('.')
    ? normalize(join(dirname(from), name))
        .replaceAll('\\', '/')
        .replace(/\?.*$/, '')
    : name

const roomOf = (path: string) => FLOORS.flat().find(room => path.startsWith(`${room}/`))
const floorOf = (room: string) => FLOORS.findIndex(floor => floor.includes(room))

const files = ['src', 'extensions', 'demo'].flatMap(readTree)
const isPath = (name: string) => /^(?:src|extensions|demo|test|scripts|node_modules)\//.test(name)

describe('the house', () => {
  test('every file lives in a room', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(file => file.imports).length).toBeGreaterThan(200)
    expect(files.filter(file => floorOf(file.room) < 0).map(file => file.path)).toEqual([])
  })

  test('imports run one way', () => {
    const wrong = files.flatMap(file =>
      file.imports.filter(isPath).flatMap(path => {
        const room = roomOf(path)
        const allowed = room === file.room || (room && floorOf(room) < floorOf(file.room))
        return allowed ? [] : [`${file.path} imports ${path}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('relative imports carry their extension', () => {
    const bare = files.flatMap(file =>
      file.imports
        .filter(name => isPath(name) && !/\.[a-z]+$/.test(name) && !name.includes('*'))
        .map(name => `${file.path} imports ${name}`),
    )
    expect(bare).toEqual([])
  })

  test('each room takes only its own packages', () => {
    const wrong = files.flatMap(file =>
      file.imports
        .filter(name => !isPath(name) && !PACKAGES[file.room]?.test(name))
        .map(name => `${file.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('no folder of the engine depends on one that depends on it', () => {
    expect(cycles(folderGraph(files.filter(file => file.room === 'src/engine')))).toEqual([])
  })

  test('a file is one idea: no more than 250 lines', () => {
    const long = files.map(file => `${file.text.split('\n').length - 1} ${file.path}`)
    expect(long.filter(line => Number.parseInt(line, 10) > 250)).toEqual([])
  })

  // A WeakMap keyed by what it is derived from is a memory, not a state.
  test('two editors on a page never meet: no module keeps state', () => {
    const state =
      /^(?:export )?(?:let|var) |^(?:export )?const \w+[^=\n]*= (?:new (?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\})$/m
    const kept = files
      .filter(file => floorOf(file.room) >= floorOf('extensions') && state.test(file.text))
      .map(file => file.path)
    expect(kept).toEqual([])
  })
})

/** A node for each folder below the engine and for each file beside them, with what it imports. */
function folderGraph(tree: File[]): Map<string, Set<string>> {
  const node = (path: string) => path.split('/').slice(0, 3).join('/')
  const graph = new Map<string, Set<string>>()
  for (const { path, imports } of tree) {
    const targets = graph.get(node(path)) ?? new Set()
    graph.set(node(path), targets)
    for (const name of imports.filter(isPath)) if (node(name) !== node(path)) targets.add(node(name))
  }
  return graph
}

function cycles(graph: Map<string, Set<string>>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (node: string, path: string[]) => {
    if (path.includes(node)) found.push([...path.slice(path.indexOf(node)), node].join(' → '))
    if (path.includes(node) || done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...path, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return found
}

describe('ARCHITECTURE.md', () => {
  const house = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

  test('names every room, and every folder of the engine and of the panel', () => {
    const folders = ['src', 'src/engine', 'src/panel', 'src/server'].flatMap(folder =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name),
    )
    expect(folders.filter(name => !new RegExp(`^ *${name}/ `, 'm').test(house))).toEqual([])
  })

  test('tells which way imports run', () => {
    const floors = FLOORS.map(floor => floor.map(room => `\`${room.replace('src/', '')}\``).join(', '))
    expect(house).toContain(floors.join(' ← '))
  })
})
