import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allAdded } from '../../src/engine/archive/added.ts'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import type { Article, Draft } from '../../src/engine/articles/article.ts'
import type { ArchiveEvent } from '../../src/worker/checker.ts'
import { LocalChecker } from '../../src/worker/local-checker.ts'
import { openDeskArchive } from '../../src/worker/open-archive.ts'
import type { News, Reply, Request } from '../../src/worker/protocol.ts'
import { serve } from '../../src/worker/serve.ts'
import { WorkerChecker, type WorkerLike } from '../../src/worker/worker-checker.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const article = (id: string): Article => ({ id, publisher: 'A Paper', paragraphs: ['Text.'] })
const draft = (text: string): Draft => ({ paragraphs: [text] })
const EMPTY = { figures: 0, compared: 0, names: 0, matched: 0 }

/** A worker that answers, or crashes, when the test wants it to. */
class Puppet implements WorkerLike {
  readonly asked: Request[] = []
  terminated = false
  readonly #listeners = new Map<string, (event: never) => void>()

  postMessage(request: Request) {
    this.asked.push(request)
  }
  terminate() {
    this.terminated = true
  }
  addEventListener(type: string, listener: unknown) {
    this.#listeners.set(type, listener as (event: never) => void)
  }
  reply(reply: Reply | News) {
    this.#listeners.get('message')!({ data: reply } as never)
  }
  crash(message = 'out of memory') {
    this.#listeners.get('error')!({ message } as never)
  }
  /** The request of a type that came last. */
  last(type: Request['type']) {
    return this.asked.findLast(request => request.type === type)
  }
  answer() {
    this.reply({ id: this.last('check')!.id, check: { findings: [], coverage: EMPTY } })
  }
  /** Says that what was asked last is done. */
  done() {
    this.reply({ id: this.asked.at(-1)!.id, added: allAdded() })
  }
}

function puppets() {
  const made: Puppet[] = []
  const create = () => {
    const puppet = new Puppet()
    made.push(puppet)
    return puppet
  }
  return { made, create }
}

test('the worker gets the archive before the first draft', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create, [article('a')])
  const answer = checker.check(draft('text'))
  expect(made[0]!.asked).toMatchObject([
    { type: 'open', articles: [article('a')] },
    { type: 'check', draft: draft('text') },
  ])
  made[0]!.answer()
  expect(await answer).toEqual({ findings: [], coverage: EMPTY })
  const added = checker.add([article('b')])
  expect(made[0]!.last('add')).toMatchObject({ articles: [article('b')] })
  made[0]!.done()
  await added
  const removed = checker.remove(['a'])
  expect(made[0]!.last('remove')).toMatchObject({ ids: ['a'] })
  made[0]!.done()
  await removed
})

test('many articles go over in batches, so that a check need not wait for all', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create)
  const long = (id: string): Article => ({ id, publisher: 'A Paper', paragraphs: ['Word. '.repeat(4000)] })
  const progress: number[][] = []
  const added = checker.add([long('a'), long('b'), long('c')], (...steps) => progress.push(steps))
  const checked = checker.check(draft('text'))
  const [, first, second] = made[0]!.asked
  expect(made[0]!.asked.map(request => request.type)).toEqual(['open', 'add', 'add', 'check'])
  made[0]!.reply({ id: second!.id, added: allAdded() })
  made[0]!.answer()
  await checked
  expect(progress).toEqual([[1, 3]])
  made[0]!.reply({ id: first!.id, added: allAdded() })
  await added
  expect(progress).toEqual([
    [1, 3],
    [3, 3],
  ])
})

test('one that was started early reads its archive before anything is asked, and may then be idle', () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create, [article('a')], { patience: 1000 })
  checker.start()
  expect(made[0]!.asked).toMatchObject([{ type: 'open', articles: [article('a')] }])
  made[0]!.done()
  vi.advanceTimersByTime(5000)
  void checker.check(draft('Text.'))
  expect(made).toHaveLength(1)
  expect(made[0]!.asked.map(request => request.type)).toEqual(['open', 'check'])
})

