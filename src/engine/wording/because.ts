import * as z from 'zod/mini'
import { filled } from './phrase.ts'

/**
 * A reason as data: phrases by their names, said one after the other, each with what fills its gaps: words of the
 * draft and its sources, which are never translated, or further phrases, which are.
 */
export type Because = { phrase: string; values?: Record<string, string | Because> | undefined }[]
export const Because: z.ZodMiniType<Because> = z.array(
  z.object({
    phrase: z.string(),
    values: z.optional(
      z.record(
        z.string(),
        z.lazy(() => z.union([z.string(), Because])),
      ),
    ),
  }),
)

/** The phrases of a language by their names. */
export type ReasonBook = Readonly<Record<string, string | undefined>>

/** The reason as a sentence; null where the book lacks one of its phrases: half a sentence says the wrong thing. */
export function sentenceOf(because: Because, book: ReasonBook): string | null {
  const parts = because.map(({ phrase, values = {} }) => {
    const known = book[phrase]
    if (known === undefined) return null
    let complete = true
    const part = filled(known, gap => {
      const value = values[gap]
      if (typeof value !== 'object') return value
      const inner = sentenceOf(value, book)
      complete &&= inner !== null
      return inner ?? ''
    })
    return complete ? part : null
  })
  // "Gen., not Col." has its full stop already.
  return parts.includes(null) ? null : parts.join('').replace(/(?<!\.)\.\.$/, '.')
}
