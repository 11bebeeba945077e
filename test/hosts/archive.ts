import { type Article, readText } from 'tiptap-crosscheck/engine'

/** What the newsroom already holds: two wire stories that count differently, and one that stands alone. */
export const archive: Article[] = [
  readText(
    'PORT HAVEN (Coastal News) — An estimated 50,000 people have fled the city of Port Haven since March 1, the Red Cross said on Monday.',
    { id: 'coastal-1', publisher: 'Coastal News', published: '2026-03-02T09:00:00Z' },
  ),
  readText(
    'PORT HAVEN (Harbour Times) — Nearly 100,000 people have fled Port Haven in the past week, aid workers said on Monday.',
    { id: 'harbour-1', publisher: 'Harbour Times', published: '2026-03-02T11:00:00Z' },
  ),
  readText(
    'PORT HAVEN (Coastal News) — Some 200 homes in Port Haven were flooded on Sunday, officials said.',
    {
      id: 'coastal-2',
      publisher: 'Coastal News',
      published: '2026-03-02T10:00:00Z',
    },
  ),
]

export const published = '2026-03-02T18:00:00Z'
