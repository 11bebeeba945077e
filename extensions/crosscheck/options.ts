import type { Archive } from '../../src/engine/archive/archive.ts'
import type { Article } from '../../src/engine/articles/article.ts'
import type { Evidence } from '../../src/engine/crosscheck/finding.ts'
import type { OwnJudgement } from '../../src/engine/crosscheck/judgement.ts'
import type { ReasonBook } from '../../src/engine/wording/because.ts'
import type { SignOffStore } from '../../src/signoff/store.ts'
import type { FileFormat } from '../../src/store/files/file-format.ts'
import type { Checker } from '../../src/worker/checker.ts'
import type { WorkerLike } from '../../src/worker/worker-checker.ts'
import type { EntityHighlightOptions } from '../entity-highlight/entity-highlight.ts'
import type { FigureHighlightOptions } from '../figure-highlight/figure-highlight.ts'
import type { Exempt } from './blocks.ts'
import type { PhraseBook } from './phrases.ts'

/** Names of keys as Tiptap writes them ("F8", "Alt-Enter"); several for one action, or false for none. */
export type Keys = string | readonly string[] | false

export interface CardOptions {
  /** Milliseconds that the pointer rests on a mark before the card opens. Default 250. */
  openDelay: number
  /** Milliseconds after the pointer has left mark and card before it closes. Default 250. */
  closeDelay: number
  /** Where the card is put. Default: the body, or the shadow root that the editor is in. */
  container?: HTMLElement
}

export interface CrosscheckOptions {
  /** What to check against: articles, or an archive of the host's own. Default: no articles. */
  archive: readonly Article[] | Archive
  /**
   * The name of a desk, under which the articles that are added are kept on this machine: they are there again when
   * the page is. Default: none, and they last as long as the editor.
   */
  desk?: string
  /**
   * Formats of files that only this desk has, by the ending of the name; they go before those that are known. They are
   * read in the page. Default: none.
   */
  formats?: readonly FileFormat[]
  /** Makes the worker that the engine runs in. Without it, or with an archive of the host's own, it runs in the page. */
  createWorker?: () => WorkerLike
  /** Makes the checker itself, for a host whose engine runs elsewhere; `archive` and `createWorker` are then unused. */
  createChecker?: () => Checker | Promise<Checker>
  /** Where judgement is a matter of degree, as this desk sees it; `JUDGEMENT` of the engine has the defaults. */
  judgement: OwnJudgement
  /** ISO date or time that "today" and weekday names in the draft are resolved from. Default: none. */
  published?: string
  /** A name for the draft, which its ledger is headed with. Default: none. */
  title?: string
  /** Milliseconds without typing after which the word under the caret is judged too. Default 300. */
  pause: number
  /** Nodes that are not read, with all they contain. Code never is. Default: none. */
  exempt?: Exempt
  /** Options of FigureHighlight, or false to leave figures alone. */
  figures: Partial<FigureHighlightOptions> | false
  /** Options of EntityHighlight, or false to leave names and roles alone. */
  entities: Partial<EntityHighlightOptions> | false
  keys: {
    /** Default: F8. */
    nextAlarm: Keys
    /** Default: Shift-F8. */
    previousAlarm: Keys
    /** Opens the card of the mark at the caret. Default: Alt-Enter. */
    openCard: Keys
    /** Opens the panel at the finding at the caret. Default: Alt-F8. */
    openPanel: Keys
  }
  /** The evidence card; false for a host that shows evidence in its own way. */
  card: CardOptions | false
  /** Shows a finding in a panel of the host's own, or only that panel. CrosscheckPanel needs no such option. */
  openPanel?: (id: string | null) => void
  /** Shows a source where its evidence stands, in a reader of the host's own. CrosscheckPanel needs no such option. */
  openSource?: (evidence: Evidence) => void
  /** Where sign-offs are kept: `new BrowserSignOffs('a name of the draft')` outlasts the page. Default: in memory. */
  signOffs?: SignOffStore
  /** Who signs off, unless a command says otherwise. Default: ''. */
  initials: string
  /** A BCP 47 tag: how dates, numbers and plurals are written. Default: "en-GB". */
  locale: string
  /** Words of the card, and of the panel beside it; what is left out is said in English. Default: none. */
  phrases: Partial<PhraseBook>
  /** Words of the reasons that findings give; what they cannot say is said in English. Default: none. */
  reasons?: ReasonBook
}

export const defaults: CrosscheckOptions = {
  archive: [],
  judgement: {},
  pause: 300,
  figures: {},
  entities: {},
  keys: { nextAlarm: 'F8', previousAlarm: 'Shift-F8', openCard: 'Alt-Enter', openPanel: 'Alt-F8' },
  card: { openDelay: 250, closeDelay: 250 },
  initials: '',
  locale: 'en-GB',
  phrases: {},
}
