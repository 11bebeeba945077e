import type { Facts } from '../../engine/articles/article.ts'

/** A time of filing as the fields of a form show it: in the journalist's own time zone; a day alone stays a day. */
export function localTime(published: string | undefined): { day?: string; time?: string } {
  if (!published) return {}
  if (!published.includes('T')) return { day: published }
  const at = new Date(published)
  if (Number.isNaN(at.getTime())) return {}
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}

/** What a form says of an article. A field that was emptied says that nobody knows. */
export function factsIn(form: FormData): Partial<Facts> {
  const text = (name: string) => String(form.get(name) ?? '').trim() || undefined
  const [day, time, place] = [text('day'), text('time'), text('place')]
  const at = day && time ? new Date(`${day}T${time}`) : undefined
  return {
    publisher: text('publisher') ?? '',
    headline: text('headline'),
    published: at && !Number.isNaN(at.getTime()) ? at.toISOString().replace('.000Z', 'Z') : day,
    dateline: place ? { place } : undefined,
  }
}
