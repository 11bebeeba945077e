import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Takes a data folder for this process: two at once would destroy it. A claim of a process that is gone counts for
 * nothing.
 * @returns what gives it back
 */
export async function claim(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'in-use-by')
  const owner = Number(await readFile(path, 'utf8').catch(() => ''))
  if (owner && owner !== process.pid && isRunning(owner)) {
    throw new Error(`${folder} is in use by process ${owner}: stop that server, or name another folder.`)
  }
  await writeFile(path, String(process.pid))
  return () => rm(path, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
