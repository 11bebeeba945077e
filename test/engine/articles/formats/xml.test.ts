import { describe, expect, test } from 'vitest'
import { readFile } from '../../../../src/engine/articles/read-file.ts'

const read = (name: string, text: string, facts = {}) => readFile(name, new TextEncoder().encode(text), facts)

describe('RSS and Atom', () => {
  test('RSS 2.0 with its full text', () => {
    const feed = `<?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Coastal News</title><language>en-gb</language>
        <item>
          <title>Bridge &amp;amp; road reopen</title><link>https://coast.example/1</link><guid>urn:1</guid>
          <dc:creator>Iva Holm</dc:creator><pubDate>Fri, 04 Oct 2019 10:30:00 +0200</pubDate>
          <description>Short.</description>
          <content:encoded><![CDATA[<p>The bridge cost <b>4.2</b>&nbsp;million euros.</p>
            <figure><img src="x.jpg"><figcaption>A bridge.</figcaption></figure>
            <script>alert(1)</script><p>It took five&#32;weeks.<br>READ MORE: Ferries</p>]]></content:encoded>
        </item>
        <item><title>No text</title><guid>urn:2</guid></item>
        <item><description>Only a &lt;i&gt;summary&lt;/i&gt; of 5 lines.</description></item>
      </channel></rss>`
    expect(read('coast.rss', feed)).toEqual([
      {
        id: 'urn:1',
        publisher: 'Coastal News',
        language: 'en-gb',
        headline: 'Bridge & road reopen',
        byline: 'Iva Holm',
        published: '2019-10-04T08:30:00Z',
        url: 'https://coast.example/1',
        paragraphs: ['The bridge cost 4.2 million euros.', 'It took five weeks.'],
        furniture: [{ before: 2, text: 'READ MORE: Ferries' }],
      },
      {
        id: 'coast/3',
        publisher: 'Coastal News',
        language: 'en-gb',
        paragraphs: ['Only a summary of 5 lines.'],
      },
    ])
  })

  test('Atom with elements, escaped HTML and plain text', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Hill Post</title>
      <entry><id>a</id><title>One</title><author><name>Tom Reed</name></author><updated>2019-10-04T08:30:00Z</updated>
        <link rel="self" href="https://hill.example/feed"/><link href="https://hill.example/a"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Snow fell.</p><p>It stayed.</p></div></content></entry>
      <entry><id>b</id><title>Two</title><content type="html">&lt;p&gt;It &lt;em&gt;melted&lt;/em&gt;.&lt;/p&gt;</content></entry>
      <entry><id>c</id><title>Three</title><content type="text">5 &lt; 6.</content></entry></feed>`
    const articles = read('hill.atom', feed)
    expect(articles.map(article => article.paragraphs)).toEqual([
      ['Snow fell.', 'It stayed.'],
      ['It melted.'],
      ['5 < 6.'],
    ])
    expect(articles[0]).toMatchObject({
      id: 'a',
      publisher: 'Hill Post',
      byline: 'Tom Reed',
      published: '2019-10-04T08:30:00Z',
      url: 'https://hill.example/a',
    })
  })

  test('RSS 1.0, whose items stand beside the channel', () => {
    const feed = `<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Valley Wire</title></channel>
      <item><title>Dam</title><link>https://v.example/d</link><dc:date>2019-10-04</dc:date>
      <description>The dam holds 40 litres.</description></item></rdf:RDF>`
    expect(read('v.xml', feed)).toMatchObject([
      {
        id: 'https://v.example/d',
        publisher: 'Valley Wire',
        published: '2019-10-04',
        paragraphs: ['The dam holds 40 litres.'],
      },
    ])
  })
})

test('NITF', () => {
  const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf>
    <head><title>Slug</title><docdata><doc-id id-string="w1"/><date.issue norm="20191004T083000Z"/></docdata>
      <pubdata name="Valley Wire"/></head>
    <body><body.head><hedline><hl1>Dam  holds</hl1></hedline><byline>By <person>Iva Holm</person></byline>
      <dateline><location><city>Port Elin</city></location><story.date norm="20191004">Oct 4</story.date></dateline></body.head>
      <body.content><block><p>The dam holds <num>40</num> million litres, <person>Tom Reed</person> said.</p>
        <media><media-caption><p>Workers inspect the dam.</p></media-caption></media><hl2>What next</hl2><p>Rain.</p></block></body.content></body></nitf>`
  expect(read('w.xml', nitf)).toEqual([
    {
      id: 'w1',
      publisher: 'Valley Wire',
      headline: 'Dam holds',
      byline: 'Iva Holm',
      published: '2019-10-04T08:30:00Z',
      dateline: { place: 'Port Elin' },
      paragraphs: ['The dam holds 40 million litres, Tom Reed said.', 'What next', 'Rain.'],
    },
  ])
})

test('NewsML-G2, in a message with a picture', () => {
  const item = (
    guid: string,
    set: string,
  ) => `<newsItem guid="${guid}" xmlns="http://iptc.org/std/nar/2006-10-01/">
    <itemMeta><provider qcode="nprov:AGY"><name>The Agency</name></provider>
      <versionCreated>2019-10-04T10:30:00+02:00</versionCreated></itemMeta>
    <contentMeta><headline>Dam holds</headline><by>Iva Holm</by><language tag="en"/>
      <located qcode="city:1"><name>Port Elin</name></located></contentMeta>
    <contentSet>${set}</contentSet></newsItem>`
  const html = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
    <head><title>no text</title></head><body><p>The dam holds.</p><p>It rained.</p></body></html></inlineXML>`
  const message = `<newsMessage><itemSet>${item('urn:a', html)}${item('urn:p', '<remoteContent href="p.jpg"/>')}
    ${item('urn:b', '<inlineData contenttype="text/plain">One.\nTwo.</inlineData>')}</itemSet></newsMessage>`
  const articles = read('m.xml', message)
  expect(articles.map(article => [article.id, article.paragraphs])).toEqual([
    ['urn:a', ['The dam holds.', 'It rained.']],
    ['urn:b', ['One.', 'Two.']],
  ])
  expect(articles[0]).toMatchObject({
    publisher: 'The Agency',
    headline: 'Dam holds',
    byline: 'Iva Holm',
    published: '2019-10-04T08:30:00Z',
    dateline: { place: 'Port Elin' },
    language: 'en',
  })
})

test('NewsML-G2, where the facts stand elsewhere', () => {
  const item = (meta: string, body: string) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">
    <rightsInfo><copyrightHolder literal="Hill Post"/></rightsInfo>
    <itemMeta><title>Snow</title></itemMeta><contentMeta>${meta}</contentMeta>
    <contentSet>${body}</contentSet></newsItem>`
  const nitf = item(
    '<contentCreated>2019-10-04T08:30:00Z</contentCreated><creator qcode="staff:reed"/><located>Inuvik</located>',
    '<inlineXML><nitf><body><body.content><p>Snow fell.</p></body.content></body></nitf></inlineXML>',
  )
  const loose = item('', '<inlineXML><body><p>It melted.</p></body></inlineXML>')
  const bare = item('', '<inlineXML><p>It froze.</p></inlineXML>')
  const empty = item('', '<inlineData/>')
  const message = `<newsMessage><itemSet>${nitf}${loose}${bare}${empty}</itemSet></newsMessage>`
  expect(read('m.xml', message)).toEqual([
    {
      id: 'm/1',
      publisher: 'Hill Post',
      headline: 'Snow',
      byline: 'reed',
      published: '2019-10-04T08:30:00Z',
      dateline: { place: 'Inuvik' },
      paragraphs: ['Snow fell.'],
    },
    { id: 'm/2', publisher: 'Hill Post', headline: 'Snow', paragraphs: ['It melted.'] },
    { id: 'm/3', publisher: 'Hill Post', headline: 'Snow', paragraphs: ['It froze.'] },
  ])
  expect(read('one.xml', bare)).toMatchObject([{ id: 'one' }])
})

test('what is known beforehand stands against what an item says', () => {
  const nitf =
    '<nitf><head><pubdata name="P"/></head><body><body.content><p>Rain.</p></body.content></body></nitf>'
  expect(read('w.nitf', nitf, { publisher: 'Mine' })[0]?.publisher).toBe('Mine')
})

test.each([
  ['no XML', 'plain words', 'it is not XML'],
  ['nothing', '', 'it is not XML'],
  ['another vocabulary', '<svg><script>alert(1)</script></svg>', 'it is no NewsML-G2, NITF, RSS or Atom'],
  [
    'a feed of headlines',
    '<rss><channel><item><title>T</title></item></channel></rss>',
    'no article with a text',
  ],
  ['100,000 tags in each other', '<rss>'.repeat(100_000), 'nested too deeply'],
])('%s is refused in one sentence', (_name, text, sentence) => {
  expect(() => read('x.xml', text)).toThrow(sentence)
})
