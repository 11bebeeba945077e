import type { Archive } from '../engine/archive/archive.ts'
import type { Checker } from './checker.ts'
import { LocalChecker } from './local-checker.ts'
import { packer } from './pack.ts'
import type { News, Opening, Reply, Request } from './protocol.ts'

/** Makes the archive that a page asks for. Its own notice, if there is one, goes through `tell`. */
export type OpenArchive = (opening: Opening, tell: (news: News) => void) => Promise<Archive>

/** Answers requests: checks one after another, all else as soon as it is done. */
export function serve(
  openArchive: OpenArchive,
  post: (message: Reply | News) => void,
): (request: Request) => void {
  const pack = packer()
  let opened: Promise<Checker> = Promise.reject(new Error('The archive was not opened.'))
  opened.catch(() => {})
  let checked: Promise<unknown> = Promise.resolve()
  const adding = new Set<Promise<unknown>>()

  const open = async (request: Opening) => {
    const archive = await openArchive(request, post)
    archive.subscribe?.(changed => post(changed ? { changed } : {}))
    return new LocalChecker(archive, request.judgement)
  }

  const answer = async (request: Request): Promise<Omit<Reply, 'id'>> => {
    const checker = await opened
    switch (request.type) {
      case 'open':
        return {}
      case 'add':
        return { added: await checker.add(request.articles) }
      case 'remove':
        await Promise.allSettled(adding)
        await checker.remove(request.ids)
        return {}
      case 'entries':
        return { entries: await checker.entries() }
      case 'article': {
        const article = await checker.article(request.articleId)
        return article ? { article } : {}
      }
      case 'check':
        return { check: pack(await checker.check(request.draft)) }
      case 'discords':
        return { discords: await checker.discords() }
      case 'read':
        return { readings: await checker.read(request.article) }
    }
  }

  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
  const reply = (request: Request) =>
    answer(request)
      .catch(error => ({ error: messageOf(error) }))
      .then(answered => post({ id: request.id, ...answered }))

  return request => {
    if (request.type === 'open') {
      opened = open(request)
      opened.catch(() => {})
    }
    if (request.type === 'check') {
      checked = checked.then(() => reply(request))
      return
    }
    const done = reply(request)
    if (request.type !== 'add') return
    adding.add(done)
    done.finally(() => adding.delete(done))
  }
}
