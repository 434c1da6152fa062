import type { FastifyInstance } from 'fastify'
import { GorgiasError } from '../gorgias-error.ts'
import type { Inbound } from '../inbound.ts'
import type { LedgerKind } from '../ledger.ts'
import { presentMessage } from '../present.ts'
import type { SandboxControl } from '../server.ts'
import { bodyOf, queryOf } from './request.ts'

/** What no real helpdesk has: playing the customer, moving the clock, breaking things, reading the ledger. */
export function registerControl(app: FastifyInstance, control: SandboxControl): void {
  app.post('/sandbox/inbound', (request, reply) => {
    const { ticket, message } = control.inbound(bodyOf(request) as unknown as Inbound)
    return reply
      .code(201)
      .send({ ticket_id: ticket.id, status: ticket.status, message: presentMessage(control.desk.store, message) })
  })
  app.get('/sandbox/clock', () => ({ now: new Date(control.desk.clock.now()).toISOString() }))
  app.post('/sandbox/clock', request => {
    const by = bodyOf(request)['advance_ms']
    if (control.desk.clock.advance === undefined) throw new GorgiasError(409, 'This clock runs by itself.')
    if (typeof by !== 'number' || by < 0) throw new GorgiasError(400, 'advance_ms must be a number of milliseconds.')
    control.desk.clock.advance(by)
    return { now: new Date(control.desk.clock.now()).toISOString() }
  })
  app.get('/sandbox/ledger', request => {
    const query = queryOf(request)
    return control.desk.ledger.entries({
      ...(query['kind'] && { kind: query['kind'] as LedgerKind }),
      ...(query['ticket_id'] && { ticketId: Number(query['ticket_id']) }),
    })
  })
  app.get('/sandbox/outbox', () => control.desk.outbox)
  app.put('/sandbox/faults', request => {
    const { api, plan, webhooks, visibility_delay_ms, sending_delay_ms } = bodyOf(request) as {
      api?: Parameters<SandboxControl['faults']['setRates']>[0]
      plan?: Parameters<SandboxControl['faults']['plan']>[0][]
      webhooks?: Parameters<SandboxControl['webhooks']['setFaults']>[0]
      visibility_delay_ms?: number
      sending_delay_ms?: number
    }
    if (api !== undefined) control.faults.setRates(api)
    for (const fault of plan ?? []) control.faults.plan(fault)
    if (webhooks !== undefined) control.webhooks.setFaults(webhooks)
    if (visibility_delay_ms !== undefined) control.desk.visibilityDelay = visibility_delay_ms
    if (sending_delay_ms !== undefined) control.desk.sendingDelay = sending_delay_ms
    return { ok: true }
  })
}
