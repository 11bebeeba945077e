import type { ReactNode, Ref } from 'react'
import type { Finding } from '../../engine/crosscheck/finding.ts'
import { words } from '../findings/findings.ts'
import { useWording } from '../words/phrases.ts'
import { type Layer, type Segment, segments } from './layers.ts'

interface Props {
  text: string
  layers: readonly Layer[]
  /** The sentence that the reader is opened at, if it is in this text. */
  passage: Ref<HTMLElement>
  onShow(finding: Finding): void
}

/** A paragraph of an article with the marks that its figures and names have in the draft, and the passage set off. */
export function MarkedText({ text, layers, passage, onShow }: Props) {
  const start = layers.find(({ kind }) => kind === 'sentence')?.start
  return segments(text, layers).map(segment => (
    <Stretch key={segment.start} segment={segment} ref={segment.start === start ? passage : null}>
      <Marked segment={segment} onShow={onShow} />
    </Stretch>
  ))
}

interface StretchProps {
  segment: Segment
  ref: Ref<HTMLElement>
  children: ReactNode
}

/** The ground of a stretch: the passage is set off, and in it the words that are the evidence. */
function Stretch({ segment, ref, children }: StretchProps) {
  const lies = (layer: Layer['kind']) => segment.layers.some(({ kind }) => kind === layer)
  if (!lies('sentence')) return children
  return (
    <span className="crosscheck-passage" ref={ref}>
      {lies('passage') ? <mark>{children}</mark> : children}
    </span>
  )
}

function Marked({ segment, onShow }: { segment: Segment; onShow(finding: Finding): void }) {
  const { say } = useWording()
  const marks = segment.layers.filter(({ kind }) => kind !== 'sentence' && kind !== 'passage')
  // Of a name within a role, the role: the outer one comes first.
  const mark = marks.find(({ finding }) => finding) ?? marks[0]
  if (!mark) return segment.text
  const className = `crosscheck-mark crosscheck-${mark.kind} crosscheck-${mark.loudness}`
  const { finding } = mark
  // Names are many and lead nowhere in particular: a button for each would stand in everybody's way.
  if (!finding || mark.kind === 'name') return <span className={className}>{segment.text}</span>
  const label = say('readerFinding', {
    words: segment.text,
    draft: words(finding),
    verdict: say(finding.verdict),
  })
  return (
    <button
      type="button"
      className={className}
      title={label}
      aria-label={label}
      onClick={() => onShow(finding)}
    >
      {segment.text}
    </button>
  )
}
