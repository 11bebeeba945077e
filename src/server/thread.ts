import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type ResourceLimits, Worker } from 'node:worker_threads'

/**
 * A module of ours as a thread: built, or from a checkout as it is written, which tsx reads.
 * @param beside the URL of the module that it stands beside
 */
export function threadOf(
  name: string,
  beside: string,
  workerData: unknown,
  resourceLimits: ResourceLimits = {},
): Worker {
  if (!beside.endsWith('.ts'))
    return new Worker(new URL(`./${name}.js`, beside), { workerData, resourceLimits })
  const tsx = new URL(
    './dist/esm/api/index.mjs',
    pathToFileURL(createRequire(beside).resolve('tsx/package.json')),
  ).href
  const module = new URL(`./${name}.ts`, beside).href
  const code = `import(${JSON.stringify(tsx)}).then(tsx => { tsx.register(); return import(${JSON.stringify(module)}) })`
  return new Worker(code, { eval: true, workerData, resourceLimits })
}
