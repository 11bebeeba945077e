import { concept, isStopword, lemma } from '../../context/words.ts'
import { placeRelation } from '../../names/index.ts'
import type { Name } from '../../names/name.ts'
import { sentences } from '../../text/sentences.ts'
import { around, type Span } from '../../text/span.ts'
import { type Evidence, type Finding, SUPPORTS } from '../finding.ts'
import { phrase, told } from '../told.ts'
import { likeness } from './people.ts'

/** Where there is one: born in, based in. */
const ONE_PLACE = new Set(['born', 'based', 'located', 'headquartered', 'buried'])
/** "written by", "directed and edited by", "based in": a participle, and how the name is tied to it. */
const LINK = /(\p{Ll}+)(?: and (\p{Ll}+))? (by|in)(?: the)? $/u
const NAME = /^(?:the )?((?:\p{Lu}[\p{L}.'’-]*)(?: (?:(?:de|van|von|of|al|el|da|di) )?\p{Lu}[\p{L}.'’-]*)*)/u
/** How far before a name its link may begin. */
const REACH = 60
/** How far before its link what is told of may stand. */
const TOLD = 240

/**
 * Names that stand where the sentence of a source that tells the same has another: "produced by Anna Holm" where the
 * source says "produced by Per Lund". `findings` are those of one paragraph, in its order.
 */
export function namedInstead(findings: readonly Finding[], text: string): readonly Finding[] {
  // Few names stand in such a place: the others cost no more than this.
  const isOpen = ({ name, verdict }: Finding) =>
    name !== undefined &&
    (verdict === 'unsourced' || verdict === 'confirmed') &&
    LINK.test(text.slice(Math.max(0, name.start - REACH), name.start))
  if (!findings.some(isOpen)) return findings
  const spans = sentences(text)
  const sentenceOf = ({ figure, name, role }: Finding) => around(spans, (figure ?? name ?? role)!)
  const together = new Map<Span | undefined, Finding[]>()
  for (const finding of findings) {
    const sentence = sentenceOf(finding)
    together.set(sentence, [...(together.get(sentence) ?? []), finding])
  }
  return findings.map(finding => {
    if (!isOpen(finding)) return finding
    const sentence = sentenceOf(finding)
    const link = sentence && linkBefore(text.slice(sentence.start, finding.name!.start))
    if (!link) return finding
    const beside = together.get(sentence)!.filter(other => other !== finding)
    const instead = beside
      .flatMap(({ evidence }) => evidence)
      .flatMap(each => insteadIn(each, link, finding.name!))
    const [first] = instead
    if (!first || beside.some(({ name }) => name && isLike(name, first.name!))) return finding
    const why = told(phrase('namedInstead', { link: first.link, name: first.name!.text }))
    return {
      ...finding,
      verdict: 'contradicted' as const,
      ...why,
      evidence: instead.map(({ link: _, ...evidence }) => ({ ...evidence, ...why })),
    }
  })
}

const isLike = (a: Name, b: Name): boolean => likeness(a.canonical, b.canonical) !== 'other'

interface Link {
  verbs: string[]
  tie: string
  /** What it is told of: content words before the verb. */
  of: ReadonlySet<string>
}

function linkBefore(before: string): Link | undefined {
  const found = LINK.exec(before.slice(-REACH))
  if (!found) return undefined
  const [, first, second, tie] = found
  const verbs = [first!, second].filter(verb => verb !== undefined).filter(verb => isLink(verb, tie!))
  if (!verbs.length) return undefined
  const start = before.length - Math.min(before.length, REACH) + found.index
  return {
    verbs: verbs.map(verb => concept(lemma(verb))),
    tie: tie!,
    of: contents(before.slice(0, start).slice(-TOLD)),
  }
}

const isLink = (verb: string, tie: string): boolean =>
  tie === 'in' ? ONE_PLACE.has(verb) : lemma(verb) !== verb && !/(?:s|ing)$/.test(verb)

/** The words that name something: what is told of "the film" may be told of any. */
const contents = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [])
      .map(word => word.toLowerCase().replace(/['’]s?$/, ''))
      .filter(word => !isStopword(word)),
  )

/** "Anna Holm and Per Lund", of "by Anna Holm and Per Lund through". */
const listAt = (text: string, from: number): string =>
  /^.*?(?=[.;()]| by | through | with | in | from | and \p{Ll}+ed |$)/u.exec(
    text.slice(from, from + TOLD),
  )![0]

function insteadIn(evidence: Evidence, link: Link, name: Name): (Evidence & { link: string; name: Name })[] {
  if (!SUPPORTS.has(evidence.relation) || evidence.within) return []
  const { text, start } = evidence.sentence
  const found: (Evidence & { link: string; name: Name })[] = []
  for (const at of text.matchAll(/ (?:by|in) (?:the )?(?=\p{Lu})/gu)) {
    const from = at.index + at[0].length
    const other = linkBefore(text.slice(0, from))
    if (other?.tie !== link.tie || !other.verbs.some(verb => link.verbs.includes(verb))) continue
    if (![...link.of].some(word => other.of.has(word))) continue
    const words = NAME.exec(text.slice(from))?.[1]?.replace(/[.’'-]+$/, '')
    if (!words || listAt(text, from).includes(name.text) || likeness(name.canonical, words) !== 'other')
      continue
    if (link.tie === 'in' && placeRelation(name.canonical, words) !== 'disjoint') continue
    const span: Span = { start: start + from, end: start + from + words.length }
    const { articleId, publisher, published, paragraph, sentence, reason } = evidence
    found.push({
      ...span,
      articleId,
      publisher,
      ...(published !== undefined && { published }),
      paragraph,
      sentence,
      reason,
      name: { ...span, text: words, kind: name.kind, canonical: words },
      relation: 'conflict',
      link: text.slice(text.lastIndexOf(' ', at.index - 1) + 1, from - 1).trim(),
    })
  }
  return found
}
