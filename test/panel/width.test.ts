import { expect, test } from 'vitest'
import { widest, widthAfterKey, within } from '../../src/panel/shell/width.ts'

test.each([
  ['never too narrow', 100, 1440, 320],
  ['never so wide that the draft has no room', 1300, 1440, 960],
  ['nor in a smaller window', 900, 1024, 704],
  ['never narrower than it can be read, whatever the window', 300, 400, 320],
  ['in whole pixels', 400.4, 1440, 400],
])('a panel is %s', (_, width, window, expected) => {
  expect(within(width, window)).toBe(expected)
})

test.each([
  ['ArrowLeft', 'left', 416],
  ['ArrowRight', 'left', 384],
  ['ArrowLeft', 'right', 384],
  ['ArrowRight', 'right', 416],
  ['Home', 'left', 320],
  ['End', 'left', widest(1440)],
  ['Enter', 'left', null],
] as const)('%s at the edge on the %s leads from 400 to %s', (key, side, expected) => {
  expect(widthAfterKey(key, 400, 1440, side)).toBe(expected)
})
