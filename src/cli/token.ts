import { keepToken, newToken, TokenEntry } from '../server/service/tokens.ts'
import { BadUsage, parsed } from './parsed.ts'
import type { Terminal } from './terminal.ts'

const OPTIONS = {
  tokens: { type: 'string' },
  rights: { type: 'string' },
  expires: { type: 'string' },
} as const

/** `crosscheck token`: makes a token and keeps its hash. It is told once, here. @returns the exit code */
export async function runToken(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(args, OPTIONS)
  const [name, ...more] = positionals
  if (!name || more.length) throw new BadUsage('Name the one whom the token is for.')
  if (values.tokens === undefined) throw new BadUsage('Name the file of tokens: --tokens FILE.')
  const facts = TokenEntry.safeParse({
    name,
    sha256: '0'.repeat(64),
    rights: (values.rights ?? 'read').split(','),
    ...(values.expires !== undefined && { expires: values.expires }),
  })
  if (!facts.success)
    throw new BadUsage('Rights are read, write or read,write; --expires is an ISO date or time.')
  const { token, entry } = newToken(facts.data)
  await keepToken(values.tokens, entry)
  await terminal.print(`${token}\n`)
  return 0
}
