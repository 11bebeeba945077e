import { describe, expect } from 'vitest'
import { TOLL } from './fixtures/toll.ts'
import { openPage, testOnOnePage as test } from './page.ts'
import { asked, evidence, listed, openPanel, row, setSnapshot } from './panel-page.ts'

describe('signing off', () => {
  test('with initials and a note shows who, when and why, and the finding is no open alarm any more', async ({
    page,
  }) => {
    await openPanel(page)
    await row(page, '12,000').click()
    await page.getByLabel('Initials').fill('AB')
    await page.getByRole('textbox', { name: 'Note' }).fill('Asked the county.')
    await page.getByRole('button', { name: 'Sign off', exact: true }).click()
    expect(await asked(page)).toContain('checked left')
    expect(await evidence(page).innerText()).toMatch(
      /Checked AB · 3 Jun 2021, 12:00 UTC.*Asked the county\./s,
    )
    expect(await row(page, '12,000').innerText()).toMatch(/✓ Checked · AB/)
    await page.getByRole('button', { name: '1 alarm', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Open again' }).click()
    await page.getByRole('button', { name: '2 alarms', exact: true }).waitFor()
    expect(await page.getByLabel('Initials').inputValue()).toBe('AB')
  })

  test('by keyboard: Enter in the note signs off, stet lets stand', async ({ page }) => {
    await openPanel(page)
    await row(page, 'Inez Okafor').click()
    await page.getByLabel('Initials').focus()
    await page.keyboard.type('CD')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await asked(page)).toContain('checked mayor')
    await row(page, '12,000').click()
    await page.getByRole('button', { name: 'Stet' }).focus()
    await page.keyboard.press('Space')
    expect(await asked(page)).toContain('stet left')
    expect(await row(page, '12,000').innerText()).toMatch(/✓ Let stand · CD/)
  })

  test('that no longer holds is said, in the row and in the evidence, and can be asked for', async ({
    page,
  }) => {
    await openPanel(page)
    const earlier = {
      key: 'k',
      finding: 'left',
      decision: 'checked',
      words: '',
      verdict: 'disputed',
    } as const
    await setSnapshot(page, {
      reopened: { left: { ...earlier, initials: 'AB', time: '2021-06-03T08:00:00Z' } },
      selected: 'left',
    })
    expect(await row(page, '12,000').innerText()).toMatch(/Open again/)
    await evidence(page).getByText('the evidence has changed since it was signed off').waitFor()
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('combobox', { name: 'Sign-off' }).selectOption('Open again')
    await row(page, '41 houses').waitFor({ state: 'detached' })
    expect(await listed(page)).toEqual(['Some 12,000 people'])
  })
})

describe('a source', () => {
  test('puts its words in the draft at the press of a button, and only where they differ', async ({
    page,
  }) => {
    await openPanel(page)
    await row(page, '12,000').click()
    await evidence(page).getByRole('button', { name: 'Use “Nearly 20,000”' }).click()
    expect(await asked(page)).toContain('use source 1 for left')
    await row(page, /^3 /).click()
    await evidence(page).waitFor()
    expect(await evidence(page).getByRole('button', { name: /^Use/ }).count()).toBe(0)
  })

  test('is cited with where it stands', async ({ browser }) => {
    const { page, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] })
    await openPanel(page)
    await row(page, 'Inez Okafor').click()
    await evidence(page).getByRole('button', { name: 'Copy citation' }).click()
    await evidence(page).getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '“Mayor Ines Okafor called it the worst flood in forty years.” (The Valley Tribune, “River breaks its banks at Harlow”, 3 Jun 2021, 09:30 UTC)',
    )
    await close()
  })

  test('that is the draft itself is called so, and leads to the other passage', async ({ page }) => {
    await openPanel(page)
    await page.evaluate(() => {
      const { bridge } = window.panelFixture
      const [first, second, ...rest] = bridge.getSnapshot().findings
      const { start, end } = second!.figure!
      const own = {
        ...first!.evidence[0]!,
        articleId: '',
        publisher: '',
        within: true as const,
        paragraph: 0,
        start,
        end,
      }
      bridge.set({ findings: [{ ...first!, evidence: [own] }, second!, ...rest], selected: first!.id })
    })
    await evidence(page).getByRole('article', { name: 'Elsewhere in this draft' }).waitFor()
    expect(
      await evidence(page)
        .getByRole('button', { name: /Open source|Copy/ })
        .count(),
    ).toBe(0)
    await evidence(page).getByRole('button', { name: 'Show the other passage' }).click()
    expect(await asked(page)).toContain('select hurt')
  })
})

test('a running figure is drawn by time filed, and said in words', async ({ page }) => {
  await openPanel(page)
  await page.evaluate(toll => window.panelFixture.bridge.set({ findings: [toll], selected: 'toll' }), TOLL)
  const chart = page.getByRole('figure', { name: 'By the time it was filed' })
  expect(await chart.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/the county\s+12 people 3 Jun.*19 people 4 Jun.*At least 31 people 5 Jun/s),
    expect.stringMatching(/Lifeline\s+44 people 6 Jun/),
  ])
  const heights = await chart
    .locator('.crosscheck-timeline-series path')
    .evaluateAll(dots => dots.map(dot => dot.getBoundingClientRect().y))
  expect(heights).toHaveLength(4)
  expect(heights).toEqual(heights.toSorted((a, b) => b - a))
})

describe('quiet names', () => {
  const names = Array.from({ length: 31 }, (_, n) => `place-${n}`)
  const fill = (ids: string[]) => {
    const { bridge } = window.panelFixture
    const { findings } = bridge.getSnapshot()
    const mayor = findings.find(({ id }) => id === 'mayor')!
    const places = ids.map(id => ({ ...mayor, id, verdict: 'confirmed' as const }))
    bridge.set({ findings: [...findings, ...places] })
  }

  test('stand behind a fold, which the keyboard opens', async ({ page }) => {
    await openPanel(page)
    await page.evaluate(fill, names)
    const fold = row(page, '31 names that the sources share')
    await fold.waitFor()
    expect(await page.locator('.crosscheck-row').count()).toBe(4)
    await row(page, /^3 /).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await fold.waitFor({ state: 'detached' })
    expect(await page.locator('.crosscheck-row').count()).toBe(35)
  })

  test('come forth when one of them is selected in the draft, or looked for', async ({ page }) => {
    await openPanel(page)
    await page.evaluate(fill, names)
    await setSnapshot(page, { selected: 'place-30' })
    await page.locator('[data-finding="place-30"]').waitFor()
    await setSnapshot(page, { selected: null })
    await row(page, '31 names').waitFor()
    await page.getByRole('searchbox').fill('okafor')
    await page.locator('[data-finding="place-3"]').waitFor()
  })
})
