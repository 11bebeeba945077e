import { useId } from 'react'
import { filed } from '../../../extensions/card/filed.ts'
import { loudness } from '../../engine/crosscheck/finding.ts'
import type { LedgerEntry } from '../../report/ledger.ts'
import { useJump } from '../bridge/jump.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { SignOffForm } from '../evidence/SignOffForm.tsx'
import { signedPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'

interface Props {
  entry: LedgerEntry
  isOpen: boolean
  isPublishable: boolean
  onOpen(isOpen: boolean): void
  onChoose(on: boolean): void
}

/** One finding of the ledger; its button opens a second row below it. */
export function LedgerRow({ entry, isOpen, isPublishable, onOpen, onChoose }: Props) {
  const { say } = useWording()
  const details = useId()
  return (
    <>
      <tr data-loudness={loudness(entry.verdict)}>
        <th scope="row">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => onOpen(!isOpen)}
          >
            <bdi>{entry.words}</bdi>
          </button>
          <span className="crosscheck-row-verdict">{say(entry.verdict)}</span>
        </th>
        <td>
          <Signature signOff={entry.signOff} />
        </td>
        <td>
          {isPublishable && (
            <input
              type="checkbox"
              checked={entry.publish ?? false}
              aria-label={say('publishOne', { words: entry.words })}
              onChange={event => onChoose(event.target.checked)}
            />
          )}
        </td>
      </tr>
      <tr id={details} hidden={!isOpen}>
        {isOpen && (
          <td colSpan={3}>
            <Details entry={entry} />
          </td>
        )}
      </tr>
    </>
  )
}

function Signature({ signOff }: Pick<LedgerEntry, 'signOff'>) {
  const { say, locale } = useWording()
  if (!signOff) return <span className="crosscheck-quiet-text">{say('deskOpen')}</span>
  return (
    <>
      <b>{say(signedPhrase(signOff.decision))}</b>{' '}
      <span className="crosscheck-quiet-text">
        {signOff.initials && (
          <>
            <bdi>{signOff.initials}</bdi> ·{' '}
          </>
        )}
        <time dateTime={signOff.time} dir="auto">
          {filed(signOff.time, locale)}
        </time>
      </span>
      {signOff.note && <q dir="auto">{signOff.note}</q>}
    </>
  )
}

/** Why, on what sources, and the form to sign it off. */
function Details({ entry }: Pick<Props, 'entry'>) {
  const { say, locale } = useWording()
  const jump = useJump()
  const finding = useSnapshot('findings').find(one => one.id === entry.id)
  return (
    <div className="crosscheck-ledger-details">
      <p dir="auto">{entry.reason}</p>
      {entry.evidence.length > 0 && (
        <ul>
          {entry.evidence.map(piece => (
            <li key={`${piece.articleId} ${piece.sentence} ${piece.words}`}>
              <b>
                <bdi>{piece.within ? say('elsewhere') : piece.publisher || say('publisherUnknown')}</bdi>
              </b>{' '}
              <span className="crosscheck-quiet-text">
                {piece.filed && (
                  <>
                    <bdi>{filed(piece.filed, locale)}</bdi> ·{' '}
                  </>
                )}
                {say(`relation-${piece.relation}`)}
              </span>
              <blockquote dir="auto">{piece.sentence}</blockquote>
            </li>
          ))}
        </ul>
      )}
      {finding && <SignOffForm finding={finding} />}
      <button type="button" className="crosscheck-button" onClick={() => jump(entry.id)}>
        {say('showInDraft')}
      </button>
    </div>
  )
}
