import { expect } from 'vitest'
import { card, caretAt, editor, mark, openEditors, settled } from './editor-page.ts'
import { test } from './page.ts'

const DRAFT = '<p>About 1,500 people left Harlow.</p><p>Mayor Okafur said so.</p>'
const setup = { content: DRAFT, draft: 'a flood', options: { initials: 'AB' } }

test('a finding that is signed off on its card is passed by, also after a reload', async ({ page }) => {
  await openEditors(page, setup)
  await mark(page, '1,500').hover()
  await card(page).getByRole('button', { name: 'Sign off' }).click()
  await card(page).getByText('Checked · AB · ').waitFor()
  expect(await mark(page, '1,500').getAttribute('class')).toContain('crosscheck-signed-off')

  await openEditors(page, setup)
  await settled(page)
  expect(await mark(page, '1,500').getAttribute('class')).toContain('crosscheck-signed-off')
  await caretAt(page, 1)
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  expect(await editor(page).locator('.crosscheck-selected').textContent()).toBe('Okafur')
})

test('a finding that was let stand can be opened again', async ({ page }) => {
  await openEditors(page, { ...setup, draft: 'another flood' })
  await mark(page, 'Okafur').hover()
  await card(page).getByRole('button', { name: 'Stet' }).click()
  await card(page).getByText('Let stand · AB').waitFor()
  await card(page).getByRole('button', { name: 'Open again' }).click()
  await card(page).getByRole('button', { name: 'Stet' }).waitFor()
  expect(await mark(page, 'Okafur').getAttribute('class')).not.toContain('crosscheck-signed-off')
})

test('the sign-offs of one draft are not those of another', async ({ page }) => {
  await openEditors(page, { ...setup, draft: 'one' }, { ...setup, draft: 'two' })
  await mark(page, '1,500', 1).waitFor()
  await page.evaluate(() => window.fixture.editors[0]!.commands.signOff('1,500-0', { note: 'Called.' }))
  const signed = () =>
    page.evaluate(() => window.fixture.editors.map(one => one.storage.crosscheck.getSnapshot().signOffs))
  await settled(page)
  expect(await signed()).toMatchObject([{ '1,500-0': { note: 'Called.' } }, {}])
})

test('a sign-off outlasts edits elsewhere, and that its words are taken away and brought back by undo', async ({
  page,
}) => {
  await openEditors(page, { ...setup, draft: 'undone' })
  await mark(page, '1,500').waitFor()
  await page.evaluate(() => window.fixture.editors[0]!.commands.signOff('1,500-0'))
  const signed = editor(page).locator('.crosscheck-signed-off')
  await signed.waitFor()
  await caretAt(page, 1)
  await page.keyboard.type('Well then. ')
  await settled(page)
  expect(await signed.allTextContents()).toEqual(['1,500'])
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await settled(page)
  expect(await signed.count()).toBe(0)
  await page.keyboard.press('ControlOrMeta+z')
  await signed.waitFor()
  expect(await signed.allTextContents()).toEqual(['1,500'])
})

test('a sign-off that was kept opens again once a source that spoke against it is gone, and says so', async ({
  page,
}) => {
  await openEditors(page, { ...setup, draft: 'spoken of anew' })
  await mark(page, '1,500').hover()
  await card(page).getByRole('button', { name: 'Sign off' }).click()
  await card(page).getByText('Checked · AB · ').waitFor()
  await settled(page)

  await openEditors(page, { ...setup, draft: 'spoken of anew', silent: 'wire' })
  await mark(page, '1,500').waitFor()
  expect(await mark(page, '1,500').getAttribute('class')).not.toContain('crosscheck-signed-off')
  const { signOffs, reopened } = await page.evaluate(() =>
    window.fixture.editors[0]!.storage.crosscheck.getSnapshot(),
  )
  expect(signOffs).toEqual({})
  expect(reopened).toMatchObject({ '1,500-0': { initials: 'AB' } })
})
