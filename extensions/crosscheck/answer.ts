import type { Node } from '@tiptap/pm/model'
import { equal } from '../../src/engine/crosscheck/equal.ts'
import type { Check, Finding } from '../../src/engine/crosscheck/finding.ts'
import type { SignOff } from '../../src/signoff/sign-off.ts'
import { align } from './align.ts'
import type { Block } from './blocks.ts'
import { type Highlighter, highlighterOf } from './highlighter.ts'
import { markById, markOf, redraw, specOf } from './marks.ts'
import { type Placement, placeMarks } from './place-marks.ts'
import { settle } from './settle.ts'
import type { SignOffs } from './sign-offs.ts'
import type { Snapshot } from './snapshot.ts'
import type { Change, CrosscheckState } from './state.ts'

/** The document that an answer has come back to, and the paragraphs it was asked about. */
export interface Return {
  doc: Node
  blocks: readonly Block[]
  sent: readonly string[]
  highlighters: readonly Highlighter[]
  signOffs: Pick<SignOffs, 'of' | 'lapsed'>
}

/** What an answer changes, null for nothing, and whether that is all of it. */
export interface Step {
  change: Change | null
  complete: boolean
}

/**
 * What an answer changes, up to a number of marks. It counts for the blocks that still have the text it was asked
 * about; the others keep what stands in them, and the status becomes ready only when there are none.
 */
export function stepTowards(check: Check, state: CrosscheckState, back: Return, room?: number): Step {
  const { doc, blocks, sent, highlighters, signOffs } = back
  const answers = byParagraph(check.findings.filter(finding => highlighterOf(highlighters, finding)))
  const matches = align(
    sent,
    blocks.map(block => block.text),
  )
  const known = new Map(state.snapshot.findings.map(finding => [finding.id, finding]))
  const findings: Finding[] = []
  const drawn = blocks.map((block, index): Placement => {
    const match = matches[index] ?? null
    const here = match === null ? standing(state, block, known) : (answers.get(match) ?? [])
    findings.push(...here)
    if (match === null) return { block, wanted: null }
    const marked = here.flatMap(
      finding => markOf(finding, block, highlighters, signOffs.of(finding) !== undefined) ?? [],
    )
    return { block, wanted: marked }
  })
  const selected = currentAmong(findings, drawn, state)
  const placements = drawn.map(({ block, wanted }) => ({
    block,
    wanted: wanted?.map(mark => (specOf(mark).id === selected ? redraw(mark, true) : mark)) ?? null,
  }))
  const { marks, complete } = placeMarks(doc, state.marks, placements, room)
  const found = {
    findings,
    selected,
    signOffs: byFinding(findings, finding => signOffs.of(finding)),
    reopened: byFinding(findings, finding => signOffs.lapsed(finding)),
  }
  const isAll = complete && !matches.includes(null)
  const snapshot = snapshotChange(state.snapshot, found, check, isAll)
  if (!snapshot && marks === state.marks) return { change: null, complete }
  return { change: snapshot ? { marks, snapshot } : { marks }, complete }
}

function byParagraph(findings: readonly Finding[]): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>()
  for (const finding of findings) {
    const together = found.get(finding.paragraph)
    if (together) together.push(finding)
    else found.set(finding.paragraph, [finding])
  }
  return found
}

/** The findings whose marks still stand in a block that changed since it was sent. */
function standing({ marks }: CrosscheckState, { from, to }: Block, known: Map<string, Finding>): Finding[] {
  return marks.find(from, to).flatMap(mark => known.get(specOf(mark).id) ?? [])
}

/**
 * The id under which the current finding goes on: its own, or that which its very words have now that the sentence
 * around them, and with it their id, is another.
 */
function currentAmong(
  findings: readonly Finding[],
  drawn: readonly Placement[],
  { marks, snapshot }: CrosscheckState,
): string | null {
  const { selected } = snapshot
  const current = markById(marks, selected)
  if (findings.some(({ id }) => id === selected)) return selected
  if (!current) return null
  const block = drawn.find(one => one.block.from <= current.from && current.to <= one.block.to)
  const heir = block?.wanted?.find(mark => mark.from === current.from && mark.to === current.to)
  return heir ? specOf(heir).id : null
}

/** The sign-offs that some findings have, by id. */
function byFinding(
  findings: readonly Finding[],
  look: (finding: Finding) => SignOff | undefined,
): Record<string, SignOff> {
  const found = findings.flatMap(finding => {
    const signOff = look(finding)
    return signOff ? [[finding.id, signOff] as const] : []
  })
  return Object.fromEntries(found)
}

function snapshotChange(
  old: Snapshot,
  found: Required<Pick<Snapshot, 'findings' | 'selected' | 'signOffs' | 'reopened'>>,
  { coverage }: Check,
  complete: boolean,
): Partial<Snapshot> | null {
  const { selected } = found
  const findings = settle(old.findings, found.findings)
  const counts = Object.keys(coverage) as (keyof typeof coverage)[]
  const covers = counts.every(count => coverage[count] === old.coverage[count])
  const status = complete ? 'ready' : old.status
  const signOffs = equal(old.signOffs, found.signOffs) ? old.signOffs : found.signOffs
  const reopened = equal(old.reopened, found.reopened) ? old.reopened : found.reopened
  const decided = signOffs === old.signOffs && reopened === old.reopened
  const same = findings === old.findings && decided && covers
  if (same && selected === old.selected && status === old.status) return null
  return {
    findings,
    signOffs,
    reopened,
    coverage: covers ? old.coverage : coverage,
    selected,
    status,
    message: undefined,
  }
}
