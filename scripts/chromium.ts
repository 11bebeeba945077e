import { delimiter, join } from 'node:path'

/** What the search needs of the machine, so that a test can give it another one. */
export interface Machine {
  env: Record<string, string | undefined>
  /** Whether the program starts: a download without its system libraries stands on disk and does not run. */
  runs(program: string, args: string[]): boolean
  /** Runs an installer to its end, with its output on the terminal. False when it fails. */
  install(program: string, args: string[], env?: Record<string, string>): boolean
  exists(path: string): boolean
  isRoot: boolean
  /** Where Playwright's own download of Chromium stands, whether or not it was made. */
  downloaded: string
  /** Playwright's command line, run by Node. */
  playwright: string
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const ADVICE = 'Install Chromium or Chrome, or set CHROME_PATH to the one to use.'

/** The Chromium that is here: CHROME_PATH, then the usual names on PATH, then Playwright's download. */
export function findChromium(machine: Machine): string | undefined {
  const starts = (path: string) => machine.exists(path) && machine.runs(path, ['--version'])
  const chosen = machine.env.CHROME_PATH
  if (chosen) {
    if (starts(chosen)) return chosen
    throw new Error(`CHROME_PATH is ${chosen}, and no browser starts there.`)
  }
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean)
  const named = NAMES.flatMap(name => folders.map(folder => join(folder, name)))
  return [...named, ...PLACES, machine.downloaded].find(starts)
}

/** Finds Chromium, or installs it: Playwright's download where the network gives it, else Debian's package. */
export function provideChromium(machine: Machine): string {
  const here = findChromium(machine)
  if (here) return here
  // A download that finds no network gives up in seconds instead of minutes.
  const hurry = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  machine.install(process.execPath, [machine.playwright, 'install', 'chromium'], hurry)
  const downloaded = findChromium(machine)
  if (downloaded) return downloaded
  installPackage(machine)
  const installed = findChromium(machine)
  if (installed) return installed
  throw new Error(`The browser tests need Chromium, and none could be found or installed. ${ADVICE}`)
}

/** Debian's package brings the system libraries that a bare machine lacks, which the download does not. */
function installPackage(machine: Machine): void {
  if (!machine.runs('apt-get', ['--version'])) return
  if (!machine.isRoot && !machine.runs('sudo', ['-n', 'true'])) return
  const apt = (...args: string[]) =>
    machine.isRoot
      ? machine.install('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' })
      : machine.install('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args])
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
}
