import type { FastifyInstance } from 'fastify'
import type { Desk } from '../desk.ts'
import { invalid, notFound } from '../gorgias-error.ts'
import { mapPage, paginate } from '../page.ts'
import type { IntegrationRecord } from '../records.ts'
import { bodyOf, idOf, queryOf } from './request.ts'

export const TRIGGERS = [
  'ticket-created',
  'ticket-updated',
  'ticket-message-created',
  'ticket-self-unsnoozed',
  'ticket-message-failed',
  'ticket-assignment-updated',
  'ticket-status-updated',
  'ticket-handed-over',
]

export function registerIntegrations(app: FastifyInstance, desk: Desk): void {
  const find = (id: number): IntegrationRecord => {
    const integration = desk.store.integrations.get(id)
    if (integration === undefined) throw notFound('Integration')
    return integration
  }

  app.get('/api/integrations', request => {
    const query = queryOf(request)
    const found = [...desk.store.integrations.values()].filter(
      integration => query['type'] === undefined || integration.type === query['type'],
    )
    const options = { orders: ['id:asc', 'created_datetime:desc'], uri: '/api/integrations', now: desk.clock.now() }
    return mapPage(paginate(found, query, options), present)
  })

  app.get('/api/integrations/:id', request => present(find(idOf(request))))

  app.post('/api/integrations', (request, reply) => {
    const body = bodyOf(request)
    if (typeof body['name'] !== 'string') throw invalid('name', 'Missing data for required field.')
    if (body['type'] !== 'http') throw invalid('type', 'Only http integrations can be created here.')
    const at = desk.stamp()
    const integration: IntegrationRecord = {
      id: desk.store.nextId('integration'),
      type: 'http',
      name: body['name'],
      description: typeof body['description'] === 'string' ? body['description'] : null,
      meta: {},
      http: readHttp(body['http'], undefined),
      deactivated_datetime: null,
      created_datetime: at,
      updated_datetime: at,
    }
    desk.store.integrations.set(integration.id, integration)
    return reply.code(201).send(present(integration))
  })

  app.put('/api/integrations/:id', request => {
    const integration = find(idOf(request))
    const body = bodyOf(request)
    if (typeof body['name'] === 'string') integration.name = body['name']
    if (body['http'] !== undefined) integration.http = readHttp(body['http'], integration.http ?? undefined)
    if (body['deactivated_datetime'] === null) integration.deactivated_datetime = null
    integration.updated_datetime = desk.stamp()
    return present(integration)
  })

  app.delete('/api/integrations/:id', (request, reply) => {
    desk.store.integrations.delete(find(idOf(request)).id)
    return reply.code(204).send()
  })
}

function readHttp(value: unknown, before: IntegrationRecord['http'] | undefined): IntegrationRecord['http'] {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    NonNullable<IntegrationRecord['http']>
  >
  const url = given.url ?? before?.url
  if (typeof url !== 'string' || !URL.canParse(url)) throw invalid('http.url', 'Not a valid URL.')
  const triggers = given.triggers ?? before?.triggers ?? {}
  const unknown = Object.keys(triggers).find(trigger => !TRIGGERS.includes(trigger))
  if (unknown !== undefined) throw invalid('http.triggers', 'Unknown trigger.')
  return {
    url,
    method: given.method ?? before?.method ?? 'POST',
    request_content_type: given.request_content_type ?? before?.request_content_type ?? 'application/json',
    response_content_type: given.response_content_type ?? before?.response_content_type ?? 'application/json',
    form: given.form ?? before?.form ?? null,
    headers: given.headers ?? before?.headers ?? {},
    triggers,
  }
}

function present(integration: IntegrationRecord): Record<string, unknown> {
  return { ...integration, uri: `/api/integrations/${integration.id}/` }
}
