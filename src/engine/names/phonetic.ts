import { oncePerWord } from '../text/once.ts'
import { fold } from './fold.ts'

/** Spellings of one sound, longest first; what follows a consonant's key are vowels, which are left out. */
const SOUNDS: readonly [RegExp, string][] = [
  [/[^a-z]/g, ''],
  [/^(?:ya|ye|yo|yu|ia|ie|io|iu|ja|je|jo|ju)/, 'y'],
  [/tsch|tch|ch|cz|tj|č|ç/g, 'C'],
  [/dzh|dj|dsh|gj/g, 'J'],
  [/sch|sh|sj|zh/g, 'S'],
  [/shch|szcz/g, 'S'],
  [/ts|tz/g, 'z'],
  [/ph|v|w|ff/g, 'f'],
  [/kh|gh|q|ck|c(?=[aou]|[^aeiouy]|$)|x|g(?=h)/g, 'k'],
  [/c/g, 's'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/z/g, 's'],
  [/j/g, 'J'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/g/g, 'k'],
  [/h/g, ''],
]

/** How a word sounds, roughly: "Miliband", "Milliband" and "Millibant" have one key. */
export const phonetic: (word: string) => string = oncePerWord(word => {
  let sound = fold(word)
  const first = sound[0] ?? ''
  for (const [pattern, by] of SOUNDS) sound = sound.replace(pattern, by)
  const vowel = /^[aeiou]/.test(first) ? 'a' : ''
  return vowel + sound.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')
})
