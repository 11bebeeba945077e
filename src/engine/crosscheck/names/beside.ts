import { onlyDated } from '../figures/only-dated.ts'
import type { Finding } from '../finding.ts'
import { namedInstead } from './instead.ts'
import { onlyNamed } from './only-named.ts'

/** Judges names and dates by what else was found in their sentences. `findings` are those of one draft, in its order. */
export function judgedBeside(findings: readonly Finding[], paragraphs: readonly string[]): Finding[] {
  const all: Finding[] = []
  for (let from = 0; from < findings.length; ) {
    const { paragraph } = findings[from]!
    let to = from
    while (findings[to]?.paragraph === paragraph) to++
    const text = paragraphs[paragraph]!
    all.push(...onlyNamed(namedInstead(onlyDated(findings.slice(from, to), text), text), text))
    from = to
  }
  return all
}
