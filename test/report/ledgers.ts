import fc from 'fast-check'
import type { Ledger, LedgerEntry } from '../../src/report/ledger.ts'

/** A ledger with a finding of each kind that exports treat differently. */
export const LEDGER: Ledger = {
  format: 'crosscheck-ledger',
  version: 1,
  title: 'Flood at Harlow',
  published: '2021-06-03',
  made: '2021-06-03T14:00:00.000Z',
  coverage: { figures: 2, compared: 1, names: 1, matched: 1 },
  entries: [
    {
      id: 'left',
      subject: 'figure',
      words: 'Some 12,000 people',
      sentence: 'Some 12,000 people have left Harlow.',
      speaker: { name: 'Ines Okafor', organisation: 'Harlow City Council' },
      verdict: 'disputed',
      reason: 'The Valley Tribune agrees with the draft; Northern Wire says nearly 20,000 people.',
      evidence: [
        {
          articleId: 'wire',
          publisher: 'Northern Wire',
          filed: '2021-06-03',
          sentence: 'Rescue teams say that nearly 20,000 people have left home.',
          words: 'nearly 20,000 people',
          relation: 'conflict',
          reason: 'Northern Wire says nearly 20,000 people.',
          origin: 'Rescue teams',
        },
        {
          articleId: 'tribune',
          publisher: 'The Valley Tribune',
          headline: 'River breaks its banks',
          filed: '2021-06-03T09:30:00Z',
          url: 'https://tribune.example/flood',
          sentence: 'The mayor put it at 12,000 people.',
          words: '12,000 people',
          relation: 'match',
          reason: 'The Valley Tribune gives the same figure.',
        },
      ],
      signOff: {
        decision: 'checked',
        initials: 'KB',
        note: 'Called the mayor, twice.',
        time: '2021-06-03T13:55:00.000Z',
      },
      publish: true,
    },
    {
      id: 'mayor',
      subject: 'name',
      words: 'Inez Okafor',
      sentence: 'Mayor Inez Okafor said so.',
      verdict: 'contradicted',
      reason: 'The sources spell it Ines Okafor.',
      evidence: [],
      signOff: { decision: 'stet', initials: '', time: '2021-06-03T13:56:00.000Z' },
    },
    {
      id: 'houses',
      subject: 'figure',
      words: '41 houses',
      sentence: 'The water took 41 houses.',
      verdict: 'unsourced',
      reason: 'No source gives a figure for this.',
      evidence: [],
    },
  ],
}

/** Text as nobody wishes for it: markup, formulas, control characters, lone surrogates, other directions. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '<script>window.hit = 1</script>',
        '"><img src=x onerror="window.hit = 1">',
        "' onmouseover='window.hit = 1",
        '</style></title></p></li>',
        '<!--',
        ']]>',
        '&lt;b&gt;&#x3c;',
        'javascript:window.hit=1',
        '=HYPERLINK("http://evil.example")',
        '@SUM(1)',
        ';=1+1',
        '+-',
        '\t=1',
        '\r\n=1,"',
        '\u202e',
        '\ud800',
        '\u0000',
        '50,000',
        'שלום',
      ),
      { maxLength: 5 },
    )
    .map(parts => parts.join(' ')),
)

/** A ledger of hostile text in every place that takes text. */
export const hostileLedger: fc.Arbitrary<Ledger> = fc
  .array(fc.tuple(hostile, hostile, hostile, hostile), { minLength: 1, maxLength: 4 })
  .map(all => ({
    ...LEDGER,
    title: all[0]![0],
    entries: all.map(([words, sentence, source, note], index): LedgerEntry => {
      const [entry] = LEDGER.entries
      const [piece] = entry!.evidence
      return {
        ...entry!,
        id: `${index}${words}`,
        words,
        sentence: `${sentence}${words}`,
        reason: source,
        speaker: { name: note },
        evidence: [
          { ...piece!, publisher: source, headline: note, sentence: source, words: note, origin: words },
        ],
        signOff: { decision: 'checked', initials: words, note, time: '2021-06-03T13:55:00.000Z' },
      }
    }),
  }))
