import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadUsage } from '../../src/cli/parsed.ts'
import { readServe, runServe } from '../../src/cli/serve.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { runToken } from '../../src/cli/token.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-serve-'))
  writeFileSync(join(folder, 'fire.txt'), 'The fire at the mill killed 14 workers on Monday, police said.')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A terminal that keeps what is told. */
function kept() {
  const printed: string[] = []
  const told: string[] = []
  const terminal: Terminal = {
    attended: false,
    async *open() {},
    print: async text => void printed.push(text),
    complain: sentence => void told.push(sentence),
  }
  return { printed, told, terminal }
}

describe('crosscheck token', () => {
  test('tells the token once, and keeps its hash for its owner’s eyes only', async () => {
    const file = join(folder, 'tokens.json')
    const { printed, terminal } = kept()
    const line = ['desk', '--tokens', file, '--rights', 'read,write', '--expires', '2030-01-01']
    await runToken(line, terminal)
    const token = printed.join('').trim()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).not.toContain(token)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([
      {
        name: 'desk',
        rights: ['read', 'write'],
        expires: '2030-01-01',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    // Another one of the same name takes its place.
    await runToken(line, terminal)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(1)
  })

  test.each([
    [['--tokens', 'tokens.json']],
    [['desk']],
    [['desk', 'other', '--tokens', 'tokens.json']],
    [['desk', '--tokens', 'tokens.json', '--rights', 'all']],
    [['desk', '--tokens', 'tokens.json', '--expires', 'soon']],
  ])('refuses %j', async line => {
    await expect(runToken(line, kept().terminal)).rejects.toThrow(BadUsage)
  })
})

describe('crosscheck serve', () => {
  test.each([
    [['--port', 'x']],
    [['--port', '70000']],
    [['--origin', 'desk.example']],
    [['--origin', 'https://desk.example/path']],
    [['--partitions', '-1']],
    [['--unknown']],
  ])('refuses %j', line => {
    expect(() => readServe(line, {})).toThrow(BadUsage)
  })

  test('is for this machine by default', () => {
    expect(readServe([], {})).toMatchObject({ host: '127.0.0.1', origins: [], databaseUrl: undefined })
    expect(readServe([], { DATABASE_URL: 'postgres://a' }).databaseUrl).toBe('postgres://a')
  })

  test('does not open itself to other machines without tokens', async () => {
    const line = ['--host', '0.0.0.0', '--port', '0', '--data', join(folder, 'open')]
    await expect(runServe(line, kept().terminal, Promise.resolve(), {})).rejects.toThrow('no tokens')
  })

  test('adds the articles it is given, once', async () => {
    const line = ['--port', '0', '--data', join(folder, 'data'), '--corpus', join(folder, 'fire.txt')]
    const [first, second] = [kept(), kept()]
    expect(await runServe(line, first.terminal, Promise.resolve(), {})).toBe(0)
    expect(first.printed.join('')).toMatch(
      /served at http:\/\/127\.0\.0\.1:\d+\n1 articles added, 0 were there already\n/,
    )
    expect(await runServe(line, second.terminal, Promise.resolve(), {})).toBe(0)
    expect(second.printed.join('')).toContain('0 articles added, 1 were there already')
  }, 180_000)
})
