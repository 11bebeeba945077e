import * as z from 'zod/mini'
import { Verdict } from '../engine/crosscheck/finding.ts'

/** checked: looked into and found right; stet: let it stand, whatever the sources say. */
export const Decision = z.enum(['checked', 'stet'])
export type Decision = z.infer<typeof Decision>

/** What a journalist has decided about a finding. */
export const SignOff = z.object({
  /** See signOffKey: what was judged, and on what evidence. */
  key: z.string(),
  /** The id of the finding it was given to: under another key, that finding was opened again. */
  finding: z.string(),
  decision: Decision,
  /** The words of the draft that it was about, and the verdict they had. */
  words: z.string(),
  verdict: Verdict,
  initials: z.string(),
  note: z.optional(z.string()),
  /** When, in UTC. */
  time: z.iso.datetime(),
})
export type SignOff = z.infer<typeof SignOff>
