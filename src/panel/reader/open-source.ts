import { createContext, useContext } from 'react'
import type { Evidence } from '../../engine/crosscheck/finding.ts'

/** A place in a source article, in the article paragraph's own offsets. */
export type Passage = Pick<Evidence, 'articleId' | 'paragraph' | 'start' | 'end' | 'sentence'>

/** Opens the reader at a passage. */
export const OpenSourceContext = createContext<(passage: Passage) => void>(() => {})
export const useOpenSource = () => useContext(OpenSourceContext)
