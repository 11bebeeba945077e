import { afterAll, beforeAll, describe, expect } from 'vitest'
import { readText } from '../../src/engine/articles/read-text.ts'
import { seeds } from '../gold/seeds.ts'
import { served, type TestDatabase } from '../server/archives.ts'
import { type Running, running } from '../server/over-http.ts'
import { checked, editor, mark } from './demo-page.ts'
import { openPage, test } from './page.ts'

let database: TestDatabase
let server: Running
beforeAll(async () => {
  database = await served()
  server = await running(database.database)
  await server.stored.put(seeds().map(({ text, ...facts }) => readText(text, facts)))
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

/** A run of so many words tells what a sentence says; a shorter one may be a name. */
const RUN = 6
const runs = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}

describe('the demo with an archive on a server', () => {
  test('judges by it, and never sends a sentence of the draft', async ({ browser }) => {
    const { page, close } = await openPage(browser, {}, [server.url])
    const sent: string[] = []
    page.on('request', request => {
      if (request.url().startsWith(server.url)) sent.push(`${request.url()} ${request.postData() ?? ''}`)
    })
    await page.goto(`/demo/?archive=${server.url}`)
    await checked(page)
    await mark(page, '50,000').first().waitFor()
    const example = await editor(page).innerText()
    await editor(page).press('Control+End')
    const typed =
      ' Mayor Ingrid Solberg told Harbour Radio that 417 forged invoices had been found in the cellar on Friday.'
    await page.keyboard.type(typed)
    await mark(page, '417').waitFor()
    await checked(page)
    const bodies = sent.join('\n')
    expect(sent.filter(request => request.includes('/find')).length).toBeGreaterThan(1)
    expect(bodies).toContain('n:417')
    const leaked = (all: string) => {
      const told = new Set(runs(all.replace(/\\u[0-9a-f]{4}/gi, ' ')))
      return runs(example + typed).filter(run => told.has(run))
    }
    expect(leaked(bodies)).toEqual([])
    // What would be told of a request that held a part of a sentence.
    expect(leaked(`${bodies} {"text":"${typed.slice(0, 60)}"}`)).not.toEqual([])
    await close()
  })

  test('says that the archive is incomplete while nobody answers', async ({ browser }) => {
    const gone = 'http://127.0.0.1:9'
    const { page, close } = await openPage(browser, {}, [gone])
    await page.goto(`/demo/?archive=${gone}`)
    await page.locator('.draft .crosscheck-incomplete').first().waitFor({ timeout: 60_000 })
    expect(
      await page.locator('.draft :is(.crosscheck-alarm, .crosscheck-unsourced, .crosscheck-quiet)').count(),
    ).toBe(0)
    await close()
  })

  test('asks no server that the address does not name', async ({ page }) => {
    await page.goto('/demo/')
    await checked(page)
    const refused = await page.evaluate(
      url =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      `${server.url}/health`,
    )
    expect(refused).toBe(true)
  })
})
