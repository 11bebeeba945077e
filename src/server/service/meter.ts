import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { SqlArchive } from '../storage/sql-archive.ts'

/** Counts and times for Prometheus at /metrics. */
export function meter(service: FastifyInstance, archive: SqlArchive): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'crosscheck_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 30],
    registers: [registry],
  })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] })
  const articles = gauge('crosscheck_articles', 'Articles in the archive.')
  const figures = gauge('crosscheck_figures', 'Figures read in them.')
  const complete = gauge('crosscheck_archive_up', '1 where the whole archive can be reached.')

  service.addHook('onResponse', async (request, reply) => {
    duration.observe(
      { route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
  })
  service.get('/metrics', { config: { right: 'read' } }, async (_request, reply) => {
    const state = await archive.state().catch(() => undefined)
    complete.set(state ? 1 : 0)
    if (state) {
      articles.set(state.articles)
      figures.set(state.figures)
    }
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
