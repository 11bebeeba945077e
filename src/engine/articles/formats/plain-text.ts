import { readText } from '../read-text.ts'
import type { Format } from './format.ts'

export const plainText: Format = {
  endings: ['txt', 'text'],
  read: ({ text, facts }) => [readText(text, facts)],
}
