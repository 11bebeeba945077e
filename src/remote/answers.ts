import type * as z from 'zod/mini'
import type { SourceFigure, SourceName } from '../engine/archive/archive.ts'
import type { FiguresFound, NamesFound } from './protocol.ts'

/** Each source once, and for each question the places of its answers. */
function once<Source>(answers: readonly (readonly Source[])[], keyOf: (source: Source) => string) {
  const places = new Map<string, number>()
  const sources: Source[] = []
  const found = answers.map(answer =>
    answer.map(source => {
      const key = keyOf(source)
      const place = places.get(key) ?? sources.push(source) - 1
      places.set(key, place)
      return place
    }),
  )
  return { sources, found }
}

export function packFigures(
  revision: number,
  answers: readonly (readonly SourceFigure[])[],
): z.infer<typeof FiguresFound> {
  const { sources, found } = once(
    answers,
    ({ articleId, paragraph, figure }) => `${paragraph} ${figure.start} ${figure.end} ${articleId}`,
  )
  return { revision, ...apart(sources), found }
}

export const unpackFigures = ({ sources, topics, found }: z.infer<typeof FiguresFound>): SourceFigure[][] =>
  unpack(joined(sources, topics), found)

export function packNames(
  revision: number,
  answers: readonly (readonly SourceName[])[],
): z.infer<typeof NamesFound> {
  const { sources, found } = once(
    answers,
    ({ articleId, paragraph, name }) => `${paragraph} ${name.start} ${name.end} ${articleId}`,
  )
  return { revision, ...apart(sources), found }
}

export const unpackNames = ({ sources, topics, found }: z.infer<typeof NamesFound>): SourceName[][] =>
  unpack(joined(sources, topics), found)

type Topics = Record<string, string[]>
interface Topical {
  articleId: string
  topic?: readonly string[]
}

/** What each article is about, told once. */
function apart<Source extends Topical>(sources: readonly Source[]) {
  const topics: Topics = Object.fromEntries(
    sources.map(({ articleId, topic = [] }) => [articleId, [...topic]]),
  )
  return { sources: sources.map(({ topic: _, ...source }) => source), topics }
}

function joined<Source extends Topical>(sources: readonly Source[], topics: Topics) {
  const known = new Map(Object.entries(topics))
  return sources.map(source => ({ ...source, topic: known.get(source.articleId) ?? [] }))
}

const unpack = <Source>(sources: readonly Source[], found: readonly number[][]): Source[][] =>
  found.map(places => places.flatMap(place => sources[place] ?? []))
