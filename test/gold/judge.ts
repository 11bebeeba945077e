import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { Facts } from '../../src/engine/articles/article.ts'
import { readText } from '../../src/engine/articles/read-text.ts'
import { check } from '../../src/engine/check.ts'
import { type Finding, loudness } from '../../src/engine/crosscheck/finding.ts'
import { paragraphs } from '../../src/engine/text/paragraphs.ts'
import type { Span } from '../../src/engine/text/span.ts'

export type Source = { id: string; text: string } & Record<string, unknown>

export const archiveOf = (sources: readonly Source[]): MemoryArchive =>
  new MemoryArchive(sources.map(({ text, ...facts }) => readText(text, Facts.parse(facts))))

/** A finding, and where its words stand in the whole draft: a figure's number, else the name or role. */
export interface Placed {
  finding: Finding
  span: Span
}

export async function judge(
  text: string,
  published: string | undefined,
  archive: MemoryArchive,
): Promise<Placed[]> {
  const parts = paragraphs(text)
  const { findings } = await check(
    { paragraphs: parts.map(part => part.text), ...(published && { published }) },
    archive,
  )
  return findings.map(finding => {
    const by = parts[finding.paragraph]!.start
    const { start, end } = finding.figure?.number ?? finding.name ?? finding.role!
    return { finding, span: { start: start + by, end: end + by } }
  })
}

export const isAlarm = (finding: Pick<Finding, 'verdict'>): boolean => loudness(finding.verdict) === 'alarm'
export const percent = (part: number, whole: number): string =>
  whole ? ((100 * part) / whole).toFixed(1) : '–'
