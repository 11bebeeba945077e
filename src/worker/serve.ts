import type { Checker } from './checker.ts'
import { packer } from './pack.ts'
import type { Reply, Request } from './protocol.ts'

/** Answers requests one after another, so that a check never sees an archive that is half added. */
export function serve(checker: Checker, reply: (reply: Reply) => void): (request: Request) => void {
  const pack = packer()
  let last: Promise<void> = Promise.resolve()

  const answer = async (request: Request): Promise<Reply> => {
    const { id } = request
    try {
      if (request.type === 'check') return { id, check: pack(await checker.check(request.draft)) }
      await checker.add(request.articles)
      return { id }
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) }
    }
  }

  return request => {
    last = last.then(async () => reply(await answer(request)))
  }
}
