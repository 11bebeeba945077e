import { Crosscheck, type CrosscheckOptions } from 'tiptap-crosscheck'

/** A sports desk: "about" may stray by a fifth, and what was filed a week ago tells of another match. */
export const sportsDesk = (options: Partial<CrosscheckOptions>) =>
  Crosscheck.configure({
    ...options,
    judgement: { sameStory: 7, tolerances: { about: { grain: 100, share: 0.2, least: 1 } } },
  })
