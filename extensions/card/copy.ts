import type { Wording } from '../crosscheck/phrases.ts'
import { button } from './button.ts'
import { element } from './element.ts'

/** A button that puts a text on the clipboard, and says whether that went well. */
export function copyButton(text: () => string, { say }: Wording): HTMLElement {
  const outcome = element('span', 'crosscheck-card-faint', [], { role: 'status' })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      outcome.textContent = say('copied')
    } catch {
      // A page that is not served securely has no clipboard.
      outcome.textContent = say('copyFailed')
    }
  }
  return element('span', '', [button(say('copyCitation'), () => void copy()), ' ', outcome])
}
