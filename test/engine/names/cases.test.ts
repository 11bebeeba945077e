import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readNames } from '../../../src/engine/names/index.ts'

/** "copy => all names and roles in it", a case a line, "-" for none. */
const cases = readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => line.split(' => ') as [copy: string, want: string])

test.each(cases)('%s', (copy, want) => {
  const { names, roles } = readNames(copy)
  const found = [
    ...names.map(name => `${name.kind}: ${name.text}`),
    ...roles.map(role => `role: ${role.text} of ${role.holder.text}`),
  ]
  expect(found.join('; ') || '-').toBe(want)
})
