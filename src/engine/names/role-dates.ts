import type { FoundPeriod } from '../figures/index.ts'
import type { Role } from './name.ts'

/** What may stand between an office and when it was held: ", who has been in office" … "since 2004". */
const BETWEEN =
  /^,?\s*(?:(?:who|he|she|has|had|is|was|been|served|serving|held|holding|in|the|that|a|post|office|job|position|appointed|elected)\s+)*$/
/** What may stand between a period and the office: "In 2015, the" … "then prime minister". */
const BEFORE = /^,?\s+(?:the\s+)?$/
const FAR = 60
/** Offices are held for months; "on Monday" is when their holder spoke. */
const SHORTEST = 27 * 24 * 60 * 60 * 1000

/** Gives the roles of a paragraph the time for which their sentence says that they were held. */
export function dateRoles(text: string, roles: readonly Role[], periods: readonly FoundPeriod[]): Role[] {
  if (!roles.length || !periods.length) return [...roles]
  return roles.map(role => {
    const [start, end] = [Math.min(role.start, role.holder.start), Math.max(role.end, role.holder.end)]
    const period = periods.find(
      p =>
        isLong(p) &&
        ((p.start >= end && p.start - end < FAR && BETWEEN.test(text.slice(end, p.start))) ||
          (p.end <= start && start - p.end < FAR && BEFORE.test(text.slice(p.end, start)))),
    )
    if (!period) return role
    const { from, to, text: words } = period
    return { ...role, period: { ...(from && { from }), ...(to && { to }), text: words } }
  })
}

const isLong = ({ from, to }: FoundPeriod): boolean =>
  from && to ? Date.parse(to) - Date.parse(from) >= SHORTEST : Boolean(from || to)
