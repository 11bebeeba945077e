import { type FormEvent, useId } from 'react'
import type { Facts } from '../../engine/articles/article.ts'
import type { ArticleEntry } from '../../engine/articles/entry.ts'
import { useWording } from '../words/phrases.ts'
import { factsIn, localTime } from './facts.ts'

interface Props {
  /** What is known of the article already. */
  entry: Partial<ArticleEntry>
  submit: string
  onSubmit(facts: Partial<Facts>): void
  children?: React.ReactNode
}

/** Who published an article, when and where it was filed: read where it stands, and corrected here by hand. */
export function FactsForm({ entry, submit, onSubmit, children }: Props) {
  const { say } = useWording()
  const id = useId()
  const filed = localTime(entry.published)
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(factsIn(new FormData(event.currentTarget)))
  }
  const field = (name: string, label: string, type: string, value: string | undefined) => (
    <p>
      <label htmlFor={`${id}${name}`}>{label}</label>
      <input id={`${id}${name}`} name={name} type={type} defaultValue={value} autoComplete="off" />
    </p>
  )
  return (
    <form className="crosscheck-facts" onSubmit={take}>
      {children}
      {field('publisher', say('importPublisher'), 'text', entry.publisher)}
      {field('headline', say('importHeadline'), 'text', entry.headline)}
      {field('day', say('importDay'), 'date', filed.day)}
      {field('time', say('importTime'), 'time', filed.time)}
      {field('place', say('importPlace'), 'text', entry.dateline?.place)}
      <button type="submit" className="crosscheck-button">
        {submit}
      </button>
    </form>
  )
}
