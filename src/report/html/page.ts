import { loudness } from '../../engine/crosscheck/finding.ts'
import { filed } from '../../engine/wording/filed.ts'
import { directionOf } from '../../engine/wording/wording.ts'
import type { Ledger, LedgerEntry, LedgerEvidence } from '../ledger.ts'
import { type Wording, wording } from '../words.ts'
import { html, type Markup } from './markup.ts'
import { STYLE, STYLE_HASH } from './style.ts'

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/**
 * The ledger as a page of its own, to keep, send and print. It has no script, asks nobody for anything, and its
 * policy lets nothing in: whatever stands in a draft or a source is text.
 */
export function ledgerHtml(ledger: Ledger, words: Wording = wording()): string {
  const { say, locale } = words
  const { title, published, made, coverage, entries } = ledger
  const name = title ? say('ledgerOf', { title }) : say('ledger')
  const facts = [
    say('ledgerMade', { time: filed(made, locale) }),
    published && say('ledgerFiled', { time: filed(published, locale) }),
    say('ledgerSigned', { n: entries.filter(entry => entry.signOff).length, of: entries.length }),
    coverage.figures > 0 && say('ledgerCompared', { n: coverage.compared, of: coverage.figures }),
    coverage.names > 0 && say('ledgerMatched', { n: coverage.matched, of: coverage.names }),
  ]
  const body = html`<main>
<header>
<h1>${name}</h1>
<ul class="facts">${facts.map(fact => fact && html`<li>${fact}</li>`)}</ul>
<p class="about">${say('ledgerAbout')}</p>
</header>
${
  entries.length
    ? html`<ol>${entries.map((entry, index) => entryHtml(entry, index + 1, words))}</ol>`
    : html`<p>${say('ledgerEmpty')}</p>`
}
</main>`
  // The style is the one part that is no text: were its quotes escaped, its hash would be another.
  return `${html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
`}<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}

function entryHtml(entry: LedgerEntry, number: number, words: Wording): Markup {
  const { say } = words
  const { verdict, sentence, reason, evidence } = entry
  return html`<li class="entry">
<span class="number">${say('columnNumber')} ${number}</span>
<h2 dir="auto">${entry.words}</h2> <span class="verdict ${loudness(verdict)}">${say(verdict)}</span>
${sentence && html`<p class="sentence" dir="auto">${emphasised(sentence, entry.words)}</p>`}
<p class="reason" dir="auto">${reason}</p>
${evidence.length > 0 && html`<ul class="sources">${evidence.map(piece => sourceHtml(piece, words))}</ul>`}
${signature(entry, words)}
${entry.publish && html`<p class="chosen">${say('ledgerChosen')}</p>`}
</li>
`
}

function sourceHtml(piece: LedgerEvidence, { say, locale }: Wording): Markup {
  const publisher = piece.within ? say('withinDraft') : piece.publisher || say('unnamedSource')
  const time = piece.filed
    ? html`<time datetime="${piece.filed}" dir="auto">${filed(piece.filed, locale)}</time>`
    : html`${say('timeUnknown')}`
  const headline = piece.headline && html` · <cite dir="auto">${piece.headline}</cite>`
  return html`<li>
<p class="source"><b dir="auto">${publisher}</b>${!piece.within && html` · ${time}`}${headline} · ${say(`relation-${piece.relation}`)}${
    piece.url && html` · <a href="${piece.url}" rel="noopener noreferrer">${piece.url}</a>`
  }</p>
<blockquote dir="auto">${emphasised(piece.sentence, piece.words)}</blockquote>
</li>`
}

function signature({ signOff }: LedgerEntry, { say, locale }: Wording): Markup {
  if (!signOff) return html`<p class="signature unsigned">${say('ledgerUnsigned')}</p>`
  const { decision, initials, note, time } = signOff
  return html`<p class="signature"><b>${say(`decision-${decision}`)}</b> · <bdi>${
    initials || say('ledgerNobody')
  }</bdi> · <time datetime="${time}" dir="auto">${filed(time, locale)}</time>${note && html` · <span dir="auto">${note}</span>`}</p>`
}

/** A sentence with the words that matter in it set off. */
function emphasised(sentence: string, words: string): Markup {
  const at = words ? sentence.indexOf(words) : -1
  if (at < 0) return html`${sentence}`
  return html`${sentence.slice(0, at)}<mark>${words}</mark>${sentence.slice(at + words.length)}`
}
