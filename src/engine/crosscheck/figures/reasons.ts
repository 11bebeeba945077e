import type { SourceFigure } from '../../archive/archive.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Evidence } from '../finding.ts'
import phrases from './phrases.json'
import type { Related } from './related.ts'
import type { Decided } from './verdict.ts'

type Phrase = keyof typeof phrases

const say = (phrase: Phrase, values: Record<string, string> = {}): string =>
  phrases[phrase].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

const publisherOf = (evidence: { publisher: string; articleId: string }) =>
  evidence.publisher || evidence.articleId || phrases.unnamed

/** "Aleppo since February 1": the place and the period that a figure is stated for. */
function scopeText(figure: Figure): string {
  const place = figure.place[0] ?? ''
  const period = figure.period?.text ?? ''
  return [place, lowerFirst(period)].filter(Boolean).join(' ') || phrases.everywhere
}

const lowerFirst = (text: string) =>
  /^(In|On|Over|Since|By|During|At|Within|Between|From|So|As|Until|After|Before|For)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text

/** A figure's own words inside a sentence: "Some 50,000 people" loses its capital, "Friday" does not. */
const wordsOf = ({ text, kind }: Figure): string =>
  kind !== 'date' && /^\p{Lu}[\p{Ll} ]/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text

const eventText = (figure: Figure): string =>
  figure.measure?.verb.toLowerCase() || figure.unit || phrases.actual

/** One plain sentence on one piece of evidence, from the facts that were compared. */
export function relationReason(
  draft: Figure,
  source: { figure: Figure; publisher: string; articleId: string },
  related: Related,
): string {
  const theirs = source.figure
  const values = {
    source: publisherOf(source),
    mine: wordsOf(draft),
    theirs: wordsOf(theirs),
    myScope: scopeText(draft),
    theirScope: scopeText(theirs),
    myEvent: `“${eventText(draft)}”`,
    theirEvent: `“${eventText(theirs)}”`,
    theirEventOf: theirs.measure?.verb ? ` (“${eventText(theirs)}”)` : '',
    speaker: theirs.speaker?.name ?? '',
  }
  switch (related.relation) {
    case 'match':
      return say('match', values)
    case 'compatible':
      return say('compatible', values)
    case 'hedge':
      return say(related.rule === 'tail' ? 'tail' : 'hedge', values)
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
      return (
        say(related.rule === 'speaker' ? 'speaker' : 'conflict', values) +
        slip(draft, theirs, related.likeness.convert)
      )
  }
}

/** Names the usual slips of the hand: a lost zero, million for billion, swapped digits. */
function slip(draft: Figure, source: Figure, convert: ((value: number) => number) | undefined): string {
  if (draft.value === null || source.value === null || !draft.value || !source.value) return ''
  const theirs = convert?.(source.value) ?? source.value
  const ratio = Math.max(draft.value / theirs, theirs / draft.value)
  if (Math.abs(ratio - 1000) < 1e-6) return phrases.slipScale
  if (Math.abs(ratio - 10) < 1e-9) return phrases.slipTen
  const [a, b] = [String(draft.value), String(theirs)]
  if (a.length === b.length && a !== b) {
    const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]))
    if (off.length === 2 && off[1] === off[0]! + 1 && a[off[0]!] === b[off[1]] && a[off[1]] === b[off[0]!])
      return phrases.slipDigits
  }
  return ''
}

/** One plain sentence on the verdict. */
export function verdictReason(draft: Figure, judged: Decided): string {
  const { verdict, deciding } = judged
  const [first] = deciding
  if (!first?.figure) return phrases.unsourced
  const supports = deciding.filter(
    e => e.relation === 'match' || e.relation === 'compatible' || e.relation === 'hedge',
  )
  const opposed = deciding.find(e => e.relation === 'conflict' || e.relation === 'differs')
  if (verdict === 'confirmed') return say('confirmed', agreeing(supports))
  if (verdict === 'outdated')
    return say('outdated', {
      source: publisherOf(first),
      theirs: wordsOf(first.figure),
      mine: wordsOf(draft),
    })
  if (verdict === 'disputed' && opposed?.figure) {
    const [ours, theirs] = [supports[0]?.figure, opposed.figure]
    const scopes =
      ours &&
      (opposed.relation === 'differs' || scopeText(ours) !== scopeText(theirs)) &&
      scopeText(ours) !== scopeText(theirs)
    if (scopes) {
      return `${phraseFigure(ours, supports[0]!)}; ${phraseFigure(theirs, opposed)}.`
    }
    return say('disputed', { ...agreeing(supports), opposed: opposed.reason })
  }
  return first.reason
}

/** "Business Insider counts an estimated 50,000 people for Aleppo since February 1" */
const phraseFigure = (figure: Figure, evidence: { publisher: string; articleId: string }): string => {
  const scope = scopeText(figure)
  return `${publisherOf(evidence)} says ${wordsOf(figure)}${scope === phrases.everywhere ? '' : ` (${scope})`}`
}

/** One plain sentence on two sources that disagree. */
export const discordReason = (...[a, b]: [SourceFigure, SourceFigure]): string =>
  `${phraseFigure(a.figure, a)}; ${phraseFigure(b.figure, b)}.`

function agreeing(supports: readonly Evidence[]): Record<string, string> {
  const publishers = [...new Set(supports.map(publisherOf))]
  const supporters =
    publishers.length > 2
      ? `${publishers.slice(0, 2).join(', ')} and ${publishers.length - 2} more`
      : publishers.join(' and ')
  return { supporters, agree: publishers.length > 1 ? 'agree' : 'agrees' }
}
