import { createContext, useContext } from 'react'
import type { Evidence } from '../../engine/crosscheck/finding.ts'

/** A place in a source article, in the article paragraph's own offsets. */
export type Passage = Pick<Evidence, 'articleId' | 'paragraph' | 'start' | 'end' | 'sentence'>

/** Opens the reader: at a passage, or at the beginning of an article. */
export type OpenSource = (articleId: string, passage?: Passage) => void

export const OpenSourceContext = createContext<OpenSource>(() => {})
export const useOpenSource = () => useContext(OpenSourceContext)
