import { describe, expect } from 'vitest'
import { violations } from './axe.ts'
import { DISPUTED } from './fixtures/flood.ts'
import { TOLL } from './fixtures/toll.ts'
import { openPage, testOnOnePage as test } from './page.ts'
import { asked, evidence, listed, openPanel, row, setSnapshot } from './panel-page.ts'

const FIGURES = DISPUTED.evidence.map(piece => ({ ...piece, figure: piece.figure! }))

describe('the number line', () => {
  test('shows the draft and its sources to one scale, and says them in words', async ({ page }) => {
    await openPanel(page)
    await row(page, '12,000').click()
    const line = page.getByRole('figure', { name: 'The figures on one scale' })
    const said = await line.getByRole('listitem').allTextContents()
    expect(said).toEqual([
      'Your draft Some 12,000 people (between 10,800 and 13,200)',
      'The Valley Tribune At least 1,200 people (1,200 and up)',
      'Northern Wire nearly 20,000 people (between 18,000 and 20,000)',
    ])
    const dots = await line
      .locator('circle')
      .evaluateAll(all => all.map(dot => dot.getBoundingClientRect().x))
    const [draft, tribune, wire] = dots as [number, number, number]
    expect(tribune).toBeLessThan(draft)
    expect(draft).toBeLessThan(wire)
    expect(await line.innerText()).toContain('Logarithmic scale')
  })
})

describe('sources', () => {
  test('lists the articles of the archive and how many findings rest on each', async ({ page }) => {
    await openPanel(page)
    await page.getByRole('button', { name: /^Sources/ }).click()
    const items = page.locator('.crosscheck-sources').getByRole('button')
    expect(await items.first().innerText()).toMatch(
      /The Valley Tribune.*River breaks its banks.*in 3 findings/s,
    )
    await items.last().click()
    await page.getByRole('article').getByText('Rescue teams say').waitFor()
    await page.getByRole('button', { name: 'All sources' }).click()
    await items.first().waitFor()
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.article)).toBe('wire')
  })

  test('the reader opens at the passage of a piece of evidence', async ({ page }) => {
    await openPanel(page)
    await row(page, 'Inez Okafor').click()
    await evidence(page).getByRole('button', { name: 'Open source: The Valley Tribune' }).click()
    const reader = page.getByRole('article', { name: 'Source: River breaks its banks at Harlow' })
    expect(await reader.locator('mark').innerText()).toBe('Ines Okafor')
    expect(await reader.getByRole('paragraph').count()).toBe(4)
    await page.getByRole('button', { name: 'Back to the finding' }).click()
    await evidence(page).waitFor()
  })

  test('a mark that is selected in the copy ends the reading, and the focus stays in the copy', async ({
    page,
  }) => {
    await openPanel(page)
    await row(page, 'Inez Okafor').click()
    await evidence(page)
      .getByRole('button', { name: /^Open source/ })
      .click()
    await page.getByRole('article').waitFor()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await setSnapshot(page, { selected: 'left' })
    await page.getByRole('region', { name: /12,000/ }).waitFor()
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('BODY')
  })

  test('an article that has left the archive is missed in words', async ({ page }) => {
    await openPanel(page)
    await row(page, 'Inez Okafor').click()
    await evidence(page)
      .getByRole('button', { name: /^Open source/ })
      .click()
    await setSnapshot(page, { articles: [] })
    await page.getByText('This article is no longer in the archive.').waitFor()
  })
})

describe('states without findings', () => {
  const coverage = { figures: 0, compared: 0, names: 0, matched: 0 }
  const cases = [
    ['waiting', { status: 'waiting' }, 'Reading the draft'],
    ['checking', { status: 'checking' }, 'Reading the draft'],
    ['no sources', { articles: [] }, 'No sources yet'],
    ['nothing found', {}, 'Nothing to check'],
    ['failed', { status: 'failed', message: 'The worker did not start.' }, 'The check stopped'],
  ] as const
  test.for(cases)('%s', async ([, part, title], { page }) => {
    await openPanel(page)
    await setSnapshot(page, { findings: [], coverage, ...part, ...('articles' in part && { articles: [] }) })
    await page.getByText(title).waitFor()
    if ('message' in part) expect(await page.getByRole('alert').innerText()).toBe(part.message)
  })

  test('an empty draft, which changes as soon as something is typed', async ({ page }) => {
    await openPanel(page)
    await setSnapshot(page, { findings: [], coverage })
    await page.evaluate(() => window.panelFixture.bridge.setEmpty(true))
    await page.getByText('An empty page').waitFor()
    await page.evaluate(() => window.panelFixture.bridge.setEmpty(false))
    await page.getByText('Nothing to check').waitFor()
  })

  test('a check that takes its time can be stopped, and a stopped one asked for again', async ({ page }) => {
    await openPanel(page)
    await setSnapshot(page, { status: 'checking' })
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await setSnapshot(page, { status: 'waiting' })
    await page.getByRole('button', { name: 'Check now' }).click()
    expect(await asked(page)).toEqual(['stop check', 'recheck'])
  })

  test('a failure leaves the findings that there are', async ({ page }) => {
    await openPanel(page)
    await setSnapshot(page, { status: 'failed', message: 'The archive is out of reach.' })
    await page.getByRole('alert').getByText('The archive is out of reach.').waitFor()
    expect(await listed(page)).toHaveLength(4)
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(await asked(page)).toEqual(['recheck'])
  })
})

