import { expect, test } from 'vitest'
import { readFile } from '../../../../src/engine/articles/read-file.ts'

const read = (value: unknown) => readFile('item.json', new TextEncoder().encode(JSON.stringify(value)))

test('ninjs 3.x', () => {
  const item = {
    uri: 'urn:wire:1',
    type: 'text',
    versionCreated: '2019-10-04T10:30:00+02:00',
    copyrightHolder: 'The Agency',
    language: 'en',
    by: 'Iva Holm',
    located: 'Port Elin, Elinia',
    headlines: [
      { role: 'short', value: 'Dam' },
      { role: 'main', value: 'Dam holds' },
    ],
    bodies: [
      { role: 'main', contentType: 'text/plain', value: 'The dam holds. It rained.' },
      { role: 'rich', contentType: 'text/html', value: '<p>The dam holds.</p><p>It rained.</p>' },
    ],
  }
  expect(read(item)).toEqual([
    {
      id: 'urn:wire:1',
      publisher: 'The Agency',
      published: '2019-10-04T08:30:00Z',
      language: 'en',
      byline: 'Iva Holm',
      headline: 'Dam holds',
      dateline: { place: 'Port Elin' },
      paragraphs: ['The dam holds.', 'It rained.'],
    },
  ])
})

test('ninjs 1.x, where names carry the role', () => {
  const item = {
    uri: 'urn:wire:2',
    versioncreated: '2019-10-04T08:30:00Z',
    byline: 'Tom Reed',
    headline_main: 'Dam holds',
    body_text: 'LIMA (AP) - The dam holds.\nIt rained.',
  }
  expect(read([item])).toEqual([
    {
      id: 'urn:wire:2',
      publisher: 'AP',
      published: '2019-10-04T08:30:00Z',
      byline: 'Tom Reed',
      headline: 'Dam holds',
      dateline: { place: 'Lima' },
      paragraphs: ['LIMA (AP) - The dam holds.', 'It rained.'],
    },
  ])
})

test('a picture has no text', () => {
  expect(() => read({ uri: 'urn:p', type: 'picture', headline: 'Dam' })).toThrow('it gives no article')
})
