import type { SourceName } from '../../archive/archive.ts'
import type { Name } from '../../names/name.ts'
import { contains, type Span } from '../../text/span.ts'

/** The number of a work, a model or an event that is named with it: "Euro 2012", "Rally Kings 07". */
const NUMBER = /^ (\d{1,4})(?![\d,.:/%]*\d|%)/

/**
 * The mentions of a name that may be the one of the draft's number: the Euro of 2016 is not that of 2012. `figures` are
 * those of the draft's paragraph `text`, whose numbers belong to no name.
 */
export function ofOneNumber(
  text: string,
  name: Name,
  figures: readonly { number: Span }[],
  mentions: readonly SourceName[],
): readonly SourceName[] {
  const number = numberAfter(text, name.end)
  if (!number || name.kind === 'person') return mentions
  if (
    figures.some(figure =>
      contains(figure.number, { start: name.end + 1, end: name.end + 1 + number.length }),
    )
  )
    return mentions
  return mentions.filter(({ name, sentence }) => {
    const theirs = numberAfter(sentence.text, name.end - sentence.start)
    return theirs === undefined || Number(theirs) === Number(number)
  })
}

const numberAfter = (text: string, end: number): string | undefined =>
  NUMBER.exec(text.slice(end, end + 8))?.[1]
