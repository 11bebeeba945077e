import type { FastifyRequest } from 'fastify'
import type { Right } from '../../remote/operations.ts'
import { Refusal } from './refusal.ts'
import type { Tokens } from './tokens.ts'

/** Whom the service answers. */
export interface Access {
  /** Who may do what; without it everybody may everything, which only a server for its own machine allows. */
  tokens?: Tokens
  /** Pages that may ask from a browser, as "https://desk.example"; "loopback" stands for all of this machine. */
  origins: readonly string[]
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

export const isAllowed = (origin: string, origins: readonly string[]): boolean =>
  origins.includes(origin) ||
  (origins.includes('loopback') &&
    /^https?:\/\//.test(origin) &&
    LOOPBACK.test(origin.replace(/^https?:\/\//, '')))

/**
 * Lets a request in, or throws. Without tokens it must be meant for this machine by name: a page elsewhere whose name
 * was made to point here is not.
 */
export function admit(request: FastifyRequest, right: Right | undefined, { tokens, origins }: Access): void {
  const { origin, host = '', authorization } = request.headers
  if (origin !== undefined && !isAllowed(origin, origins)) {
    throw new Refusal(403, 'Pages of this origin may not ask this archive.')
  }
  if (!tokens && !LOOPBACK.test(host)) throw new Refusal(403, 'This archive answers its own machine only.')
  if (tokens && right) tokens.admit(authorization, right)
}
