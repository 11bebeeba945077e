const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion']

function below1000(n: number, and: boolean): string {
  if (n < 20) return SMALL[n]!
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${SMALL[n % 10]}` : '')
  const rest = n % 100
  return `${SMALL[Math.floor(n / 100)]} hundred${rest ? `${and ? ' and' : ''} ${below1000(rest, and)}` : ''}`
}

/** An integer from 0 to 10^18 in English words, with or without "and". */
export function spell(n: number, and: boolean): string {
  if (n === 0) return 'zero'
  const parts: string[] = []
  for (let i = 0, rest = n; rest > 0; i++, rest = Math.floor(rest / 1000)) {
    const group = rest % 1000
    if (!group) continue
    const lone = i === 0 && group < 100 && n > 1000 && and ? 'and ' : ''
    parts.unshift(lone + below1000(group, and) + SCALES[i])
  }
  return parts.join(' ')
}
