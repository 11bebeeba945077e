import type { Archive } from '../../archive/archive.ts'
import type { Name, Role } from '../../names/name.ts'
import type { Finding } from '../finding.ts'

export async function checkNames(_paragraphs: readonly { text: string; names: Name[]; roles: Role[] }[], _archive: Archive): Promise<Finding[]> {
  return []
}
