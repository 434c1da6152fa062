import type { FastifyInstance } from 'fastify'
import type { Desk } from '../desk.ts'
import { invalid } from '../gorgias-error.ts'
import { mapPage, paginate } from '../page.ts'
import { presentEvent } from '../present.ts'
import { listOf, queryOf } from './request.ts'

const COMPARE = {
  gt: (a: number, b: number) => a > b,
  gte: (a: number, b: number) => a >= b,
  lt: (a: number, b: number) => a < b,
  lte: (a: number, b: number) => a <= b,
} as const

export function registerEvents(app: FastifyInstance, desk: Desk): void {
  app.get('/api/events', request => {
    const query = queryOf(request)
    const types = listOf(request, 'types')
    const users = listOf(request, 'user_ids')?.map(Number)
    const objectId = query['object_id']
    if ((query['object_type'] === undefined) !== (objectId === undefined)) {
      throw invalid('object_id', 'object_type and object_id go together.')
    }
    const bounds = (Object.keys(COMPARE) as (keyof typeof COMPARE)[]).flatMap(name => {
      const value = query[`created_datetime[${name}]`]
      if (value === undefined) return []
      const at = Date.parse(value)
      if (Number.isNaN(at)) throw invalid('created_datetime', 'Not a valid datetime.')
      return [{ test: COMPARE[name], at }]
    })
    const among = objectId === undefined ? desk.store.events : (desk.store.eventsByTicket.get(Number(objectId)) ?? [])
    const events = among.filter(
      event =>
        (types === undefined || types.includes(event.type)) &&
        (users === undefined || (event.user_id !== null && users.includes(event.user_id))) &&
        (objectId === undefined ||
          (event.object_type === query['object_type'] && event.object_id === Number(objectId))) &&
        bounds.every(({ test, at }) => test(Date.parse(event.created_datetime), at)),
    )
    const orders = ['created_datetime:desc', 'created_datetime:asc']
    const page = paginate(events, query, { orders, uri: '/api/events', now: desk.clock.now() })
    return mapPage(page, presentEvent)
  })
}
