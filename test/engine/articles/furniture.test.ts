import { describe, expect, test } from 'vitest'
import { findFurniture } from '../../../src/engine/articles/furniture.ts'

const FILED = '2017-09-20T12:00:00Z'
const STORY = 'Rescue teams reached the valley on Tuesday, the governor said.'

describe('furniture', () => {
  test.each([
    'Volunteers carry water to a shelter in San Blas, Sept. 19, 2017.',
    'A man looks at what is left of his house after the flood near Port Elin, on September 18, 2017.',
    'Smoke is seen above the refinery on Sept. 17, 2017, in Baytown, Texas.',
    'FILE - The governor at a news conference in 2015.',
    'The mayor and his deputy before the vote. (AP Photo/Iva Holm)',
    'The stadium after the storm. REUTERS/Tom Reed',
    'Photo: Iva Holm',
    'The governor at the dam. (File photo)',
    'The valley from above. AFP/Tom Reed',
    'Image: Getty Images',
    'Special Project',
    'MORE COVERAGE:',
    'Read more »',
    'Advertisement',
    'NOW WATCH: The governor said the worst is over',
    'RELATED: How the dam was built',
    'Sign up for our morning briefing',
    'The best of the week, delivered to your inbox.',
    'The Valley Post Emails & Alerts',
    'Follow The Valley Post on Twitter and Instagram.',
    '© 2017 The Valley Post. All rights reserved.',
    'Iva Holm contributed to this report.',
    'Iva Holm and Tom Reed contributed to this report from San Blas',
    '(Reporting by Iva Holm; Editing by Tom Reed)',
    'Additional reporting by Ana Lopez in Lima',
  ])('%s', line => {
    expect(findFurniture([STORY, line, STORY], FILED)).toEqual([false, true, false])
  })

  test.each([
    ['a plan', 'Parliament sits again in Port Elin on October 3, 2017.'],
    ['a past day told in the past tense', 'Soldiers held the bridge until Sept. 18, 2017.'],
    ['told by somebody', 'The army said its units hold the bridge at San Blas since Sept. 18, 2017.'],
    [
      'in the passive',
      'The dam was inspected by crews that watch it daily, most recently on Sept. 18, 2017.',
    ],
    [
      'a date in the middle',
      'Families gather since Sept. 18, 2017, at the gates of the stadium that the city opened as a shelter for all who lost their homes in the storm.',
    ],
    ['a pronoun', 'They hold a vote on Sept. 19, 2017.'],
    ['a count', 'Some 4,000 people stand in line for water every day.'],
    ['a network in the news', 'Followers of the mayor on Facebook raised $2 million, she said.'],
    ['a request in the news', 'Follow the money on Facebook, prosecutors told the jury.'],
    ['an inbox in the news', 'He said the threat came to your inbox.'],
    ['a word of a sign in a sentence', 'The related stories of the two brothers moved the court.'],
    ['a gift', 'The company contributed $2 million to the campaign.'],
    ['an agency’s story', 'The governor ended his visit to the valley. (Reuters)'],
    ['an agency and a partner', 'The two firms are owned by AP/Dow in equal parts.'],
    ['a photo in the news', 'He showed the jury a picture (photo evidence is rare) of the dam.'],
    ['a report', 'Poor design contributed to the collapse, the report found.'],
    ['a crosshead', 'A turning point'],
    ['a reporter who is news', 'Reporting by the inspectors ended in May.'],
    ['a quotation', '“Watch the river,” he said.'],
    ['a bracket at the end', 'The bill passed 52 to 48 (file it under surprises).'],
  ])('no furniture: %s', (_name, line) => {
    expect(findFurniture([STORY, line, STORY], FILED)).toEqual([false, false, false])
  })

  test('a caption’s shortened copy goes with it, dated or not', () => {
    const caption = 'Children play between the tents of the camp outside San Blas.'
    expect(findFurniture([STORY, caption.slice(0, 40), caption, STORY], FILED)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('a standfirst that repeats the lead leaves the lead', () => {
    const lead = 'Two of the three reactors were shut down on Monday, the operator said.'
    expect(findFurniture([`${lead.slice(0, 36)}…`, lead, STORY], FILED)).toEqual([true, false, false])
  })

  test('a paragraph that begins as the one before it is no copy', () => {
    const first = 'The governor said the dam is safe.'
    expect(findFurniture([first, `${first} He had seen it himself.`], FILED)).toEqual([false, false])
  })

  test('links below a heading go with it, up to the first sentence', () => {
    const lines = [STORY, 'Most Read', 'Dam is safe, governor says', 'Council votes on tunnel', STORY]
    expect(findFurniture(lines, FILED)).toEqual([false, true, true, true, false])
  })

  test('a caption that might look ahead stays where nobody knows when the article was filed', () => {
    expect(findFurniture(['Delegates attend the forum in Lima on Sept. 19, 2017.'])).toEqual([false])
  })
})
