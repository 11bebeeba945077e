import { BECOMING } from '../../context/dated.ts'
import { COMPARED } from '../../context/measure.ts'
import { concept } from '../../context/words.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Relation, Scope } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import type { Likeness } from './likeness.ts'
import { mayBeTwo } from './occasions.ts'
import recurring from './recurring.json'

/** How two dates or two clock times stand to one another; undefined when they date different things. */
export function relateDates(
  draft: Figure,
  source: Figure,
  like: Likeness,
  scope: Scope,
  judgement: Judgement,
): Relation | undefined {
  if (draft.kind !== source.kind || !draft.date || !source.date || like.otherSubject) return undefined
  if (isCompared(draft) !== isCompared(source)) return undefined
  const relation = draft.kind === 'time' ? relateTimes(draft, source, judgement) : relateDays(draft, source)
  if (relation === 'match') {
    if (like.terms >= (like.event === 'same' ? judgement.likeToAgree : judgement.likeToDisagree))
      return relation
    // A day or a month is seldom told of twice by chance.
    return like.guessed && like.open && like.event !== 'different' && isTelling(draft) ? relation : undefined
  }
  if (scope.place === 'disjoint' && !isOnce(draft)) return undefined
  if (isState(draft) && isBecoming(source) && like.shared > 1 && like.terms >= judgement.likeWithoutEvent)
    return relateState(draft, source)
  // "Declared the result on Tuesday": a verb that names no event, of all that the two tell alike.
  const bare =
    isBare(draft) &&
    isBare(source) &&
    like.terms >= judgement.likeWithin &&
    (like.mutual || (like.told && like.shared >= TELLING))
  if (like.event !== 'same' && !bare) return undefined
  if (relation === 'conflict' && (mayRecur(draft, source) || mayBeTwo(draft, source))) return undefined
  // Who became head coach in March was that after March.
  if (relation === 'conflict' && bare && !like.mutual && draft.hedge === 'over') return undefined
  const enough = relation === 'conflict' ? judgement.likeWithoutEvent : judgement.likeToDisagree
  return like.terms >= enough ? relation : undefined
}

/** "Her first film since 1999" is not of 1999. */
const isCompared = ({ measure }: Figure): boolean => measure?.event === COMPARED

/** More than a year, and in a year. */
const isTelling = ({ date }: Figure): boolean => /^\d{4}-/.test(date!)

const isBecoming = ({ measure }: Figure): boolean => measure?.event === BECOMING
/** One is born but once, wherever that was. */
const isOnce = ({ measure }: Figure): boolean => measure?.event === 'birth'

const isBare = (figure: Figure): boolean => !figure.measure?.event || isBecoming(figure)
/** "Was head coach before 2008": no event, and a bound. */
const isState = ({ measure, hedge }: Figure): boolean =>
  !measure?.event && (hedge === 'under' || hedge === 'over')

/** Who became head coach on a day was not so before, and was so after. */
function relateState(state: Figure, became: Figure): Relation | undefined {
  const [mine, theirs] = [state.date!, became.date!]
  if (state.hedge === 'over') return theirs.slice(0, mine.length) <= mine ? 'compatible' : undefined
  return theirs.slice(0, mine.length) >= mine ? 'conflict' : undefined
}

/** So many words in common, and none that the other lacks, tell of one thing. */
const TELLING = 4

const RECURRING = new Set(recurring.split(' ').map(concept))

/** A cup may be won in 2006 and in 2014; that it was won on Tuesday, others won on Wednesday, is a slip. */
const mayRecur = (draft: Figure, source: Figure): boolean =>
  RECURRING.has(draft.measure?.event ?? '') && draft.date!.length === 4 && source.date!.length === 4

/** Days as ISO dates; an end that is left out is open. */
interface Days {
  from?: string
  to?: string
}

