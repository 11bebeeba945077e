const NAME = "\\p{Lu}[\\p{L}.'’-]*"
const PERSON = `${NAME}(?: (?:(?:de|del|van|von|der|den|bin|al|el|la|le) ){0,2}${NAME}){1,3}`
const PEOPLE = `${PERSON}(?:(?:, ${PERSON}){0,6},? and ${PERSON})?`
const BYLINE = new RegExp(`^(?:by|BY|By) (${PEOPLE})(?:,? [\\p{L}\\p{N} .&'’-]{1,40})?$`, 'u')
const CREDIT = new RegExp(
  `^[(\\[]?(?:(?:Additional |With )?(?:reporting|writing|editing|Reporting|Writing|Editing) (?:by|from) ${NAME}|${PEOPLE}(?:,? [\\p{L} ]{1,30})? contributed(?: reporting)?(?: to this (?:report|story|article))?\\b)`,
  'u',
)
/** Longer lines are told as news, whoever they name. */
const LIMIT = 200

/** Whom a line "By Jane Doe, Staff Writer" names. */
export function readByline(line: string): string | undefined {
  return line.length <= LIMIT ? BYLINE.exec(line)?.[1] : undefined
}

/** "Jane Doe contributed to this report", "(Reporting by Jane Doe; editing by John Roe)". */
export const isCredit = (line: string): boolean => line.length <= LIMIT && CREDIT.test(line)
