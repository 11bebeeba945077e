import { createContext, useContext } from 'react'

/** Goes to a finding's words in the draft, and leaves the panel as it is. */
export type Jump = (id: string) => void

export const JumpContext = createContext<Jump>(() => {})
export const useJump = () => useContext(JumpContext)
