import { describe, expect, test } from 'vitest'
import { Unreadable } from '../../../src/engine/articles/decode.ts'
import { readArticles } from '../../../src/store/files/read-articles.ts'

const read = async (html: string) => (await readArticles('story.html', new TextEncoder().encode(html)))[0]!
const STORY = [
  'A ferry carrying holidaymakers sank off Harlow early on Thursday, and rescue boats brought the first survivors ashore before dawn.',
  'The harbour office said that 61 people had died, and that divers were still searching the hull for those who are missing.',
  'Maria Silva, the harbour minister, promised an inquiry into how the ship could leave port in such weather, and resigned.',
]
const body = `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <main><article><h1>Ferry sinks off Harlow</h1>${STORY.map(text => `<p>${text}</p>`).join('')}
  <figure><img src="a.jpg"><figcaption>A boat</figcaption></figure></article></main>
  <aside><h2>Most read</h2><p>Ten ways to cook an egg, and one more that nobody has thought of before</p></aside>
  <footer>© Coastal News</footer>`
const page = (head = '', inner = body) =>
  `<!doctype html><html lang="en-GB"><head><title>Ferry | Coastal</title>${head}</head><body>${inner}</body></html>`
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry sinks off Harlow',
  datePublished: '2021-06-03T11:30:00+02:00',
  author: [{ '@type': 'Person', name: 'Ines Okafor' }, 'By Tom Reed', 'https://coastal.example/desk'],
  publisher: { '@type': 'Organization', name: 'Coastal News' },
  dateline: 'Harlow, England',
}

describe('a page as saved from the web', () => {
  test('gives the main text alone', async () => {
    expect((await read(page())).paragraphs).toEqual(STORY)
  })

  test.each([
    ['alone', NEWS],
    ['in a list', [{ '@type': 'BreadcrumbList' }, NEWS]],
    [
      'in a graph',
      { '@graph': [{ '@type': 'WebPage' }, { ...NEWS, '@type': ['ReportageNewsArticle', 'Thing'] }] },
    ],
  ])('JSON-LD, %s, tells what is known of it', async (_name, value) => {
    expect(await read(page(json(value)))).toMatchObject({
      headline: 'Ferry sinks off Harlow',
      byline: 'Ines Okafor, Tom Reed',
      publisher: 'Coastal News',
      published: '2021-06-03T09:30:00Z',
      dateline: { place: 'Harlow' },
      language: 'en-GB',
    })
  })

  test('OpenGraph and meta tags do where there is none', async () => {
    const head = `<meta property="og:title" content="Ferry sinks off Harlow"><meta property="og:site_name" content="Coastal News">
      <meta property="article:published_time" content="2021-06-03T09:30:00Z"><meta name="author" content="By Ines Okafor">
      <link rel="canonical" href="https://coastal.example/ferry">`
    expect(await read(page(head))).toMatchObject({
      headline: 'Ferry sinks off Harlow',
      byline: 'Ines Okafor',
      publisher: 'Coastal News',
      published: '2021-06-03T09:30:00Z',
      url: 'https://coastal.example/ferry',
    })
  })

  test('what nothing tells is left out, never invented', async () => {
    const article = await read(page())
    expect(article.publisher).toBe('')
    for (const key of ['published', 'byline', 'url', 'dateline']) expect(article).not.toHaveProperty(key)
  })

  test('JSON-LD that is broken, of another thing or of another shape counts for nothing', async () => {
    for (const head of [
      '<script type="application/ld+json">{"@type": "NewsArticle",</script>',
      json({ '@type': 'Recipe', headline: 'Eggs' }),
      json({ '@type': 'NewsArticle', headline: { a: 1 } }),
      json(null),
    ]) {
      expect((await read(page(head))).publisher).toBe('')
    }
  })

  test('a piece of a page is read, too', async () => {
    expect((await read(STORY.map(text => `<p>${text}</p>`).join(''))).paragraphs).toEqual(STORY)
  })

  test.each([
    ['shows nothing', page('', '<script>document.write("News")</script><img src=x onerror="steal()">')],
    ['is nested without end', page('', '<div>'.repeat(100_000))],
    ['has elements without end', page('', '<p>a'.repeat(200_000))],
  ])('one that %s is refused in a sentence', async (_name, html) => {
    await expect(read(html)).rejects.toThrow(Unreadable)
    await expect(read(html)).rejects.toThrow(/^(?:story\.html|The HTML) .+\.$/)
  })

  test('scripts, handlers, styles and what is hidden by an attribute never become text', async () => {
    const evil =
      '<script>steal()</script><style>steal{}</style><svg onload="steal()"><text>steal</text></svg><template>steal</template><iframe srcdoc="steal"></iframe><noscript>steal</noscript>'
    const article = await read(
      page(evil, body.replaceAll('<p>', `${evil}<p onclick="steal()" style="position:fixed;inset:0">`)),
    )
    expect(JSON.stringify(article)).not.toContain('steal')
  })
})
