/**
 * Prints every accuracy measure: `npm run gold -- [--data DIR] [--errors] [--only NAME]`. DIR holds the public
 * evaluation sets; a set that is not there is said to be missing.
 */
import { resolve } from 'node:path'
import { alarms } from './alarms.ts'
import { claims } from './claims.ts'
import { drafts } from './drafts.ts'
import { entities } from './entities.ts'
import { newsquant } from './newsquant.ts'
import { pairs } from './pairs.ts'
import { quantulum } from './quantulum.ts'
import { recognizers } from './recognizers.ts'
import { recognizersDates } from './recognizers-dates.ts'
import type { Measure } from './section.ts'

const SECTIONS: Record<string, Measure> = {
  newsquant,
  recognizers,
  recognizersDates,
  quantulum,
  entities,
  pairs,
  drafts,
  claims,
  alarms,
}

const flag = (name: string): string | undefined => {
  const i = process.argv.indexOf(`--${name}`)
  return i < 0 ? undefined : (process.argv[i + 1] ?? '')
}

const data = resolve(flag('data') ?? '../shared/data')
const only = flag('only')
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (only && name !== only) continue
  const section = await measure(data)
  if (!section) {
    console.log(`${name}: no data in ${data}\n`)
    continue
  }
  console.log(section.source)
  for (const { name, value, target, errors } of section.measures) {
    console.log(`  ${name.padEnd(44)} ${value.padStart(6)}${target ? `   (to reach: ${target})` : ''}`)
    if (flag('errors') !== undefined) for (const error of errors ?? []) console.log(`      ${error}`)
  }
  console.log()
}
