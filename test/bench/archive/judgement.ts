import { isDeepStrictEqual } from 'node:util'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { readText } from '../../../src/engine/articles/read-text.ts'
import { check } from '../../../src/engine/check.ts'
import { seeds } from '../../gold/seeds.ts'
import { served } from '../../server/archives.ts'
import { running } from '../../server/over-http.ts'
import { recombined } from '../recombine.ts'
import { say } from './clock.ts'

/** Without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

const ARTICLES = Number(process.env.ARTICLES ?? 2000)
const DRAFTS = Number(process.env.DRAFTS ?? 60)

/** How many findings over the server are those over articles in memory, evidence included. */
export async function judgement(): Promise<void> {
  const articles = [
    ...seeds().map(({ text, ...facts }) => readText(text, facts)),
    ...Array.from({ length: ARTICLES }, (_, i) => recombined(i, 150)),
  ]
  const memory = new MemoryArchive(articles)
  const one = await served()
  const server = await running(one.database)
  const archive = server.client({ patience: 600_000 })
  await archive.add(articles)
  const counts = { findings: 0, same: 0, verdicts: 0 }
  for (let i = 0; i < DRAFTS; i++) {
    const { paragraphs, published } = recombined(1_000_000 + i, 250)
    const draft = { paragraphs, published }
    const [mine, theirs] = [await check(draft, memory), await check(draft, archive)]
    for (const [i, finding] of mine.findings.entries()) {
      counts.findings++
      if (isDeepStrictEqual(plain(finding), plain(theirs.findings[i]))) counts.same++
      if (finding.verdict === theirs.findings[i]?.verdict) counts.verdicts++
    }
  }
  const share = (n: number) => `${((100 * n) / counts.findings).toFixed(2)} %`
  say(
    `findings of ${DRAFTS} drafts over ${articles.length} articles: ${counts.findings}`,
    `equal ${share(counts.same)}, of one verdict ${share(counts.verdicts)}`,
  )
  archive.close()
  await server.close()
  await one.close()
}
