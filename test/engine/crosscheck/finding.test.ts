import { expect, test } from 'vitest'
import { type Loudness, loudness, Verdict } from '../../../src/engine/crosscheck/finding.ts'

/** How each verdict is shown, as the README says. */
const LOUDNESS: Record<Verdict, Loudness> = {
  contradicted: 'alarm',
  mislabelled: 'alarm',
  outdated: 'alarm',
  disputed: 'alarm',
  check: 'advice',
  hedge: 'advice',
  confirmed: 'quiet',
  scope: 'quiet',
  named: 'quiet',
  unsourced: 'unsourced',
  incomplete: 'incomplete',
}

test.each(Verdict.options)('%s is as loud as it should be', verdict => {
  expect(loudness(verdict)).toBe(LOUDNESS[verdict])
})
