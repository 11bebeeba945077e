import { useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'

export type View = 'findings' | 'sources'

interface Props {
  view: View
  onChange(view: View): void
}

/** Which view is shown: two toggles, as there is too little here for the machinery of tabs. */
export function Tabs({ view, onChange }: Props) {
  const { say } = useWording()
  const findings = useSnapshot('findings')
  const articles = useSnapshot('articles')
  const tab = (name: View, label: string, count: number) => (
    <button type="button" aria-current={view === name ? 'page' : undefined} onClick={() => onChange(name)}>
      {label} <span>{count}</span>
    </button>
  )
  return (
    <nav className="crosscheck-tabs" aria-label={say('views')}>
      {tab('findings', say('viewFindings'), findings.length)}
      {tab('sources', say('viewSources'), articles.length)}
    </nav>
  )
}
