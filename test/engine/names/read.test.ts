import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkNames, readNames, scanNames } from '../../../src/engine/names/index.ts'

const read = (text: string) =>
  readNames(text)
    .names.filter(name => name.kind !== 'other')
    .map(name => `${name.kind}: ${name.text}`)

describe('readNames', () => {
  it.each<[string, string[]]>([
    ['Ban Ki-moon met Mohammed bin Salman.', ['person: Ban Ki-moon', 'person: Mohammed bin Salman']],
    ['Mr. O’Neill and Jean-Claude Juncker spoke.', ['person: O’Neill', 'person: Jean-Claude Juncker']],
    ['John F. Kelly resigned on Friday.', ['person: John F. Kelly']],
    ['It was Maria Garcia’s idea.', ['person: Maria Garcia']],
    ['Britain’s Theresa May left. May said so.', ['place: Britain', 'person: Theresa May', 'person: May']],
    ['Gerardo “Tata” Martino quit.', ['person: Gerardo “Tata” Martino']],
    ['Jan Novak was there on Jan. 4.', ['person: Jan Novak']],
    [
      '“Sun Yang won,” said Liu. The judges disqualified Sun.',
      ['person: Sun Yang', 'person: Liu', 'person: Sun'],
    ],
    [
      'The Ministry of Health and Social Welfare denied it.',
      ['organisation: Ministry of Health and Social Welfare'],
    ],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(expect.arrayContaining(wanted))
  })

  it.each<[string, string[]]>([
    ['Fighters of the al-Nusra Front left.', ['organisation: al-Nusra Front']],
    [
      'The Waitangi Tribunal sat. The Tribunal will rule in May.',
      ['organisation: Waitangi Tribunal', 'organisation: Tribunal'],
    ],
    [
      'The Health and Safety Executive fined Frost & Sullivan.',
      ['organisation: Health and Safety Executive', 'organisation: Frost & Sullivan'],
    ],
    ['A unit of the Ghana Police Service came.', ['organisation: Ghana Police Service']],
    ['The retailer Lidl and the newspaper Haaretz agreed.', ['organisation: Lidl', 'organisation: Haaretz']],
    [
      'He lives in the al-Sakhour neighborhood of Aleppo, Syria.',
      ['place: al-Sakhour', 'place: Aleppo', 'place: Syria'],
    ],
    ['They crossed Lake Chad and the Gulf of Aden.', ['place: Lake Chad', 'place: Gulf of Aden']],
    ['UK-based firms and Saudi-led troops.', ['place: UK']],
    [
      'Aid reached the village of Tulita, Inuvik and Paulatuk.',
      ['place: Tulita', 'place: Inuvik', 'place: Paulatuk'],
    ],
    ['The U.S. and the UAE signed.', ['place: U.S.', 'place: UAE']],
    [
      'The Ministry of Culture, Media and Sport and the Department of Labor, Health, and Education met.',
      [
        'organisation: Ministry of Culture, Media and Sport',
        'organisation: Department of Labor, Health, and Education',
      ],
    ],
    [
      'The Ministry of Health, France and Spain met.',
      ['organisation: Ministry of Health', 'place: France', 'place: Spain'],
    ],
    ['The Office of the Revenue Commission closed.', ['organisation: Office of the Revenue Commission']],
    ['The Oti District of the Volta Region is large.', ['place: Oti District', 'place: Volta Region']],
    ['The Russia-Ukraine war went on.', ['place: Russia', 'place: Ukraine']],
    ['The post-Merkel years and an anti-Orban march.', ['person: Merkel', 'person: Orban']],
    ['The Guinea-Bissau coup failed.', ['place: Guinea-Bissau']],
    ['See https://www.example.org/Kerry/London for more.', []],
    ['It costs Rs 40,000 or US $5 there.', []],
    ['The USS Carney left.', ['place: USS Carney']],
    [
      'The Tourism Promotion Fund (Promotur) paid.',
      ['organisation: Tourism Promotion Fund', 'organisation: Promotur'],
    ],
    ['He is a Member of Parliament.', []],
    ['Firms such as Brelling and towns like Ostwick grew.', ['organisation: Brelling', 'place: Ostwick']],
    ['Brelling’s shareholders met. Brelling paid.', ['organisation: Brelling', 'organisation: Brelling']],
    ['Ostwick is a village. Snow fell on Ostwick.', ['place: Ostwick', 'place: Ostwick']],
    ['They climbed the Ostwick Mountains. Ostwick was cold.', ['place: Ostwick Mountains', 'place: Ostwick']],
    ['The mayor of Ostwick left.', ['place: Ostwick']],
    ['The Crown Prince left; the Crown appealed.', ['organisation: Crown']],
    ['It rose to US$5 million and GHS40, says the GDP report.', []],
    ['On Monday, November 3, World War II veterans met.', []],
    ['NOW WATCH: Everything about the war', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted)
  })

  it('reads a demonym as a name of another kind, for its country', () => {
    expect(readNames('The Syrians fled, Danes helped.').names).toEqual([
      { start: 4, end: 11, text: 'Syrians', kind: 'other', canonical: 'Syria' },
      { start: 18, end: 23, text: 'Danes', kind: 'other', canonical: 'Denmark' },
    ])
  })

  it.each([
    [
      'Staffan de Mistura spoke. De Mistura left.\nLater de Mistura came back.',
      'de Mistura',
      'Staffan de Mistura',
    ],
    ['John F. Kennedy won. Then JFK spoke.', 'JFK', 'John F. Kennedy'],
    ['Mohammed bin Salman met King Salman.', 'Salman', 'Salman'],
    ['Mohammed bin Salman left, bin Salman said.', 'bin Salman', 'Mohammed bin Salman'],
    ['Bashar al-Assad stays, al-Assad said.', 'al-Assad', 'Bashar al-Assad'],
    ['Hillary Clinton won.\nBill Clinton smiled. Clinton waved.', 'Clinton', 'Bill Clinton'],
    ['The International Olive Council (IOC) met.\nThe IOC agreed.', 'IOC', 'International Olive Council'],
    ['The International Olive Council met.\nThen the IOC agreed.', 'IOC', 'International Olive Council'],
    ['Daesh was beaten.', 'Daesh', 'Islamic State'],
    ['The U.N. said so.', 'U.N.', 'United Nations'],
    ['He flew to Kiev.', 'Kiev', 'Kyiv'],
    ['MUNICH — It rained.', 'MUNICH', 'Munich'],
  ])('gives one spelling to all mentions: %s', (text, mention, canonical) => {
    const last = readNames(text).names.findLast(name => name.text === mention)
    expect(last?.canonical).toBe(canonical)
  })

  it('reads a paragraph again without the others, and links them anew', () => {
    const scans = ['Angela Rayner resigned.', 'Nothing happened.', 'Later Rayner explained why.'].map(text =>
      scanNames(text),
    )
    const [first, , last] = linkNames(scans)
    expect(first!.names[0]!.canonical).toBe('Angela Rayner')
    expect(last!.names).toEqual([
      { start: 6, end: 12, text: 'Rayner', kind: 'person', canonical: 'Angela Rayner' },
    ])
    expect(linkNames(scans)).toEqual(linkNames(scans))
  })

  it('cuts its spans from the text, in order and apart, whatever the text', () => {
    const words = fc.constantFrom(
      'Kerry',
      'the',
      'President',
      'of',
      'Syria',
      'U.N.',
      '(',
      ')',
      '“',
      '”',
      '’s',
      ',',
      '.',
      '\n',
      '&',
      'al-Assad',
      'Bank',
      '\ud800',
      '中国',
      'de',
      '7',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words, { maxLength: 40 }).map(w => w.join(' ')),
    )
    fc.assert(
      fc.property(text, own => {
        const { names, roles } = readNames(own)
        let end = 0
        for (const name of names) {
          expect(own.slice(name.start, name.end)).toBe(name.text)
          expect(name.start).toBeGreaterThanOrEqual(end)
          end = name.end
        }
        for (const role of roles) {
          expect(own.slice(role.start, role.end)).toBe(role.text)
          expect(own.slice(role.holder.start, role.holder.end)).toBe(role.holder.text)
        }
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
