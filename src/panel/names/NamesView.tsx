import { useMemo } from 'react'
import { NameKind } from '../../engine/names/name.ts'
import { useSnapshot } from '../bridge/use-snapshot.ts'
import { Placeholder } from '../parts/Placeholder.tsx'
import { kindPhrase } from '../words/phrase-keys.ts'
import { useWording } from '../words/phrases.ts'
import { EntityItem } from './EntityItem.tsx'
import { entities } from './entities.ts'

/** People, organisations and places of the draft: roles, mentions, sources, and how the sources spell them. */
export function NamesView() {
  const { say, locale } = useWording()
  const findings = useSnapshot('findings')
  const all = useMemo(() => entities(findings), [findings])
  if (all.length === 0) return <Placeholder title={say('noNamesTitle')} text={say('noNames')} />
  const number = new Intl.NumberFormat(locale)
  return (
    <div className="crosscheck-scroller crosscheck-names">
      {NameKind.options.map(kind => {
        const ofKind = all.filter(one => one.kind === kind)
        return (
          ofKind.length > 0 && (
            <section key={kind} aria-label={say(kindPhrase(kind))}>
              <h3 className="crosscheck-group-name">
                {say(kindPhrase(kind))} <span>{number.format(ofKind.length)}</span>
              </h3>
              <ul>
                {ofKind.map(one => (
                  <EntityItem key={one.name} entity={one} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}
