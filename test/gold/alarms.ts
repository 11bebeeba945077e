import { join } from 'node:path'
import { ndjson } from './files.ts'
import { archiveOf, isAlarm, judge } from './judge.ts'
import type { Measure } from './section.ts'
import { seeds } from './seeds.ts'

/**
 * Alarms on real copy: each article as a draft against all others. These articles tell of different things, so
 * nearly every alarm among the news articles is a false one; `--errors` prints them all.
 */
export const alarms: Measure = async data => {
  const rows = ndjson<{ id: string; text: string }>(join(data, 'news-entities-dev.ndjson'))
  if (!rows) return undefined
  const all = [...seeds(), ...rows.map(({ id, text }) => ({ id, text }))]
  const archive = archiveOf(all)
  const raised: string[] = []
  let words = 0
  for (const { id } of rows) {
    const article = (await archive.article(id))!
    await archive.remove([id])
    const draft = article.paragraphs.join('\n')
    words += draft.split(/\s+/).length
    for (const { finding } of await judge(draft, undefined, archive)) {
      if (!isAlarm(finding)) continue
      const { text: own } = finding.figure ?? finding.name ?? finding.role!
      const against = finding.evidence[0]
      raised.push(
        `${id} ${finding.verdict} “${own}”: ${finding.reason} <> ${against?.articleId}: ${against?.sentence.text}`,
      )
    }
    await archive.add([article])
  }
  return {
    source: `News articles from five regions, each as a draft against the ${all.length - 1} others (${words} words)`,
    measures: [
      { name: 'alarms', value: String(raised.length), errors: raised },
      { name: 'alarms in 600 words', value: ((600 * raised.length) / words).toFixed(2), target: 'at most 1' },
    ],
  }
}
