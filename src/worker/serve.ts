import type { Archive } from '../engine/archive/archive.ts'
import type { Article } from '../engine/articles/article.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
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
  let opened: Promise<LocalChecker> | undefined
  let checked: Promise<unknown> = Promise.resolve()
  let desk: string | undefined
  const adding = new Set<Promise<unknown>>()
  const stops = new Map<number, AbortController>()

  const open = async (request: Opening) => {
    desk = request.desk
    const archive = await openArchive(request, post)
    archive.subscribe?.(changed => post(changed ? { changed } : {}))
    return new LocalChecker(archive, request.judgement)
  }

  const answer = async (request: Request): Promise<Omit<Reply, 'id'>> => {
    // Not made in advance: for an error's stack the browser parses the whole script once more.
    if (!opened) throw new Error('The archive was not opened.')
    const checker = await opened
    const { id } = request
    switch (request.type) {
      case 'open':
        return {}
      case 'add':
        return { added: await checker.add(request.articles) }
      case 'file': {
        const stop = new AbortController()
        stops.set(id, stop)
        const told = (done: number, all: number) => post({ progress: { of: id, done, all } })
        const entries: ArticleEntry[] = []
        const came = desk === undefined ? (some: readonly ArticleEntry[]) => entries.push(...some) : undefined
        const file = await checker
          .addFile(request.file, told, stop.signal, came)
          .finally(() => stops.delete(id))
        return came ? { file, articles: await all(checker, entries) } : { file }
      }
      case 'stop':
        stops.get(request.of)?.abort()
        return {}
      case 'correct':
        await checker.correct(request.articleId, request.facts)
        return {}
      case 'dump':
        return { dump: await checker.dump() }
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
      case 'glimpse':
        return { glimpse: null }
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
    if (request.type !== 'add' && request.type !== 'file') return
    adding.add(done)
    done.finally(() => adding.delete(done))
  }
}

async function all(checker: Checker, entries: readonly ArticleEntry[]): Promise<Article[]> {
  const found = await Promise.all(entries.map(({ id }) => checker.article(id)))
  return found.filter(article => article !== undefined)
}
