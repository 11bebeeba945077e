import { describe, expect } from 'vitest'
import { testOnOnePage as test } from './page.ts'
import { asked, evidence, listed, openPanel, row, setSnapshot } from './panel-page.ts'

describe('the list of findings', () => {
  test('alarms stand first, each row with its words, verdict and reason', async ({ page }) => {
    await openPanel(page)
    expect(await listed(page)).toEqual(['Some 12,000 people', 'Inez Okafor', '3', '41 houses'])
    expect(await row(page, '12,000').innerText()).toMatch(
      /Disputed.*at least 1,200, Northern Wire nearly 20,000/s,
    )
    const groups = await page.getByRole('group', { name: /Alarms|Quiet|Unsourced/ }).count()
    expect(groups).toBe(3)
  })

  test('says how much of the draft was compared', async ({ page }) => {
    await openPanel(page)
    await page.getByText('2 of 3 figures compared · 1 of 1 name').waitFor()
  })

  test('a click on a row goes to its mark and shows its sources', async ({ page }) => {
    await openPanel(page)
    await row(page, '12,000').click()
    expect(await asked(page)).toEqual(['select left'])
    expect(await row(page, '12,000').getAttribute('aria-selected')).toBe('true')
    const sources = evidence(page).getByRole('article')
    expect(await sources.count()).toBe(2)
    expect(await sources.first().innerText()).toMatch(/The Valley Tribune.*3 Jun 2021, 09:30 UTC.*disagrees/s)
    expect(await sources.first().locator('mark').innerText()).toBe('1,200')
    expect(await sources.last().getByRole('row', { name: /Where/ }).innerText()).toMatch(
      /Harlow\s+the whole valley/,
    )
  })

  test('the evidence stands below its row, before the next one', async ({ page }) => {
    await openPanel(page)
    await row(page, '12,000').click()
    const tops = await Promise.all(
      [row(page, '12,000'), evidence(page), row(page, 'Inez Okafor'), row(page, '41 houses')].map(
        async part => (await part.boundingBox())!.y,
      ),
    )
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  })

  test('a mark that is selected in the editor selects its row and scrolls to it', async ({ page }) => {
    await openPanel(page)
    await page.evaluate(() =>
      window.panelFixture.bridge.set({ findings: window.panelFixture.manyFindings(400) }),
    )
    await setSnapshot(page, { selected: 'many-399' })
    const last = row(page, '400 houses')
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-finding="many-399"]')!.getBoundingClientRect()
      return box.top >= 0 && box.bottom <= innerHeight
    })
    expect(await last.getAttribute('aria-selected')).toBe('true')
    expect(await asked(page)).toEqual([])
  })

  test('a filter that hides the mark that is selected gives way', async ({ page }) => {
    await openPanel(page)
    await page.getByRole('searchbox').fill('okafor')
    await row(page, '12,000').waitFor({ state: 'detached' })
    await setSnapshot(page, { selected: 'left' })
    await row(page, '12,000').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
  })

  test('source text is text: markup in it is shown, not made', async ({ page }) => {
    await openPanel(page)
    const hostile = '<img src=x onerror=alert(1)> 5 <script>alert(2)</script>\ud800 مرحبا'
    await page.evaluate(text => {
      const [first] = window.panelFixture.bridge.getSnapshot().findings
      const [piece] = first!.evidence
      const sentence = { start: 0, end: text.length, text }
      const changed = {
        ...piece!,
        publisher: text,
        reason: text,
        sentence,
        start: 900,
        end: 905,
        figure: undefined,
      }
      window.panelFixture.bridge.set({
        findings: [{ ...first!, reason: text, evidence: [changed] }],
        selected: first!.id,
      })
    }, hostile)
    expect(await evidence(page).locator('blockquote').innerText()).toContain('<img src=x onerror=alert(1)>')
    expect(await page.locator('.crosscheck-panel :is(img, script)').count()).toBe(0)
  })
})

describe('by keyboard alone', () => {
  test('arrows move, Space shows the evidence, Enter goes to the mark', async ({ page }) => {
    await openPanel(page)
    await page.getByRole('button', { name: 'Filter' }).focus()
    await page.keyboard.press('Tab')
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.finding)
    expect(await focused()).toBe('left')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('mayor')
    await page.keyboard.press('End')
    expect(await focused()).toBe('houses')
    await page.keyboard.press('Home')
    expect(await asked(page)).toEqual([])
    await page.keyboard.press('Space')
    expect(await focused()).toBe('left')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await asked(page)).toEqual(['select left', 'select mayor and focus'])
  })

  test('Tab leads from the row to its sources, and the reader leads back', async ({ page }) => {
    await openPanel(page)
    await row(page, '12,000').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    const name = () => page.evaluate(() => document.activeElement!.getAttribute('aria-label'))
    expect(await name()).toBe('Open source: The Valley Tribune')
    await page.keyboard.press('Enter')
    await page.getByRole('article', { name: /^Source: River breaks/ }).waitFor()
    await page.keyboard.press('Enter')
    expect(await name()).toBe('Open source: The Valley Tribune')
  })
})

describe('filters', () => {
  test('a loudness shows only its findings, pressed again all', async ({ page }) => {
    await openPanel(page)
    const quiet = page.getByRole('button', { name: '1 quiet' })
    await quiet.click()
    await row(page, '12,000').waitFor({ state: 'detached' })
    expect(await listed(page)).toEqual(['3'])
    expect(await quiet.getAttribute('aria-pressed')).toBe('true')
    await quiet.click()
    await row(page, '12,000').waitFor()
  })

  test('a kind, a source and a verdict each show only their findings', async ({ page }) => {
    await openPanel(page)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('People')
    await row(page, '12,000').waitFor({ state: 'detached' })
    expect(await listed(page)).toEqual(['Inez Okafor'])
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('All kinds')
    await page.getByRole('combobox', { name: 'Source' }).selectOption('Northern Wire')
    await row(page, 'Inez Okafor').waitFor({ state: 'detached' })
    expect(await listed(page)).toEqual(['Some 12,000 people'])
    await page.getByRole('combobox', { name: 'Verdict' }).selectOption('Confirmed')
    await page.getByText('No finding matches').waitFor()
    await page.getByRole('button', { name: 'Filter: 2' }).waitFor()
  })

  test('a search that finds nothing says so, and ends with one press', async ({ page }) => {
    await openPanel(page)
    await page.getByRole('searchbox').fill('volcano')
    await page.getByText('No finding matches').waitFor()
    await page.getByRole('button', { name: 'Show all findings' }).click()
    await row(page, '12,000').waitFor()
  })
})
