import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPeriods, readQuantities } from '../../../src/engine/figures/index.ts'
import type { ReadOptions } from '../../../src/engine/figures/options.ts'
import { brief } from './read.ts'

/**
 * Tables of "words => what is read in them", one case a line, "-" for nothing. Filed on a Wednesday, but for the
 * sections that say "(undated)"; " @ Tokyo" tells where. Each comes with «its words», a figure with {what it counts}.
 */
const READERS: Record<string, (text: string, options: ReadOptions) => string[]> = {
  figures: (text, options) =>
    readQuantities(text, options).map(q => `${brief(q)}${q.counted ? ` {${q.counted}}` : ''} «${q.text}»`),
  dates: (text, options) =>
    readQuantities(text, options)
      .filter(q => q.kind === 'date' || q.kind === 'time')
      .map(q => `${q.date ?? '?'} «${q.text}»`),
  periods: (text, options) =>
    readPeriods(text, options).map(({ from = '', to = '', text }) => `${from}..${to} «${text}»`),
}

const FILED = '2021-06-16T15:00:00Z'

function sections(name: string): [title: string, cases: [words: string, want: string][]][] {
  const text = readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8')
  return text.split(/^# /m).flatMap(section => {
    const [title = '', ...lines] = section.split('\n')
    const cases = lines.filter(Boolean).map(line => line.split(' => ') as [string, string])
    return cases.length ? [[title, cases]] : []
  })
}

describe.each(Object.entries(READERS))('%s', (name, read) => {
  describe.each(sections(name))('%s', (title, cases) => {
    const published = title.endsWith('(undated)') ? {} : { published: FILED }
    test.each(cases)('%s => %s', (words, want) => {
      const [text = '', place] = words.split(' @ ')
      expect(
        read(text.replaceAll('\\n', '\n'), { ...published, ...(place ? { place } : {}) }).join('; ') || '-',
      ).toBe(want)
    })
  })
})

test.each(Object.entries(READERS))('a text may begin and end anywhere: %s are still read', (name, read) => {
  const throws = (text: string): boolean => {
    try {
      read(text, { published: FILED })
      return false
    } catch {
      return true
    }
  }
  const texts = sections(name).flatMap(([, cases]) => cases.map(([words]) => words))
  const cut = texts.flatMap(text =>
    [...text.matchAll(/(?<=\w)(?=\W)|(?<=\W)(?=\w)/g)].flatMap(({ index }) => [
      text.slice(0, index),
      text.slice(index),
    ]),
  )
  expect(cut.filter(throws)).toEqual([])
})
