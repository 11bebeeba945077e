import { readdirSync, readFileSync } from 'node:fs'
import { loudness, type Verdict } from '../../../../src/engine/crosscheck/finding.ts'
import { overlaps } from '../../../../src/engine/text/span.ts'
import { archiveOf, judge, type Placed } from '../../../gold/judge.ts'
import { type Marked, unmarked } from '../../../gold/marked.ts'

const FOLDER = new URL('./worlds/', import.meta.url)

export interface World {
  about: string
  sources: { id: string; publisher: string; published: string; text: string }[]
  text: string
  gold: Marked[]
}

/** A few source articles of one story and a draft about it, whose names and roles are marked with what is right. */
export const worlds = (): World[] =>
  readdirSync(FOLDER)
    .sort()
    .map(file => {
      const [about, ...parts] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^=== /m)
      const [head, draft] = split(parts.pop()!)
      if (head !== 'draft') throw new Error(`${file} has no draft at its end`)
      const sources = parts.map((part, i) => {
        const [publisher, text] = split(part)
        return { id: `s${i + 1}`, publisher, published: `2024-03-1${3 + i}T09:00:00Z`, text }
      })
      return { about: about!.trim(), sources, ...unmarked(draft) }
    })

const split = (part: string): [string, string] => {
  const end = part.indexOf('\n')
  return [part.slice(0, end).trim(), part.slice(end + 1).trim()]
}

/** What a world's draft was judged: for each mark what is said of its words, and alarms where nothing is marked. */
export async function judged({ text, sources, gold }: World) {
  const placed = (await judge(text, '2024-03-14T18:00:00Z', archiveOf(sources))).filter(
    ({ finding }) => finding.name ?? finding.role,
  )
  const on = (mark: Marked) => placed.filter(p => p.finding[mark.what] && overlaps(p.span, mark))
  return {
    marks: gold.map(mark => ({ mark, found: on(mark).map(verdictOf) })),
    unexpected: placed
      .filter(p => loudness(p.finding.verdict) === 'alarm' && !gold.some(mark => on(mark).includes(p)))
      .map(({ finding }) => `${(finding.name ?? finding.role)!.text}: ${finding.reason}`),
  }
}

const verdictOf = ({ finding: { verdict, reason, name, role } }: Placed) => ({
  verdict: verdict satisfies Verdict as string,
  told: `${(name ?? role)!.text} — ${verdict}: ${reason}`,
})
