/**
 * Prints a page of its own from within this one. Its style is set through the object model, which a page's policy
 * lets through where it would refuse a style that is written into markup.
 */
export function printPage(page: string): void {
  const parsed = new DOMParser().parseFromString(page, 'text/html')
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  // Not display: none, which some browsers print as an empty sheet.
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', opacity: '0' })
  document.body.append(frame)
  const inside = frame.contentDocument
  const window = inside?.defaultView
  if (!window) throw new Error('A frame that stands in the page has a document.')
  inside.title = parsed.title
  inside.documentElement.lang = parsed.documentElement.lang
  inside.documentElement.dir = parsed.documentElement.dir
  const sheet = new window.CSSStyleSheet()
  sheet.replaceSync(parsed.querySelector('style')?.textContent ?? '')
  inside.adoptedStyleSheets = [sheet]
  inside.body.replaceWith(inside.adoptNode(parsed.body))
  window.addEventListener('afterprint', () => setTimeout(() => frame.remove()))
  window.print()
}
