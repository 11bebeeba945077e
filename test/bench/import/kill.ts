import { buildFixture } from '../../browser/built.ts'
import type {} from '../../browser/fixtures/store.ts'
import { chromiumOnDisk } from './chromium.ts'
import { killBrowsers } from './processes.ts'

/** Milliseconds within which a kill comes after the first article was kept. */
const WITHIN = 1500
/** Every so many kills end the whole browser, not the page alone. */
const BROWSER = 5

/**
 * Kills a page, or the browser, in the middle of an import at random moments, opens the desk again and looks at what is
 * there: every article whole, and each that was said to be kept.
 */
export async function kills(count: number): Promise<void> {
  const fixture = await buildFixture('store.html')
  const disk = await chromiumOnDisk()
  let context = await disk.open()
  const faults = { half: 0, lost: 0 }
  let [kept, there] = [0, 0]
  const open = async (desk: string) => {
    const page = await context.newPage()
    await page.goto(fixture.address)
    await page.evaluate(name => void window.store.open(name), desk)
    return page
  }
  for (let kill = 0; kill < count; kill++) {
    const page = await open(`killed-${kill}`)
    const said: string[] = []
    await page.exposeFunction('said', (ids: string[]) => void said.push(...ids))
    await page.evaluate(() => window.store.addWithoutEnd(ids => Reflect.get(window, 'said')(ids)))
    while (!said.length) await new Promise(resolve => setTimeout(resolve, 5))
    await new Promise(resolve => setTimeout(resolve, Math.random() * WITHIN))
    if (kill % BROWSER === BROWSER - 1) {
      const gone = new Promise(resolve => context.once('close', resolve))
      killBrowsers()
      await gone
      context = await disk.open()
    } else {
      const session = await context.newCDPSession(page)
      session.send('Page.crash').catch(() => {})
      await page.waitForEvent('crash')
      await page.close()
    }
    const next = await open(`killed-${kill}`)
    const { ids, whole } = await next.evaluate(() => window.store.inspect())
    const found = new Set(ids)
    faults.half += whole && found.size === ids.length ? 0 : 1
    faults.lost += said.filter(id => !found.has(id)).length
    kept += said.length
    there += ids.length
    await next.close()
  }
  await context.close()
  await disk.close()
  await fixture.close()
  console.log(
    `killed ${count} times: ${kept} articles were said to be kept and ${there} were there; ` +
      `lost ${faults.lost}, archives with half an article ${faults.half}`,
  )
}