/** "before 2014" against "in May 2013": what the one allows against what the other does. */
function relateDays(draft: Figure, source: Figure): Relation | undefined {
  if (isYearless(draft) || isYearless(source))
    return dayOfYear(draft) === dayOfYear(source) && draft.hedge === source.hedge ? 'match' : undefined
  if (draft.date === source.date && draft.hedge === source.hedge) return 'match'
  const [d, s] = [allowed(draft), allowed(source)]
  if (holds(d, s) || (holds(s, d) && source.hedge === 'bare')) return 'compatible'
  if (draft.hedge === 'atMost' && source.hedge === 'atMost' && isPlan(draft) && isPlan(source))
    return 'conflict'
  const slack = Math.max(years(draft.date!), years(source.date!))
  if (slack > 0 && slack < DECADE) return undefined
  return apart(d, s, slack) || apart(s, d, slack) ? 'conflict' : undefined
}

/** "By 2035" and "by 2053" are two deadlines, though the one is kept with the other. */
const isPlan = ({ modality }: Figure): boolean => modality === 'planned'

const isYearless = ({ date }: Figure): boolean => date!.startsWith('--')
const dayOfYear = ({ date }: Figure): string => date!.replace(/^\d{4}/, '-')

const BEGIN = '0000-01-01'
const END = '9999-12-31'

/** The days that a date allows: "2016-02" every day of that month, "before 2016" all until then. */
function allowed({ date, hedge }: Figure): Days {
  const [first, last] = date!.includes('/') ? (date!.split('/') as [string, string]) : [date!, date!]
  const [from, to] = [first + BEGIN.slice(first.length), last + END.slice(last.length)]
  switch (hedge) {
    case 'under':
      return { to: previous(from) }
    case 'over':
      return { from: `${to}~` }
    case 'atMost':
      return { to }
    case 'atLeast':
      return { from }
    default:
      return { from, to }
  }
}

/** A string that sorts before `iso` and after every day before it. */
const previous = (iso: string): string =>
  `${iso.slice(0, -1)}${String.fromCharCode(iso.charCodeAt(iso.length - 1) - 1)}~`

const holds = (a: Days, b: Days): boolean =>
  (a.from === undefined || (b.from !== undefined && a.from <= b.from)) &&
  (a.to === undefined || (b.to !== undefined && b.to <= a.to))

/** Whether `a` ends more than `slack` years before `b` begins. */
const apart = (a: Days, b: Days, slack: number): boolean =>
  a.to !== undefined &&
  b.from !== undefined &&
  a.to < b.from &&
  (!slack || Number(b.from.slice(0, 4)) - Number(a.to.slice(0, 4)) > slack)

/** "Early 2016" is meant loosely; what a decade leaves out by more than its own length, it denies. */
const DECADE = 10

/** How many years a vague date ("the 1940s", "early 2016") spans, 0 for one that is not. */
function years(date: string): number {
  const [first, last] = date.split('/')
  return last ? Number(last.slice(0, 4)) - Number(first!.slice(0, 4)) + 1 : 0
}

function relateTimes(draft: Figure, source: Figure, judgement: Judgement): Relation | undefined {
  const [d, s] = [clockOf(draft), clockOf(source)]
  if (!d || !s) return draft.date === source.date ? 'match' : 'conflict'
  const apart = Math.abs(d.minutes - s.minutes)
  // A clock of an unknown place may tell the same hour, and never another.
  if (d.zoned !== s.zoned) return apart === 0 ? 'match' : undefined
  // A time without its day was read as of the day of filing, which says nothing.
  const days = draft.period && source.period && d.day !== s.day
  const minutes = days ? Number.POSITIVE_INFINITY : Math.min(apart, DAY - apart)
  // What is told to the second is meant to the second.
  if (d.seconds || s.seconds) return minutes === 0 && d.seconds === s.seconds ? 'match' : 'conflict'
  if (minutes === 0) return 'match'
  return minutes <= judgement.minutes ? 'compatible' : 'conflict'
}

/** In minutes. */
const DAY = 24 * 60

function clockOf({
  date,
}: Figure): { minutes: number; zoned: boolean; day: string; seconds: number } | undefined {
  const time = /^(\d{4}-\d{2}-\d{2})?T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(date!)
  if (!time) return undefined
  const [, day = '', hours, minutes, seconds = 0] = time
  return {
    minutes: Number(hours) * 60 + Number(minutes),
    zoned: date!.endsWith('Z'),
    day,
    seconds: Number(seconds),
  }
}
