import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../../src/engine/articles/article.ts'
import { Unreadable } from '../../../../src/engine/articles/decode.ts'
import { readFile } from '../../../../src/engine/articles/read-file.ts'

const read = (name: string, text: string) => readFile(name, new TextEncoder().encode(text))
const rss = (content: string, doctype = '') =>
  `${doctype}<rss><channel><title>T</title><item><description><![CDATA[${content}]]></description></item></channel></rss>`
const words = (name: string, text: string) =>
  read(name, text)
    .flatMap(article => article.paragraphs)
    .join('\n')

describe('source text is text', () => {
  test.each([
    ['a script', '<script>steal()</script><p>News.</p>'],
    ['an event handler', '<p onclick="steal()">News.<img src=x onerror=steal()></p>'],
    ['a script that is not closed', '<p>News.</p><script>steal()'],
    ['a frame', '<iframe src="https://evil.example">steal()</iframe><p>News.</p>'],
    [
      'a style that covers the page',
      '<style>body{display:none}</style><div style="position:fixed">News.</div>',
    ],
    ['a vector picture with a script', '<svg onload=steal()><script>steal()</script></svg>News.'],
    ['a comment', '<!-- steal() -->News.<!-- steal()'],
    ['a form', '<form action=//evil.example><button>steal()</button></form>News.'],
    ['a template', '<template><p>steal()</p></template>News.'],
  ])('%s', (_name, html) => {
    expect(words('a.rss', rss(html))).toBe('News.')
  })

  test('marks that a text spells out stay what they are: characters', () => {
    expect(words('a.rss', rss('<p>Write &lt;script&gt;alert(1)&lt;/script&gt; here.</p>'))).toBe(
      'Write <script>alert(1)</script> here.',
    )
  })

  test.each([
    'javascript:steal()',
    'data:text/html,x',
    'JavaScript:steal()',
    ' vbscript:x',
    'https://a.example/"onclick=',
  ])('no link to %s', link => {
    const feed = `<rss><channel><item><link>${link.replace('"', '&quot;')}</link><description>N.</description></item></channel></rss>`
    expect(read('a.rss', feed)[0]).not.toHaveProperty('url')
    expect(read('a.json', JSON.stringify({ url: link, paragraphs: ['N.'] }))[0]?.url).toBeUndefined()
  })
})

describe('declarations of a document', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "steal steal">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "&a;&a;&a;&a;">`).join('')}]>`

  test('entities that it declares are never put in', () => {
    expect(words('a.rss', rss('<p>&a29; News.</p>', bomb))).not.toMatch(/steal/)
  })

  test('nothing outside of it is read', () => {
    const external = '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]>'
    expect(
      words(
        'a.rss',
        `${external}<rss><channel><item><description>&file; News.</description></item></channel></rss>`,
      ),
    ).toBe('&file; News.')
  })
})

test.each([
  ['a million open tags', rss('<b>'.repeat(1_000_000))],
  ['a million quotation marks', rss('<a href="'.repeat(100_000))],
  ['a megabyte of brackets', rss('<'.repeat(1_000_000))],
  ['a megabyte of ampersands', rss('&'.repeat(1_000_000))],
  ['attributes without end', `<rss ${'a="b" '.repeat(100_000)}><channel/></rss>`],
])('%s ends soon, with articles or a sentence', (_name, text) => {
  try {
    expect(read('a.xml', text)).toBeInstanceOf(Array)
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable)
  }
})

test.each([
  ['a megabyte of stars', '*'.repeat(1_000_000)],
  ['a megabyte of open brackets', '!['.repeat(500_000)],
  ['a megabyte of links', '[a](b'.repeat(200_000)],
  ['a megabyte of hyphens', `---\n${'-'.repeat(1_000_000)}`],
  ['front matter without end', `---\n${'a: b\n'.repeat(200_000)}`],
])('Markdown: %s is read', (_name, text) => {
  expect(read('a.md', text)).toHaveLength(1)
})

test('keys of prototypes are data', () => {
  const ninjs = '{"uri":"u","__proto__":{"byline":"evil"},"constructor":1,"body_text":"News."}'
  expect(read('a.json', ninjs)).toEqual([{ id: 'u', publisher: '', paragraphs: ['News.'] }])
  expect(words('a.md', '---\n__proto__: x\nconstructor: y\n---\nNews.')).toBe('News.')
  expect(
    words(
      'a.rss',
      '<rss __proto__="x"><channel><item __proto__="y"><description>News.</description></item></channel></rss>',
    ),
  ).toBe('News.')
})

test('any text in any format gives articles or one sentence', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<',
      '>',
      '</',
      '<rss>',
      '<item>',
      '<p>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&',
      '"',
      '{',
      '}',
      '[',
      '---\n',
      '**',
      '\n',
    ),
  )
  fc.assert(
    fc.property(
      fc.constantFrom('a.txt', 'a.md', 'a.json', 'a.ndjson', 'a.xml'),
      fc.array(piece),
      (name, pieces) => {
        try {
          for (const article of read(name, pieces.join('')))
            expect(Article.safeParse(article).success).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable)
          expect((error as Error).message).toMatch(/^a\.\w+.* .*[.]$/s)
        }
      },
    ),
    { numRuns: 300 },
  )
})
