import { useContext } from 'react'
import { CODES, type Code, LanguageContext, NAMES, useSay } from './language.ts'

/** Each language by its own name. */
export function LanguageSwitch({ onChange }: { onChange(code: Code): void }) {
  const say = useSay()
  const current = useContext(LanguageContext)
  return (
    <fieldset className="segments language">
      <legend className="unseen">{say('language')}</legend>
      {CODES.map(code => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === current}
          onClick={() => onChange(code)}
        >
          {NAMES[code]}
        </button>
      ))}
    </fieldset>
  )
}
