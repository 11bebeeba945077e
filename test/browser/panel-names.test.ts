import { describe, expect } from 'vitest'
import type { SourceFigure } from '../../src/engine/archive/archive.ts'
import type { Discord } from '../../src/engine/archive/discord.ts'
import { DISPUTED } from './fixtures/flood.ts'
import { openPage, testOnOnePage as test } from './page.ts'
import { asked, openPanel, row, setSnapshot } from './panel-page.ts'

describe('names', () => {
  test('stand by kind, with what the sources call them, and each mention leads to its place in the draft', async ({
    page,
  }) => {
    await openPanel(page)
    await page.evaluate(() => {
      const { bridge } = window.panelFixture
      const findings = bridge.getSnapshot().findings.map(finding => {
        if (!finding.name) return finding
        const name = { ...finding.name, canonical: 'Inez Okafor' }
        const [piece] = finding.evidence
        const source = { ...piece!, name: { ...name, text: 'Ines Okafor', canonical: 'Ines Okafor' } }
        return { ...finding, name, evidence: [source] }
      })
      bridge.set({ findings })
    })
    await page.getByRole('button', { name: /^Names/ }).click()
    const people = page.getByRole('region', { name: 'People' })
    expect(await people.getByRole('listitem').innerText()).toMatch(
      /Inez Okafor\s+Spelled Ines Okafor in The Valley Tribune/,
    )
    await people.getByRole('button', { name: 'Inez Okafor: mention 1 of 1, show in draft' }).click()
    expect(await asked(page)).toEqual(['select mayor'])
    // Whoever walks through mentions stays at them.
    await people.waitFor()
    await people.getByRole('button', { name: 'Open source: The Valley Tribune' }).click()
    await page.getByRole('article', { name: /^Source: River breaks/ }).waitFor()
    await page.keyboard.press('Enter')
    await people.waitFor()
  })

  test('a draft without any says so', async ({ page }) => {
    await openPanel(page)
    await setSnapshot(page, { findings: [DISPUTED] })
    await page.getByRole('button', { name: /^Names/ }).click()
    await page.getByText('No names yet').waitFor()
  })
})

describe('where the sources disagree', () => {
  const sources = DISPUTED.evidence.map(piece => ({ ...piece, figure: piece.figure! }))
  const figures: [SourceFigure, SourceFigure] = [sources[0]!, sources[1]!]
  const discord: Discord = { relation: 'conflict', reason: 'They differ tenfold.', figures }

  test('is a table: a row a measure, a column a source, a number line, and each figure leads to its passage', async ({
    page,
  }) => {
    await openPanel(page)
    await page.getByRole('button', { name: /^Sources/ }).click()
    await page.getByRole('progressbar').waitFor()
    await page.evaluate(given => window.panelFixture.bridge.comparisons[0]!.answer([given]), discord)
    const table = page.getByRole('table')
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Measure',
      expect.stringMatching(/Northern Wire\s*3 Jun 2021$/),
      expect.stringMatching(/The Valley Tribune\s*3 Jun 2021, 09:30 UTC/),
    ])
    expect(await table.getByRole('row', { name: /^people left/ }).innerText()).toMatch(
      /nearly 20,000 people\s+At least 1,200 people/,
    )
    await table.getByRole('figure', { name: 'The figures on one scale' }).waitFor()
    await table.getByRole('button', { name: /^nearly 20,000 people, in Northern Wire/ }).click()
    const marked = await page.locator('.crosscheck-reader mark').allInnerTexts()
    expect(marked.join('')).toBe('nearly 20,000 people')
  })

  test('takes its time and can be called off, fails in words and can be asked for again', async ({
    page,
  }) => {
    await openPanel(page)
    await page.getByRole('button', { name: /^Sources/ }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Compare the sources with one another' }).click()
    await page.getByRole('progressbar').waitFor()
    await page.evaluate(() => window.panelFixture.bridge.comparisons[0]!.fail())
    await page.getByRole('progressbar').waitFor()
    await page.evaluate(() => window.panelFixture.bridge.comparisons[1]!.fail())
    await page.getByRole('alert').getByText('could not be compared').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('progressbar').waitFor()
    await page.evaluate(() => window.panelFixture.bridge.comparisons[2]!.answer([]))
    await page.getByText('No two sources disagree').waitFor()
  })
})

describe('the reader', () => {
  test('marks figures as the draft does, and each leads to its finding', async ({ page }) => {
    await openPanel(page)
    await page.getByRole('button', { name: /^Sources/ }).click()
    await page.locator('.crosscheck-sources').getByRole('button').first().click()
    const mark = page
      .locator('.crosscheck-reader')
      .getByRole('button', { name: /1,200: Disputed in your draft/ })
    expect(await mark.getAttribute('class')).toMatch(/crosscheck-mark crosscheck-figure crosscheck-alarm/)
    await mark.click()
    expect(await asked(page)).toEqual(['select left'])
    expect(await row(page, '12,000').getAttribute('aria-selected')).toBe('true')
  })
})

describe('the width', () => {
  test('is drawn by mouse, moved by keys, kept from one visit to the next, and let go by a double click', async ({
    browser,
  }) => {
    const { page, close } = await openPage(browser)
    await page.goto('/test/browser/fixtures/panel.html?resizable')
    const edge = page.getByRole('separator', { name: 'Width of the panel' })
    const width = async () => (await page.locator('.crosscheck-panel').boundingBox())!.width
    const usual = await width()
    const box = (await edge.boundingBox())!
    await page.mouse.move(box.x + 5, 300)
    await page.mouse.down()
    await page.mouse.move(840, 300)
    await page.mouse.up()
    expect(await width()).toBe(600)
    await edge.focus()
    await page.keyboard.press('ArrowRight')
    expect(await width()).toBe(584)
    await page.keyboard.press('Home')
    expect(await width()).toBe(320)
    await page.waitForFunction(() => document.querySelector('[role="separator"]')?.ariaValueNow === '320')
    await page.keyboard.press('ArrowLeft')
    await page.reload()
    await edge.waitFor()
    expect(await width()).toBe(336)
    await edge.dblclick()
    expect(await width()).toBe(usual)
    await close()
  })
})
