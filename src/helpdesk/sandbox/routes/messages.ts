import type { FastifyInstance } from 'fastify'
import type { Desk } from '../desk.ts'
import { mapPage, paginate } from '../page.ts'
import { presentMessage, visibleMessages } from '../present.ts'
import { queryOf } from './request.ts'

const ORDERS = ['created_datetime:desc', 'created_datetime:asc']

export function registerMessages(app: FastifyInstance, desk: Desk): void {
  app.get('/api/messages', request => {
    const query = queryOf(request)
    const now = desk.clock.now()
    const messages =
      query['ticket_id'] === undefined
        ? [...desk.store.messages.values()].filter(message => message.visible_at <= now)
        : visibleMessages(desk.store, Number(query['ticket_id']), now)
    const page = paginate(messages, query, { orders: ORDERS, uri: '/api/messages', now })
    return mapPage(page, message => presentMessage(desk.store, message))
  })
}
