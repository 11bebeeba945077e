import { closeBoth, keystrokes, openBoth } from './keystrokes.ts'
import { load } from './load.ts'
import { renders } from './renders.tsx'
import { verdicts } from './verdicts.ts'
import { rest, wear } from './wear.ts'

/** What the driver calls. */
const bench = { openBoth, keystrokes, closeBoth, verdicts, load, renders, wear, rest }

declare global {
  interface Window {
    bench: typeof bench
  }
}
window.bench = bench
