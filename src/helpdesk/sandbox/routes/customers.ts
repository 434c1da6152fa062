import type { FastifyInstance } from 'fastify'
import { createCustomer, updateCustomer } from '../customers.ts'
import type { Desk } from '../desk.ts'
import { notFound } from '../gorgias-error.ts'
import { mapPage, paginate } from '../page.ts'
import { presentCustomer } from '../present.ts'
import { bodyOf, idOf, queryOf } from './request.ts'

export function registerCustomers(app: FastifyInstance, desk: Desk): void {
  app.get('/api/customers', request => {
    const query = queryOf(request)
    const email = query['email']?.toLowerCase()
    const customers = [...desk.store.customers.values()].filter(
      customer =>
        (email === undefined || customer.email?.toLowerCase() === email) &&
        (query['external_id'] === undefined || customer.external_id === query['external_id']) &&
        (query['name'] === undefined || customer.name === query['name']) &&
        (query['channel_type'] === undefined ||
          customer.channels.some(channel => channel.type === query['channel_type'])) &&
        (query['channel_address'] === undefined ||
          customer.channels.some(channel => channel.address === query['channel_address'])),
    )
    const orders = ['created_datetime:desc', 'updated_datetime:desc']
    const page = paginate(customers, query, { orders, uri: '/api/customers', now: desk.clock.now() })
    return mapPage(page, presentCustomer)
  })

  app.get('/api/customers/:id', request => {
    const customer = desk.store.customers.get(idOf(request))
    if (customer === undefined) throw notFound('Customer')
    return presentCustomer(customer)
  })

  app.post('/api/customers', (request, reply) =>
    reply.code(201).send(presentCustomer(createCustomer(desk.store, bodyOf(request), desk.clock.now()))),
  )

  app.put('/api/customers/:id', request =>
    presentCustomer(updateCustomer(desk.store, idOf(request), bodyOf(request), desk.clock.now())),
  )
}
