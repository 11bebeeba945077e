import type { Checker } from './checker.ts'
import type { LocalChecker } from './local-checker.ts'
import { packer } from './pack.ts'
import type { Reply, Request } from './protocol.ts'

/** Answers requests one after another, so that a check never sees an archive that is half added. */
export function serve(
  checker: Pick<LocalChecker, keyof Checker | 'judgeBy'>,
  reply: (reply: Reply) => void,
): (request: Request) => void {
  const pack = packer()
  let last: Promise<void> = Promise.resolve()

  const answer = async (request: Request): Promise<Omit<Reply, 'id'>> => {
    switch (request.type) {
      case 'open':
        checker.judgeBy(request.judgement)
        await checker.add(request.articles)
        return {}
      case 'add':
        await checker.add(request.articles)
        return {}
      case 'remove':
        await checker.remove(request.ids)
        return {}
      case 'check':
        return { check: pack(await checker.check(request.draft)) }
      case 'discords':
        return { discords: await checker.discords() }
      case 'read':
        return { readings: await checker.read(request.article) }
    }
  }

  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

  return request => {
    last = last
      .then(() => answer(request))
      .catch(error => ({ error: messageOf(error) }))
      .then(answered => reply({ id: request.id, ...answered }))
  }
}
