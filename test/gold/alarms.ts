import { join } from 'node:path'
import { ndjson } from './files.ts'
import { archiveOf, isAlarm, judge, type Placed } from './judge.ts'
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
  // A draft that has only been begun names little, by which its story could be told from another.
  const begun: string[] = []
  let words = 0
  for (const { id } of rows) {
    const article = (await archive.article(id))!
    await archive.remove([id])
    const draft = article.paragraphs.join('\n')
    words += draft.split(/\s+/).length
    raised.push(...alarmsOf(id, await judge(draft, undefined, archive)))
    for (const paragraph of article.paragraphs)
      begun.push(...alarmsOf(id, await judge(paragraph, undefined, archive)))
    await archive.add([article])
  }
  const within: string[] = []
  for (const { id, text } of all) within.push(...alarmsOf(id, await judge(text, undefined, archiveOf([]))))
  return {
    source: `News articles from five regions, each as a draft against the ${all.length - 1} others (${words} words)`,
    measures: [
      { name: 'alarms', value: String(raised.length), errors: raised },
      { name: 'alarms in 600 words', value: ((600 * raised.length) / words).toFixed(2), target: 'at most 1' },
      { name: 'alarms of each paragraph as a draft of its own', value: String(begun.length), errors: begun },
      {
        name: 'alarms of an article in itself, without sources',
        value: String(within.length),
        errors: within,
      },
    ],
  }
}

const alarmsOf = (id: string, placed: readonly Placed[]): string[] =>
  placed
    .filter(({ finding }) => isAlarm(finding))
    .map(({ finding: { verdict, reason, evidence, figure, name, role } }) => {
      const [against] = evidence
      const where = against?.within ? 'itself' : against?.articleId
      return `${id} ${verdict} “${(figure ?? name ?? role)!.text}”: ${reason} <> ${where}: ${against?.sentence.text}`
    })
