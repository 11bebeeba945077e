import type { SourceFigure } from '../../archive/archive.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Because } from '../../wording/because.ts'
import { rounded } from '../derived/rounded.ts'
import { OPPOSES, SUPPORTS } from '../finding.ts'
import { phrase as say } from '../told.ts'
import type { Report } from './origins.ts'
import type { Related } from './related.ts'
import { hedgeWords, slip } from './slips.ts'
import type { Decided } from './verdict.ts'

const publisherOf = (evidence: { publisher: string; articleId: string }): string | Because =>
  evidence.publisher || evidence.articleId || say('unnamed')

/** "Aleppo since February 1": the place and the period that a figure is stated for. */
function scopeWords(figure: Figure): string {
  const place = figure.place[0] ?? ''
  const period = figure.period?.text ?? ''
  return [place, lowerFirst(period)].filter(Boolean).join(' ')
}

const scopeText = (figure: Figure): string | Because => scopeWords(figure) || say('everywhere')

const lowerFirst = (text: string) =>
  /^(In|On|Over|Since|By|During|At|Within|Between|From|So|As|Until|After|Before|For)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text

/** A figure's own words inside a sentence: "Some 50,000 people" loses its capital, "Friday" does not. */
export const wordsOf = ({ text, kind }: Figure): string =>
  kind !== 'date' && /^\p{Lu}[\p{Ll} ]/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text

const eventText = (figure: Figure): string | Because => {
  const words = figure.measure?.verb.toLowerCase() || figure.unit
  return words ? `“${words}”` : say('actual')
}

/** What was worked out, as a number with its unit: "12.5 percent". */
function worthOf({ value, kind, unit }: Figure): string {
  if (value === null) return ''
  const share = kind === 'fraction' || kind === 'ratio'
  const number = rounded(share ? value * 100 : value)
  if (share) return `${number} percent`
  return kind === 'percent' || kind === 'percentagePoints'
    ? `${number} ${unit}${kind === 'percent' ? '' : 's'}`
    : number
}

/** One plain sentence on one piece of evidence, from the facts that were compared. */
export function relationReason(
  draft: Figure,
  source: { figure: Figure; publisher: string; articleId: string },
  related: Related,
): Because {
  const theirs = source.figure
  const values = {
    source: publisherOf(source),
    mine: wordsOf(draft),
    theirs: wordsOf(theirs),
    makes: worthOf(theirs),
    myScope: scopeText(draft),
    theirScope: scopeText(theirs),
    myEvent: eventText(draft),
    theirEvent: eventText(theirs),
    theirEventOf: theirs.measure?.verb ? say('saidOf', { event: eventText(theirs) }) : '',
    speaker: theirs.speaker?.name ?? '',
  }
  if (related.rule === 'workedOut')
    return say(related.relation === 'conflict' ? 'workedOutOtherwise' : 'workedOut', values)
  switch (related.relation) {
    case 'match':
      return say('match', values)
    case 'compatible':
      return say('compatible', values)
    case 'hedge':
      if (related.rule === 'tail') return say('tail', values)
      // A lost hedge is named by its words, where it stands in words before the number.
      return draft.hedge === 'bare' && theirs.hedge !== 'range' && hedgeWords(theirs)
        ? say('hedgeLost', { ...values, hedge: hedgeWords(theirs) })
        : say('hedge', values)
    case 'scope':
      return say(related.rule === 'part' ? 'part' : 'scope', values)
    case 'mislabel':
      if (related.rule === 'modality')
        return say(theirs.modality === 'actual' ? 'modalityDraft' : 'modality', values)
      if (draft.kind === 'percentagePoints' || theirs.kind === 'percentagePoints')
        return say('percentagePoints', values)
      return say('mislabel', values)
    case 'differs':
      return say(related.rule === 'olderToll' ? 'olderToll' : 'differs', values)
    case 'conflict':
      if (related.rule === 'scope' || related.rule === 'part') return say('tooLarge', values)
      if (related.rule === 'quotation') return say('quoted', values)
      return [
        ...say(related.rule === 'speaker' ? 'speaker' : 'conflict', values),
        ...slip(draft, theirs, related.likeness.convert),
      ]
  }
}

/** One plain sentence on the verdict; `because` tells that on one piece of evidence. */
export function verdictReason<R extends Report>(
  draft: Figure,
  { verdict, deciding }: Decided<R>,
  because: (piece: R) => Because,
): Because {
  const [first] = deciding
  if (!first?.figure) return say('unsourced')
  const supports = deciding.filter(e => SUPPORTS.has(e.relation))
  const opposed = deciding.find(e => OPPOSES.has(e.relation))
  if (verdict === 'confirmed') return agreeing('confirmed', supports)
  if (verdict === 'outdated')
    return say('outdated', {
      source: publisherOf(first),
      theirs: wordsOf(first.figure),
      mine: wordsOf(draft),
    })
  if (verdict === 'disputed' && opposed?.figure) {
    const [ours, theirs] = [supports[0]?.figure, opposed.figure]
    if (ours && scopeWords(ours) !== scopeWords(theirs)) {
      return say('sides', { one: phraseFigure(ours, supports[0]!), other: phraseFigure(theirs, opposed) })
    }
    return agreeing('disputed', supports, { opposed: because(opposed) })
  }
  return because(first)
}

/** "Business Insider counts an estimated 50,000 people for Aleppo since February 1" */
const phraseFigure = (figure: Figure, evidence: { publisher: string; articleId: string }): Because => {
  const values = { source: publisherOf(evidence), theirs: wordsOf(figure) }
  const scope = scopeWords(figure)
  return scope ? say('saysOf', { ...values, scope }) : say('says', values)
}

/** One plain sentence on two sources that disagree. */
export const discordReason = (...[a, b]: [SourceFigure, SourceFigure]): Because =>
  say('sides', { one: phraseFigure(a.figure, a), other: phraseFigure(b.figure, b) })

/** "confirmed" or "disputed", for one source that agrees or for several. */
function agreeing(
  verdict: 'confirmed' | 'disputed',
  supports: readonly Report[],
  values: Record<string, string | Because> = {},
): Because {
  const [one, other, ...more] = [...new Set(supports.map(piece => piece.publisher || piece.articleId))]
  if (other === undefined) return say(verdict, { ...values, source: one || say('unnamed') })
  const sources = { one: one || say('unnamed'), other: other || say('unnamed') }
  const supporters = more.length
    ? say('andMore', { ...sources, n: String(more.length) })
    : say('and', sources)
  return say(`${verdict}Together`, { ...values, supporters })
}
