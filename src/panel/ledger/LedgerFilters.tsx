import type { Ledger } from '../../report/ledger.ts'
import { Choice } from '../findings/Choices.tsx'
import { SearchAndMore } from '../parts/SearchAndMore.tsx'
import { type PhraseKey, useWording } from '../words/phrases.ts'
import { type LedgerFilter, STATES, type State, signers, TIMES } from './filter.ts'

interface Props {
  ledger: Ledger
  filter: LedgerFilter
  onChange(filter: LedgerFilter): void
}

const STATE_PHRASES: Record<State, PhraseKey> = {
  all: 'ledgerAll',
  open: 'deskOpen',
  signed: 'deskSignedOff',
}

/** Open or signed off, by whom, with a note or without, when; and a search in words and notes. */
export function LedgerFilters({ ledger, filter, onChange }: Props) {
  const { say, locale } = useWording()
  const number = new Intl.NumberFormat(locale)
  const signed = ledger.entries.filter(entry => entry.signOff).length
  const counts = { all: ledger.entries.length, open: ledger.entries.length - signed, signed }
  const active = [filter.initials, filter.note, filter.time].filter(one => one !== null).length
  return (
    <search className="crosscheck-filters crosscheck-ledger-filters">
      <fieldset className="crosscheck-chips">
        <legend className="crosscheck-hidden">{say('filterLoudness')}</legend>
        {STATES.map(state => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            onClick={() => onChange({ ...filter, state })}
          >
            <b>{number.format(counts[state])}</b> {say(STATE_PHRASES[state])}
          </button>
        ))}
      </fieldset>
      <SearchAndMore
        label={say('ledgerSearch')}
        query={filter.query}
        onQuery={query => onChange({ ...filter, query })}
        chosen={active}
      >
        {() => (
          <>
            <Choice
              label="initials"
              all="initialsAll"
              options={signers(ledger)}
              name={who => who}
              value={filter.initials}
              onChange={who => onChange({ ...filter, initials: who })}
            />
            <Choice
              label="note"
              all="noteAny"
              options={['with', 'without'] as const}
              name={one => say(one === 'with' ? 'noteWith' : 'noteWithout')}
              value={filter.note}
              onChange={note => onChange({ ...filter, note })}
            />
            <Choice
              label="signedTime"
              all="timeAny"
              options={TIMES}
              name={time => say(time === 'hour' ? 'timeHour' : time === 'day' ? 'timeDay' : 'timeWeek')}
              value={filter.time}
              onChange={time => onChange({ ...filter, time })}
            />
          </>
        )}
      </SearchAndMore>
    </search>
  )
}
