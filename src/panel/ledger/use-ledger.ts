import { useMemo } from 'react'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import type { Ledger } from '../../report/ledger.ts'
import { makeLedger } from '../../report/make-ledger.ts'
import { useBridge, useSnapshot } from '../bridge/use-snapshot.ts'

/** The ledger to look at, and the one to hand out. */
export interface LedgerAtHand {
  /** Without the draft's sentences: nobody sees them here, and looking them up would slow the typing down. */
  ledger: Ledger
  /** The ledger of this moment, with the sentences that the findings stand in now. */
  complete(): Ledger
}

/** The ledger of the draft as it stands; made anew when a finding or a sign-off changes. */
export function useLedger(chosen: ReadonlySet<string>): LedgerAtHand {
  const bridge = useBridge()
  const findings = useSnapshot('findings')
  const coverage = useSnapshot('coverage')
  const signOffs = useSnapshot('signOffs')
  const articles = useSnapshot('articles')
  const published = useSnapshot('published')
  const title = useSnapshot('title')
  return useMemo(() => {
    const make = (sentenceOf: (finding: Finding) => string) =>
      makeLedger({ findings, coverage, sentenceOf, signOffs, articles, chosen, title, published })
    return { ledger: make(() => ''), complete: () => make(({ id }) => bridge.sentenceOf(id)) }
  }, [bridge, findings, coverage, signOffs, articles, published, title, chosen])
}
