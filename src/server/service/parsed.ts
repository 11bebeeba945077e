import type * as z from 'zod/mini'
import { Refusal } from './refusal.ts'

/** A value of the shape that is wanted. @throws Refusal that tells where it differs, without its text */
export function parsed<Shape extends z.ZodMiniType>(
  shape: Shape,
  value: unknown,
  what: string,
): z.output<Shape> {
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path.join('.')
  throw new Refusal(
    400,
    `${what} ${path ? `has a wrong ${path}` : 'has a wrong shape'} (${issue?.code ?? 'unknown'}).`,
  )
}
