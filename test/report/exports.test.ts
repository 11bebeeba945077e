import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { ClaimReview, claimReviewJson, claimReviews, isPublishable } from '../../src/report/claim-review.ts'
import { ledgerCsv } from '../../src/report/csv.ts'
import { ledgerHtml } from '../../src/report/html/page.ts'
import { STYLE, STYLE_HASH } from '../../src/report/html/style.ts'
import { ledgerJson, readLedger, UnreadableLedger } from '../../src/report/json.ts'
import { Ledger } from '../../src/report/ledger.ts'
import { hostileLedger, LEDGER } from './ledgers.ts'

describe('JSON', () => {
  test('is read back as it was, whatever it holds', () => {
    expect(readLedger(ledgerJson(LEDGER))).toEqual(LEDGER)
    fc.assert(
      fc.property(hostileLedger, ledger => {
        expect(readLedger(ledgerJson(ledger))).toEqual(ledger)
      }),
    )
  })

  test.each([
    ['no JSON', '{"format":', 'This is no ledger: it is not JSON.'],
    ['other JSON', '[]', 'This is no ledger: choose a JSON file that Crosscheck exported.'],
    ['a later version', JSON.stringify({ ...LEDGER, version: 2 }), /version 2, and only version 1.*update/],
    ['one that was changed', JSON.stringify({ ...LEDGER, entries: [{}] }), /changed since.*entries\.0\./],
  ])('%s is refused in one sentence', (_, text, message) => {
    expect(() => readLedger(text)).toThrow(UnreadableLedger)
    expect(() => readLedger(text)).toThrow(message)
  })

  test('an address that is none of the web is dropped', () => {
    const changed = structuredClone(LEDGER)
    changed.entries[0]!.evidence[1]!.url = 'javascript:alert(1)'
    expect(readLedger(ledgerJson(changed)).entries[0]!.evidence[1]!.url).toBeUndefined()
  })
})

