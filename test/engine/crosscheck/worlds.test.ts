import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { overlaps } from '../../../src/engine/text/span.ts'
import { archiveOf, isAlarm, judge, type Placed } from '../../gold/judge.ts'

/**
 * A world is some source articles and a draft on them, in which each figure, and some names, carry the verdict that is
 * right; a/b means that either is. A "?" says that the verdict is not reached yet: it must only not be a false alarm.
 */
const MARKED = /\[\[([^|\]]+)\|([^\]]+)\]\]|\{\{([^|}]+)\|(name|role)\|([^}]+)\}\}/g
const FOLDER = new URL('worlds/', import.meta.url)

type Kind = 'figure' | 'name' | 'role'

function worldOf(file: string) {
  const parts = readFileSync(new URL(file, FOLDER), 'utf8').split(/^=== /m).slice(1)
  const sources = []
  let [draft, published] = ['', '']
  for (const part of parts) {
    const [head = '', ...lines] = part.split('\n')
    const text = lines.join('\n').trim()
    const [, publisher, filed] = /^source (.+) \| (\S+)/.exec(head) ?? []
    if (publisher) sources.push({ id: `${file}-${sources.length}`, publisher, published: filed, text })
    else [draft, published] = [text, head.replace('draft ', '').trim()]
  }
  const marks: { words: string; kind: Kind; accept: string[]; open: boolean; start: number; end: number }[] =
    []
  let [text, last] = ['', 0]
  for (const m of draft.matchAll(MARKED)) {
    text += draft.slice(last, m.index)
    const words = m[1] ?? m[3]!
    const verdicts = m[2] ?? m[5]!
    marks.push({
      words,
      kind: (m[4] ?? 'figure') as Kind,
      accept: verdicts.replace('?', '').split('/'),
      open: verdicts.endsWith('?'),
      start: text.length,
      end: text.length + words.length,
    })
    text += words
    last = m.index + m[0].length
  }
  return { sources, text: text + draft.slice(last), published, marks }
}

describe.each(readdirSync(FOLDER))('the world of %s', file => {
  const { sources, text, published, marks } = worldOf(file)
  let placed: Promise<Placed[]> | undefined

  test.each(marks)('$words is $accept', async ({ kind, accept, open, ...span }) => {
    placed ??= judge(text, published, archiveOf(sources))
    const verdicts = (await placed)
      .filter(({ finding, span: at }) => finding[kind] && overlaps(at, span))
      .map(({ finding }) => finding.verdict)
    if (!open) expect(accept.some(verdict => verdicts.includes(verdict as never))).toBe(true)
    else if (!accept.some(verdict => isAlarm({ verdict: verdict as never })))
      expect(verdicts.filter(verdict => isAlarm({ verdict }))).toEqual([])
  })
})