test('a crashed worker is replaced, and gets the archive and the draft again', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create, [article('a')])
  const added = checker.add([article('b')])
  made[0]!.done()
  await added
  const answer = checker.check(draft('text'))
  const adding = checker.add([article('c')])
  const removing = checker.remove(['a'])
  made[0]!.crash()
  expect(made[0]!.terminated).toBe(true)
  expect(made[1]!.asked).toMatchObject([
    { type: 'open', articles: [article('a'), article('b')] },
    { type: 'check', draft: draft('text') },
    { type: 'add', articles: [article('c')] },
    { type: 'remove', ids: ['a'] },
  ])
  made[0]!.answer()
  made[1]!.answer()
  expect(await answer).toEqual({ findings: [], coverage: EMPTY })
  for (const { id } of made[1]!.asked.slice(2)) made[1]!.reply({ id, added: allAdded() })
  await Promise.all([adding, removing])
  made[1]!.crash()
  void checker.check(draft('text')).catch(() => {})
  expect(made[2]!.asked[0]).toMatchObject({ type: 'open', articles: [article('b'), article('c')] })
})

test('articles that the worker keeps are not sent again; it opens them itself', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create, [article('a')], { desk: 'city' })
  const added = checker.add([article('b')])
  made[0]!.done()
  await added
  const answer = checker.check(draft('text'))
  made[0]!.crash()
  expect(made[1]!.asked[0]).toMatchObject({ type: 'open', articles: [article('a')], desk: 'city' })
  made[1]!.answer()
  await answer
})

test('the list of articles is asked for once, and then follows what the worker tells', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create)
  const heard: ArchiveEvent[] = []
  const stop = checker.subscribe(event => heard.push(event))
  const entry = (id: string) => ({ id, publisher: 'A Paper' })
  const listed = checker.entries()
  made[0]!.reply({ changed: { put: [entry('early')], dropped: [] } })
  made[0]!.reply({ id: made[0]!.last('entries')!.id, entries: [entry('early'), entry('a')] })
  expect(await listed).toEqual([entry('early'), entry('a')])
  made[0]!.reply({ changed: { put: [entry('b'), entry('early')], dropped: ['a'] } })
  made[0]!.reply({ notice: 'Nothing is kept here.' })
  expect(await checker.entries()).toEqual([entry('b'), entry('early')])
  expect(made[0]!.asked.filter(({ type }) => type === 'entries')).toHaveLength(1)
  expect(heard).toEqual([{}, {}, { notice: 'Nothing is kept here.' }])
  stop()
})

test('an import that is broken off sends no more', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create)
  const long = (id: string): Article => ({ id, publisher: 'A Paper', paragraphs: ['Word. '.repeat(8000)] })
  const stop = new AbortController()
  const ids = Array.from({ length: 20 }, (_, i) => `a${i}`)
  const added = checker.add(ids.map(long), () => stop.abort(), stop.signal)
  const sent = () => made[0]!.asked.filter(({ type }) => type === 'add')
  const abreast = sent().length
  expect(abreast).toBeLessThan(20)
  for (const { id } of sent()) made[0]!.reply({ id, added: allAdded() })
  await added
  expect(sent()).toHaveLength(abreast)
})

test('articles that crash the worker again and again are left out, and the others are still checked', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create, [article('a')], { attempts: 2 })
  const adding = expect(checker.add([article('b')])).rejects.toThrow('stopped working')
  made[0]!.crash()
  made[1]!.crash()
  await adding
  const answer = checker.check(draft('text'))
  expect(made[2]!.asked).toMatchObject([{ type: 'open', articles: [article('a')] }, { type: 'check' }])
  made[2]!.answer()
  await answer
})

