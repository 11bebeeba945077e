import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Editor } from '@tiptap/core'
import type { Browser, Locator, Page } from 'playwright-core'
import { preview } from 'vite'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type {} from '../../extensions/index.ts'
import manifest from '../../package.json' with { type: 'json' }
import { test } from './page.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
/** What the hosts ask for besides the package, and what the package itself asks for. */
const PACKAGES = [
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.peerDependencies).filter(name => /^(?:@tiptap|react)/.test(name)),
  '@tiptap/starter-kit',
  '@tiptap/extension-collaboration',
  '@tiptap/y-tiptap',
  'yjs',
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
  await cp(join(repository, 'recipes'), join(folder, 'recipes'), { recursive: true })
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

/** A host's page, built as it would be for its readers; `complaints` has what it said on the console, and threw. */
async function open(
  browser: Browser,
  host: string,
): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  await run('npx', ['vite', 'build', host, '--logLevel', 'error'])
  const server = await preview({
    configFile: false,
    root: join(folder, host),
    preview: { host: '127.0.0.1', port: 0 },
  })
  const page = await browser.newPage()
  page.setDefaultTimeout(30_000)
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(server.resolvedUrls!.local[0]!)
  const close = async () => {
    await page.close()
    await server.close()
  }
  return { page, complaints, close }
}

const DISPUTED = 'An estimated 50,000 people have fled Port Haven, officials said. '
const mark = (place: Page | Locator, words: string) =>
  place.locator('.ProseMirror [data-crosscheck-id]').filter({ hasText: words })

describe.each(['react', 'vanilla'])('a %s page', host => {
  test('builds, keeps to a strict policy and marks what the sources dispute', { timeout: 90_000 }, async ({
    browser,
  }) => {
    const { page, complaints, close } = await open(browser, host)
    await page.locator('.ProseMirror').click()
    await page.keyboard.type(DISPUTED)
    await mark(page, '50,000').click()
    await page.getByRole('option', { name: /50,000/ }).waitFor()
    const evidence = await page.locator('.crosscheck-evidence').innerText()
    for (const publisher of ['Coastal News', 'Harbour Times']) expect(evidence).toContain(publisher)
    expect(page.workers().length).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await close()
  })
})

test('the recipes do what they say', { timeout: 90_000 }, async ({ browser }) => {
  const kept = new Map<string, string>()
  const { page, complaints, close } = await open(browser, 'desk')
  const section = (name: string) => page.getByRole('region', { name })
  const type = async (name: string, text = DISPUTED) => {
    await section(name).locator('.ProseMirror').click()
    await page.keyboard.type(text)
  }

  await type('own archive')
  await mark(section('own archive'), '50,000').waitFor()
  const asked = await page.evaluate(() => (window as unknown as { asked: string[][] }).asked.flat())
  expect(asked).toContain('people')
  expect(asked.join(' ')).not.toContain('officials said')

  await type('own panel')
  await section('alarms')
    .getByRole('button')
    .filter({ hasText: /Coastal News|Harbour Times/ })
    .first()
    .click()
  expect(await section('alarms').locator('[aria-current="true"]').count()).toBe(1)

  await type('own tolerances', 'About 170 homes in Port Haven were flooded on Sunday, officials said. ')
  const lenient = mark(section('own tolerances'), '170')
  await lenient.waitFor()
  await type('own panel', 'About 170 homes in Port Haven were flooded on Sunday, officials said. ')
  const strict = mark(section('own panel'), '170')
  await strict.waitFor()
  expect(await lenient.getAttribute('class')).not.toBe(await strict.getAttribute('class'))

  await type('shared here')
  await mark(section('shared there'), '50,000').waitFor()

  await page.route('**/drafts/1/sign-offs**', async route => {
    const request = route.request()
    const key = decodeURIComponent(new URL(request.url()).pathname.split('/').at(-1)!)
    if (request.method() === 'PUT') kept.set(key, request.postData()!)
    if (request.method() === 'DELETE') kept.delete(key)
    await route.fulfill({ contentType: 'application/json', body: `[${[...kept.values()].join()}]` })
  })
  await type('server sign-offs')
  await mark(section('server sign-offs'), '50,000').waitFor()
  await page.evaluate(() => {
    const { signed } = window as unknown as { signed: Editor }
    const { findings } = signed.storage.crosscheck.getSnapshot()
    signed.commands.signOff(findings.find(({ figure }) => figure?.value === 50_000)!.id, { initials: 'AB' })
  })
  await expect.poll(() => [...kept.values()].map(body => JSON.parse(body).initials)).toEqual(['AB'])
  expect(complaints.filter(line => !line.includes('404'))).toEqual([])
  await close()
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
