import { element } from './element.ts'

/** A button of the card. */
export function button(
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', 'crosscheck-card-button', [label], { type: 'button', ...attributes })
  made.addEventListener('click', press)
  return made
}
