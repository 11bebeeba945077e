import * as z from 'zod'
import { Figure } from './figures/figure.ts'
import { Name, Role } from './names/name.ts'

/** What was read in a text: offsets are into that text. */
export const Reading = z.object({ figures: z.array(Figure), names: z.array(Name), roles: z.array(Role) })
export type Reading = z.infer<typeof Reading>

export interface ReadOptions {
  /** ISO date or time that "today", "Friday" and "last week" are resolved from; without it they stay unresolved. */
  published?: string
  /** The place of the dateline, whose clock local times are told by. */
  place?: string
}

/** Reads the figures, names and roles in a text of one or more paragraphs. Time is linear in its length. */
export function read(_text: string, _options: ReadOptions = {}): Reading {
  return { figures: [], names: [], roles: [] }
}
