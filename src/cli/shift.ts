import type { Finding } from '../engine/crosscheck/finding.ts'
import { moved } from '../engine/text/span.ts'

/** A finding with its own offsets moved from its paragraph's into the whole text's. Evidence stays in its article. */
export function shift(finding: Finding, by: number): Finding {
  const { figure, name, role } = finding
  return {
    ...finding,
    ...(figure && { figure: { ...moved(figure, by), number: moved(figure.number, by) } }),
    ...(name && { name: moved(name, by) }),
    ...(role && { role: { ...moved(role, by), holder: moved(role.holder, by) } }),
  }
}
