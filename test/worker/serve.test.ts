import { expect, test } from 'vitest'
import type { Article } from '../../src/engine/articles/article.ts'
import { DeskArchive } from '../../src/store/desk-archive.ts'
import { articlesOf } from '../../src/store/files/article-lines.ts'
import { recordOf } from '../../src/store/record.ts'
import type { News, Reply } from '../../src/worker/protocol.ts'
import { serve } from '../../src/worker/serve.ts'

const article = (id: string, text: string): Article => ({ id, publisher: 'A Paper', paragraphs: [text] })
const draft = (text: string) => ({ paragraphs: [text] })

/** A worker's side, whose archive reads articles when the test says so. */
function served() {
  const posted: (Reply | News)[] = []
  let release = () => {}
  const gate = new Promise<void>(resolve => {
    release = resolve
  })
  const handle = serve(
    async () =>
      DeskArchive.open({
        read: async given => {
          const articles = articlesOf(given)
          if (articles.some(({ id }) => id === 'slow')) await gate
          if (articles.some(({ id }) => id === 'bad')) throw new Error('It could not be read.')
          return articles.map(recordOf)
        },
      }),
    message => posted.push(message),
  )
  const replies = () => posted.flatMap(message => ('id' in message ? [message] : []))
  const reply = async (id: number) => {
    const found = () => replies().find(one => one.id === id)
    await expect.poll(found).toBeDefined()
    return found()!
  }
  handle({ id: 1, type: 'open', articles: [] })
  return { handle, reply, replies, posted, release }
}

test('a check does not wait for articles that are still being read', async () => {
  const { handle, reply, replies, release } = served()
  handle({ id: 2, type: 'add', articles: [article('slow', 'Some 77 cows left.')] })
  handle({ id: 3, type: 'check', draft: draft('Some 78 cows left.') })
  expect((await reply(3)).check?.findings).toMatchObject([{ verdict: 'unsourced' }])
  expect(replies().map(({ id }) => id)).toEqual([1, 3])
  release()
  await reply(2)
  handle({ id: 4, type: 'check', draft: draft('Some 78 cows left.') })
  expect((await reply(4)).check?.findings).not.toMatchObject([{ verdict: 'unsourced' }])
})

test('a removal waits for what was sent before it to be added', async () => {
  const { handle, reply, release } = served()
  handle({ id: 2, type: 'add', articles: [article('slow', 'Some 77 cows left.')] })
  handle({ id: 3, type: 'remove', ids: ['slow'] })
  release()
  await reply(3)
  handle({ id: 4, type: 'entries' })
  expect((await reply(4)).entries).toEqual([])
})

test('an error is told to whoever asked, and stops none of those after it', async () => {
  const { handle, reply } = served()
  handle({ id: 2, type: 'add', articles: [article('bad', 'Text.')] })
  handle({ id: 3, type: 'add', articles: [article('good', 'Text.')] })
  expect(await reply(2)).toEqual({ id: 2, error: 'It could not be read.' })
  expect((await reply(3)).added).toEqual({ replaced: [], outdated: [] })
  handle({ id: 4, type: 'article', articleId: 'good' })
  expect((await reply(4)).article).toEqual(article('good', 'Text.'))
  handle({ id: 5, type: 'article', articleId: 'bad' })
  expect(await reply(5)).toEqual({ id: 5 })
})

test('every change is told, with what changed', async () => {
  const { handle, reply, posted } = served()
  handle({ id: 2, type: 'add', articles: [article('a', 'Text.')] })
  await reply(2)
  handle({ id: 3, type: 'remove', ids: ['a', 'nowhere'] })
  await reply(3)
  expect(posted.filter(message => 'changed' in message)).toEqual([
    { changed: { put: [{ id: 'a', publisher: 'A Paper', opening: 'Text.' }], dropped: [] } },
    { changed: { put: [], dropped: ['a'] } },
  ])
})

test('nothing is answered before the archive is open, and why it cannot be is told', async () => {
  const posted: (Reply | News)[] = []
  const handle = serve(
    () => Promise.reject(new Error('No room.')),
    message => posted.push(message),
  )
  handle({ id: 1, type: 'open', articles: [] })
  handle({ id: 2, type: 'check', draft: draft('Text.') })
  await expect.poll(() => posted.length).toBe(2)
  expect(posted).toEqual([
    { id: 1, error: 'No room.' },
    { id: 2, error: 'No room.' },
  ])
})
