import { paragraphs } from '../text/paragraphs.ts'
import type { Article, Facts, Furniture } from './article.ts'
import { readByline } from './byline.ts'
import { readDateline } from './dateline.ts'
import { findFurniture } from './furniture.ts'
import { isHeadline } from './headline.ts'
import { unwrap } from './unwrap.ts'

/** How far down a byline or a dateline may stand: below a headline, a standfirst and a picture. */
const TOP = 6

/**
 * Reads a plain text as an article. What `facts` say stands; publisher, headline, byline, dateline and the day of
 * filing are read from the text where facts are silent and the text states them, and left out where it does not.
 * Every line of the text is in exactly one of paragraphs, furniture, headline and byline.
 */
export function readText(text: string, facts: Facts): Article {
  return readLines(
    paragraphs(unwrap(text)).map(line => line.text),
    facts,
  )
}

/** The same for lines that are already apart. */
export function readLines(given: readonly string[], facts: Facts): Article {
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts
  const { lines, ...stated } = readTop(given, known)
  const flags = findFurniture(lines, known.published ?? stated.published)
  const paragraphs: string[] = []
  const furniture: Furniture[] = []
  for (const [i, text] of lines.entries()) {
    if (flags[i]) furniture.push({ before: paragraphs.length, text })
    else paragraphs.push(text)
  }
  const parts = furniture.length ? { paragraphs, furniture } : { paragraphs }
  return { publisher: '', ...stated, ...known, ...parts }
}

/** What the first lines state of the article, and the lines without headline and byline. */
function readTop(given: readonly string[], known: Facts): Partial<Article> & { lines: string[] } {
  const lines = [...given]
  const stated: Partial<Article> = {}
  const by = lines.slice(0, TOP).findIndex(line => readByline(line))
  if (by >= 0) stated.byline = readByline(lines.splice(by, 1)[0]!)
  if (known.headline === undefined ? isHeadline(lines) : lines[0] === known.headline.trim()) {
    stated.headline = lines.shift()
  }
  for (const line of lines.slice(0, TOP)) {
    const dateline = readDateline(line, known.published)
    if (!dateline) continue
    const { place, date, agency } = dateline
    if (place) stated.dateline = { place, ...(date && { date }) }
    if (date) stated.published = date
    if (agency) stated.publisher = agency
    break
  }
  return { ...stated, lines }
}
