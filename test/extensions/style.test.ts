import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../extensions/style.css', import.meta.url), 'utf8')
/** Everything after the three blocks that give the colours their values. */
const rules = css.slice(css.indexOf('/* Marks.'))

test('every colour is a variable that a host can redefine', () => {
  expect(rules).toMatch(/var\(--crosscheck-alarm\)/)
  expect(rules.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi) ?? []).toEqual([])
})

test('every variable has a value in the light and in the dark', () => {
  const used = new Set(rules.match(/--crosscheck-[\w-]+/g))
  used.delete('--crosscheck-card-room')
  const [light = '', dark = '', chosen = ''] = css
    .slice(0, css.indexOf('/* Marks.'))
    .split(/@media|\[data-theme="dark"\] \{/)
  for (const name of used) {
    expect(light, name).toContain(`${name}:`)
    if (name.includes('font')) continue
    expect(dark, name).toContain(`${name}:`)
    expect(chosen, name).toContain(`${name}:`)
  }
})