describe('quiet work', () => {
  test('a change of the draft that changes no finding renders nothing', async ({ page }) => {
    await openPanel(page)
    const renders = () => page.evaluate(() => window.panelFixture.renders)
    const before = await renders()
    await page.evaluate(() => {
      const { bridge } = window.panelFixture
      for (let key = 0; key < 50; key++) {
        bridge.setEmpty(false)
        bridge.set({})
      }
    })
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await renders()).toBe(before)
    await setSnapshot(page, { selected: 'left' })
    await evidence(page).waitFor()
    expect(await renders()).toBeGreaterThan(before)
  })

  test('new alarms are told politely, in one batch', async ({ page }) => {
    await openPanel(page)
    const status = page.getByRole('status')
    await status.getByText('2 new alarms').waitFor()
    await page.evaluate(() => {
      const { bridge, manyFindings } = window.panelFixture
      bridge.set({ findings: manyFindings(4) })
      bridge.set({ findings: manyFindings(8) })
    })
    await status.getByText('2 new alarms, 2 new notes of advice, 2 alarms settled').waitFor()
  })
})

describe('for everybody', () => {
  const usual = { colorScheme: 'light', forcedColors: 'none' } as const
  test.for([
    ['light', usual],
    ['dark', { ...usual, colorScheme: 'dark' }],
    ['forced colours', { ...usual, forcedColors: 'active' }],
    ['at 200 % zoom', usual],
  ] as const)('axe finds nothing wrong: %s', async ([look, media], { page }) => {
    await page.emulateMedia(media)
    const coloursAlone = look === 'dark' || look === 'forced colours'
    const wrong = () => violations(page, '.crosscheck-panel', { coloursAlone })
    if (look === 'at 200 % zoom') await page.setViewportSize({ width: 720, height: 450 })
    await openPanel(page)
    await row(page, '12,000').click()
    await evidence(page).waitFor()
    expect(await wrong()).toEqual([])
    await page.getByRole('button', { name: 'Open source: Northern Wire' }).click()
    await page.getByRole('article').waitFor()
    expect(await wrong()).toEqual([])
    await page.getByRole('button', { name: /^Names/ }).click()
    expect(await wrong()).toEqual([])
    await page.getByRole('button', { name: /^Sources/ }).click()
    await page.evaluate(figures => {
      const [first, second] = figures
      window.panelFixture.bridge.comparisons[0]!.answer([
        { relation: 'conflict', reason: 'They differ.', figures: [first!, second!] },
      ])
    }, FIGURES)
    await page.getByRole('table').waitFor()
    expect(await wrong()).toEqual([])
    await page.evaluate(toll => window.panelFixture.bridge.set({ findings: [toll], selected: 'toll' }), TOLL)
    await page.getByRole('figure', { name: 'By the time it was filed' }).waitFor()
    await page.getByRole('button', { name: 'Filter' }).click()
    expect(await wrong()).toEqual([])
    await page.emulateMedia(usual)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('from right to left the panel is mirrored, and number lines are not', async ({ page }) => {
    await openPanel(page)
    await page.locator('.crosscheck-panel').evaluate(panel => panel.setAttribute('dir', 'rtl'))
    await row(page, '12,000').click()
    await evidence(page).waitFor()
    const left = async (part: string) => (await page.locator(part).first().boundingBox())!.x
    expect(await left('.crosscheck-row-words')).toBeGreaterThan(await left('.crosscheck-row-verdict'))
    const dots = page.locator('.crosscheck-line circle')
    const places = await dots.evaluateAll(all => all.map(dot => dot.getBoundingClientRect().x))
    expect(places[1]).toBeLessThan(places[0]!)
  })

  test('at 320 pixels nothing is wider than the page', async ({ browser }) => {
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 640 }, hasTouch: true })
    await openPanel(page)
    await page.getByRole('button', { name: /Open the findings/ }).tap()
    await row(page, '12,000').tap()
    await evidence(page).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const tooWide = await page
      .locator('.crosscheck-body *:not(.crosscheck-hidden)')
      .evaluateAll(all =>
        all.filter(part => part.getBoundingClientRect().right > 320.5).map(part => part.className),
      )
    expect(tooWide).toEqual([])
    await close()
  })

  test('on a phone the closed drawer shows counts alone', async ({ browser }) => {
    const { page, close } = await openPage(browser, { viewport: { width: 390, height: 844 }, hasTouch: true })
    await openPanel(page)
    const handle = page.getByRole('button', { name: /the findings: 2 alarms/ })
    expect(await page.getByRole('option').count()).toBe(0)
    await handle.tap()
    await row(page, '12,000').waitFor()
    expect(await handle.getAttribute('aria-expanded')).toBe('true')
    await handle.tap()
    await row(page, '12,000').waitFor({ state: 'hidden' })
    // What was not checked has no "0 alarms".
    await setSnapshot(page, { status: 'checking', findings: [] })
    await page.getByRole('button', { name: 'the findings: Checking…', exact: false }).waitFor()
    expect(await page.locator('.crosscheck-handle').textContent()).not.toContain('0')
    await setSnapshot(page, { status: 'failed' })
    await page.getByRole('button', { name: /the findings: Not checked$/ }).waitFor()
    await close()
  })
})

describe('on paper', () => {
  test('a view takes the whole width, without what only a screen is for', async ({ page }) => {
    await openPanel(page)
    await page.getByRole('button', { name: /^Ledger/ }).click()
    const table = page.locator('.crosscheck-ledger')
    await table.waitFor()
    // A host that lets the width be chosen keeps it narrow on the screen.
    await page.locator('.crosscheck-panel').evaluate(panel => panel.setAttribute('data-resizable', ''))
    expect((await table.boundingBox())!.width).toBeLessThan(500)
    await page.emulateMedia({ media: 'print' })
    expect((await table.boundingBox())!.width).toBeGreaterThan(1200)
    expect(await page.locator('.crosscheck-panel button:visible').allTextContents()).toEqual(
      await table.locator('tbody th button').allTextContents(),
    )
    expect(await page.getByText('Export the ledger').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
  })
})
