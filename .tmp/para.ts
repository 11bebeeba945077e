// every paragraph of the news articles as a draft of its own against the other articles
import { join } from 'node:path'
import { ndjson } from '../test/gold/files.ts'
import { archiveOf, isAlarm, judge } from '../test/gold/judge.ts'
import { seeds } from '../test/gold/seeds.ts'
const rows = ndjson<any>('/work/shared/data/news-entities-dev.ndjson')!
const all = [...seeds(), ...rows.map(({ id, text }) => ({ id, text }))]
const archive = archiveOf(all)
let n = 0, words = 0, conf=0, check=0
for (const { id } of rows) {
  const article = (await archive.article(id))!
  await archive.remove([id])
  for (const p of article.paragraphs) {
    words += p.split(/\s+/).length
    for (const { finding } of await judge(p, undefined, archive)) {
      if (finding.figure && (finding.verdict==='confirmed'||finding.verdict==='hedge')) { conf++; if (process.env.CONF) console.log(finding.verdict, finding.figure.text, '|', p.slice(0,200), '<>', finding.evidence[0]?.sentence.text) }
      if (finding.figure && finding.verdict==='check') check++
      if (!isAlarm(finding)) continue
      n++
      const { text: own } = finding.figure ?? finding.name ?? finding.role!
      console.log(`${id} ${finding.verdict} “${own}”: ${finding.reason}\n    D: ${p.slice(0,300)}\n    S: ${finding.evidence[0]?.articleId}: ${finding.evidence[0]?.sentence.text}`)
    }
  }
  await archive.add([article])
}
console.log(`alarms ${n} in ${words} words; figures confirmed ${conf}, check ${check}`)
