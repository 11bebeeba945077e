import { TOLERANCES, type Tolerances } from '../figures/value-set.ts'

/** Where judgement is a matter of degree. A desk may pass its own: see judgementOf. */
export const JUDGEMENT = {
  /** How far a hedge lets a number stray. */
  tolerances: TOLERANCES,
  /** A count that is still rising may be this many hours behind before a lower one stops being an alarm. */
  tollAge: 24,
  /** Share of the words about them that two figures must have in common before they are said to agree. */
  likeToAgree: 0.2,
  /** And before they are said to disagree: a false alarm costs more than a missed one. */
  likeToDisagree: 0.34,
  /** The same where the two name no common event. */
  likeWithoutEvent: 0.5,
  /** A source without a scope that counts so many times more counts something wider than the draft does. */
  widerBy: 5,
  /** Share of the words that two places of one draft must have in common before they are said to contradict. */
  likeWithin: 0.66,
  /** A source that has so much less of the words in common than one that agrees does not dispute it. */
  fainterBy: 0.3,
  /** Without a period on either side, stories filed so many days apart tell of different events. */
  sameStory: 30,
  /** And so many words in common at the least. */
  sharedWithoutEvent: 2,
  /** Share of the names of the shorter text that both must have in common to tell of one story. */
  sharedNames: 0.2,
  /** So few articles were handed in for the draft, whatever they name: of more, some tell of something else. */
  handful: 1,
  /** So few were picked for the draft: that they name its people and places is enough to tell its story. */
  picked: 10,
  /** Two periods are the same when they differ by no more than this share of the longer. */
  periodSlack: 0.2,
  /** Clock times agree within so many minutes. */
  minutes: 10,
  /** As many significant digits make it clear that two equal numbers are one number. */
  tellingDigits: 3,
  /** And that two numbers which differ by no more than this share are: two unrelated ones hardly come so close. */
  nearBy: 0.05,
}
export type Judgement = typeof JUDGEMENT

/** What a desk sets for itself; what it leaves out keeps its default. */
export type OwnJudgement = Partial<Omit<Judgement, 'tolerances'>> & { tolerances?: Partial<Tolerances> }

/** `judgementOf({ sameStory: 7, tolerances: { about: { grain: 1, share: 0.2, least: 1 } } })` */
export const judgementOf = ({ tolerances, ...own }: OwnJudgement = {}): Judgement => ({
  ...JUDGEMENT,
  ...own,
  ...(tolerances && { tolerances: { ...TOLERANCES, ...tolerances } }),
})
