import type { FastifyInstance } from 'fastify'
import { createTicket, type Desk } from '../desk.ts'
import { invalid, notFound } from '../gorgias-error.ts'
import { addMessage, announceMessage, type MessageFields } from '../messages.ts'
import { mapPage, paginate } from '../page.ts'
import { presentMessage, presentTicket, presentTicketInList, visibleMessages } from '../present.ts'
import { ticketsOf } from '../store.ts'
import { addTags, removeTags, replaceTags, tagIds } from '../tags.ts'
import { updateTicket } from '../ticket-changes.ts'
import { bodyOf, causeOf, idOf, listOf, queryOf } from './request.ts'

const ORDERS = ['created_datetime:desc', 'created_datetime:asc', 'updated_datetime:desc', 'updated_datetime:asc']

export function registerTickets(app: FastifyInstance, desk: Desk): void {
  app.get('/api/tickets', request => {
    const query = queryOf(request)
    const ids = listOf(request, 'ticket_ids')?.map(Number)
    const customer = query['customer_id']
    const among = customer === undefined ? [...desk.store.tickets.values()] : ticketsOf(desk.store, Number(customer))
    const tickets = among.filter(
      ticket =>
        (query['external_id'] === undefined || ticket.external_id === query['external_id']) &&
        (ids === undefined || ids.includes(ticket.id)) &&
        // Trashed tickets are in the list unless the caller says otherwise, as on the real thing.
        (query['trashed'] !== 'false' || ticket.trashed_datetime === null),
    )
    const page = paginate(tickets, query, { orders: ORDERS, uri: '/api/tickets', now: desk.clock.now() })
    return mapPage(page, ticket => presentTicketInList(desk.store, ticket, desk.clock.now()))
  })

  app.get('/api/tickets/:id', request => {
    const customFields = (listOf(request, 'relationships') ?? []).includes('custom_fields')
    return presentTicket(desk.store, desk.ticket(idOf(request)), desk.clock.now(), { customFields })
  })

  app.post('/api/tickets', (request, reply) => {
    const fields = bodyOf(request)
    const messages = fields['messages']
    if (!Array.isArray(messages) || messages.length === 0) throw invalid('messages', 'Missing data for required field.')
    const cause = causeOf(desk, request)
    const ticket = createTicket(desk, fields, cause)
    if (Array.isArray(fields['tags'])) addTags(desk, ticket, tagIds(desk, fields['tags']), cause)
    for (const message of messages as MessageFields[]) {
      announceMessage(desk, addMessage(desk, ticket, message, cause), cause)
    }
    return reply.code(201).send(presentTicket(desk.store, ticket, desk.clock.now()))
  })

  app.put('/api/tickets/:id', request => {
    const ticket = desk.ticket(idOf(request))
    updateTicket(desk, ticket, bodyOf(request), causeOf(desk, request))
    return presentTicket(desk.store, ticket, desk.clock.now())
  })

  app.get('/api/tickets/:id/tags', request => desk.ticket(idOf(request)).tag_ids.map(id => desk.store.tags.get(id)))

  for (const [method, change, status, mayBeEmpty] of [
    ['POST', addTags, 201, false],
    ['PUT', replaceTags, 202, true],
    ['DELETE', removeTags, 204, false],
  ] as const) {
    app.route({
      method,
      url: '/api/tickets/:id/tags',
      handler: (request, reply) => {
        const ticket = desk.ticket(idOf(request))
        const body = bodyOf(request) as { ids?: number[]; names?: string[] }
        const wanted = [...(body.ids ?? []).map(id => ({ id })), ...(body.names ?? []).map(name => ({ name }))]
        if (wanted.length === 0 && !mayBeEmpty) throw invalid('names', 'At least one of ids or names is required.')
        const cause = causeOf(desk, request)
        if (change(desk, ticket, tagIds(desk, wanted), cause)) desk.touch(ticket, cause)
        return reply.code(status).send()
      },
    })
  }

  app.get('/api/tickets/:id/messages', request => {
    const ticket = desk.ticket(idOf(request))
    const messages = visibleMessages(desk.store, ticket.id, desk.clock.now())
    const orders = ['created_datetime:asc', 'created_datetime:desc']
    const page = paginate(messages, queryOf(request), { orders, uri: request.url, now: desk.clock.now() })
    return mapPage(page, message => presentMessage(desk.store, message))
  })

  app.post('/api/tickets/:id/messages', (request, reply) => {
    const ticket = desk.ticket(idOf(request))
    const cause = causeOf(desk, request)
    const message = addMessage(desk, ticket, bodyOf(request), cause)
    announceMessage(desk, message, cause)
    return reply.code(201).send(presentMessage(desk.store, message))
  })

  app.get('/api/tickets/:id/messages/:message', request => {
    const message = desk.store.messages.get(idOf(request, 'message'))
    if (message === undefined || message.ticket_id !== idOf(request) || message.visible_at > desk.clock.now()) {
      throw notFound('Message')
    }
    return presentMessage(desk.store, message)
  })
}
