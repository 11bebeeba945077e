import { describe, expect, test } from 'vitest'
import { type Archive, Incomplete } from '../../../src/engine/archive/archive.ts'
import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { check } from '../../../src/engine/check.ts'
import { Memory } from '../../../src/engine/memory.ts'

const published = '2026-03-02T09:00:00Z'
const source = {
  id: 'a',
  publisher: 'Coastal News',
  published,
  paragraphs: ['The flood killed 41 people in Halden on Sunday, Mayor Ingrid Solberg said.'],
}
const draft = {
  published,
  paragraphs: [
    'The flood killed 47 people in Halden on Sunday, Mayor Ingrid Solberg said.',
    'In Vardal, 12 sheep were shorn.',
  ],
}

/** Answers with what one of its parts holds, as long as the other is out of reach. */
class Parted implements Archive {
  missing = true
  readonly #held: MemoryArchive
  readonly #revision = 1

  constructor(held: MemoryArchive) {
    this.#held = held
  }

  get revision() {
    return this.#revision
  }

  async findFigures(query: Parameters<Archive['findFigures']>[0]) {
    return this.#answer(await this.#held.findFigures(query))
  }

  async findNames(query: Parameters<Archive['findNames']>[0]) {
    return this.#answer(await this.#held.findNames(query))
  }

  async knownNames() {
    if (this.missing) throw new Incomplete('No answer.')
    return this.#held.knownNames()
  }

  article = (id: string) => this.#held.article(id)
  articles = () => this.#held.articles()
  add = async () => {}
  remove = async () => {}

  #answer<Found>(found: Found[]): Found[] {
    if (this.missing) throw new Incomplete('Its second part cannot be reached.', found)
    return found
  }
}

describe('an archive that cannot answer in full', () => {
  test('no finding alarms, is confirmed or looks unsourced; what was found is shown', async () => {
    const { findings, coverage } = await check(draft, new Parted(new MemoryArchive([source])))
    expect(new Set(findings.map(finding => finding.verdict))).toEqual(new Set(['incomplete']))
    expect(findings[0]!.reason).toBe('The archive is incomplete. Its second part cannot be reached.')
    expect(findings.some(finding => finding.evidence.length > 0)).toBe(true)
    expect([coverage.compared, coverage.matched]).toEqual([0, 0])
  })

  test('what was judged meanwhile is judged again once it answers', async () => {
    const archive = new Parted(new MemoryArchive([source]))
    const memory = new Memory()
    await check(draft, archive, { memory })
    archive.missing = false
    const again = await check(draft, archive, { memory })
    expect(again).toEqual(await check(draft, new MemoryArchive([source])))
    expect(again.findings.map(finding => finding.verdict)).toContain('contradicted')
  })

  test('an archive that fails otherwise fails the check', async () => {
    const archive = new Parted(new MemoryArchive([source]))
    archive.findFigures = () => Promise.reject(new TypeError('broken'))
    await expect(check(draft, archive)).rejects.toThrow('broken')
  })
})
