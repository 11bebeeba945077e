import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const SHEETS = ['extensions/style.css', 'src/panel/panel.css']
const IMPORT = /^@import "(\.[^"]+)";$/gm

/** Writes the package's one style sheet, style.css: the marks' and the card's, then the panel's. */
export function styleSheet(): Plugin {
  return {
    name: 'style-sheet',
    async generateBundle() {
      const sheets = await Promise.all(SHEETS.map(withImports))
      this.emitFile({ type: 'asset', fileName: 'style.css', source: sheets.join('\n') })
    },
  }
}

/** A style sheet with those that it imports in their places. */
async function withImports(path: string): Promise<string> {
  const text = await readFile(path, 'utf8')
  const parts = text.split(IMPORT)
  // split() gives the text between two imports at even places and the imported path at odd ones.
  const whole = await Promise.all(
    parts.map((part, i) => (i % 2 ? withImports(join(dirname(path), part)) : part)),
  )
  return whole.join('')
}
