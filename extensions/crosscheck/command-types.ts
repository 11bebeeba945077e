import type { Signature } from './sign-offs.ts'
import type { CardLanguage } from './snapshot.ts'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    crosscheck: {
      /**
       * Makes a finding current: its mark is drawn so, the panel shows its row, and the caret goes before its
       * words, scrolled into view. Null makes none current. False where no finding of that id stands.
       *
       * @example editor.commands.selectFinding(finding.id)
       */
      selectFinding: (id: string | null) => ReturnType
      /**
       * Goes to the next alarm after the caret, or to the first, and shows its evidence. False without alarms.
       *
       * @example editor.chain().focus().nextAlarm().run()
       */
      nextAlarm: () => ReturnType
      /**
       * Goes to the alarm before the caret, or to the last, and shows its evidence. False without alarms.
       *
       * @example editor.chain().focus().previousAlarm().run()
       */
      previousAlarm: () => ReturnType
      /**
       * Opens the evidence card of a finding, by default that of the mark at the caret, and moves the focus into
       * it. False where there is no such mark.
       *
       * @example editor.commands.openCard()
       */
      openCard: (id?: string) => ReturnType
      /**
       * Closes the evidence card. False where none is open.
       *
       * @example editor.commands.closeCard()
       */
      closeCard: () => ReturnType
      /**
       * Opens the panel at a finding, by default the one at the caret, or else the current one; the focus goes
       * there. False where there is no panel to open.
       *
       * @example editor.commands.openPanel()
       */
      openPanel: (id?: string) => ReturnType
      /**
       * Shows the source of a finding's evidence where its sentence stands, or the other passage where that is the
       * draft itself; `nth` is its place in the evidence. False where there is nothing to show it in.
       *
       * @example editor.commands.openSource(finding.id, 0)
       */
      openSource: (id: string, nth: number) => ReturnType
      /**
       * Puts a source's words in place of a finding's marked ones, as one step to undo; `nth` is the place of the
       * source in the finding's evidence. False where that source has no other words for it.
       *
       * @example editor.commands.useSource(finding.id, 0)
       */
      useSource: (id: string, nth: number) => ReturnType
      /**
       * Puts on record that a finding was checked. It holds until the finding or its evidence changes.
       *
       * @example editor.commands.signOff(finding.id, { initials: 'AB', note: 'Called the ministry.' })
       */
      signOff: (id: string, signature?: Signature) => ReturnType
      /**
       * Lets a finding stand, whatever the sources say. It holds until the finding or its evidence changes.
       *
       * @example editor.commands.stet(finding.id, { initials: 'AB' })
       */
      stet: (id: string, signature?: Signature) => ReturnType
      /**
       * Takes a sign-off back: the finding is open again.
       *
       * @example editor.commands.undoSignOff(finding.id)
       */
      undoSignOff: (id: string) => ReturnType
      /**
       * Drops the answer under way, if any, and checks the whole draft again.
       *
       * @example editor.commands.recheck()
       */
      recheck: () => ReturnType
      /**
       * Stops a check that takes too long; marks and findings stay as they are. False where none is under way.
       *
       * @example editor.commands.stopCheck()
       */
      stopCheck: () => ReturnType
      /**
       * Sets the language of the card, of the panel beside it and of the reasons that findings give.
       *
       * @example editor.commands.setLanguage(german)
       */
      setLanguage: (language: CardLanguage) => ReturnType
      /**
       * Sets the ISO date or time that "today" and weekday names in the draft are resolved from.
       *
       * @example editor.commands.setPublished('2016-02-12T18:00:00Z')
       */
      setPublished: (published?: string) => ReturnType
    }
  }
}
