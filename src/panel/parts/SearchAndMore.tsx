import { type ReactNode, useId, useState } from 'react'
import { useWording } from '../words/phrases.ts'

interface Props {
  /** What the search says it is for. */
  label: string
  query: string
  onQuery(query: string): void
  /** How many of the finer choices are made. */
  chosen: number
  /** The finer choices; drawn when they are opened. */
  children(): ReactNode
}

/** The end of a bar of filters: a search, and a button that opens the finer choices. */
export function SearchAndMore({ label, query, onQuery, chosen, children }: Props) {
  const { say } = useWording()
  const more = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <input
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        onChange={event => onQuery(event.target.value)}
      />
      <button
        type="button"
        className="crosscheck-button"
        aria-expanded={isOpen}
        aria-controls={more}
        onClick={() => setOpen(!isOpen)}
      >
        {chosen > 0 ? say('filterChosen', { n: chosen }) : say('filter')}
      </button>
      <div id={more} className="crosscheck-choices" hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </>
  )
}
