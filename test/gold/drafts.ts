import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlaps } from '../../src/engine/text/span.ts'
import { archiveOf, isAlarm, judge, percent } from './judge.ts'
import { type Marked, unmarked } from './marked.ts'
import type { Measure } from './section.ts'
import { seeds } from './seeds.ts'

/** A draft on the seed articles, in which every figure and some names carry the verdict that is right. */
export const drafts: Measure = async data => {
  const file = join(data, '../gold/munich.md')
  if (!existsSync(file)) return undefined
  const { text, published, gold } = parse(readFileSync(file, 'utf8'))
  const placed = await judge(text, published, archiveOf(seeds()))
  const errors: string[] = []
  let [due, raised, found] = [0, 0, 0]
  for (const g of gold) {
    const hits = placed.filter(p => p.finding[g.what] && overlaps(p.span, g))
    const best = hits.find(p => g.accept.includes(p.finding.verdict)) ?? hits[0]
    const verdict = best?.finding.verdict
    if (!verdict || !g.accept.includes(verdict))
      errors.push(`${g.words}: should be ${g.accept.join(' or ')}, is ${verdict}`)
    const alarms = g.accept.map(v => isAlarm({ verdict: v } as { verdict: 'contradicted' }))
    const alarm = best !== undefined && isAlarm(best.finding)
    if (alarms.every(Boolean)) due++
    if (alarm && !alarms.includes(true)) raised++
    if (alarm && alarms.every(Boolean)) [raised, found] = [raised + 1, found + 1]
  }
  return {
    source: `A marked-up draft on the seed articles, ${gold.length} figures, names and roles`,
    measures: [
      {
        name: 'verdict right',
        value: percent(gold.length - errors.length, gold.length),
        target: '100',
        errors,
      },
      { name: 'alarm precision', value: percent(found, raised), target: '100' },
      { name: 'alarm recall', value: percent(found, due), target: '100' },
    ],
  }
}

function parse(file: string): { text: string; published: string; gold: Marked[] } {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file)!
  return { ...unmarked(body!), published: /published: (\S+)/.exec(head!)![1]! }
}
