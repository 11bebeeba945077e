import type { Source, SourceFigure, SourceName } from '../../engine/archive/archive.ts'
import type { Figure } from '../../engine/figures/figure.ts'
import type { Name, Role } from '../../engine/names/name.ts'

/** Where a sentence stands, and what it says. */
export type Place = Pick<Source, 'paragraph' | 'sentence'>
/** What was read in a sentence, by the numbers of its figures and mentions in their article. */
export type FiguresOf = Record<number, Figure>
export type NamesOf = Record<number, { name: Name; roles: Role[] }>

/** A sentence as it is stored: apart, so that a search for figures fetches no names. Each is JSON. */
export interface SentenceRow {
  place: string
  figures: string
  names: string
}

/** More figures than this in one sentence are a table, which nobody adds up from its running text: each stands alone. */
const LIST = 64

interface Sentence {
  place: Place
  figures: FiguresOf
  names: NamesOf
  count: number
}

/** What an article says sentence by sentence, and for each figure and each mention the sentence that holds it. */
export function inSentences(figures: readonly SourceFigure[], names: readonly SourceName[]) {
  const sentences: Sentence[] = []
  const open = new Map<string, number>()
  const at = ({ paragraph, sentence }: Source): number => {
    const key = `${paragraph} ${sentence.start}`
    const known = open.get(key)
    if (known !== undefined && sentences[known]!.count < LIST) return known
    sentences.push({ place: { paragraph, sentence }, figures: {}, names: {}, count: 0 })
    open.set(key, sentences.length - 1)
    return sentences.length - 1
  }
  const figuresIn = figures.map((source, n) => {
    const sentence = at(source)
    sentences[sentence]!.figures[n] = source.figure
    sentences[sentence]!.count++
    return sentence
  })
  const namesIn = names.map(({ name, roles, ...source }, n) => {
    const sentence = at(source)
    sentences[sentence]!.names[n] = { name, roles }
    sentences[sentence]!.count++
    return sentence
  })
  return { rows: sentences.map(rowOf), figuresIn, namesIn }
}

const rowOf = ({ place, figures, names }: Sentence): SentenceRow => ({
  place: JSON.stringify(place),
  figures: JSON.stringify(figures),
  names: JSON.stringify(names),
})
