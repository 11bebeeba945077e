import { describe, expect, it } from 'vitest'
import { officeOf } from '../../../src/engine/names/office.ts'
import { excludes, sameBody, sameOffice } from '../../../src/engine/names/office-likeness.ts'

describe('officeOf', () => {
  it.each([
    [
      'Minister of Trade, Industry and Energy',
      { office: 'trade industry and energy minister', head: 'minister' },
    ],
    ['deputy minister of health', { office: 'deputy health minister', deputy: true }],
    ['Brig. Gen.', { office: 'brigadier general', families: ['rank'] }],
    ['Sen.', { office: 'senator', families: ['legislature'] }],
    ['acting head of the agency', { office: 'head', standing: 'acting' }],
    ['president-elect', { office: 'president', standing: 'elect' }],
    [
      'chief executive of Banco Azul',
      { office: 'chief executive officer', body: 'banco azul', single: true },
    ],
    ['Banco Azul CEO', { office: 'banco azul chief executive officer' }],
    ['Central Bank of Chile Governor', { office: 'central bank governor', of: 'Chile' }],
    ['president of the Alpine Federation', { office: 'president', body: 'alpine federation', families: [] }],
  ])('%s', (text, office) => {
    expect(officeOf(text)).toMatchObject(office)
  })
})

describe('two offices', () => {
  const related = (a: string, b: string) => {
    const [draft, source] = [officeOf(a), officeOf(b)]
    if (sameOffice(draft, source) && sameBody(draft, source)) return 'same'
    return excludes(draft, source) ? 'excluded' : 'neither'
  }

  it.each([
    ['trade minister', 'Minister of Trade, Industry and Energy', 'same'],
    ['Transport Minister', 'Transportation Secretary', 'same'],
    ['foreign secretary', 'minister of foreign affairs', 'same'],
    ['envoy', 'special envoy for Yemen', 'same'],
    ['General', 'Maj. Gen.', 'same'],
    ['chairwoman of Kestrel', 'Kestrel’s chairman', 'same'],
    ['finance minister', 'foreign minister', 'excluded'],
    ['prime minister', 'home minister', 'excluded'],
    ['Col.', 'Gen.', 'excluded'],
    ['Maj. Gen.', 'Brig. Gen.', 'excluded'],
    ['Rep.', 'Sen.', 'excluded'],
    ['judge', 'prosecutor', 'excluded'],
    ['mayor', 'deputy mayor of Plomari', 'excluded'],
    ['chief executive', 'chief financial officer', 'excluded'],
    ['governor of Lagos', 'mayor of Lagos', 'excluded'],
    ['chief executive of Banco Azul', 'chief executive of Crédito Verde', 'excluded'],
    // What somebody may well be besides.
    ['chairman', 'chief executive', 'neither'],
    ['spokesman', 'brigadier general', 'neither'],
    ['lawmaker', 'health minister', 'neither'],
    ['former finance minister', 'foreign minister', 'neither'],
    ['president of the Red Federation', 'finance minister', 'neither'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(related(a, b)).toBe(expected)
  })
})
