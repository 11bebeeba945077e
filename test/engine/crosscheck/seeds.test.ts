import { expect, test } from 'vitest'
import { check } from '../../../src/engine/check.ts'
import { archiveOf, isAlarm } from '../../gold/judge.ts'
import { seeds } from '../../gold/seeds.ts'

/** What the seed articles rightly alarm about in one another: nothing. Their one discord differs in scope. */
const TRUE_ALARMS: string[] = []

test.each(seeds().map(seed => seed.id))('%s as a draft raises no alarm that is not true', async id => {
  const archive = archiveOf(seeds())
  const article = (await archive.article(id))!
  await archive.remove([id])
  const { paragraphs, published } = article
  const { findings } = await check({ paragraphs, ...(published && { published }) }, archive)
  const alarms = findings
    .filter(isAlarm)
    .map(f => `${id} ${f.verdict} ${(f.figure ?? f.name ?? f.role)!.text}`)
  expect(alarms).toEqual(TRUE_ALARMS.filter(alarm => alarm.startsWith(id)))
  expect(findings.filter(f => f.verdict === 'confirmed').length).toBeGreaterThan(5)
})
