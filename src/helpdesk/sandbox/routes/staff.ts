import type { FastifyInstance } from 'fastify'
import type { Desk } from '../desk.ts'
import { notFound } from '../gorgias-error.ts'
import { paginate } from '../page.ts'
import { idOf, queryOf } from './request.ts'

/** Users, teams and views: read only. */
export function registerStaff(app: FastifyInstance, desk: Desk): void {
  for (const [path, items, orders, what] of [
    ['/api/users', desk.store.users, ['name:asc', 'id:asc'], 'User'],
    ['/api/teams', desk.store.teams, ['id:asc', 'name:asc'], 'Team'],
    ['/api/views', desk.store.views, ['id:asc'], 'View'],
  ] as const) {
    app.get(path, request => {
      const options = { orders, uri: path, now: desk.clock.now() }
      return paginate(items.values() as Iterable<{ id: number }>, queryOf(request), options)
    })
    app.get(`${path}/:id`, request => {
      // Id 0 is the caller itself.
      const id = path === '/api/users' && idOf(request) === 0 ? request.userId : idOf(request)
      const item = items.get(id)
      if (item === undefined) throw notFound(what)
      return item
    })
  }
}
