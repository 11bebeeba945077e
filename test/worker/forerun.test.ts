import { expect, test, vi } from 'vitest'
import { forerun, type Handle } from '../../src/worker/forerun.ts'
import type { News, Reply, Request } from '../../src/worker/protocol.ts'

const draft = { paragraphs: ['Some 77 cows left.', 'None came.'] }
const glimpse = (id: number): Request => ({ id, type: 'glimpse', draft })
const SEEN = [[expect.objectContaining({ number: { start: 5, end: 7 } })], []]

/** A worker whose engine comes, or fails to, when the test says so. */
function begun() {
  const posted: (Reply | News)[] = []
  const handled: Request[] = []
  let come = (_engine: (post: (reply: Reply) => void) => Handle) => {}
  let fail = (_error: Error) => {}
  const loaded = new Promise<Parameters<typeof come>[0]>((resolve, reject) => {
    come = resolve
    fail = reject
  })
  const handle = forerun(
    () => loaded,
    message => posted.push(message),
  )
  let post = (_reply: Reply) => {}
  const engine = (tell: typeof post): Handle => {
    post = tell
    return message => void handled.push(message as Request)
  }
  return {
    handle,
    posted,
    handled,
    post: (reply: Reply) => post(reply),
    comes: async () => {
      come(engine)
      await loaded
      await Promise.resolve()
    },
    fails: (message: string) => fail(new Error(message)),
  }
}

test('figures are told before the engine is there; all else waits for it, in order', async () => {
  const { handle, posted, handled, comes } = begun()
  handle({ id: 1, type: 'open', articles: [] })
  handle({ id: 2, type: 'check', draft })
  handle(glimpse(3))
  expect(posted).toEqual([{ id: 3, glimpse: SEEN }])
  expect(handled).toEqual([])
  await comes()
  expect(handled.map(({ id }) => id)).toEqual([1, 2])
})

test('they are told for as long as the archive is being opened, and then no more', async () => {
  const { handle, posted, comes, post } = begun()
  handle({ id: 1, type: 'open', articles: [] })
  await comes()
  handle(glimpse(2))
  post({ id: 1 })
  handle(glimpse(3))
  expect(posted).toEqual([{ id: 2, glimpse: SEEN }, { id: 1 }, { id: 3, glimpse: null }])
})

test('an engine that cannot be had ends the worker with its reason', async () => {
  vi.useFakeTimers()
  const { handle, fails } = begun()
  handle({ id: 1, type: 'open', articles: [] })
  fails('The script is gone.')
  await expect(vi.advanceTimersByTimeAsync(1)).rejects.toThrow('The script is gone.')
  vi.useRealTimers()
})
