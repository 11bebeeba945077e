import { loudness } from '../../engine/crosscheck/finding.ts'
import { useJump } from '../bridge/jump.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { words } from '../findings/findings.ts'
import { useOpenSource } from '../reader/open-source.ts'
import { useWording } from '../words/phrases.ts'
import type { Entity } from './entities.ts'

/** One name: what the draft calls its bearer and where, who else names it, and how. */
export function EntityItem({ entity }: { entity: Entity }) {
  const { say } = useWording()
  const { name, mentions, roles, spellings, sources } = entity
  return (
    <li className="crosscheck-entity" data-loudness={entity.loudness}>
      <h4 className="crosscheck-row-words" dir="auto">
        {name}
      </h4>
      {roles.map(({ id, verdict, role, reason }) => (
        <p key={id} className="crosscheck-entity-role" data-loudness={loudness(verdict)} dir="auto">
          {role!.text}
          {loudness(verdict) !== 'quiet' && <span className="crosscheck-quiet-text"> {reason}</span>}
        </p>
      ))}
      {spellings.map(({ spelling, publishers }) => (
        <p key={spelling} className="crosscheck-entity-spelling" dir="auto">
          {say('spelledOtherwise', {
            spelling,
            publishers: publishers.map(one => one || say('publisherUnknown')).join(', '),
          })}
        </p>
      ))}
      <Mentions entity={entity} />
      {sources.length > 0 ? (
        <Sources entity={entity} />
      ) : (
        <p className="crosscheck-quiet-text">{say('namedNowhere')}</p>
      )}
      <span className="crosscheck-hidden">{say('mentionCount', { n: mentions.length })}</span>
    </li>
  )
}

/** A button to each place of the draft that has the name. */
function Mentions({ entity: { mentions } }: { entity: Entity }) {
  const { say } = useWording()
  const jump = useJump()
  const selected = useSnapshot('selected')
  return (
    <p className="crosscheck-mentions">
      {mentions.map((mention, index) => (
        <button
          key={mention.id}
          type="button"
          aria-pressed={mention.id === selected}
          aria-label={say('mentionOf', { words: words(mention), n: index + 1, of: mentions.length })}
          onClick={() => jump(mention.id)}
        >
          {words(mention)}
        </button>
      ))}
    </p>
  )
}

function Sources({ entity: { sources } }: { entity: Entity }) {
  const { say } = useWording()
  const openSource = useOpenSource()
  return (
    <p className="crosscheck-quiet-text">
      {say('namedIn', { n: sources.length })}{' '}
      {sources.map(source => {
        const publisher = source.publisher || say('publisherUnknown')
        return (
          <button
            key={source.articleId}
            type="button"
            className="crosscheck-link"
            aria-label={say('openSourceOf', { publisher })}
            onClick={() => openSource(source.articleId, source)}
          >
            {publisher}
          </button>
        )
      })}
    </p>
  )
}
