import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../extensions/styles/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
/** The three blocks that give the colours their values, and everything else. */
const colours = read('colours.css')
const rules = readdirSync(folder)
  .filter(name => name !== 'colours.css')
  .map(read)
  .join('\n')

test('the style sheet holds all of them', () => {
  const held = [...read('../style.css').matchAll(/styles\/([\w-]+\.css)/g)].map(([, name]) => name!)
  expect(held.sort()).toEqual(readdirSync(folder).sort())
})

test('every colour is a variable that a host can redefine', () => {
  expect(rules).toMatch(/var\(--crosscheck-alarm\)/)
  expect(rules.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi) ?? []).toEqual([])
})

test('every variable has a value in the light and in the dark', () => {
  const used = new Set(rules.match(/--crosscheck-[\w-]+/g))
  used.delete('--crosscheck-card-room')
  const [light = '', dark = '', chosen = ''] = colours.split(/@media|\[data-theme="dark"\] \{/)
  for (const name of used) {
    expect(light, name).toContain(`${name}:`)
    if (name.includes('font')) continue
    expect(dark, name).toContain(`${name}:`)
    expect(chosen, name).toContain(`${name}:`)
  }
})
