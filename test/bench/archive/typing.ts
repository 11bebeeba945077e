import { check } from '../../../src/engine/check.ts'
import { Memory } from '../../../src/engine/memory.ts'
import { ServerArchive } from '../../../src/remote/server-archive.ts'
import { Postgres } from '../../../src/server/drivers/postgres.ts'
import { migrate } from '../../../src/server/storage/migrate.ts'
import { SqlArchive } from '../../../src/server/storage/sql-archive.ts'
import { Cluster } from '../../server/cluster.ts'
import { recombined, renumbered, seedParagraphs } from '../recombine.ts'
import { milliseconds, say, spread, time } from './clock.ts'
import { fill } from './fill.ts'
import { SETTINGS } from './find.ts'
import { serving } from './serving.ts'
import { generator } from './synthetic.ts'

const JOURNALISTS = 8
const MINUTES = Number(process.env.MINUTES ?? 10)
const FIGURES = 1_000_000

/**
 * Eight journalists, each with a draft of 500 words and another last paragraph every second or so, each in a rhythm of
 * their own: how long until all of it is judged. They run on the server's machine, in one process. With DATABASE_URL that database is asked, and filled
 * where it is empty.
 */
export async function typing(): Promise<void> {
  const given = process.env.DATABASE_URL
  const cluster = given ? undefined : await Cluster.start({ settings: [...SETTINGS, 'fsync=off'] })
  const url = given ?? cluster!.url()
  const filler = new Postgres(url, { patience: 600_000, writing: 3_600_000 })
  await migrate(filler, { partitions: 4 })
  if (!(await new SqlArchive(filler).state()).articles) await fill(filler, FIGURES)
  await filler.close()
  const server = await serving(url)
  const sums = { times: [] as number[], findings: 0, incomplete: 0, errors: 0 }
  if (process.env.ONLY_FILL === undefined) {
    // They have opened their drafts, one after the other, before they type all at once.
    const opened = []
    for (let n = 0; n < JOURNALISTS; n++) opened.push(await open(new ServerArchive({ url: server.url }), n))
    const until = Date.now() + MINUTES * 60_000
    await Promise.all(opened.map((journalist, n) => type(journalist, n, until, sums)))
    say(
      `${JOURNALISTS} journalists typing for ${MINUTES} minutes, 1,000,000 figures, ${sums.times.length} verdicts`,
      `${spread(sums.times)}, ${sums.findings} findings, ${sums.incomplete} incomplete, ${sums.errors} errors`,
    )
  }
  await server.stop()
  await cluster?.stop()
}

type Journalist = Awaited<ReturnType<typeof open>>

async function open(archive: ServerArchive, n: number) {
  const memory = new Memory()
  const { paragraphs, published } = recombined(2_000_000 + 7919 * n)
  const draft = { paragraphs, published }
  const took = await time(() => check(draft, archive, { memory }))
  say(`draft ${n + 1} of 500 words opened`, milliseconds(took))
  return { archive, memory, draft, paragraphs }
}

async function type(
  { archive, memory, draft, paragraphs }: Journalist,
  n: number,
  until: number,
  sums: { times: number[]; findings: number; incomplete: number; errors: number },
): Promise<void> {
  const next = generator(n)
  while (Date.now() < until) {
    const typed = withNumbers[Math.floor(next() * withNumbers.length)]!
    draft.paragraphs = [...paragraphs, renumbered(typed, next)]
    const took = await time(async () => {
      try {
        const { findings } = await check(draft, archive, { memory })
        sums.findings += findings.length
        sums.incomplete += findings.filter(({ verdict }) => verdict === 'incomplete').length
      } catch {
        sums.errors++
      }
    })
    sums.times.push(took)
    await new Promise(later => setTimeout(later, Math.max(0, 1000 * (0.5 + next()) - took)))
  }
  archive.close()
}

/** What a check has to ask the server about: with other numbers, these tell figures that nobody has typed yet. */
const withNumbers = seedParagraphs.filter(paragraph => /\d/.test(paragraph))
