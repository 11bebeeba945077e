import { describe, expect, test } from 'vitest'
import { areOpposed } from '../../../../src/engine/crosscheck/figures/opposed.ts'
import { figureIn } from '../figure-in.ts'

describe('two figures are told of events of which one undoes the other', () => {
  test.each([
    ['Sales rose 5 percent.', 'Sales fell 7 percent.', true],
    ['Sales rose 5 percent.', 'Sales climbed 7 percent.', false],
    ['Sales rose 5 percent.', 'Sales were 7 percent.', false],
    ['The party won 40 seats.', 'The party lost 12 seats.', true],
    ['Halden was promoted with 40 points.', 'Halden was relegated with 30 points.', true],
    ['She married at 26.', 'She divorced at 29.', true],
    // Who dies was born, and may have recovered first.
    ['Some 40 patients recovered.', 'Some 30 patients died.', true],
    ['The clinic lost 40 patients.', 'Some 30 patients died.', false],
    // Whoever was beaten did not win.
    ['Rovers beat them by 12 points.', 'Rovers lost by 15 points.', true],
    ['Rovers were beaten by 12 points.', 'Rovers lost by 15 points.', false],
    ['Rovers were defeated by 12 points.', 'Rovers won by 15 points.', false],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(areOpposed(figureIn(draft), figureIn(source))).toBe(want)
    expect(areOpposed(figureIn(source), figureIn(draft))).toBe(want)
  })

  test.each([
    // What one side won the other lost: it must be one of which both are told, or may be.
    ['Labour won 40 seats.', 'Ukip lost 12 seats.', false],
    ['Labour won 40 seats.', 'It lost 12 seats.', true],
    ['It won 40 seats.', 'Ukip lost 12 seats.', true],
    ['The party won 40 seats.', 'Ukip lost 12 seats.', true],
    // A sentence that tells of both events says nothing against either.
    ['The party won 40 seats and lost 15.', 'The party lost 12 seats.', false],
    ['The party lost 12 seats.', 'The party won 40 seats and lost 15.', false],
  ])('%s <> %s, by whom they are told of: %s', (draft, source, want) => {
    expect(areOpposed(figureIn(draft), figureIn(source))).toBe(want)
  })
})
