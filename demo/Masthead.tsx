import { ThemeSwitch } from './ThemeSwitch.tsx'

/** What this is and how to use it, in two lines. */
export function Masthead() {
  return (
    <header className="masthead">
      <h1>Crosscheck</h1>
      <p className="what">
        Checks the figures and names in your copy against your own sources. Nothing leaves this page.
      </p>
      <p className="how">
        <span>Hover or tap a mark to see its sources</span>
        <span>
          <kbd>F8</kbd> next alarm
        </span>
        <span>
          <kbd>Alt</kbd> <kbd>Enter</kbd> open the card
        </span>
      </p>
      <ThemeSwitch />
    </header>
  )
}
