import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect } from 'vitest'
import { ledgerHtml } from '../../src/report/html/page.ts'
import { hostileLedger, LEDGER } from '../report/ledgers.ts'
import { violations } from './axe.ts'
import { openPage, test } from './page.ts'
import { asked, openPanel, setSnapshot } from './panel-page.ts'

let page: Page
let close: () => Promise<void>

test.beforeAll(async ({ browser }) => {
  ;({ page, close } = await openPage(browser, {
    viewport: { width: 1024, height: 768 },
    acceptDownloads: true,
  }))
  page.setDefaultTimeout(8000)
  // A page that prints shows a dialogue which nobody is there to close.
  await page.addInitScript(() => {
    window.print = () => {
      Object.assign(window.top!, {
        printed: document.body.innerText,
        styled: getComputedStyle(document.body).fontFamily,
      })
    }
  })
})
test.afterAll(() => close())

const opener = (words: string) => page.getByRole('button', { name: words, exact: true })
const details = () => page.locator('.crosscheck-ledger-details')
const words = () => page.locator('.crosscheck-ledger tbody th button').allInnerTexts()
const chip = (name: string) => page.locator('.crosscheck-ledger-filters').getByRole('button', { name })

async function openLedger(): Promise<void> {
  await openPanel(page)
  if (page.viewportSize()!.width < 640) await page.getByRole('button', { name: /Open the findings/ }).click()
  await page.getByRole('button', { name: 'Ledger' }).click()
}

async function signOff(finding: string, initials: string, note = ''): Promise<void> {
  await opener(finding).click()
  await details().getByLabel('Initials').fill(initials)
  await details().getByLabel('Note').fill(note)
  await details().getByRole('button', { name: 'Sign off' }).click()
  await opener(finding).click()
}

const saved = async (press: Promise<void>): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press])
  return readFile(await download.path(), 'utf8')
}

describe('the ledger', () => {
  beforeEach(openLedger)

  test('lists every finding in the draft’s order, and signs one off with the keys alone', async () => {
    expect(await words()).toEqual(['Some 12,000 people', '3', '41 houses', 'Inez Okafor'])
    await opener('Inez Okafor').focus()
    await page.keyboard.press('Enter')
    await details().getByText('The Valley Tribune spells it Ines Okafor.').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('AB')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Asked her office')
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: /Inez Okafor/ })
    await row.getByText('Checked').waitFor()
    expect(await row.innerText()).toMatch(/AB ·.*Asked her office/s)
    expect(await asked(page)).toContain('checked mayor')
    await details().getByRole('button', { name: 'Open again' }).click()
    await row.getByText('Open', { exact: true }).waitFor()
  })

  test('shows what is open, what is signed, by whom, and with which note', async () => {
    await signOff('Some 12,000 people', 'AB', 'Called the mayor')
    await signOff('3', 'KB')
    await chip('Signed off').click()
    await expect.poll(words).toEqual(['Some 12,000 people', '3'])
    await chip('Filter').click()
    await page.getByRole('combobox', { name: 'Initials' }).selectOption('KB')
    await expect.poll(words).toEqual(['3'])
    await page.getByRole('combobox', { name: 'Note' }).selectOption({ label: 'With a note' })
    await page.getByText('No finding matches').waitFor()
    await page.getByRole('button', { name: 'Show all findings' }).click()
    await page.getByRole('searchbox').fill('called THE')
    await expect.poll(words).toEqual(['Some 12,000 people'])
    await page.getByRole('searchbox').fill('')
    await chip('Open').click()
    await expect.poll(words).toEqual(['41 houses', 'Inez Okafor'])
  })

  test('publishes only a figure that is signed off, as a review in words', async () => {
    await page.getByRole('button', { name: 'ClaimReview (0)' }).click()
    await page.getByText('Tick figures under “Publish” first.').waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    await signOff('Some 12,000 people', 'AB', 'private')
    await page.getByRole('checkbox', { name: 'Publish: Some 12,000 people' }).check()
    await page.getByLabel('Your newsroom').fill('The Desk')
    await page.getByLabel('Address of the page').fill('https://desk.example/flood')
    const text = await saved(page.getByRole('button', { name: 'Save the review of 1 figure' }).click())
    expect(JSON.parse(text)['@graph']).toMatchObject([
      {
        '@type': 'ClaimReview',
        claimReviewed: 'Some 12,000 people have left Harlow.',
        url: 'https://desk.example/flood',
        author: { name: 'The Desk' },
        reviewRating: { alternateName: 'The sources disagree' },
      },
    ])
    expect(text).not.toMatch(/private|AB/)
    // Opened again, it is no longer signed off, and no longer chosen.
    await opener('Some 12,000 people').click()
    await details().getByRole('button', { name: 'Open again' }).click()
    await page.getByRole('button', { name: 'ClaimReview (0)' }).waitFor()
  })

  test('prints a page of its own, in its own style', async () => {
    await signOff('3', 'KB', 'Counted twice')
    await page.getByRole('button', { name: 'Print' }).click()
    const read = () => page.evaluate(() => Object(window).printed as string | undefined)
    await expect.poll(read).toMatch(/^Ledger\n.*1 of 4 findings signed off.*Counted twice/s)
    expect(await page.evaluate(() => Object(window).styled)).toContain('Georgia')
  })

  test('says what is the matter where there is nothing to list', async () => {
    await setSnapshot(page, { findings: [], articles: [] })
    await page.locator('.crosscheck-view:visible').getByText('No sources yet').waitFor()
  })
})

describe('for everybody', () => {
  const looks = [
    ['light', { colorScheme: 'light', forcedColors: 'none' }, 1024],
    ['dark, 320 pixels wide', { colorScheme: 'dark', forcedColors: 'none' }, 320],
    ['forced colours, at 200 % zoom', { colorScheme: 'light', forcedColors: 'active' }, 720],
  ] as const
  test.for(looks)('axe finds nothing wrong and nothing is too wide: %s', async ([, media, width]) => {
    await page.emulateMedia(media)
    await page.setViewportSize({ width, height: 640 })
    await openLedger()
    await signOff('Some 12,000 people', 'AB', 'Called the mayor')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'ClaimReview (1)' }).click()
    await opener('Inez Okafor').click()
    expect(await violations(page, '.crosscheck-panel')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const tooWide = await page
      .locator('.crosscheck-view:visible *:not(.crosscheck-hidden)')
      .evaluateAll(
        (all, room) => all.filter(part => part.getBoundingClientRect().right > room + 0.5).length,
        width,
      )
    expect(tooWide).toBe(0)
  })
})

describe('the page that is kept and printed', () => {
  const open = async (html: string) => {
    await page.route('**/kept.html', route =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
    await page.goto('/kept.html')
    await page.unroute('**/kept.html')
  }

  test('reads well in either theme', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' })
      await open(ledgerHtml(LEDGER))
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('main')!).maxInlineSize)).toBe(
        '736px',
      )
      expect(await violations(page, undefined, { coloursAlone: colorScheme === 'dark' })).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
  })

  test('runs nothing and asks for nothing, whatever stands in the draft and its sources', async () => {
    const faults: string[] = []
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    const entries = fc.sample(hostileLedger, 60).flatMap(ledger => ledger.entries)
    await open(ledgerHtml({ ...LEDGER, title: '</title><script>window.hit = 1</script>', entries }))
    expect(await page.locator('.entry').count()).toBe(entries.length)
    expect(await page.locator('script, img, iframe, form, link, [onerror], [onmouseover]').count()).toBe(0)
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(await page.title()).toBe('Ledger: </title><script>window.hit = 1</script>')
    expect(faults).toEqual([])
  })
})
