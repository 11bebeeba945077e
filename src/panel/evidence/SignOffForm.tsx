import { type FormEvent, useId, useState } from 'react'
import { filed } from '../../../extensions/card/filed.ts'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import { Decision, type SignOff } from '../../signoff/sign-off.ts'
import { useBridge, useSnapshot } from '../bridge/use-snapshot.ts'
import { recall, remember } from '../parts/remembered.ts'
import { signedPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'

/** Signing a finding off with initials and a note; or who has, and the way back. */
export function SignOffForm({ finding }: { finding: Finding }) {
  const signOff = useSnapshot('signOffs')?.[finding.id]
  const lapsed = useSnapshot('reopened')?.[finding.id]
  return signOff ? (
    <Signed id={finding.id} signOff={signOff} />
  ) : (
    <>
      {lapsed && <Lapsed signOff={lapsed} />}
      <Signing key={finding.id} id={finding.id} />
    </>
  )
}

function Signing({ id }: { id: string }) {
  const { say } = useWording()
  const bridge = useBridge()
  const field = useId()
  const [initials, setInitials] = useState(() => recall('initials') ?? '')
  const [note, setNote] = useState('')
  const decide = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const decision = Decision.parse((submitter as HTMLButtonElement | null)?.value ?? 'checked')
    const who = initials.trim()
    remember('initials', who)
    bridge.signOff(id, decision, { ...(who && { initials: who }), ...(note.trim() && { note: note.trim() }) })
  }
  return (
    <form className="crosscheck-sign" aria-label={say('signing')} onSubmit={decide}>
      <label htmlFor={`${field}-who`}>{say('initials')}</label>
      <input
        id={`${field}-who`}
        className="crosscheck-initials"
        value={initials}
        maxLength={8}
        autoComplete="off"
        onChange={event => setInitials(event.target.value)}
      />
      <label htmlFor={`${field}-note`}>{say('note')}</label>
      <input
        id={`${field}-note`}
        value={note}
        maxLength={500}
        autoComplete="off"
        placeholder={say('notePlaceholder')}
        onChange={event => setNote(event.target.value)}
      />
      <span className="crosscheck-actions">
        <button type="submit" value="checked" className="crosscheck-button crosscheck-primary">
          {say('signOff')}
        </button>
        <button type="submit" value="stet" className="crosscheck-button" title={say('stetMeaning')}>
          {say('stet')}
        </button>
      </span>
    </form>
  )
}

function Signed({ id, signOff }: { id: string; signOff: SignOff }) {
  const { say } = useWording()
  const bridge = useBridge()
  return (
    <div className="crosscheck-signed">
      <p>
        <SignedBy signOff={signOff} />
      </p>
      <button type="button" className="crosscheck-button" onClick={() => bridge.undoSignOff(id)}>
        {say('undoSignOff')}
      </button>
    </div>
  )
}

/** A sign-off that no longer holds: said, so that nobody takes the finding for settled. */
function Lapsed({ signOff }: { signOff: SignOff }) {
  const { say } = useWording()
  return (
    <p className="crosscheck-lapsed">
      {say('reopenedWhy')} <SignedBy signOff={signOff} />
    </p>
  )
}

function SignedBy({ signOff }: { signOff: SignOff }) {
  const { say, locale } = useWording()
  return (
    <>
      <b>{say(signedPhrase(signOff.decision))}</b>{' '}
      <span className="crosscheck-quiet-text">
        {signOff.initials && <>{signOff.initials} · </>}
        <time dateTime={signOff.time}>{filed(signOff.time, locale)}</time>
      </span>
      {signOff.note && <q dir="auto">{signOff.note}</q>}
    </>
  )
}
