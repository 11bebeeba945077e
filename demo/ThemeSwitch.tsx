import { useEffect, useState } from 'react'
import { rememberedTheme, rememberTheme, THEMES, type Theme } from './theme.ts'

const LABELS: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' }

/** Light, dark, or as the system is. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(rememberedTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    rememberTheme(theme)
  }, [theme])
  return (
    <fieldset className="segments theme">
      <legend className="unseen">Theme</legend>
      {THEMES.map(name => (
        <button key={name} type="button" aria-pressed={theme === name} onClick={() => setTheme(name)}>
          {LABELS[name]}
        </button>
      ))}
    </fieldset>
  )
}
