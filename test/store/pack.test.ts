import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack } from '../../src/store/pack.ts'
import type { Plain } from '../../src/store/packed.ts'
import { unpack } from '../../src/store/unpack.ts'

const plain = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Plain>

test('whatever is packed comes back, each item alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(plain, fc.string({ unit: 'binary' }), fc.double({ noNaN: true }))),
      items => {
        const packed = pack(items)
        for (const at of [...items.keys()].reverse()) expect(unpack(packed, at)).toEqual(items[at])
      },
    ),
  )
})

test.each([
  ['a number that is no integer', [0.5, -1e300, 2 ** 31, -(2 ** 31), 2 ** 53, -0]],
  ['a lone surrogate', ['a\ud800b', '\udfff']],
  ['a byte order mark', ['\ufeffText']],
  ['keys of prototypes', [JSON.parse('{"__proto__": 1, "constructor": {"a": []}}')]],
  ['more strings than sixteen bits count', Array.from({ length: 70_000 }, (_, i) => `word ${i}`)],
])('%s', (_name, items: Plain[]) => {
  const packed = pack(items)
  expect(items.map((_item, at) => unpack(packed, at))).toEqual(items)
})

test('a property that is undefined is left out', () => {
  expect(unpack(pack([{ a: 1, b: undefined }]), 0)).toStrictEqual({ a: 1 })
})
