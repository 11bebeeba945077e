import type { Loudness } from '../../engine/crosscheck/finding.ts'
import type { Modality } from '../../engine/figures/figure.ts'
import type { NameKind } from '../../engine/names/name.ts'
import type { Decision } from '../../signoff/sign-off.ts'
import type { Desk } from '../findings/filter.ts'
import type { Subject } from '../findings/findings.ts'
import type { PhraseKey } from './phrases.ts'

type Capital<Word extends string> = Capitalize<Word>
const capital = <Word extends string>(word: Word) => (word[0]!.toUpperCase() + word.slice(1)) as Capital<Word>

/** The phrases that name the values of the engine's enumerations; a value without a phrase is an error of type. */
export const groupPhrase = (level: Loudness): PhraseKey => `group${capital(level)}`
export const countPhrase = (level: Loudness): PhraseKey => `count${capital(level)}`
export const subjectPhrase = (subject: Subject): PhraseKey => `subject${capital(subject)}`
export const signedPhrase = (decision: Decision): PhraseKey => `signed${capital(decision)}`
export const deskPhrase = (desk: Desk): PhraseKey => `desk${capital(desk)}`
export const kindPhrase = (kind: NameKind): PhraseKey => `kind${capital(kind)}`
export const modalityPhrase = (modality: Exclude<Modality, 'actual'>): PhraseKey =>
  `modality${capital(modality)}`
