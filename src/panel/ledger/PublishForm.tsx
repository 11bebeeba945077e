import { type FormEvent, useId, useState } from 'react'
import { claimReviewJson } from '../../report/claim-review.ts'
import type { Wording } from '../../report/words.ts'
import { recall, remember } from '../parts/remembered.ts'
import { useWording } from '../words/phrases.ts'
import { download, fileName } from './download.ts'
import type { LedgerAtHand } from './use-ledger.ts'

interface Props extends Pick<LedgerAtHand, 'complete'> {
  /** How many figures are chosen. */
  chosen: number
  words: Wording
}

/** Asks what a ClaimReview cannot do without: whose it is and where it stands. Then it is handed over. */
export function PublishForm({ chosen, complete, words }: Props) {
  const { say } = useWording()
  const field = useId()
  const [desk, setDesk] = useState(() => recall('desk') ?? '')
  const [page, setPage] = useState('')
  if (chosen === 0) return <p className="crosscheck-quiet-text">{say('publishNone')}</p>
  const publish = (event: FormEvent) => {
    event.preventDefault()
    remember('desk', desk.trim())
    const ledger = complete()
    const options = { desk: { name: desk.trim() }, page: page.trim() }
    download(
      fileName(ledger.title, ledger.made, 'jsonld'),
      'application/ld+json',
      claimReviewJson(ledger, options, words),
    )
  }
  return (
    <form className="crosscheck-publish" aria-label={say('publishing')} onSubmit={publish}>
      <label htmlFor={`${field}-desk`}>{say('publishDesk')}</label>
      <input
        id={`${field}-desk`}
        value={desk}
        required
        pattern=".*\S.*"
        autoComplete="organization"
        onChange={event => setDesk(event.target.value)}
      />
      <label htmlFor={`${field}-page`}>{say('publishPage')}</label>
      <input
        id={`${field}-page`}
        type="url"
        value={page}
        required
        pattern="https?://.+"
        placeholder="https://"
        autoComplete="off"
        onChange={event => setPage(event.target.value)}
      />
      <p className="crosscheck-quiet-text">{say('publishAbout')}</p>
      <button type="submit" className="crosscheck-button crosscheck-primary">
        {say('publishSave', { n: chosen })}
      </button>
    </form>
  )
}
