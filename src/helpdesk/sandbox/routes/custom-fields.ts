import type { FastifyInstance } from 'fastify'
import type { Desk } from '../desk.ts'
import { invalid } from '../gorgias-error.ts'
import { paginate } from '../page.ts'
import { causeOf, idOf, queryOf } from './request.ts'

export function registerCustomFields(app: FastifyInstance, desk: Desk): void {
  app.get('/api/custom-fields', request => {
    const query = queryOf(request)
    const found = [...desk.store.customFields.values()].filter(
      field => query['object_type'] === undefined || field.object_type === query['object_type'],
    )
    return paginate(found, query, { orders: ['id:asc'], uri: '/api/custom-fields', now: desk.clock.now() })
  })

  app.get('/api/tickets/:id/custom-fields', request => present(desk, idOf(request)))

  app.put('/api/tickets/:id/custom-fields', request => {
    const ticket = desk.ticket(idOf(request))
    if (!Array.isArray(request.body)) throw invalid('body', 'Not a valid list.')
    const cause = causeOf(desk, request)
    for (const { id, value } of request.body as { id: number; value: unknown }[]) {
      const field = desk.store.customFields.get(id)
      if (field === undefined) throw invalid('id', 'Custom field does not exist.')
      if (ticket.custom_values[id] === value) continue
      desk.ledger.add({
        kind: 'field',
        by: cause.actor,
        ticketId: ticket.id,
        detail: { label: field.label, from: ticket.custom_values[id] ?? null, to: value },
      })
      ticket.custom_values[id] = value
      desk.touch(ticket, cause)
    }
    return present(desk, ticket.id)
  })

  app.delete('/api/tickets/:id/custom-fields/:field', (request, reply) => {
    const ticket = desk.ticket(idOf(request))
    const id = Number((request.params as { field: string }).field)
    const field = desk.store.customFields.get(id)
    if (field === undefined) throw invalid('id', 'Custom field does not exist.')
    const cause = causeOf(desk, request)
    if (Object.hasOwn(ticket.custom_values, id)) {
      desk.ledger.add({
        kind: 'field',
        by: cause.actor,
        ticketId: ticket.id,
        detail: { label: field.label, from: ticket.custom_values[id] ?? null, to: null },
      })
      delete ticket.custom_values[id]
      desk.touch(ticket, cause)
    }
    return reply.status(204).send()
  })
}

function present(desk: Desk, ticketId: number): unknown[] {
  return Object.entries(desk.ticket(ticketId).custom_values).map(([id, value]) => ({
    id: Number(id),
    value,
    prediction: null,
    field: desk.store.customFields.get(Number(id)) ?? null,
  }))
}
