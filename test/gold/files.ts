import { existsSync, readFileSync } from 'node:fs'

/** The lines of an NDJSON file, or undefined where there is none. */
export function ndjson<T>(path: string): T[] | undefined {
  if (!existsSync(path)) return undefined
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)
}

/** A JSON file, with or without a byte order mark. */
export function json<T>(path: string): T | undefined {
  if (!existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as T
}
