import type { ArticleEntry } from '../../engine/articles/entry.ts'
import { useBridge } from '../bridge/use-snapshot.ts'
import { titleOf } from '../sources/title.ts'
import { useWording } from '../words/phrases.ts'
import { FactsForm } from './FactsForm.tsx'
import { NO_IMPORT } from './importer.ts'
import { useImport } from './use-import.ts'

/** Lines of one kind that are shown; of a dump of thousands the rest is counted. */
const MOST = 20

/** How far an import is, what came of it, and what the articles do not say. */
export function ImportReport() {
  const { say } = useWording()
  const { importer, state } = useImport()
  if (state === NO_IMPORT) return null
  const { reading, added, errors, replaced, outdated, incomplete } = state
  return (
    <div className="crosscheck-import-report">
      {reading && (
        <p>
          <label>
            {say('importReading', { name: reading.name })}
            <progress max={reading.of || undefined} value={reading.of ? reading.done : undefined} />
          </label>
          {reading.of > 1 && (
            <span>{say('importProgress', { n: reading.of, done: String(reading.done) })}</span>
          )}
          <button type="button" className="crosscheck-button" onClick={importer.cancel}>
            {say('importStop')}
          </button>
        </p>
      )}
      <div role="status">{!reading && <p>{say('importDone', { n: added })}</p>}</div>
      {/* A disk that is full is full for every file. */}
      <Lines lines={[...new Set(errors)]} alert />
      <Lines lines={replaced.map(({ kept }) => say('importReplaced', { title: titleOf(kept) }))} />
      <Lines lines={outdated.map(({ dropped }) => say('importOutdated', { title: titleOf(dropped) }))} />
      {incomplete.length > 0 && <p>{say('importIncomplete', { n: incomplete.length })}</p>}
      {incomplete.slice(0, MOST).map(entry => (
        <Incomplete key={entry.id} entry={entry} />
      ))}
      {!reading && (
        <button type="button" className="crosscheck-button" onClick={importer.clear}>
          {say('importClear')}
        </button>
      )}
    </div>
  )
}

function Lines({ lines, alert = false }: { lines: readonly string[]; alert?: boolean }) {
  const { say } = useWording()
  if (!lines.length) return null
  return (
    <ul className={alert ? 'crosscheck-import-errors' : undefined} role={alert ? 'alert' : undefined}>
      {lines.slice(0, MOST).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end.
        <li key={at} dir="auto">
          {line}
        </li>
      ))}
      {lines.length > MOST && <li>{say('importMore', { n: lines.length - MOST })}</li>}
    </ul>
  )
}

function Incomplete({ entry }: { entry: ArticleEntry }) {
  const { say } = useWording()
  const bridge = useBridge()
  const { importer } = useImport()
  return (
    <details>
      <summary dir="auto">{titleOf(entry)}</summary>
      <FactsForm
        entry={entry}
        submit={say('importKeep')}
        onSubmit={facts =>
          void bridge.correctArticle(entry.id, facts).then(() => importer.completed(entry.id))
        }
      />
    </details>
  )
}
