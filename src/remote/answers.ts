import type * as z from 'zod/mini'
import type { Source, SourceFigure, SourceName } from '../engine/archive/archive.ts'
import type { FiguresFound, NamesFound } from './protocol.ts'

type Sent<Read> = Omit<z.infer<typeof FiguresFound>, 'sentences'> & {
  sentences: (Omit<z.infer<typeof FiguresFound>['sentences'][number], 'read'> & { read: Read[] })[]
}

type Told = Source & { topic: readonly string[] }

export const unpackFigures = (sent: z.infer<typeof FiguresFound>): SourceFigure[][] =>
  unpack(sent, (place, figure, beside) => ({ ...place, figure, ...(beside.length > 1 && { beside }) }))

export const unpackNames = (sent: z.infer<typeof NamesFound>): SourceName[][] =>
  unpack(sent, (place, read) => ({ ...place, ...read }))

/** For each question the sources that answer it; what several questions find is one object. */
function unpack<Read, Found>(
  { words, articles, sentences, found }: Sent<Read>,
  make: (place: Told, read: Read, beside: readonly Read[]) => Found,
): Found[][] {
  const told = articles.map(({ id, topic, ...facts }) => ({
    articleId: id,
    ...facts,
    topic: topic.flatMap(word => words[word] ?? []),
  }))
  const all = sentences.map(({ article, paragraph, sentence, read }) => {
    const source = told[article]
    return source ? read.map(one => make({ ...source, paragraph, sentence }, one, read)) : []
  })
  return found.map(answers => answers.flatMap(([sentence, n]) => all[sentence]?.[n] ?? []))
}
