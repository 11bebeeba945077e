import type { Failure } from '../../remote/protocol.ts'

/** A request that is not answered: with which status, and why in one sentence that holds none of its text. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  readonly more: Omit<Failure, 'error'>

  constructor(status: number, message: string, more: Omit<Failure, 'error'> = {}) {
    super(message)
    this.status = status
    this.more = more
  }
}
