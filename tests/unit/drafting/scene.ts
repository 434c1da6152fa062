import type { Persona, Policy } from '../../../src/core/policy.ts'
import type { MessageView, Sender, TicketView } from '../../../src/core/ticket-view.ts'
import { THEN } from '../../../src/policy/then-key.ts'

export const LEA: Persona = {
  name: 'Lea',
  tone: 'warm and brief',
  signOff: 'Lea, Northwind',
  discloseAi: 'eu',
  maxCharacters: { sms: 300 },
}

export const FOLLOW_UP: Policy['followUps'][number] = {
  name: 'silence',
  when: { op: 'all', of: [] },
  after: [48, 72, 96],
  clock: 'business',
  [THEN]: { do: 'close', after: 24 },
  persona: 'default',
}

export function policyWith(changes: Partial<Policy> = {}): Policy {
  return { personas: { default: LEA }, followUps: [FOLLOW_UP], intents: {}, ...changes } as Policy
}

/** A conversation of `[from, text]` lines, a minute apart. */
export function viewOf(
  lines: readonly (readonly [Sender, string])[],
  changes: Omit<Partial<TicketView>, 'customer'> & { customer?: Partial<TicketView['customer']> } = {},
): TicketView {
  const messages = lines.map(
    ([from, text], index): MessageView => ({
      id: `m${index + 1}`,
      at: (index + 1) * 60_000,
      from,
      channel: 'email',
      public: true,
      text,
      attachments: 0,
    }),
  )
  return {
    id: 't1',
    account: 'northwind',
    at: (lines.length + 1) * 60_000,
    channel: 'email',
    createdAt: 60_000,
    status: 'open',
    reopens: 0,
    spam: false,
    trashed: false,
    tags: [],
    undatedTags: [],
    fields: {},
    messages,
    events: [],
    ...changes,
    customer: { id: 'c1', name: 'Camille Roux', vip: 'unknown', segments: 'unknown', orders: [], ...changes.customer },
  }
}
