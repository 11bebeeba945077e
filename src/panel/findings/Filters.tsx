import type { Loudness } from '../../engine/crosscheck/finding.ts'
import { countPhrase, groupPhrase, subjectPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'
import { type Filter, LOUDNESS, SUBJECTS, type Subject } from './findings.ts'

interface Props {
  filter: Filter
  counts: Record<Loudness, number>
  onChange(filter: Filter): void
}

/** Search, loudness and kind. No loudness pressed means all of them. */
export function Filters({ filter, counts, onChange }: Props) {
  const { say } = useWording()
  const toggle = (level: Loudness) => {
    const loudness = new Set(filter.loudness)
    if (!loudness.delete(level)) loudness.add(level)
    onChange({ ...filter, loudness })
  }
  return (
    <search className="crosscheck-filters">
      <fieldset className="crosscheck-chips">
        <legend className="crosscheck-hidden">{say('filterLoudness')}</legend>
        {LOUDNESS.filter(
          level => level !== 'incomplete' || counts[level] > 0 || filter.loudness.has(level),
        ).map(level => (
          <button
            key={level}
            type="button"
            data-loudness={level}
            aria-pressed={filter.loudness.has(level)}
            aria-label={say(countPhrase(level), { n: counts[level] })}
            onClick={() => toggle(level)}
          >
            <b>{counts[level]}</b> {say(groupPhrase(level))}
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        value={filter.query}
        placeholder={say('search')}
        aria-label={say('search')}
        onChange={event => onChange({ ...filter, query: event.target.value })}
      />
      <select
        value={filter.subject ?? ''}
        aria-label={say('filterSubject')}
        onChange={event => onChange({ ...filter, subject: (event.target.value || null) as Subject | null })}
      >
        <option value="">{say('subjectAll')}</option>
        {SUBJECTS.map(kind => (
          <option key={kind} value={kind}>
            {say(subjectPhrase(kind))}
          </option>
        ))}
      </select>
    </search>
  )
}
