import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import type { Right } from '../../remote/operations.ts'
import { Refusal } from './refusal.ts'

/** A token as it is kept: never itself, only its SHA-256. It is random, so that nothing slower is needed. */
export const TokenEntry = z.object({
  name: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  rights: z.array(z.enum(['read', 'write'])),
  expires: z.optional(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
})
export type TokenEntry = z.infer<typeof TokenEntry>

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
const BEARER = /^Bearer ([\w-]{16,128})$/

/** Who may do what. */
export class Tokens {
  readonly #entries: readonly (TokenEntry & { hash: Buffer })[]

  constructor(entries: readonly TokenEntry[]) {
    this.#entries = entries.map(entry => ({ ...entry, hash: Buffer.from(entry.sha256, 'hex') }))
  }

  /**
   * @param header what the request gives as its authorisation
   * @returns the name of the token. @throws Refusal
   */
  admit(header: string | undefined, right: Right, now = Date.now()): string {
    if (header === undefined) throw new Refusal(401, 'This archive needs a token: send it as a bearer token.')
    const token = BEARER.exec(header)?.[1]
    const hash = hashOf(token ?? '')
    // All are compared, so that the time tells nothing.
    const entry = this.#entries.filter(entry => timingSafeEqual(entry.hash, hash))[0]
    if (!token || !entry) throw new Refusal(401, 'This token is not known here: ask for another one.')
    if (entry.expires && now >= Date.parse(entry.expires)) {
      throw new Refusal(401, 'This token has expired: ask for another one.')
    }
    if (!entry.rights.includes(right)) throw new Refusal(403, `This token gives no right to ${right}.`)
    return entry.name
  }
}

/** A new token, to be told once, and what is kept of it. */
export function newToken(facts: Omit<TokenEntry, 'sha256'>): { token: string; entry: TokenEntry } {
  const token = randomBytes(32).toString('base64url')
  return { token, entry: { ...facts, sha256: hashOf(token).toString('hex') } }
}

/** The entries of a file of tokens; none where there is no file. @throws with one sentence for a person */
export async function readTokens(path: string): Promise<TokenEntry[]> {
  try {
    return z.array(TokenEntry).parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new Error(`${path} holds no list of tokens: make it with crosscheck token.`)
  }
}

/** Adds an entry to a file that only its owner reads. */
export async function keepToken(path: string, entry: TokenEntry): Promise<void> {
  const entries = (await readTokens(path)).filter(({ name }) => name !== entry.name)
  await writeFile(path, `${JSON.stringify([...entries, entry], null, 2)}\n`, { mode: 0o600 })
}
