import { allAdded } from '../../src/engine/archive/added.ts'
import type { Reply, Request } from '../../src/worker/protocol.ts'
import type { WorkerLike } from '../../src/worker/worker-checker.ts'
import { figuresIn, numbersIn } from './by-hand.ts'

/** An answer that a worker has, and keeps until the test lets it go. */
interface Held {
  reply: Reply
  give(reply: Reply): void
}

/**
 * Workers that find every number of a draft, at once, and give their answers when a test says so: also when they have
 * been replaced by then. Where figures stand they tell at once. All numbers are confirmed where the archive has an article "new", else disputed.
 */
export class HeldWorkers {
  readonly #held: Held[] = []
  #crashCurrent = () => {}

  create = (): WorkerLike => {
    const known = new Set<string>()
    let give = (_reply: Reply) => {}
    let crash = () => {}
    this.#crashCurrent = () => crash()
    return {
      terminate() {},
      addEventListener: (type: string, listener: unknown) => {
        const call = listener as (event: unknown) => void
        if (type === 'message') give = reply => call({ data: reply })
        if (type === 'error') crash = () => call({ message: 'out of memory' })
      },
      postMessage: (request: Request) => {
        if (request.type === 'open' || request.type === 'add')
          for (const { id } of request.articles) known.add(id)
        if (request.type === 'remove') for (const id of request.ids) known.delete(id)
        if (request.type !== 'check')
          return queueMicrotask(() => give({ id: request.id, ...answerTo(request) }))
        const { findings, coverage } = numbersIn(request.draft)
        const verdict = known.has('new') ? 'confirmed' : 'disputed'
        const check = { findings: findings.map(finding => ({ ...finding, verdict }) as const), coverage }
        this.#held.push({ reply: { id: request.id, check }, give })
      },
    }
  }

  /** Lets go the answer that was found first, or last, of those that are still held. */
  deliver(which: 'oldest' | 'newest'): void {
    const held = which === 'oldest' ? this.#held.shift() : this.#held.pop()
    held?.give(held.reply)
  }

  crash(): void {
    this.#crashCurrent()
  }
}

function answerTo(request: Request): Omit<Reply, 'id'> {
  if (request.type === 'glimpse') return { glimpse: request.draft.paragraphs.map(figuresIn) }
  if (request.type === 'add') return { added: allAdded() }
  return request.type === 'entries' ? { entries: [] } : {}
}
