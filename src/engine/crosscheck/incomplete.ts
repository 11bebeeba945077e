import { Incomplete } from '../archive/archive.ts'
import type { Judged } from './finding.ts'
import { phrase, told } from './told.ts'

type Ask<Query, Found> = (query: Query) => Promise<Found[]>

/**
 * Judges by what an archive can be asked. Where it cannot answer in full, the judgement is withheld: what is missing
 * might agree or disagree, so the finding shows what was found and neither alarms nor looks confirmed or unsourced.
 */
export async function judgeByAnswers<Query, Found>(
  ask: Ask<Query, Found>,
  judge: (ask: Ask<Query, Found>) => Promise<Judged>,
): Promise<Judged> {
  let missing: string | undefined
  const judged = await judge(async query => {
    try {
      return await ask(query)
    } catch (error) {
      if (!(error instanceof Incomplete)) throw error
      missing = error.message
      return [...error.found]
    }
  })
  if (missing === undefined) return judged
  return { ...judged, verdict: 'incomplete', ...told(phrase('archiveIncomplete', { missing })) }
}
