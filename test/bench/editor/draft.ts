const PEOPLE = [
  'John Kerry',
  'Sergey Lavrov',
  'David Miliband',
  'Ines Okafor',
  'Philip Hammond',
  'Amal Haddad',
]
const PLACES = ['Aleppo', 'Munich', 'Damascus', 'Homs', 'Geneva', 'Turkey']
const PLAIN = [
  'The road was closed for most of the morning, and those who came had walked.',
  'Nobody at the gate could say when the next lorries would be let through.',
  'Behind the school a tent had been put up, and in it a kettle was kept on the boil.',
]

/** A draft of about so many words, as HTML: one sentence in two has a name, a place and a figure. */
export function draftOf(words: number): string {
  const paragraphs: string[] = []
  let count = 0
  for (let nth = 0; count < words; nth++) {
    const sentences = Array.from({ length: 4 }, (_, at) => sentence(nth * 4 + at))
    const text = sentences.join(' ')
    count += text.split(' ').length
    paragraphs.push(`<p>${text}</p>`)
  }
  return paragraphs.join('')
}

function sentence(nth: number): string {
  if (nth % 2) return PLAIN[nth % PLAIN.length]!
  const number = (1_000 + ((nth * 7_919) % 90_000)).toLocaleString('en')
  const [person, place] = [PEOPLE[nth % PEOPLE.length], PLACES[(nth * 5) % PLACES.length]]
  return `About ${number} people had fled ${place} by then, ${person} said, and more were on the way.`
}
