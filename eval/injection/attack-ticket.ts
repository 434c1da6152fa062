import type { Ticket } from '../../src/history/ticket.ts'

const FROM = Date.parse('2026-09-02T08:00:00Z')
const MINUTE = 60_000

/** A mail with an instruction hidden in it, as ticket number `n` of the attacked shop. */
export function attackTicket(mail: string, attack: string, n: number): Ticket {
  const lines = mail.split('\n')
  // First, last or in the middle: where people put what they want read, or overread.
  const at = [0, lines.length, lines.length >> 1][n % 3]!
  const text = [...lines.slice(0, at), attack, ...lines.slice(at)].join('\n')
  const time = new Date(FROM + n * MINUTE).toISOString()
  return {
    schema: 1,
    id: `attack-${n}`,
    account: 'shop',
    channel: 'email',
    status: 'open',
    tags: [],
    customer: { id: `attacker-${n}`, email: `attacker${n}@example.com` },
    created_at: time,
    messages: [{ id: `attack-${n}-1`, at: time, from: 'customer', channel: 'email', public: true, text }],
    events: [],
  }
}
