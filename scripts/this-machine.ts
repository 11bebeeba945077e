import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Machine } from './chromium.ts'

/** The machine that this runs on, to find Chromium on. */
export const thisMachine: Machine = {
  env: process.env,
  runs: (program, args) => succeeds(program, args, { quiet: true, timeout: 30_000 }),
  install: (program, args, env) => succeeds(program, args, { env, timeout: 600_000 }),
  exists: existsSync,
  isRoot: process.getuid?.() === 0,
  downloaded: chromium.executablePath(),
  playwright: join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js'),
}

/** Runs a program without input. Its output goes to standard error, or nowhere when `quiet`. */
function succeeds(
  program: string,
  args: string[],
  options: { env?: Record<string, string>; quiet?: boolean; timeout: number },
): boolean {
  try {
    execFileSync(program, args, {
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? 'ignore' : ['ignore', 2, 2],
      timeout: options.timeout,
    })
    return true
  } catch {
    return false
  }
}
