import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The rules of axe that look at colours: of a page in another theme, the others have nothing new to say. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with a page or a part of it: the rule and the elements, one line each. */
export async function violations(
  page: Page,
  part?: string,
  { coloursAlone = false } = {},
): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  if (part) builder.include(part)
  if (coloursAlone) builder.withRules(OF_COLOURS)
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
