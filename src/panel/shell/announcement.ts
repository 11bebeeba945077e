import { type Finding, loudness } from '../../engine/crosscheck/finding.ts'
import type { Wording } from '../words/phrases.ts'

/** What a screen reader is told when one state of the findings follows another; '' when nothing loud changed. */
export function announcement(
  before: readonly Finding[],
  after: readonly Finding[],
  { say }: Wording,
): string {
  const alarmsBefore = idsOf(before, 'alarm')
  const alarmsAfter = idsOf(after, 'alarm')
  const newAlarms = countMissing(alarmsAfter, alarmsBefore)
  const newAdvice = countMissing(idsOf(after, 'advice'), idsOf(before, 'advice'))
  const goneAlarms = countMissing(alarmsBefore, alarmsAfter)
  return [
    newAlarms && say('newAlarms', { n: newAlarms }),
    newAdvice && say('newAdvice', { n: newAdvice }),
    goneAlarms && say('goneAlarms', { n: goneAlarms }),
  ]
    .filter(Boolean)
    .join(', ')
}

const idsOf = (findings: readonly Finding[], level: string): Set<string> =>
  new Set(findings.filter(finding => loudness(finding.verdict) === level).map(finding => finding.id))

const countMissing = (ids: Set<string>, from: Set<string>): number =>
  [...ids].filter(id => !from.has(id)).length
