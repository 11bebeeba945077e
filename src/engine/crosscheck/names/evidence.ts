import type { SourceName } from '../../archive/archive.ts'
import type { Role } from '../../names/name.ts'
import type { Because } from '../../wording/because.ts'
import type { Evidence, Relation } from '../finding.ts'
import { phrase, type Told } from '../told.ts'

/** The most pieces of evidence that a card shows for one name. */
const SHOWN = 6

/** Source mentions as evidence, one a sentence, newest first. */
export function nameEvidence(mentions: readonly SourceName[], relation: Relation, why: Told): Evidence[] {
  return shown(mentions).map(mention => ({
    ...where(mention),
    start: mention.name.start,
    end: mention.name.end,
    name: mention.name,
    relation,
    ...why,
  }))
}

/** The roles that source mentions give, as evidence. */
export function roleEvidence(
  given: readonly { mention: SourceName; role: Role }[],
  relation: Relation,
  why: Told,
): Evidence[] {
  const roles = new Map(given.map(({ mention, role }) => [mention, role]))
  return shown([...roles.keys()]).map(mention => {
    const role = roles.get(mention)!
    return { ...where(mention), start: role.start, end: role.end, role, relation, ...why }
  })
}

const where = ({ articleId, publisher, published, paragraph, sentence }: SourceName) => ({
  articleId,
  publisher,
  ...(published ? { published } : {}),
  paragraph,
  sentence,
})

/** One mention a sentence, one sentence an article while there are others, newest first. */
function shown(mentions: readonly SourceName[]): SourceName[] {
  const filed = ({ published = '' }: SourceName) => published
  const newest = [...mentions].sort((a, b) => (filed(a) < filed(b) ? 1 : filed(a) > filed(b) ? -1 : 0))
  const first: SourceName[] = []
  const more: SourceName[] = []
  const articles = new Set<string>()
  const sentences = new Set<string>()
  for (const mention of newest) {
    const sentence = `${mention.articleId} ${mention.paragraph} ${mention.sentence.start}`
    if (sentences.has(sentence)) continue
    sentences.add(sentence)
    ;(articles.has(mention.articleId) ? more : first).push(mention)
    articles.add(mention.articleId)
    if (first.length === SHOWN) break
  }
  return [...first, ...more].slice(0, SHOWN)
}

/** Spellings as a sentence names them, the most frequent first: "Sergei Lavrov" or "Sergey Lavrov". */
export function spellings(mentions: readonly SourceName[]): string | Because {
  const counts = new Map<string, number>()
  for (const { name } of mentions) counts.set(name.canonical, (counts.get(name.canonical) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling)
  return ranked
    .slice(0, 3)
    .reduce<string | Because>((one, other) => (one ? phrase('or', { one, other }) : other), '')
}
