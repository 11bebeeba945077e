import { describe, expect, test } from 'vitest'
import { findChromium, type Machine, provideChromium } from '../../scripts/chromium.ts'

/** A machine where `working` start, `broken` stand on disk only, and an installer brings what `gives` says. */
function machine(options: {
  env?: Record<string, string>
  working?: string[]
  broken?: string[]
  isRoot?: boolean
  gives?: Record<string, string>
}) {
  const working = new Set(options.working)
  const broken = new Set(options.broken)
  const installs: string[] = []
  const made: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin', ...options.env },
    runs: program => working.has(program),
    exists: path => working.has(path) || broken.has(path),
    install: (program, args) => {
      const line = [program === process.execPath ? 'node' : program, ...args].join(' ')
      installs.push(line)
      const brought = Object.entries(options.gives ?? {}).find(([part]) => line.includes(part))?.[1]
      if (brought) working.add(brought)
      return brought !== undefined
    },
    isRoot: options.isRoot ?? false,
    downloaded: '/cache/chrome',
    playwright: '/cli.js',
  }
  return { made, installs }
}

describe('finding Chromium', () => {
  test.each([
    [
      'CHROME_PATH before all others',
      { env: { CHROME_PATH: '/my' }, working: ['/my', '/usr/bin/chromium'] },
      '/my',
    ],
    ['a usual name', { working: ['/usr/bin/google-chrome-stable'] }, '/usr/bin/google-chrome-stable'],
    ['Playwright’s download', { working: ['/cache/chrome'] }, '/cache/chrome'],
    [
      'one that starts before one that does not',
      { broken: ['/usr/bin/chromium'], working: ['/cache/chrome'] },
      '/cache/chrome',
    ],
    ['none', { broken: ['/cache/chrome'] }, undefined],
  ])('%s', (_name, options, expected) => {
    expect(findChromium(machine(options).made)).toBe(expected)
  })

  test('a CHROME_PATH that does not start is an error, not a reason to take another', () => {
    const { made } = machine({ env: { CHROME_PATH: '/gone' }, working: ['/usr/bin/chromium'] })
    expect(() => findChromium(made)).toThrow('CHROME_PATH is /gone, and no browser starts there.')
  })
})

describe('installing Chromium', () => {
  test('nothing is installed where one is found', () => {
    const { made, installs } = machine({ working: ['/usr/bin/chromium'] })
    expect(provideChromium(made)).toBe('/usr/bin/chromium')
    expect(installs).toEqual([])
  })

  test('Playwright’s download comes first', () => {
    const { made, installs } = machine({
      working: ['apt-get'],
      gives: { 'install chromium': '/cache/chrome' },
    })
    expect(provideChromium(made)).toBe('/cache/chrome')
    expect(installs).toEqual(['node /cli.js install chromium'])
  })

  test('Debian’s package where there is no download and root may install', () => {
    const gives = { 'apt-get install': '/usr/bin/chromium' }
    const { made, installs } = machine({ working: ['apt-get'], isRoot: true, gives })
    expect(provideChromium(made)).toBe('/usr/bin/chromium')
    expect(installs.slice(1)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-liberation',
    ])
  })

  test('the package by sudo where it asks for no password', () => {
    const gives = { 'apt-get install': '/usr/bin/chromium' }
    const { made, installs } = machine({ working: ['apt-get', 'sudo'], gives })
    expect(provideChromium(made)).toBe('/usr/bin/chromium')
    expect(installs[1]).toBe('sudo -n DEBIAN_FRONTEND=noninteractive apt-get update')
  })

  test.each([
    ['without the right to install packages', { working: ['apt-get'] }],
    ['without apt-get', { isRoot: true }],
    ['when the package brings no browser that starts', { working: ['apt-get'], isRoot: true }],
  ])('%s it fails and says what to do', (_name, options) => {
    expect(() => provideChromium(machine(options).made)).toThrow(
      /Install Chromium or Chrome, or set CHROME_PATH/,
    )
  })
})
