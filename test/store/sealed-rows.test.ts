import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SealedRows } from '../../src/store/sealed-rows.ts'

const risingRows = fc
  .uniqueArray(fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1)), { minLength: 1, maxLength: 60 })
  .map(rows => Uint32Array.from(rows).sort())

test('each piece gives its rows, and the piece before it', () => {
  fc.assert(
    fc.property(fc.array(risingRows, { maxLength: 20 }), pieces => {
      const sealed = new SealedRows()
      let before = 0
      for (const rows of pieces) {
        const piece = sealed.add(rows, before)
        expect(sealed.before(piece)).toBe(before)
        before = piece
      }
      for (const rows of pieces.toReversed()) {
        const read = new Uint32Array(rows.length)
        sealed.read(before, read)
        expect(read).toEqual(rows)
        before = sealed.before(before)
      }
      expect(before).toBe(0)
    }),
  )
})
