import { describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { discords } from '../../src/engine/discords.ts'

const archive = (...texts: string[]) =>
  new MemoryArchive(texts.map((text, i) => ({ id: `a${i}`, publisher: `Paper ${i}`, paragraphs: [text] })))

describe('where the sources disagree with one another', () => {
  test('gives each pair once, with both figures', async () => {
    const found = await discords(
      archive(
        'The ferry disaster killed 61 passengers.',
        'The ferry disaster killed 16 passengers.',
        'The ferry cost $4 million.',
      ),
    )
    expect(found.map(d => d.figures.map(f => f.figure.value))).toEqual([[61, 16]])
    expect(found[0]?.relation).toBe('conflict')
  })

  test('tells of two origins once, however many papers repeat them', async () => {
    const found = await discords(
      archive(
        'Police said the ferry disaster killed 61 passengers.',
        'The ferry disaster killed 61 passengers, police said.',
        'The union said the ferry disaster killed 16 passengers.',
        'The ferry disaster killed 16 passengers, the union said.',
      ),
    )
    expect(found.map(d => d.figures.map(f => f.figure.value))).toEqual([[61, 16]])
  })

  test('says nothing of sources that agree, or of an article with itself', async () => {
    const agreed = archive(
      'The ferry disaster killed 61 passengers.',
      'Sixty-one people died in the ferry disaster.',
    )
    expect(await discords(agreed)).toEqual([])
    const alone = archive('The ferry disaster killed 61 passengers. The ferry disaster killed 16 passengers.')
    expect(await discords(alone)).toEqual([])
  })
})
