export type { ReasonBook } from '../src/engine/wording/because.ts'
export type { Language } from '../src/engine/wording/language.ts'
export type { Phrase } from '../src/engine/wording/phrase.ts'
export { BrowserSignOffs } from '../src/signoff/browser-store.ts'
export type { Decision, SignOff } from '../src/signoff/sign-off.ts'
export { MemorySignOffs, type SignOffStore } from '../src/signoff/store.ts'
export type { FileFormat, GivenFile } from '../src/store/files/file-format.ts'
export type { Checker, FileAdded, FileToAdd } from '../src/worker/checker.ts'
export { LocalChecker } from '../src/worker/local-checker.ts'
export { WorkerChecker, type WorkerCheckerOptions, type WorkerLike } from '../src/worker/worker-checker.ts'
export { Crosscheck } from './crosscheck/crosscheck.ts'
export type { Highlighter, HighlightOptions } from './crosscheck/highlighter.ts'
export type { CrosscheckOptions, Keys } from './crosscheck/options.ts'
export type { PhraseBook, PhraseKey } from './crosscheck/phrases.ts'
export type { Signature } from './crosscheck/sign-offs.ts'
export type {
  AddFilesOptions,
  CrosscheckStorage,
  FileReport,
  Snapshot,
  Status,
} from './crosscheck/snapshot.ts'
export { EntityHighlight, type EntityHighlightOptions } from './entity-highlight/entity-highlight.ts'
export { FigureHighlight, type FigureHighlightOptions } from './figure-highlight/figure-highlight.ts'
