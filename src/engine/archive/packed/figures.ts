import type { Figure } from '../../figures/figure.ts'
import type { Source } from '../archive.ts'
import type { Words } from './words.ts'

type Sentence = Source['sentence']

/** A figure without what its sentence says, its words as numbers; what is left out is as in most figures. */
interface Packed extends Partial<Omit<Figure, 'text' | 'set' | 'measure' | 'terms' | 'around'>> {
  text?: string
  set: [number | null, number | null, (0 | 1)?, (0 | 1)?, (number | null)?, (number | null)?]
  measure?: [event: string, verb: string, subject: number[], of?: string]
  terms: number[]
  around: number[]
}

const USUAL = { hedge: 'bare', unit: '', modality: 'actual', quoted: false } as const

/** A figure as a short text: tens of thousands of them are kept, and few are asked for. */
export function packFigure(figure: Figure, sentence: Sentence, words: Words): string {
  const { text, set, measure, terms, around, hedge, unit, modality, quoted, place, ...rest } = figure
  const ids = (list: readonly string[]) => list.map(word => words.idOf(word))
  const flag = (on: boolean) => (on ? 1 : 0)
  const core = set.coreLow !== undefined || set.coreHigh !== undefined
  const packed: Packed = {
    ...rest,
    ...(text !== sliceOf(sentence, figure) && { text }),
    ...(hedge !== USUAL.hedge && { hedge }),
    ...(unit !== USUAL.unit && { unit }),
    ...(modality !== USUAL.modality && { modality }),
    ...(quoted && { quoted }),
    ...(place.length > 0 && { place }),
    ...(measure && {
      measure: measure.of
        ? [measure.event, measure.verb, ids(measure.subject), measure.of]
        : [measure.event, measure.verb, ids(measure.subject)],
    }),
    set:
      core || set.lowOpen || set.highOpen
        ? [
            set.low,
            set.high,
            flag(set.lowOpen),
            flag(set.highOpen),
            set.coreLow ?? null,
            set.coreHigh ?? null,
          ]
        : [set.low, set.high],
    terms: ids(terms),
    around: ids(around),
  }
  return JSON.stringify(packed)
}

export function unpackFigure(text: string, sentence: Sentence, words: Words): Figure {
  const packed: Packed & Pick<Figure, 'start' | 'end' | 'number' | 'value' | 'kind'> = JSON.parse(text)
  const { set, measure, terms, around, place = [], ...rest } = packed
  const [low, high, lowOpen = 0, highOpen = 0, coreLow = null, coreHigh = null] = set
  const told = (ids: readonly number[]) => ids.map(id => words.word(id))
  return {
    ...USUAL,
    ...rest,
    text: packed.text ?? sliceOf(sentence, packed),
    set: {
      low,
      high,
      lowOpen: lowOpen === 1,
      highOpen: highOpen === 1,
      ...(coreLow !== null && { coreLow }),
      ...(coreHigh !== null && { coreHigh }),
    },
    ...(measure && {
      measure: {
        event: measure[0],
        verb: measure[1],
        subject: told(measure[2]),
        ...(measure[3] && { of: measure[3] }),
      },
    }),
    terms: told(terms),
    around: told(around),
    place,
  }
}

const sliceOf = (sentence: Sentence, { start, end }: { start: number; end: number }): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start)
