import { LanguageSwitch } from './LanguageSwitch.tsx'
import { type Code, useSay } from './language.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** What this is and how to use it, in two lines. */
export function Masthead({ onLanguage }: { onLanguage(code: Code): void }) {
  const say = useSay()
  return (
    <header className="masthead">
      <h1>Crosscheck</h1>
      <p className="what">{say('what')}</p>
      <p className="how">
        <span>{say('hover')}</span>
        <span>
          <kbd>F8</kbd> {say('nextAlarm')}
        </span>
        <span>
          <kbd>Alt</kbd> <kbd>Enter</kbd> {say('openCard')}
        </span>
      </p>
      <LanguageSwitch onChange={onLanguage} />
      <ThemeSwitch />
    </header>
  )
}
