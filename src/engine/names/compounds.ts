import type { Token } from '../text/tokens.ts'
import { placeNamed, placeOfDemonym } from './gazetteer.ts'
import { knownOrganisation, knownPerson, OFFICES } from './lexicon.ts'

/** What stands before a name and is no part of it: "post-Assad", "Anti-Netanyahu". */
const PREFIXED = /^([Aa]nti|[Pp]ro|[Pp]ost|[Pp]re|[Nn]on|[Ee]x)[-‐](?=\p{Lu})/u
/** Two words on one hyphen. */
const PAIR = /^(\p{Lu}[\p{L}.]+)[-‐](\p{Lu}[\p{L}.]+)$/u

/** The tokens of a text, with those taken apart that hold more than one name: "the Russia-Ukraine war". */
export function pieces(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(token => hyphenOf(token))) return tokens
  return tokens.flatMap(token => {
    const at = hyphenOf(token)
    if (!at) return [token]
    return [
      part(token, 0, at),
      { ...part(token, at, at + 1), kind: 'mark', tight: true },
      { ...part(token, at + 1), tight: true },
    ]
  })
}

/** Where in a token the hyphen stands that parts it, if one does. */
function hyphenOf({ kind, text }: Token): number | undefined {
  if (kind !== 'word' || !/[-‐]\p{Lu}/u.test(text)) return undefined
  const prefix = PREFIXED.exec(text)
  if (prefix) {
    // "ex-President" is an office.
    if (OFFICES.has(text.slice(prefix[0].length).toLowerCase())) return undefined
    return /^\p{Ll}/u.test(text) || isKnown(text.slice(prefix[0].length)) ? prefix[1]!.length : undefined
  }
  const pair = PAIR.exec(text)
  return pair && !placeNamed(text) && isKnown(pair[1]!) && isKnown(pair[2]!) ? pair[1]!.length : undefined
}

const isKnown = (name: string) =>
  !!placeNamed(name) || !!placeOfDemonym(name) || !!knownOrganisation(name) || !!knownPerson(name)

const part = (token: Token, from: number, to = token.text.length): Token => ({
  ...token,
  text: token.text.slice(from, to),
  lower: token.lower.slice(from, to),
  start: token.start + from,
  end: token.start + to,
})
