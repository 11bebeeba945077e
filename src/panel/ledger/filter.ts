import type { Ledger, LedgerEntry } from '../../report/ledger.ts'

export const STATES = ['all', 'open', 'signed'] as const
export type State = (typeof STATES)[number]

export const TIMES = ['hour', 'day', 'week'] as const
export type Time = (typeof TIMES)[number]

/** Which entries of the ledger are shown; null and '' let everything through. */
export interface LedgerFilter {
  state: State
  /** Found in the words, the reason, the initials and the note. */
  query: string
  initials: string | null
  /** Signed off with a note, or without one. */
  note: 'with' | 'without' | null
  /** Signed off within the last hour, day or week. */
  time: Time | null
}

export const EVERYTHING: LedgerFilter = { state: 'all', query: '', initials: null, note: null, time: null }

const HOUR = 60 * 60 * 1000
const MILLISECONDS: Record<Time, number> = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR }

/** @param now milliseconds since 1970, from which "within the last hour" is counted */
export function entriesShown(
  entries: readonly LedgerEntry[],
  filter: LedgerFilter,
  now: number,
): readonly LedgerEntry[] {
  const query = folded(filter.query)
  return entries.filter(entry => {
    const { signOff } = entry
    if (filter.state !== 'all' && (filter.state === 'signed') !== !!signOff) return false
    if (filter.initials !== null && signOff?.initials !== filter.initials) return false
    if (filter.note !== null && (!signOff || (filter.note === 'with') !== !!signOff.note)) return false
    if (filter.time !== null && !(signOff && now - Date.parse(signOff.time) <= MILLISECONDS[filter.time]))
      return false
    return query === '' || folded(searchText(entry)).includes(query)
  })
}

const searchText = ({ words, reason, signOff }: LedgerEntry): string =>
  [words, reason, signOff?.initials, signOff?.note].join(' ')

/** Without case, accents and spacing, as people search. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** Everybody who has signed something off, in the order of the alphabet. */
export const signers = ({ entries }: Ledger): string[] =>
  [...new Set(entries.flatMap(({ signOff }) => signOff?.initials || []))].sort()
