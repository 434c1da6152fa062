import { describe, expect, it } from 'vitest'
import { chooseLabelSource } from '../../../src/history/label-source.ts'
import type { Ticket, TicketEvent } from '../../../src/history/ticket.ts'
import { collectLessons } from '../../../src/learning/collect-lessons.ts'

const CUTOFF = Date.parse('2026-09-10T00:00:00Z')

function ticket(n: number, tag: string, rest: Partial<Ticket> = {}): Ticket {
  return {
    schema: 1,
    id: `t${n}`,
    account: 'shop',
    channel: 'email',
    status: 'closed',
    tags: [tag],
    customer: { id: `c${n}`, email: `Person${n}@Example.com` },
    created_at: '2026-09-01T10:00:00Z',
    messages: [
      {
        id: 'm1',
        at: '2026-09-01T10:00:00Z',
        from: 'customer',
        channel: 'email',
        public: true,
        text: `About ${tag} ${n}`,
      },
    ],
    events: [event('tagged', '2026-09-01T11:00:00Z', tag)],
    ...rest,
  }
}

function event(type: TicketEvent['type'], at: string, to: unknown, actor: TicketEvent['actor'] = 'agent'): TicketEvent {
  return { type, at, to, actor }
}

function lessonsOf(tickets: readonly Ticket[]) {
  return collectLessons(tickets, CUTOFF, chooseLabelSource(tickets))
}

const team = (name: string) => ({ team: name })
const history = [
  ...Array.from({ length: 12 }, (_, n) => ticket(n, 'returns', { assignee: team('Returns') })),
  ...Array.from({ length: 12 }, (_, n) => ticket(20 + n, 'delivery', { assignee: team('Delivery') })),
]

describe('collectLessons', () => {
  it('tells who wrote what, when its label came, and what it counts', () => {
    const [first] = lessonsOf(history)

    expect(first).toEqual({
      ticketId: 't0',
      author: 'person0@example.com',
      at: Date.parse('2026-09-01T11:00:00Z'),
      text: 'About returns 0',
      label: 'returns',
      language: expect.any(String),
      channel: 'email',
      weight: 1,
      standing: 'given',
    })
  })

  it('counts a label double that an agent put in the place of another', () => {
    const corrected = ticket(50, 'returns', {
      events: [
        event('tagged', '2026-09-01T10:01:00Z', 'delivery', 'bot'),
        event('untagged', '2026-09-02T09:00:00Z', 'delivery'),
        event('tagged', '2026-09-02T09:00:01Z', 'returns'),
      ],
    })

    const lesson = lessonsOf([...history, corrected]).at(-1)

    expect(lesson).toMatchObject({
      label: 'returns',
      standing: 'corrected',
      weight: 2,
      at: Date.parse('2026-09-02T09:00:01Z'),
    })
  })

  it('doubts a label whose ticket an agent moved to another label’s team', () => {
    const moved = ticket(51, 'returns', {
      assignee: team('Delivery'),
      events: [
        event('tagged', '2026-09-01T11:00:00Z', 'returns'),
        event('assigned', '2026-09-02T11:00:00Z', team('Delivery')),
      ],
    })

    const lesson = lessonsOf([...history, moved]).at(-1)

    expect(lesson).toMatchObject({ label: 'returns', standing: 'doubted', weight: 0.5 })
  })

  it('does not take a rule’s move as anybody’s opinion', () => {
    const moved = ticket(52, 'returns', {
      assignee: team('Delivery'),
      events: [
        event('tagged', '2026-09-01T11:00:00Z', 'returns'),
        event('assigned', '2026-09-02T11:00:00Z', team('Delivery'), 'rule'),
      ],
    })

    const lesson = lessonsOf([...history, moved]).at(-1)

    expect(lesson).toMatchObject({ standing: 'given', weight: 1 })
  })

  it('leaves out tickets with a sign of life at or after the cut-off', () => {
    const running = ticket(53, 'returns', { events: [event('tagged', '2026-09-10T00:00:00Z', 'returns')] })

    const lessons = lessonsOf([...history, running])

    expect(lessons.map(({ ticketId }) => ticketId)).not.toContain('t53')
  })
})
