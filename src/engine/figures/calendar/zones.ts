import table from './zones.json'

const ABBREVIATIONS = new Map(Object.entries(table.abbreviations))
const PLACES = new Map(Object.entries(table.places))
let cities: Map<string, string> | undefined

/** The IANA zone of an abbreviation that news uses: "GMT", "EST". */
export const zoneOf = (abbreviation: string): string | undefined => ABBREVIATIONS.get(abbreviation)

/** The IANA zone of a place: the table first, then the cities that zones are named after. */
export function zoneOfPlace(place: string): string | undefined {
  const name = place.toLowerCase().replaceAll('.', '')
  const known = PLACES.get(name)
  if (known) return known
  cities ??= zoneCities()
  return cities.get(name)
}

function zoneCities(): Map<string, string> {
  const zones = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : []
  return new Map(
    zones.map(zone => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds that a zone's clock is ahead of UTC at an instant. */
export function offsetOf(zone: string, instant: number): number {
  if (zone === 'UTC') return 0
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(p => [p.type, Number(p.value)]))
  return (
    Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!) -
    Math.floor(instant / 1000) * 1000
  )
}
