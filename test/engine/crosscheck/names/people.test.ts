import { expect, test } from 'vitest'
import { likeness } from '../../../../src/engine/crosscheck/names/people.ts'

test.each([
  ['John Kerry', 'John Kerry', 'same'],
  ['Kerry', 'John Kerry', 'same'],
  ['Maria', 'Maria Garcia', 'same'],
  ['Juan Garcia Lopez', 'Juan Lopez', 'same'],
  ['J. Kerry', 'John Kerry', 'variant'],
  ['John-Paul Jones', 'Paul Jones', 'variant'],
  ['Mohammed Ali', 'Muhammad Ali', 'variant'],
  ['Bill Clinton', 'William Clinton', 'variant'],
  ['Kerri', 'John Kerry', 'slip'],
  ['John Kerri', 'John Kerry', 'slip'],
  ['B. Kerry', 'John Kerry', 'first'],
  ['Jane Kerry', 'John Kerry', 'first'],
  ['Jane Kery', 'John Kerry', 'other'],
  ['John Kerry', 'John Smith', 'other'],
  ['Ana', 'Tom Reed', 'other'],
])('%s, of whom the source says %s: %s', (draft, source, want) => {
  expect(likeness(draft, source)).toBe(want)
})
