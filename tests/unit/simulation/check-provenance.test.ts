import { describe, expect, it } from 'vitest'
import type { LabelSource } from '../../../src/history/label-source.ts'
import { Ticket } from '../../../src/history/ticket.ts'
import { checkProvenance } from '../../../src/simulation/check-provenance.ts'
import type { ReplayedTicket } from '../../../src/simulation/replayed.ts'

const OPENED = '2026-10-01T08:00:00Z'
const LATER = '2026-10-01T10:00:00Z'
const CUTOFF = Date.parse('2026-09-01T00:00:00Z')
const LABELS: LabelSource = { kind: 'tag', labels: ['refund'], coverage: 1, labelOf: () => undefined }
const CLEAN = { laterSources: 0, backdatedDeeds: 0, impossibleOrders: 0, laterLabels: 0 }

function ticket(more: object): Ticket {
  return Ticket.parse({
    schema: 1,
    id: 't',
    account: 'acme',
    channel: 'email',
    status: 'open',
    tags: [],
    customer: { id: 'c', orders: [{ id: '#1', status: 'fulfilled', shipped_at: LATER }] },
    created_at: OPENED,
    messages: [
      { id: 'm1', at: OPENED, from: 'customer', channel: 'email', public: true, text: 'Hello' },
      { id: 'm2', at: LATER, from: 'agent', channel: 'email', public: true, text: 'Hi', macro: 'greet' },
    ],
    events: [],
    ...more,
  })
}

/** One decision at ten past eight that stands on these passages. */
function standingOn(...ids: string[]): ReplayedTicket {
  const decision = { at: Date.parse(OPENED) + 600_000, evidence: ids.map(id => ({ kind: 'article', id })) }
  return { ticketId: 't', decisions: [decision] } as unknown as ReplayedTicket
}

const event = (type: string, at: string, more: object) => ({ events: [{ type, at, actor: 'agent', ...more }] })

describe('checkProvenance', () => {
  it.each<[string, Ticket, ReplayedTicket, Partial<typeof CLEAN>]>([
    ['finds nothing in an honest history', ticket(event('tagged', LATER, { to: 'refund' })), standingOn(), {}],
    ['finds an answer that was given later', ticket({}), standingOn('t/m2', 'article-7'), { laterSources: 1 }],
    ['finds a macro that nobody had used yet', ticket({}), standingOn('macro:greet'), { laterSources: 1 }],
    [
      'finds a tag from before anybody read',
      ticket(event('tagged', OPENED, { to: 'refund' })),
      standingOn(),
      { backdatedDeeds: 1 },
    ],
    [
      'finds an assignment from then',
      ticket(event('assigned', OPENED, { to: { team: 'A' } })),
      standingOn(),
      { backdatedDeeds: 1 },
    ],
    [
      'lets rules be as quick as they are',
      ticket(event('tagged', OPENED, { actor: 'rule', to: 'vip' })),
      standingOn(),
      {},
    ],
    [
      'finds an order that had not left',
      ticket(event('order', OPENED, { to: { id: '#1', status: 'delivered' } })),
      standingOn(),
      { impossibleOrders: 1 },
    ],
    ['lets an order leave', ticket(event('order', LATER, { to: { id: '#1', status: 'fulfilled' } })), standingOn(), {}],
  ])('%s', (_, past, replayed, found) => {
    const origins = checkProvenance({
      tickets: [past],
      replayed: [replayed],
      lessons: [],
      labels: LABELS,
      cutoff: CUTOFF,
    })

    expect(origins).toEqual({ ...CLEAN, ...found })
  })

  it('finds lessons whose label came after the cut-off, or at no known time where others are dated', () => {
    const before = '2026-08-20T08:00:00Z'
    const dated = ['a', 'b', 'c'].map(id => ticket({ id, ...event('tagged', before, { to: 'refund' }) }))
    const undated = ticket({ id: 'd', tags: ['refund'] })
    const lessons = [...'abcd'].map(id => ({ ticketId: id, label: 'refund', at: Date.parse(before) }))
    const late = { ticketId: 'a', label: 'refund', at: CUTOFF }
    const checked = { tickets: [...dated, undated], replayed: [], labels: LABELS, cutoff: CUTOFF }

    const counts = [lessons.slice(0, 3), lessons, [...lessons.slice(1, 3), late], [lessons[3]!]].map(
      each => checkProvenance({ ...checked, lessons: each }).laterLabels,
    )

    expect(counts).toEqual([0, 1, 1, 0])
  })
})
