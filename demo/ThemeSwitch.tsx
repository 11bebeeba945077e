import { useEffect, useState } from 'react'
import { useSay } from './language.ts'
import { rememberedTheme, rememberTheme, THEMES } from './theme.ts'

/** Light, dark, or as the system is. */
export function ThemeSwitch() {
  const say = useSay()
  const [theme, setTheme] = useState(rememberedTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    rememberTheme(theme)
  }, [theme])
  return (
    <fieldset className="segments theme">
      <legend className="unseen">{say('theme')}</legend>
      {THEMES.map(name => (
        <button key={name} type="button" aria-pressed={theme === name} onClick={() => setTheme(name)}>
          {say(name)}
        </button>
      ))}
    </fieldset>
  )
}
