import { useWording } from '../words/phrases.ts'
import { VIEWS, type View, type ViewName } from './views.tsx'

interface Props {
  view: ViewName
  onChange(view: ViewName): void
}

/** Which view is shown: toggles, as there is too little here for the machinery of tabs. */
export function Tabs({ view, onChange }: Props) {
  const { say } = useWording()
  return (
    <nav className="crosscheck-tabs" aria-label={say('views')}>
      {VIEWS.map(one => (
        <Tab key={one.name} view={one} isShown={one.name === view} onShow={() => onChange(one.name)} />
      ))}
    </nav>
  )
}

function Tab({ view, isShown, onShow }: { view: View; isShown: boolean; onShow(): void }) {
  const { say, locale } = useWording()
  const count = view.useCount()
  return (
    <button type="button" aria-current={isShown ? 'page' : undefined} onClick={onShow}>
      {say(view.label)} {count !== null && <span>{new Intl.NumberFormat(locale).format(count)}</span>}
    </button>
  )
}
