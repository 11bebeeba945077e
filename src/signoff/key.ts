import type { Evidence, Finding } from '../engine/crosscheck/finding.ts'
import { hash } from '../engine/crosscheck/finding-id.ts'

/**
 * What a sign-off holds for: these words in this sentence, wherever it stands, with this verdict on this evidence.
 * Another figure, another sentence around it, or another source opens the finding again.
 */
export function signOffKey({ id, verdict, evidence }: Finding): string {
  return hash(JSON.stringify([id, verdict, evidence.map(ground).sort()]))
}

const ground = ({ articleId, sentence, relation, figure, name, role }: Evidence): string =>
  JSON.stringify([articleId, sentence.text, (figure ?? name ?? role)?.text, relation])
