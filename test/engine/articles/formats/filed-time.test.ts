import { expect, test } from 'vitest'
import { filedTime } from '../../../../src/engine/articles/formats/filed-time.ts'

test.each([
  ['2019-10-04', '2019-10-04'],
  ['2019-10-04T08:30:00Z', '2019-10-04T08:30:00Z'],
  ['2019-10-04T10:30:00.123+02:00', '2019-10-04T08:30:00Z'],
  ['2019-10-04 10:30 +0200', '2019-10-04T08:30:00Z'],
  ['20191004T083000Z', '2019-10-04T08:30:00Z'],
  ['20191004T103000+0200', '2019-10-04T08:30:00Z'],
  ['20191004', '2019-10-04'],
  ['Fri, 04 Oct 2019 10:30:00 +0200', '2019-10-04T08:30:00Z'],
  ['4 Oct 2019 08:30 GMT', '2019-10-04T08:30:00Z'],
  ['October 4, 2019', '2019-10-04'],
  // Nobody knows which hour it was in UTC.
  ['2019-10-04T10:30:00', '2019-10-04'],
  ['2019-13-45', undefined],
  ['Friday', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s', (given, time) => {
  expect(filedTime(given)).toBe(time)
})
