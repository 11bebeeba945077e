import { describe, expect } from 'vitest'
import { violations } from './axe.ts'
import { card, editor, mark, openDemo, row } from './demo-page.ts'
import { testOnOnePage as test } from './page.ts'
import { openPanel, setSnapshot } from './panel-page.ts'
import { PSEUDO_ARABIC, pseudo } from './pseudo.ts'

test('the demo changes its language while one writes; the draft stays as it is', async ({ page }) => {
  await openDemo(page, 'example')
  const copy = await editor(page).innerText()
  await row(page, /David Milliband Contradicted/).click()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await row(page, /David Milliband Widerspruch Die Quellen schreiben David Miliband\./).waitFor()
  await page.getByText('Auf dem neuesten Stand').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  expect(await page.locator('.crosscheck-panel').getAttribute('lang')).toBe('de-DE')
  await mark(page, /^Russian Prime Minister$/).hover()
  const german = page.getByRole('dialog', { name: /^Belege zu „Russian Prime Minister“/ })
  await german
    .getByText(/^Die Quellen nennen Sergey Lavrov „Russian Foreign Minister“, nicht/)
    .first()
    .waitFor()
  await german.getByRole('button', { name: 'Abzeichnen' }).waitFor()
  // What is judged from now on is told in German, too.
  await editor(page).press('ControlOrMeta+End')
  await page.keyboard.type(' Kerry was 12 feet tall.')
  await row(page, /12 feet.*Ohne Quelle Keine Quelle nennt dafür eine Zahl/).waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await row(page, /David Milliband Contradicted The sources spell it David Miliband\./).waitFor()
  expect(await editor(page).innerText()).toBe(`${copy} Kerry was 12 feet tall.`)
  expect(await card(page).count()).toBeLessThan(2)
})

describe('from right to left', () => {
  const views = ['viewFindings', 'viewNames', 'viewSources', 'viewLedger'] as const
  const english = {
    viewFindings: 'Findings',
    viewNames: 'Names',
    viewSources: 'Sources',
    viewLedger: 'Ledger',
  }

  test.for([1024, 320])(
    'every view is mirrored, and nothing is wider than a page of %i pixels',
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 768 })
      await openPanel(page)
      await setSnapshot(page, { language: PSEUDO_ARABIC })
      const panel = page.locator('.crosscheck-panel[dir="rtl"][lang="ar"]')
      await panel.waitFor()
      if (width < 640) await panel.locator('.crosscheck-handle').click()
      for (const view of views) {
        await panel
          .locator('.crosscheck-tabs')
          .getByRole('button', { name: pseudo(english[view]) })
          .click()
        const shown = panel.locator('.crosscheck-view:visible')
        const [first] = await shown.locator('[role="option"], li, tbody tr').all()
        await first?.waitFor()
        const box = (await panel.boundingBox())!
        const outside = await shown
          .locator('*:not(.crosscheck-hidden)')
          .evaluateAll(
            (all, [left, right]) =>
              all
                .map(part => part.getBoundingClientRect())
                .filter(one => one.width > 1 && (one.left < left! - 0.5 || one.right > right! + 0.5)).length,
            [box.x, box.x + box.width],
          )
        expect([view, outside]).toEqual([view, 0])
      }
      // The first column of the ledger stands at the right, and its words begin there.
      const [heading, last] = await panel.locator('.crosscheck-ledger thead th').all()
      expect((await heading!.boundingBox())!.x).toBeGreaterThan((await last!.boundingBox())!.x)
      expect(await violations(page, '.crosscheck-panel')).toEqual([])
    },
  )
})
