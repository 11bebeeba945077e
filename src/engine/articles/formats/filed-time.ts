import { writtenDates } from '../written-date.ts'

const DATE = /^\s*(\d{4})-?(\d\d)-?(\d\d)/
const CLOCK = /^[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?/i
/** The date of a mail, as feeds give it: "Fri, 12 Feb 2016 10:00:00 +0100". */
const MAIL =
  /^\s*(?:[a-z]{3},\s*)?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC?|Z|[ECMP][SD]T)\s*$/i

/**
 * The time that a file gives, as an ISO time in UTC. Without a time zone nobody knows the hour: then it is the day.
 * Undefined where no day can be read.
 */
export function filedTime(given: string | undefined): string | undefined {
  if (!given) return undefined
  const date = DATE.exec(given)
  if (!date) {
    return MAIL.test(given) ? iso(given) : writtenDates(given).find(written => written.full)?.date
  }
  const day = `${date[1]}-${date[2]}-${date[3]}`
  const clock = CLOCK.exec(given.slice(date[0].length))
  const zone = clock?.[4]?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()
  if (clock && zone) return iso(`${day}T${clock[1]}:${clock[2]}:${clock[3] ?? '00'}${zone}`)
  return iso(day) && day
}

function iso(time: string): string | undefined {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z')
}
