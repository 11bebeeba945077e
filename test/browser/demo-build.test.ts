import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { test } from './page.ts'

/** Kilobytes of script that a reader may have to wait for before the draft is shown. */
const BUDGET = 350

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))
let outDir: string
let server: PreviewServer

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'crosscheck-demo-'))
  const settings = { configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const
  await build(settings)
  server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } })
})

afterAll(async () => {
  await server?.close()
  await rm(outDir, { recursive: true, force: true })
})

test('the built page keeps to its own policy and asks nobody else', async ({ browser }) => {
  const address = server.resolvedUrls!.local[0]!
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked = new Set<string>()
  const complaints: string[] = []
  page.on('request', request => asked.add(new URL(request.url()).origin))
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(address)
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .first()
    .getAttribute('content')
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("style-src 'self';")
  await page.getByRole('option', { name: /David Milliband/ }).click()
  await page.locator('.crosscheck-evidence blockquote').first().waitFor()
  await page.locator('.tiptap .crosscheck-figure.crosscheck-alarm').first().hover()
  await page.getByRole('dialog').getByRole('figure').waitFor()
  expect(complaints).toEqual([])
  expect([...asked]).toEqual([new URL(address).origin])
  await context.close()
})

test('the script that the page begins with keeps to its budget', async () => {
  const html = await readFile(join(outDir, 'index.html'), 'utf8')
  const scripts = (await readdir(join(outDir, 'assets'))).filter(
    file => file.endsWith('.js') && html.includes(file),
  )
  expect(scripts.length).toBeGreaterThan(0)
  const sizes = await Promise.all(
    scripts.map(async file => gzipSync(await readFile(join(outDir, 'assets', file))).length),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(BUDGET)
})
