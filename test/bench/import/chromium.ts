import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { provideChromium } from '../../../scripts/chromium.ts'
import { thisMachine } from '../../../scripts/this-machine.ts'

/** Chromium as a journalist has it: what it keeps is on the disk. `close` forgets it. */
export async function chromiumOnDisk(): Promise<{ open(): Promise<BrowserContext>; close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'crosscheck-profile-'))
  const executablePath = provideChromium(thisMachine)
  return {
    open: () =>
      chromium.launchPersistentContext(profile, {
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
      }),
    close: () => rm(profile, { recursive: true, force: true }),
  }
}