describe('CSV', () => {
  /** As another program reads it, byte order mark aside. */
  const rows = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd(), { newline: '\r\n' })

  test('has one row for each source of a finding, and one for a finding without', () => {
    const csv = ledgerCsv(LEDGER)
    expect(csv).toMatch(/^\uFEFF"No\.","Kind"/)
    expect(csv).toMatch(/\r\n$/)
    const { data, errors } = rows(csv)
    expect(errors).toEqual([])
    expect(data.map(row => [row[0], row[2], row[4], row[7], row[8], row[11], row[12]])).toEqual([
      ['No.', 'Words', 'Verdict', 'Initials', 'Note', 'Source no.', 'Publisher'],
      ['1', 'Some 12,000 people', 'Disputed', 'KB', 'Called the mayor, twice.', '1', 'Northern Wire'],
      ['1', 'Some 12,000 people', 'Disputed', 'KB', 'Called the mayor, twice.', '2', 'The Valley Tribune'],
      ['2', 'Inez Okafor', 'Contradicted', '', '', '0', ''],
      ['3', '41 houses', 'Unsourced', '', '', '0', ''],
    ])
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['-5 degrees', "'-5 degrees"],
    ['  @SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['cold;=1+1', "cold;'=1+1"],
    ['minus -5', 'minus -5'],
    ['he said "no", twice', 'he said "no", twice'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
  ])('a note %j is the text %j', (note, cell) => {
    const changed = structuredClone(LEDGER)
    changed.entries = [{ ...changed.entries[0]!, signOff: { ...changed.entries[0]!.signOff!, note } }]
    expect(rows(ledgerCsv(changed)).data[1]![8]).toBe(cell)
  })

  test('no cell of any ledger is a formula, with commas or with semicolons between cells', () => {
    fc.assert(
      fc.property(hostileLedger, ledger => {
        const csv = ledgerCsv(ledger)
        const { data, errors } = rows(csv)
        expect(errors).toEqual([])
        expect(data).toHaveLength(ledger.entries.length + 1)
        expect(data.every(row => row.length === data[0]!.length)).toBe(true)
        const bySemicolon = csv.split(/[;\r\n]+/)
        for (const cell of [...data.flat(), ...bySemicolon]) expect(cell).not.toMatch(/^["\s]*[=+@＝＋－＠-]/)
      }),
    )
  })
})

describe('HTML', () => {
  test('says all there is to say', () => {
    const page = ledgerHtml(LEDGER)
    for (const words of [
      'Ledger: Flood at Harlow',
      '2 of 3 findings signed off',
      '<mark>Some 12,000 people</mark> have left Harlow.',
      '<b>Checked</b> · <bdi>KB</bdi> · <time datetime="2021-06-03T13:55:00.000Z" dir="auto">3 Jun 2021, 13:55 UTC</time>',
      'Called the mayor, twice.',
      '<b>Let stand</b> · <bdi>no initials</bdi>',
      'Not signed off',
      'href="https://tribune.example/flood"',
      'Chosen for publication',
    ])
      expect(page).toContain(words)
  })

  test('its policy names its own style, and nothing else', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    const policy = /Security-Policy" content="([^"]*)"/.exec(ledgerHtml(LEDGER))![1]
    expect(policy).toBe(
      `default-src &#39;none&#39;; style-src &#39;${STYLE_HASH}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    )
  })

  test('whatever a draft or a source says is text: the page has the elements of any other', () => {
    const tags = (page: string) => [...new Set(elements(parseDocument(page).children))].sort()
    const usual = new Set(tags(ledgerHtml(LEDGER)))
    fc.assert(
      fc.property(hostileLedger, ledger => {
        expect(tags(ledgerHtml(ledger)).filter(tag => !usual.has(tag))).toEqual([])
      }),
    )
  })
})

/** The names of all elements and their attributes. */
function elements(nodes: ReturnType<typeof parseDocument>['children']): string[] {
  return nodes.flatMap(node => {
    if (!('children' in node)) return []
    const own =
      'name' in node ? [node.name, ...Object.keys(node.attribs).map(name => `${node.name} ${name}`)] : []
    return [...own, ...elements(node.children)]
  })
}

describe('ClaimReview', () => {
  const options = {
    desk: { name: 'The Desk', url: 'https://desk.example' },
    page: 'https://desk.example/story',
  }

  test('reviews the figures that were chosen, in the words of what the sources say', () => {
    expect(claimReviews(LEDGER, options)).toEqual([
      {
        '@type': 'ClaimReview',
        url: 'https://desk.example/story',
        claimReviewed: 'Some 12,000 people have left Harlow.',
        datePublished: '2021-06-03',
        author: { '@type': 'Organization', name: 'The Desk', url: 'https://desk.example' },
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'The sources disagree',
          ratingExplanation: LEDGER.entries[0]!.reason,
        },
        itemReviewed: {
          '@type': 'Claim',
          author: {
            '@type': 'Person',
            name: 'Ines Okafor',
            affiliation: { '@type': 'Organization', name: 'Harlow City Council' },
          },
          appearance: [
            {
              '@type': 'NewsArticle',
              headline: 'River breaks its banks',
              url: 'https://tribune.example/flood',
              datePublished: '2021-06-03T09:30:00Z',
              publisher: { '@type': 'Organization', name: 'The Valley Tribune' },
            },
          ],
        },
        citation: expect.arrayContaining([
          expect.objectContaining({ publisher: { '@type': 'Organization', name: 'Northern Wire' } }),
        ]),
      },
    ])
  })

  test.each([
    ['one that nobody signed off', { signOff: undefined }],
    ['a name', { subject: 'name' as const }],
    ['one without sources', { evidence: [] }],
    ['unsourced', { verdict: 'unsourced' as const }],
    ['counted elsewhere', { verdict: 'scope' as const }],
    ['hardly comparable', { verdict: 'check' as const }],
    ['checked against half an archive', { verdict: 'incomplete' as const }],
  ])('leaves out what says too little: %s', (_, part) => {
    const entry = { ...LEDGER.entries[0]!, ...part }
    expect(isPublishable(entry)).toBe(false)
    expect(claimReviews({ ...LEDGER, entries: [entry] }, options)).toEqual([])
  })

  test('leaves out what was not chosen, and what is the desk’s own business', () => {
    const { publish: _, ...entry } = LEDGER.entries[0]!
    expect(claimReviews({ ...LEDGER, entries: [entry] }, options)).toEqual([])
    expect(claimReviewJson(LEDGER, options)).not.toMatch(/KB|Called the mayor/)
  })

  test('of any ledger it is a valid review, and nothing in it ends the script element that holds it', () => {
    fc.assert(
      fc.property(hostileLedger, ledger => {
        const json = claimReviewJson(ledger, options)
        const graph = JSON.parse(json)
        expect(graph['@context']).toBe('https://schema.org')
        for (const review of graph['@graph']) expect(ClaimReview.safeParse(review).success).toBe(true)
        expect(json).not.toContain('<')
      }),
    )
  })
})

test('the ledger of the cases keeps to its own schema', () => {
  expect(Ledger.parse(LEDGER)).toEqual(LEDGER)
})
