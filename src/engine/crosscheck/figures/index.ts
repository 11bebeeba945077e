import type { Archive, FigureQuery, SourceFigure } from '../../archive/archive.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Beside } from '../derived/beside.ts'
import { type Evidence, type Judged, OPPOSES, SUPPORTS, type Verdict } from '../finding.ts'
import { JUDGEMENT, type Judgement } from '../judgement.ts'
import { told } from '../told.ts'
import { tolerant } from '../tolerances.ts'
import { withoutFainter, withoutTaken } from './counterparts.ts'
import { decidedBy } from './decided.ts'
import { withWorkedOut } from './derived.ts'
import { lookAgain } from './look-again.ts'
import { type Compared, withoutNeighbours, withoutRivals } from './neighbours.ts'
import { originOf, type Report, sameSpeaker } from './origins.ts'
import { relationReason, verdictReason } from './reasons.ts'
import type { Related } from './related.ts'
import { relate } from './relation.ts'
import { solesOf } from './sole.ts'
import { storyOf } from './story.ts'
import { verdictOf } from './verdict.ts'

/** A figure of the draft with the time that the draft is filed. */
export interface DraftFigure {
  figure: Figure
  published?: string | undefined
  /** Whom and what its text names: two texts that share no name tell of different events. */
  topic?: readonly string[] | undefined
  /** How many articles the archive has, where it says so. */
  among?: number | undefined
  /** The sentence that it stands in, with the other figures there: "two-thirds of the 900". */
  beside?: Beside | undefined
}

/** How many pieces of evidence a finding shows at most. */
const SHOWN = 8

const ORDER: Record<Evidence['relation'], number> = {
  conflict: 0,
  mislabel: 1,
  differs: 2,
  match: 3,
  compatible: 4,
  hedge: 5,
  scope: 6,
}

/** Looks one figure up in the archive and judges it against all that is comparable. */
export async function checkFigure(
  given: DraftFigure,
  archive: Pick<Archive, 'findFigures'>,
  judgement: Judgement = JUDGEMENT,
): Promise<Judged> {
  const allow = tolerant(judgement)
  const draft = allow(given)
  const sources = (await archive.findFigures({ figure: draft.figure })).map(allow)
  const compared: Compared[] = []
  const soles = solesOf(draft, sources)
  for (const source of sources) {
    const related = relate(draft, soles.has(source) ? { ...source, sole: true } : source, judgement)
    if (related) compared.push({ source, related })
  }
  const find = (query: FigureQuery) => archive.findFigures(query)
  const stated = withoutTaken(
    draft.figure,
    draft.beside,
    withoutNeighbours(draft.figure, withoutRivals(compared), sources),
  )
  const { supported, rest } = heard(
    draft.figure,
    withoutFainter(await withWorkedOut(draft, stated, sources, find, judgement), judgement),
  )
  const pieces = inOrder([...supported, ...rest].map(pieceOf))
  const counted = supported.length
    ? pieces.filter(piece => supported.some(c => c.source.figure === piece.figure))
    : pieces
  let judged = verdictOf(counted)
  if (UNMET.has(judged.verdict)) {
    const again = lookAgain(draft, sources, judgement).map(pieceOf)
    if (again.length) {
      judged = verdictOf(again)
      pieces.unshift(...again)
    }
  }
  const because = ({ compared: { source, related } }: Piece) => relationReason(draft.figure, source, related)
  return {
    verdict: judged.verdict,
    ...told(verdictReason(draft.figure, judged, because)),
    evidence: pieces
      .slice(0, SHOWN)
      .map(({ compared }) => evidenceOf(draft, compared.source, compared.related, judgement)),
  }
}

/** No source says what the draft says, nor anything against it. */
const UNMET: ReadonlySet<Verdict> = new Set(['unsourced', 'scope'])

const inOrder = (pieces: Piece[]): Piece[] => pieces.sort((a, b) => ORDER[a.relation] - ORDER[b.relation])

/** A piece of evidence before it is put into words: most are weighed and never shown. */
interface Piece extends Report {
  compared: Compared
}

function pieceOf(compared: Compared): Piece {
  const { source, related } = compared
  const { figure, publisher, articleId, published } = source
  const { relation, rule } = related
  return { relation, decided: { rule }, figure, publisher, articleId, published, compared }
}

/**
 * Whose words count. A draft that names a speaker, or quotes one, is held to that speaker's own figures where
 * the sources have any; what others say is shown and does not alarm.
 */
function heard(draft: Figure, compared: readonly Compared[]): { supported: Compared[]; rest: Compared[] } {
  if (!draft.speaker) return { supported: [], rest: [...compared] }
  const own = compared.filter(c => sameSpeaker(draft, c.source.figure))
  const says = own.filter(c => c.related.relation !== 'scope')
  if (!says.length) return { supported: [], rest: [...compared] }
  const rule = draft.quoted ? 'quotation' : 'speaker'
  const agrees = says.some(c => SUPPORTS.has(c.related.relation))
  const supported = agrees
    ? own
    : own.map(c =>
        // What the speaker said when the count was lower is no other word.
        OPPOSES.has(c.related.relation) && c.related.rule !== 'olderToll'
          ? { ...c, related: { ...c.related, relation: 'conflict' as const, rule: rule as Related['rule'] } }
          : c,
      )
  return { supported, rest: compared.filter(c => !own.includes(c)) }
}

function evidenceOf(
  given: DraftFigure,
  source: SourceFigure,
  related: Related,
  judgement: Judgement,
): Evidence {
  const draft = given.figure
  const { figure, articleId, publisher, published, paragraph, sentence } = source
  return {
    start: figure.start,
    end: figure.end,
    articleId,
    publisher,
    ...(published !== undefined && { published }),
    paragraph,
    sentence,
    figure,
    relation: related.relation,
    ...told(relationReason(draft, source, related)),
    scope: related.scope,
    decided: decidedBy(draft, figure, related, storyOf(given, source, judgement)),
    origin: originOf({ figure, publisher, articleId }),
  }
}
