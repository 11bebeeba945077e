/** "12 Feb 2016, 09:00 UTC", or "12 Feb 2016" where no time is known; what is no date is given back as it is. */
export function filed(published: string, locale: string): string {
  const time = new Date(published)
  if (Number.isNaN(time.getTime())) return published
  const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  if (!published.includes('T')) return new Intl.DateTimeFormat(locale, day).format(time)
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const
  return new Intl.DateTimeFormat(locale, { ...day, ...clock }).format(time)
}
