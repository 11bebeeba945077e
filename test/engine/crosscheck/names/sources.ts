import type { SourceName } from '../../../../src/engine/archive/archive.ts'
import { NameIndex } from '../../../../src/engine/archive/name-index.ts'
import { readNames } from '../../../../src/engine/names/index.ts'

/** The mentions of names in source sentences, one article each, as an archive would hold them. */
export function sourcesOf(texts: readonly string[]): SourceName[] {
  return texts.flatMap((text, i) => {
    const { names, roles } = readNames(text)
    return names.map(name => ({
      articleId: `a${i}`,
      publisher: `Paper ${i}`,
      paragraph: 0,
      sentence: { start: 0, end: text.length, text },
      name,
      roles: roles.filter(role => role.holder.start === name.start),
    }))
  })
}

export function indexOf(texts: readonly string[]): NameIndex {
  const index = new NameIndex()
  for (const mention of sourcesOf(texts)) index.add(mention)
  return index
}
