export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'crosscheck-demo-theme'

/** The theme that was chosen last time; the system's where nothing was, or where the page may not store anything. */
export function rememberedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find(theme => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // A page without storage forgets the choice, and nothing else is lost.
  }
}
