import * as z from 'zod/mini'
import { OPERATIONS, type Operation } from '../../remote/operations.ts'
import { Failure } from '../../remote/protocol.ts'
import { FILE_TYPES } from './receive.ts'

const schemaOf = (shape: z.ZodMiniType, io: 'input' | 'output') =>
  z.toJSONSchema(shape, { io, unrepresentable: 'any', target: 'draft-2020-12' })

const json = (schema: object) => ({ content: { 'application/json': { schema } } })

/** The service as OpenAPI 3.1, from the schemas that both sides parse with. */
export function description(): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const [operationId, operation] of Object.entries<Operation>(OPERATIONS)) {
    const { method, path, right, summary, query, body, answer } = operation
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId,
        summary,
        security: [{ token: [right] }],
        ...(query && { parameters: parameters(query) }),
        ...(body && { requestBody: { required: true, ...json(schemaOf(body, 'input')) } }),
        ...(operationId === 'add' && { requestBody: files }),
        responses: {
          200: { description: 'The answer', ...json(schemaOf(answer, 'output')) },
          default: { description: 'Why there is none', ...json(schemaOf(Failure, 'output')) },
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Crosscheck archive', version: '1' },
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}

const files = {
  required: true,
  content: Object.fromEntries(
    ['application/x-ndjson', ...FILE_TYPES].map(type => [
      type,
      { schema: { type: 'string', format: 'binary' } },
    ]),
  ),
}

function parameters(query: z.ZodMiniType): object[] {
  const { properties = {}, required = [] } = schemaOf(query, 'input')
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}
