export type { Added, ArchiveChange, VersionPair } from './archive/added.ts'
export {
  type Archive,
  type FigureQuery,
  Incomplete,
  type NameQuery,
  type Source,
  type SourceFigure,
  type SourceName,
} from './archive/archive.ts'
export type { Discord } from './archive/discord.ts'
export { MemoryArchive } from './archive/memory-archive.ts'
export { Article, Draft, Facts, Furniture } from './articles/article.ts'
export { decode, Unreadable } from './articles/decode.ts'
export { type ArticleEntry, entryOf } from './articles/entry.ts'
export { readFile } from './articles/read-file.ts'
export { readText } from './articles/read-text.ts'
export { type CheckOptions, check } from './check.ts'
export {
  Check,
  Evidence,
  Finding,
  type Loudness,
  loudness,
  Relation,
  Scope,
  Verdict,
} from './crosscheck/finding.ts'
export { JUDGEMENT, type Judgement, type OwnJudgement } from './crosscheck/judgement.ts'
export { discords } from './discords.ts'
export { Figure, FigureKind, Hedge, Modality, Period, Quantity, ValueSet } from './figures/figure.ts'
export { Name, NameKind, Role } from './names/name.ts'
export { Reading, type ReadOptions, read } from './read.ts'
