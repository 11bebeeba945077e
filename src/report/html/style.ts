/**
 * The looks of the page. Its policy names this text by its hash (`STYLE_HASH`), so that no other style is taken;
 * the tests say what the hash must be when it changes.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #e9e6e0); --faint: light-dark(#5f5b54, #a9a49a);
  --rule: light-dark(#dcd8d0, #45423c); --ground: light-dark(#fff, #1b1a18); --emphasis: light-dark(#fdf0c4, #5a4a12);
  --alarm: light-dark(#a11212, #ff9c8f); --advice: light-dark(#7a4a00, #f0b95e); --quiet: light-dark(#1d6136, #8fd0a5); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
main { max-inline-size: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; }
h2 { display: inline; margin: 0; font-size: 1.125rem; }
p, ol, ul, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
header { padding-block-end: 1rem; border-block-end: 2px solid var(--ink); }
.facts, .about, .verdict, .source, .signature, .number { font: .8125rem/1.5 system-ui, sans-serif; }
.facts, .about, .source, .number { color: var(--faint); }
.about { margin-block-start: .75rem; }
.facts li { display: inline; }
.facts li + li::before { content: " · "; }
.entry { padding-block: 1.25rem; border-block-end: 1px solid var(--rule); break-inside: avoid; }
.number { display: inline-block; min-inline-size: 2rem; }
.verdict { margin-inline-start: .5rem; padding: .125rem .5rem; border: 1px solid; border-radius: 1rem; font-weight: 600; white-space: nowrap; }
.alarm { color: var(--alarm); }
.advice { color: var(--advice); }
.quiet { color: var(--quiet); }
.unsourced, .incomplete { color: var(--faint); }
.sentence { margin-block: .75rem .25rem; padding-inline-start: 2rem; }
.reason { padding-inline-start: 2rem; font-style: italic; }
mark { background: var(--emphasis); color: inherit; font-weight: 600; }
.sources { margin-block: .75rem; padding-inline-start: 2rem; }
.sources > li { margin-block-end: .75rem; padding-inline-start: .75rem; border-inline-start: 2px solid var(--rule); }
.source b { color: var(--ink); }
.source a { color: inherit; }
.signature { margin-block-start: .75rem; padding-inline-start: 2rem; }
.signature b { font-weight: 600; }
.unsigned { color: var(--faint); }
.chosen { padding-inline-start: 2rem; font: .8125rem/1.5 system-ui, sans-serif; }
@media (max-width: 30rem) { .sentence, .reason, .sources, .signature, .chosen { padding-inline-start: 0; } }
@media print {
  :root { color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  main { max-inline-size: none; padding: 0; }
  a { text-decoration: none; }
  a::after { content: " <" attr(href) ">"; }
}
@media (forced-colors: active) { .verdict { border-color: CanvasText; } mark { background: Mark; color: MarkText; } }
`

/** The SHA-256 of STYLE, as a content security policy writes it. */
export const STYLE_HASH = 'sha256-IfvGQj4P9okCLA4z/gR2BYK7V3H0uzqZEwNyPCitcj8='
