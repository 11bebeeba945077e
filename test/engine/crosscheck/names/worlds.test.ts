import { describe, expect, it } from 'vitest'
import { judged, worlds } from './world.ts'

describe.each(worlds())('$about', world => {
  const found = judged(world)

  it.each(world.gold.map((mark, i) => ({ ...mark, i })))(
    '$what “$words” is $accept',
    async ({ accept, i }) => {
      const { found: all } = (await found).marks[i]!
      expect(all.length, 'nothing is said').toBeGreaterThan(0)
      expect(accept, all.map(({ told }) => told).join('; ')).toContain(
        all.find(({ verdict }) => accept.includes(verdict))?.verdict ?? all[0]!.verdict,
      )
    },
  )

  it('alarms at nothing else', async () => {
    expect((await found).unexpected).toEqual([])
  })
})
