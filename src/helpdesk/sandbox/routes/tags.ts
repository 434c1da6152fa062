import type { FastifyInstance } from 'fastify'
import type { Desk } from '../desk.ts'
import { GorgiasError } from '../gorgias-error.ts'
import { mapPage, paginate } from '../page.ts'
import { tagIds } from '../tags.ts'
import { bodyOf, queryOf } from './request.ts'

export function registerTags(app: FastifyInstance, desk: Desk): void {
  app.get('/api/tags', request => {
    const query = queryOf(request)
    const usage = new Map<number, number>()
    for (const ticket of desk.store.tickets.values()) {
      for (const id of ticket.tag_ids) usage.set(id, (usage.get(id) ?? 0) + 1)
    }
    const found = [...desk.store.tags.values()].filter(
      tag => query['search'] === undefined || tag.name.includes(query['search']),
    )
    const page = paginate(found, query, {
      orders: ['name:asc', 'created_datetime:desc'],
      uri: '/api/tags',
      now: desk.clock.now(),
    })
    return mapPage(page, tag => ({ ...tag, usage: usage.get(tag.id) ?? 0, uri: `/api/tags/${tag.id}/` }))
  })

  app.post('/api/tags', (request, reply) => {
    const name = bodyOf(request)['name']
    for (const tag of desk.store.tags.values()) {
      if (tag.name === name) throw new GorgiasError(409, 'A tag with this name already exists.')
    }
    const [id] = tagIds(desk, [{ name: name as string }])
    return reply.code(201).send(desk.store.tags.get(id!))
  })
}
