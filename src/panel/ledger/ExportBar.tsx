import { useId, useState } from 'react'
import { ledgerCsv } from '../../report/csv.ts'
import { ledgerHtml } from '../../report/html/page.ts'
import { ledgerJson } from '../../report/json.ts'
import type { Ledger } from '../../report/ledger.ts'
import { wording } from '../../report/words.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'
import { download, fileName } from './download.ts'
import { PublishForm } from './PublishForm.tsx'
import { printPage } from './print.ts'
import type { LedgerAtHand } from './use-ledger.ts'

/** The ways that the ledger leaves the page. All findings go with it, whatever the filters show. */
export function ExportBar({ ledger, complete }: LedgerAtHand) {
  const { say, locale } = useWording()
  const language = useSnapshot('language')
  const form = useId()
  const [isPublishing, setPublishing] = useState(false)
  const words = wording(locale, language?.phrases)
  const chosen = ledger.entries.filter(entry => entry.publish).length
  const keep = (ending: string, type: string, write: (ledger: Ledger) => string) => () => {
    const current = complete()
    download(fileName(current.title, current.made, ending), type, write(current))
  }
  const button = (label: string, press: () => void) => (
    <button type="button" className="crosscheck-button" onClick={press}>
      {label}
    </button>
  )
  return (
    <section className="crosscheck-export" aria-label={say('exporting')}>
      <h3>{say('exporting')}</h3>
      <div className="crosscheck-actions">
        {button(
          say('exportPage'),
          keep('html', 'text/html', all => ledgerHtml(all, words)),
        )}
        {button(say('print'), () => printPage(ledgerHtml(complete(), words)))}
        {button(
          'CSV',
          keep('csv', 'text/csv', all => ledgerCsv(all, words)),
        )}
        {button('JSON', keep('json', 'application/json', ledgerJson))}
        <button
          type="button"
          className="crosscheck-button"
          aria-expanded={isPublishing}
          aria-controls={form}
          onClick={() => setPublishing(!isPublishing)}
        >
          {say('exportClaimReview', { n: chosen })}
        </button>
      </div>
      <div id={form} hidden={!isPublishing}>
        {isPublishing && <PublishForm chosen={chosen} complete={complete} words={words} />}
      </div>
    </section>
  )
}
