import { figuresSeen } from '../engine/figures-seen.ts'
import type { News, Reply, Request } from './protocol.ts'
import type { ToRead } from './reading-pool.ts'

type Message = Request | ToRead
/** Takes what a worker is sent, in the order in which it comes. */
export type Handle = (message: Message) => void
type Post = (message: Reply | News) => void

/**
 * The worker's first steps: the reader of figures is a tenth of the engine, so figures can be told while the rest is
 * still on its way and the archive is read. Everything else waits for that, in order. Where it cannot be had the
 * worker ends as any other that crashes.
 */
export function forerun(load: () => Promise<(post: Post) => Handle>, post: Post): Handle {
  let opening: number | undefined
  let open = false
  const tell: Post = message => {
    open ||= 'id' in message && message.id === opening
    post(message)
  }
  const engine = load().then(make => make(tell))
  engine.catch(error =>
    setTimeout(() => {
      throw error
    }),
  )
  return message => {
    if ('type' in message && message.type === 'glimpse') {
      // With an archive a check comes as soon.
      post({ id: message.id, glimpse: open ? null : figuresSeen(message.draft) })
      return
    }
    if ('type' in message && message.type === 'open') opening = message.id
    engine.then(
      handle => handle(message),
      () => {},
    )
  }
}
