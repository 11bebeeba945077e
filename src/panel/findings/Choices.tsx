import { useMemo } from 'react'
import { type Finding, Verdict } from '../../engine/crosscheck/finding.ts'
import { deskPhrase, subjectPhrase } from '../words/phrase-keys.ts'
import { type PhraseKey, useWording } from '../words/phrases.ts'
import { DESK, type Filter, publishers } from './filter.ts'
import { SUBJECTS, subject } from './findings.ts'

interface Props {
  filter: Filter
  findings: readonly Finding[]
  onChange(filter: Filter): void
}

/** One choice each of verdict, kind, source and sign-off, of what the findings hold. */
export function Choices({ filter, findings, onChange }: Props) {
  const { say } = useWording()
  const there = useMemo(
    () => ({
      verdicts: new Set(findings.map(({ verdict }) => verdict)),
      subjects: new Set(findings.map(subject)),
      sources: publishers(findings),
    }),
    [findings],
  )
  const verdicts = Verdict.options.filter(verdict => there.verdicts.has(verdict))
  const subjects = SUBJECTS.filter(kind => there.subjects.has(kind))
  return (
    <>
      <Choice
        label="filterVerdict"
        all="verdictAll"
        options={verdicts}
        name={verdict => say(verdict)}
        value={filter.verdict}
        onChange={verdict => onChange({ ...filter, verdict })}
      />
      <Choice
        label="filterSubject"
        all="subjectAll"
        options={subjects}
        name={kind => say(subjectPhrase(kind))}
        value={filter.subject}
        onChange={subject => onChange({ ...filter, subject })}
      />
      <Choice
        label="filterSource"
        all="sourceAll"
        options={there.sources}
        name={source => source}
        value={filter.source}
        onChange={source => onChange({ ...filter, source })}
      />
      <Choice
        label="filterDesk"
        all="deskAll"
        options={DESK}
        name={desk => say(deskPhrase(desk))}
        value={filter.desk}
        onChange={desk => onChange({ ...filter, desk })}
      />
    </>
  )
}

interface ChoiceProps<Option extends string> {
  label: PhraseKey
  all: PhraseKey
  options: readonly Option[]
  name(option: Option): string
  value: Option | null
  onChange(value: Option | null): void
}

/** One choice of several, or none. */
export function Choice<Option extends string>({
  label,
  all,
  options,
  name,
  value,
  onChange,
}: ChoiceProps<Option>) {
  const { say } = useWording()
  return (
    <label>
      <span>{say(label)}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find(option => option === target.value) ?? null)}
      >
        <option value="">{say(all)}</option>
        {options.map(option => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
