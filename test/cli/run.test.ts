import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { Check } from '../../src/engine/crosscheck/finding.ts'
import { Reading } from '../../src/engine/read.ts'

let folder: string
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosscheck-'))
  await writeFile(
    path('source.txt'),
    'The fire at the mill in Port Elin killed 14 workers on Monday, police said.',
  )
  await writeFile(
    path('right.txt'),
    'A fire.\n\n  The fire at the mill killed 14 workers on Monday, police said.\n',
  )
  await writeFile(
    path('wrong.txt'),
    'A fire.\n\n  The fire at the mill killed 41 workers on Monday, police said.\n',
  )
  await writeFile(path('picture.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a command line; `input` is what stands on standard input. */
async function crosscheck(line: string, input = '') {
  const out: string[] = []
  const complaints: string[] = []
  const code = await run(
    line.split(' ').map(word => word.replace('~', folder)),
    {
      attended: false,
      open: async function* (name) {
        const { readFile } = await import('node:fs/promises')
        yield name === '-' ? new TextEncoder().encode(input) : await readFile(name)
      },
      print: async text => void out.push(text),
      complain: sentence => void complaints.push(sentence),
    },
  )
  return { code, out: out.join(''), complaints }
}

const json = (lines: unknown[]) =>
  lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')

describe('crosscheck read', () => {
  test('prints figures, names and roles, with offsets over the whole text', async () => {
    const text = 'One line.\n\n  Some 500 people left Lima on Friday.'
    const { code, out } = await crosscheck('read - --published 2018-05-04', text)
    const { figures, names } = Reading.parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(figures.map(f => text.slice(f.number.start, f.number.end))).toContain('500')
    expect(figures.map(f => f.date)).toContain('2018-05-04')
    expect(names.map(name => text.slice(name.start, name.end))).toContain('Lima')
  })

  test('prints a readable report', async () => {
    const { out } = await crosscheck('read - --format text', 'Quiet.\nSome 500 people left Lima.')
    expect(out).toMatch(/^2:1 {2}Some 500 people {2}\(count, about 500 person\)$/m)
  })

  test('answers lines in the order read, tells of those it cannot, and ends with 1', async () => {
    const lines = [
      { id: 'a', text: 'It cost $5.' },
      '{"id":',
      { id: 3 },
      '',
      { id: 4, text: '', published: '2018-05-04' },
    ]
    const { code, out, complaints } = await crosscheck('read --ndjson', json(lines))
    expect(code).toBe(1)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual(['a', 4])
    expect(complaints).toEqual(['line 2: not JSON', expect.stringMatching(/^line 3: text: /)])
  })
})

describe('crosscheck check', () => {
  test('explains what decided, when asked', async () => {
    const { out } = await crosscheck('check ~/wrong.txt --corpus ~/source.txt --explain')
    const explained = Check.parse(JSON.parse(out)).findings.find(f => f.figure?.value === 41)
    expect(explained?.evidence[0]?.decided).toMatchObject({
      rule: 'speaker',
      event: 'same',
      unit: 'same',
      agreement: 'none',
      story: 'guessed',
    })
    const report = await crosscheck('check ~/wrong.txt --corpus ~/source.txt --explain --format text')
    expect(report.out).toMatch(
      /conflict by speaker; event same; unit same; likeness [\d.]+ \(\d+ words\); numbers none/,
    )
    const plain = await crosscheck('check ~/wrong.txt --corpus ~/source.txt')
    expect(plain.out).not.toContain('decided')
    expect((await crosscheck('read ~/wrong.txt --explain')).code).toBe(2)
  })

  test('tells where the draft contradicts itself, with offsets over the whole text', async () => {
    const text = 'Fire kills 41 at mill\n\nThe fire at the mill killed 14 people, police said.\n'
    const { code, out } = await crosscheck('check - --corpus ~/picture.txt', text)
    expect(code).toBe(3)
    const [evidence] = Check.parse(JSON.parse(out)).findings[0]!.evidence
    const { sentence, figure } = evidence!
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
    expect(text.slice(figure!.number.start, figure!.number.end)).toBe('14')
    expect(text.slice(evidence!.start, evidence!.end)).toBe(figure!.text)
    const report = await crosscheck('check - --corpus ~/picture.txt --format text', text)
    expect(report.out).toContain('Elsewhere in this draft, 3:29: The fire at the mill killed 14 people')
  })

  test('ends with 3 when something alarms, 0 when nothing does', async () => {
    expect((await crosscheck('check ~/wrong.txt --corpus ~/source.txt')).code).toBe(3)
    expect((await crosscheck('check ~/right.txt --corpus ~/source.txt')).code).toBe(0)
  })

  test('gives offsets over the whole draft and evidence in its article', async () => {
    const { out } = await crosscheck('check ~/wrong.txt --corpus ~/source.txt')
    const { findings } = Check.parse(JSON.parse(out))
    const finding = findings.find(f => f.figure?.value === 41)!
    const draft = 'A fire.\n\n  The fire at the mill killed 41 workers on Monday, police said.\n'
    const { number, start, end, text } = finding.figure!
    expect(draft.slice(number.start, number.end)).toBe('41')
    expect(draft.slice(start, end)).toBe(text)
    expect(finding.evidence[0]).toMatchObject({ articleId: 'source', paragraph: 0, figure: { value: 14 } })
  })

  test('reports what alarms with its place and its source', async () => {
    const { out } = await crosscheck('check ~/wrong.txt --corpus ~/source.txt --format text')
    expect(out).toMatch(/wrong\.txt:3:\d+ {2}contradicted {2}“41 workers”/)
    expect(out).toContain('source: The fire at the mill in Port Elin killed 14 workers')
    expect(out).toMatch(/Alarms: 1; advice: 0\.\n$/)
  })

  test('answers lines, with articles that give a text or paragraphs', async () => {
    const draft = { text: 'The fire killed 41 workers.' }
    const corpus = [
      { text: 'The fire killed 14 workers.' },
      { id: 'p', paragraphs: ['The fire killed 14 workers.'] },
    ]
    const lines = [
      { id: 1, draft, corpus },
      { id: 2, draft, corpus: [{}] },
      { id: 3, draft, corpus: [] },
    ]
    const { code, out, complaints } = await crosscheck('check --ndjson -', json(lines))
    const answers = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(1)
    expect(answers.map(answer => answer.id)).toEqual([1, 3])
    const { findings } = Check.parse(answers[0])
    expect(findings[0]?.evidence.map(evidence => evidence.articleId)).toEqual(['1', 'p'])
    expect(complaints).toEqual([
      'line 2: article 1 of the corpus could not be read: it gives no article with paragraphs or a text.',
    ])
  })

  test('writes all findings as a page, a table or a ledger, which report turns into either', async () => {
    const command = 'check ~/wrong.txt --corpus ~/source.txt --format'
    const page = await crosscheck(`${command} html`)
    expect(page).toMatchObject({ code: 3, out: expect.stringMatching(/^<!doctype html>/) })
    expect(page.out).toContain('The fire at the mill killed <mark>41 workers</mark> on Monday')
    const table = await crosscheck(`${command} csv`)
    expect(table.out).toMatch(/^\uFEFF"No\.",/)
    const { out: saved } = await crosscheck(`${command} ledger`)
    expect(await crosscheck('report - --format csv', saved)).toEqual({
      code: 0,
      out: table.out,
      complaints: [],
    })
    expect((await crosscheck('report -', saved)).out).toMatch(/^<!doctype html>/)
    expect(await crosscheck('report -', '{}')).toMatchObject({
      code: 1,
      complaints: ['This is no ledger: choose a JSON file that Crosscheck exported.'],
    })
    expect((await crosscheck('read ~/right.txt --format html')).code).toBe(2)
  })

  test('an empty draft against nothing has no findings', async () => {
    const { out } = await crosscheck('check --ndjson', json([{ id: 1, draft: { text: '' }, corpus: [] }]))
    expect(JSON.parse(out)).toMatchObject({ findings: [], coverage: { figures: 0 } })
  })

  test('a source that is no text is told, the others are used', async () => {
    const { code, complaints } = await crosscheck('check ~/right.txt --corpus ~/picture.txt ~/source.txt')
    expect(code).toBe(1)
    expect(complaints).toEqual(['picture.txt is a picture, not plain text: save its text and add that.'])
  })
})

test('a file that is not there, and bad usage', async () => {
  expect(await crosscheck('read ~/gone.txt')).toMatchObject({
    code: 1,
    complaints: [`${path('gone.txt')} could not be opened: ENOENT.`],
  })
  expect(await crosscheck('check ~/right.txt')).toMatchObject({
    code: 2,
    complaints: [expect.stringMatching(/usage:/)],
  })
  expect(await crosscheck('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^usage:/) })
})

test('the program itself reads standard input and ends with the exit code', () => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
  const program = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
      input: '{"id":7,"text":"x"}\n{',
      encoding: 'utf8',
    })
  const { stdout, stderr, status } = program('read', '--ndjson')
  expect(JSON.parse(stdout)).toEqual({ id: 7, figures: [], names: [], roles: [] })
  expect(stderr).toBe('crosscheck: line 2: not JSON\n')
  expect(status).toBe(1)
})
