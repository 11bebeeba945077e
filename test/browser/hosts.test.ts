import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { test } from './page.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
/** What the hosts ask for besides the package, and what the package itself asks for. */
const PACKAGES = [
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.peerDependencies).filter(name => /^(?:@tiptap|react)/.test(name)),
  '@tiptap/starter-kit',
  '@types/react',
  '@types/react-dom',
  '@vitejs/plugin-react',
  'typescript',
  'vite',
]

const start = promisify(execFile)
/** Runs a program in the hosts' folder and answers what it printed. */
const run = async (program: string, args: string[]): Promise<string> =>
  (await start(program, args, { cwd: folder, maxBuffer: 2 ** 26, timeout: 120_000 })).stdout

let folder: string

/** The package as it would be published, installed beside its hosts as npm does it, from this machine alone. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosscheck-hosts-'))
  await cp(join(repository, 'test/hosts'), folder, { recursive: true })
  await start('npm', ['run', 'build:package'], { cwd: repository, timeout: 120_000 })
  const [{ filename }] = JSON.parse(
    (
      await start('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
        cwd: repository,
      })
    ).stdout,
  )
  const dependencies = Object.fromEntries(
    PACKAGES.map(name => [name, `file:${join(repository, 'node_modules', name)}`]),
  )
  dependencies[manifest.name] = `file:${filename}`
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  )
  await run('npm', ['install', '--offline', '--legacy-peer-deps', '--no-audit', '--no-fund'])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['react', 'vanilla'])('a %s page', host => {
  test('builds, keeps to a strict policy and marks what the sources dispute', async ({ browser }) => {
    await run('npx', ['vite', 'build', host, '--logLevel', 'error'])
    const server = await preview({
      configFile: false,
      root: join(folder, host),
      preview: { host: '127.0.0.1', port: 0 },
    })
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(String(error)))
    try {
      await page.goto(server.resolvedUrls!.local[0]!)
      await page.locator('.ProseMirror').click()
      await page.keyboard.type('An estimated 50,000 people have fled Port Haven, officials said. ')
      await page.locator('.ProseMirror [data-crosscheck-id]').filter({ hasText: '50,000' }).click()
      await page.getByRole('option', { name: /50,000/ }).waitFor()
      const evidence = await page.locator('.crosscheck-evidence').innerText()
      for (const publisher of ['Coastal News', 'Harbour Times']) expect(evidence).toContain(publisher)
      expect(page.workers()).toHaveLength(1)
      expect(complaints).toEqual([])
    } finally {
      await page.close()
      await server.close()
    }
  })
})

test('a server renders the page, and checks without one', async () => {
  const { page, verdicts } = JSON.parse(await run('node', ['node/render.mjs']))
  expect(page).toMatch(/^<main>/)
  expect(verdicts).toContain('contradicted')
})

test('the command runs as npx finds it', async () => {
  await writeFile(join(folder, 'draft.txt'), 'Police said 12 passengers died when the ferry sank on Sunday.')
  await writeFile(join(folder, 'wire.txt'), 'The ferry sank on Sunday. Police said 12 passengers died.')
  const answer = JSON.parse(
    await run('npx', [
      '--no-install',
      'crosscheck',
      'check',
      'draft.txt',
      '--corpus',
      'wire.txt',
      '--format',
      'json',
    ]),
  )
  expect(answer.findings[0].verdict).toBe('confirmed')
})

test('its types are those that a host compiles against', async () => {
  await run('npx', ['tsc', '-p', '.'])
  expect(await readFile(join(folder, 'node_modules', manifest.name, 'LICENSE'), 'utf8')).toContain('MIT')
})
