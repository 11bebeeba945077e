import { useMemo } from 'react'
import { useDiscords } from '../bridge/use-discords.ts'
import { useWording } from '../words/phrases.ts'
import { DiscordTable } from './DiscordTable.tsx'
import { measuresOf } from './measures.ts'

/** Where the sources disagree with one another; of a large archive only when asked, as that takes its time. */
export function Discords() {
  const { say } = useWording()
  const { comparison, compare, cancel } = useDiscords()
  const discords = comparison.state === 'compared' ? comparison.discords : null
  const measures = useMemo(() => discords && measuresOf(discords), [discords])
  return (
    <section className="crosscheck-discords" aria-label={say('discords')}>
      <h3>{say('discords')}</h3>
      {comparison.state === 'unasked' && (
        <button type="button" className="crosscheck-button" onClick={compare}>
          {say('discordsCompare')}
        </button>
      )}
      {comparison.state === 'comparing' && (
        <div className="crosscheck-working" role="status">
          <span>{say('discordsComparing')}</span>
          <progress aria-label={say('discordsComparing')} />
          <button type="button" className="crosscheck-button" onClick={cancel}>
            {say('cancel')}
          </button>
        </div>
      )}
      {comparison.state === 'failed' && (
        <div className="crosscheck-failure">
          <p role="alert">{say('discordsFailed')}</p>
          <button type="button" className="crosscheck-button" onClick={compare}>
            {say('again')}
          </button>
        </div>
      )}
      {measures &&
        (measures.length > 0 ? (
          <DiscordTable measures={measures} />
        ) : (
          <p className="crosscheck-quiet-text">{say('discordsNone')}</p>
        ))}
    </section>
  )
}
