import { expect, test } from 'vitest'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../src/engine/check.ts'
import { JUDGEMENT, judgementOf, type OwnJudgement } from '../../../src/engine/crosscheck/judgement.ts'
import { LocalChecker } from '../../../src/worker/local-checker.ts'

const published = '2026-03-02'
const source = (text: string) => ({ id: 'a', publisher: 'Coastal News', published, paragraphs: [text] })

async function verdicts(draft: string, text: string, judgement?: OwnJudgement) {
  const options = judgement ? { judgement } : {}
  const { findings } = await check(
    { paragraphs: [draft], published },
    new MemoryArchive([source(text)]),
    options,
  )
  return findings
    .filter(finding => finding.figure?.kind === 'count')
    .map(({ verdict, figure }) => [figure!.set.high, verdict])
}

test('what a desk leaves out keeps its default', () => {
  expect(judgementOf()).toEqual(JUDGEMENT)
  const own = judgementOf({ sameStory: 7, tolerances: { upTo: 0.2 } })
  expect(own).toEqual({ ...JUDGEMENT, sameStory: 7, tolerances: { ...JUDGEMENT.tolerances, upTo: 0.2 } })
})

test('a desk may allow a hedge more, or less', async () => {
  const draft = 'About 480 homes in Port Haven were flooded on Sunday.'
  const text = 'Some 550 homes in Port Haven were flooded on Sunday.'
  const about = (share: number) => ({ tolerances: { about: { grain: 10, share, least: 1 } } })
  expect(await verdicts(draft, text, about(0.2))).toEqual([[576, 'confirmed']])
  expect(await verdicts(draft, text, about(0.05))).toEqual([[504, 'contradicted']])
})

test('a checker that is told to judge otherwise judges what it knew anew', async () => {
  const text = 'Some 5,200 homes in Port Haven were flooded on Sunday.'
  const checker = new LocalChecker(new MemoryArchive([source(text)]))
  const draft = { paragraphs: ['About 4,500 homes in Port Haven were flooded on Sunday.'], published }
  const verdict = async () =>
    (await checker.check(draft)).findings.find(({ figure }) => figure?.kind === 'count')!.verdict
  const strict = await verdict()
  checker.judgeBy({ tolerances: { about: { grain: 100, share: 0.3, least: 1 } } })
  expect([strict, await verdict()]).toEqual(['contradicted', 'confirmed'])
})