test('one that crashes again and again is given up with one sentence, until the next check', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create, [], { attempts: 3 })
  const answer = checker.check(draft('text'))
  const failed = expect(answer).rejects.toThrow('The checking worker stopped working (out of memory).')
  for (let crash = 0; crash < 3; crash++) made[crash]!.crash()
  await failed
  expect(made).toHaveLength(3)
  const next = checker.check(draft('text'))
  expect(made).toHaveLength(4)
  made[3]!.answer()
  await next
})

test('one that cannot be made at all is given up too', async () => {
  const checker = new WorkerChecker(() => {
    throw new Error('blocked by the page')
  })
  await expect(checker.check(draft('text'))).rejects.toThrow('blocked by the page')
})

test('one that hangs counts as crashed', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create, [], { patience: 1000 })
  const answer = checker.check(draft('text'))
  await vi.advanceTimersByTimeAsync(1001)
  expect(made).toHaveLength(2)
  made[1]!.answer()
  await answer
  await vi.advanceTimersByTimeAsync(5000)
  expect(made).toHaveLength(2)
})

test('an error of the engine is no crash', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create)
  const answer = checker.check(draft('text'))
  made[0]!.reply({ id: made[0]!.last('check')!.id, error: 'It could not be read.' })
  await expect(answer).rejects.toThrow('It could not be read.')
  expect(made).toHaveLength(1)
})

test('closing ends the worker and rejects what is under way and what comes after', async () => {
  const { made, create } = puppets()
  const checker = new WorkerChecker(create)
  const answer = checker.check(draft('text'))
  checker.close()
  expect(made[0]!.terminated).toBe(true)
  await expect(answer).rejects.toThrow('closed')
  await expect(checker.check(draft('text'))).rejects.toThrow('closed')
})

type Listener = (event: { data: Reply | News }) => void

/** The serving side and the asking side, joined without a thread. */
class Joined implements WorkerLike {
  #listener: Listener = () => {}
  readonly #handle = serve(openDeskArchive, message => this.#listener({ data: structuredClone(message) }))
  postMessage(request: Request) {
    this.#handle(structuredClone(request))
  }
  terminate() {}
  addEventListener(type: string, listener: unknown) {
    if (type === 'message') this.#listener = listener as Listener
  }
}

test('in a worker and in the page the engine gives the same answer', async () => {
  vi.useRealTimers()
  const articles = [
    {
      ...article('a'),
      published: '2021-06-03T09:30:00Z',
      paragraphs: ['Some 77 cows left Harlow on Monday.'],
    },
  ]
  const local = new LocalChecker(new MemoryArchive(articles))
  const remote = new WorkerChecker(() => new Joined(), articles)
  for (const text of [
    'Some 77 cows left Harlow.',
    'Some 78 cows left Harlow.',
    'Some 78 cows left Harlow.',
  ]) {
    const paragraphs = ['An opening.', text]
    expect(await remote.check({ paragraphs })).toEqual(await local.check({ paragraphs }))
  }
  const other = { ...articles[0]!, id: 'b', paragraphs: ['Some 99 cows left Harlow on Monday.'] }
  for (const checker of [local, remote]) await checker.add([other])
  expect(await remote.discords()).toEqual(await local.discords())
  expect(await remote.discords()).toHaveLength(1)
  expect(await remote.read(other)).toEqual(await local.read(other))
  expect((await remote.read(other))[0]!.figures[0]!.value).toBe(99)
  for (const checker of [local, remote]) await checker.remove(['b', 'nothing'])
  expect(await remote.discords()).toEqual([])
  expect(await remote.entries()).toEqual(await local.entries())
  expect(await remote.article('a')).toEqual(await local.article('a'))
})

test('a worker judges as the desk does, and so does the one after a crash', async () => {
  const { made, create } = puppets()
  const judgement = { sameStory: 7 }
  const checker = new WorkerChecker(create, [], { judgement })
  void checker.check(draft('text'))
  made[0]!.crash()
  for (const { asked } of made) expect(asked[0]).toMatchObject({ type: 'open', judgement })
  expect(made).toHaveLength(2)
})
