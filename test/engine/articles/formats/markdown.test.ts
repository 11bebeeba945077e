import { expect, test } from 'vitest'
import { readFile } from '../../../../src/engine/articles/read-file.ts'

const read = (text: string, facts = {}) => readFile('story.md', new TextEncoder().encode(text), facts)[0]!

test('front matter tells of the article, the rest is its text', () => {
  const text = `---
title: "Dam holds"
author: Iva Holm
source: Valley Wire
date: 2019-10-04T10:30:00+02:00
url: https://valley.example/dam
location: Port Elin
tags:
  - water
---

# Dam holds

The dam holds **40 million** litres, [the operator](https://o.example "O") said
on Friday, 5,000 more than
in June.

- First, *rain*.
2. Then sun.

> “No danger,” she said.

![A dam](dam.jpg)
`
  expect(read(text)).toEqual({
    id: 'story',
    headline: 'Dam holds',
    byline: 'Iva Holm',
    publisher: 'Valley Wire',
    published: '2019-10-04T08:30:00Z',
    url: 'https://valley.example/dam',
    dateline: { place: 'Port Elin' },
    paragraphs: [
      'The dam holds 40 million litres, the operator said on Friday, 5,000 more than in June.',
      'First, rain.',
      'Then sun.',
      '“No danger,” she said.',
    ],
  })
})

test.each([
  ['2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
  ['a snake_case_name', 'a snake_case_name'],
  ['5\\* hotel', '5* hotel'],
  ['costs `5` euros', 'costs 5 euros'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['2016 was a year.', '2016 was a year.'],
  ['see <b>this</b>', 'see this'],
])('%s', (markdown, plain) => {
  expect(read(markdown).paragraphs).toEqual([plain])
})

test('what is known beforehand stands against the front matter', () => {
  expect(read('---\nsource: A\n---\nRain.', { publisher: 'B' }).publisher).toBe('B')
})
