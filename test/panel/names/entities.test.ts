import { expect, test } from 'vitest'
import type { Evidence, Finding, Verdict } from '../../../src/engine/crosscheck/finding.ts'
import type { Name } from '../../../src/engine/names/name.ts'
import { entities } from '../../../src/panel/names/entities.ts'
import { MISSPELLED } from '../../browser/fixtures/flood.ts'

let at = 0
function named(
  text: string,
  canonical: string,
  kind: Name['kind'],
  verdict: Verdict,
  from: string[] = [],
): Finding {
  const place = { start: at, end: at + text.length }
  at += 100
  const evidence = from.map((spelling, index): Evidence => {
    const name: Name = { ...place, text: spelling, kind, canonical: spelling }
    return { ...MISSPELLED.evidence[0]!, articleId: `article-${index}`, publisher: `Paper ${index}`, name }
  })
  return {
    id: `${text}-${at}`,
    paragraph: 0,
    name: { ...place, text, kind, canonical },
    verdict,
    reason: '',
    evidence,
  }
}

function titled(title: string, holder: string, verdict: Verdict): Finding {
  const role = { start: 0, end: 9, text: title, holder: { start: 10, end: 20, text: holder } }
  return { id: title, paragraph: 0, role, verdict, reason: '', evidence: [] }
}

test('mentions of one bearer stand together, in the order of the draft', () => {
  const draft = [
    named('Ada Bell', 'Ada Bell', 'person', 'confirmed', ['Ada Bell']),
    named('Harlow', 'Harlow', 'place', 'confirmed'),
    named('Bell', 'Ada Bell', 'person', 'confirmed', ['Ada Bell', 'Ada Bell']),
  ]
  const [ada, harlow] = entities(draft)
  expect(ada).toMatchObject({ name: 'Ada Bell', kind: 'person', mentions: [draft[0], draft[2]] })
  expect(ada!.sources.map(({ articleId }) => articleId)).toEqual(['article-0', 'article-1'])
  expect(harlow).toMatchObject({ name: 'Harlow', mentions: [draft[1]], sources: [] })
})

test('a name that is two things is two entities', () => {
  const draft = [
    named('Jordan', 'Jordan', 'place', 'confirmed'),
    named('Jordan', 'Jordan', 'person', 'confirmed'),
  ]
  expect(entities(draft).map(({ kind }) => kind)).toEqual(['place', 'person'])
})

test('a role belongs to whoever bears it, by any of the names, and makes them as loud as it is', () => {
  const draft = [
    named('Harlow', 'Harlow', 'place', 'confirmed'),
    named('Ada Bell', 'Ada Bell', 'person', 'confirmed'),
    titled('Mayor', 'Bell', 'contradicted'),
    named('Bell', 'Ada Bell', 'person', 'confirmed'),
  ]
  const [first] = entities(draft)
  expect(first).toMatchObject({ name: 'Ada Bell', loudness: 'alarm', roles: [{ id: 'Mayor' }] })
})

test('other spellings are told once, with all who use them', () => {
  const draft = [
    named('Sergey Orlov', 'Sergey Orlov', 'person', 'confirmed', [
      'Sergei Orlov',
      'Sergey Orlov',
      'Sergei Orlov',
    ]),
  ]
  expect(entities(draft)[0]?.spellings).toEqual([
    { spelling: 'Sergei Orlov', publishers: ['Paper 0', 'Paper 2'] },
  ])
})

test('figures are no names', () => {
  expect(entities([])).toEqual([])
})
