import { Decoration, type DecorationSet } from '@tiptap/pm/view'
import { type Finding, type Loudness, loudness, type Verdict } from '../../src/engine/crosscheck/finding.ts'
import type { Block } from './blocks.ts'
import { type Highlighter, highlighterOf } from './highlighter.ts'
import { judgedText } from './judged-text.ts'
import { spanOf } from './spans.ts'

/** What a decoration of ours remembers. */
export interface MarkSpec {
  id: string
  /** See judgedText: a mark whose text is another by now is hidden. */
  judged: string
  verdict: Verdict
  loudness: Loudness
  /** Null for a finding that is listed but not marked: the decoration keeps its place alone. */
  className: string | null
  selected: boolean
  /** A journalist has looked at it: it is drawn quiet, and the walk over the alarms passes it by. */
  signedOff: boolean
}

/** What is known of a decoration that markOf made. */
export const specOf = (mark: Decoration): MarkSpec => mark.spec as MarkSpec

/** The mark of a finding in the block it was found in; null where its offsets do not fit the text. */
export function markOf(
  finding: Finding,
  block: Block,
  highlighters: readonly Highlighter[],
  signedOff = false,
): Decoration | null {
  const { start, end } = spanOf(finding)
  if (!(start >= 0 && start < end && end <= block.text.length)) return null
  const { id, verdict } = finding
  const loud = loudness(verdict)
  return draw(block.from + start, block.from + end, {
    id,
    judged: judgedText(block.text, start, end),
    verdict,
    loudness: loud,
    className: highlighterOf(highlighters, finding)?.className(finding, loud) ?? null,
    selected: false,
    signedOff,
  })
}

function draw(from: number, to: number, spec: MarkSpec): Decoration {
  const signedOff = spec.signedOff && spec.className !== null && 'crosscheck-signed-off'
  const classes = [spec.className, signedOff, spec.selected && 'crosscheck-selected']
    .filter(Boolean)
    .join(' ')
  if (!classes) return Decoration.inline(from, to, {}, spec)
  const attributes = {
    // An element of its own, so that a name inside a role keeps its own verdict.
    nodeName: 'span',
    class: classes,
    'data-crosscheck-verdict': spec.verdict,
    'data-crosscheck-id': spec.id,
  }
  return Decoration.inline(from, to, attributes, spec)
}

/** The mark of a finding, where it stands now. */
export function markById(marks: DecorationSet, id: string | null): Decoration | undefined {
  return id === null ? undefined : marks.find(undefined, undefined, spec => spec.id === id)[0]
}

/** Draws a mark as the current one, or no longer so. */
export function redraw(mark: Decoration, selected: boolean): Decoration {
  return draw(mark.from, mark.to, { ...specOf(mark), selected })
}
