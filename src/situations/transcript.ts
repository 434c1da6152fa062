import type { Instant } from '../core/time.ts'
import type { Desk } from '../helpdesk/sandbox/desk.ts'
import type { LedgerActor, LedgerEntry } from '../helpdesk/sandbox/ledger.ts'
import type { TicketRecord } from '../helpdesk/sandbox/records.ts'
import { sayMoment } from './moments.ts'

/** A remark of the runner among what happened: a look, and what it found. */
export interface Remark {
  /** Stands after this ledger entry. */
  readonly seq: number
  readonly at: Instant
  readonly ticketId: number | undefined
  readonly text: string
}

const WIDTH = 96
const INDENT = '             '

/** A ticket as an agent sees it: who it is with, who has it, and what happened to it in order. */
export function ticketTranscript(
  desk: Desk,
  ticket: TicketRecord,
  name: string,
  timezone: string,
  remarks: readonly Remark[],
): string {
  const lines: string[] = [head(desk, ticket, name), facts(desk, ticket)]
  const happened = desk.ledger.entries({ ticketId: ticket.id }).flatMap(entry => {
    const text = sayEntry(desk, entry)
    return text === undefined ? [] : [{ seq: entry.seq, at: entry.at, text }]
  })
  const mine = remarks.filter(remark => remark.ticketId === ticket.id)
  const all = [...happened, ...mine].sort((a, b) => a.seq - b.seq)
  for (const { at, text } of all) lines.push(row(sayMoment(at, timezone), text))
  return `${lines.join('\n')}\n`
}

function head(desk: Desk, ticket: TicketRecord, name: string): string {
  const customer = desk.store.customers.get(ticket.customer_id)
  return `── ${name} · ${ticket.subject ?? 'no subject'} · ${customer?.name ?? 'unknown'} · ${ticket.channel}`
}

function facts(desk: Desk, ticket: TicketRecord): string {
  const team = desk.store.teams.get(ticket.assignee_team_id ?? -1)?.name
  const user = desk.store.users.get(ticket.assignee_user_id ?? -1)?.name
  const tags = ticket.tag_ids.map(id => desk.store.tags.get(id)!.name)
  return [
    `   ${ticket.status}`,
    [team, user].filter(Boolean).join(' / ') || 'not assigned',
    tags.length === 0 ? 'no tags' : tags.join(', '),
    ...(ticket.priority === 'normal' ? [] : [`priority ${ticket.priority}`]),
  ].join(' · ')
}

function row(when: string, text: string): string {
  const [first = '', ...rest] = text.split('\n').flatMap(wrap)
  return [`${when.padEnd(INDENT.length)}${first}`, ...rest.map(line => `${INDENT}${line}`)].join('\n')
}

function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH - INDENT.length) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function sayEntry(desk: Desk, { kind, by, detail }: LedgerEntry): string | undefined {
  const who = whoIs(desk, by)
  switch (kind) {
    case 'message_created':
      return sayMessage(desk, Number(detail['messageId']), who)
    case 'message_failed':
      return 'The message could not be delivered.'
    case 'status':
      return `${who} ${detail['to'] === 'closed' ? 'closed' : 'reopened'} the ticket`
    case 'tags_added':
      return `${who} tagged ${String(detail['names'])}`
    case 'tags_removed':
      return `${who} took the tag ${String(detail['names'])} off`
    case 'assigned': {
      const team = desk.store.teams.get(Number(detail['team']))?.name
      const user = desk.store.users.get(Number(detail['user']))?.name
      return `${who} assigned ${[team, user].filter(Boolean).join(' / ') || 'nobody'}`
    }
    case 'priority':
      return `${who} set the priority to ${String(detail['to'])}`
    case 'field':
      return `${who} set ${String(detail['name'] ?? 'a field')}`
    case 'snoozed':
      return `${who} snoozed the ticket until ${String(detail['until']).slice(0, 16)}`
    case 'unsnoozed':
      return 'The snooze ended'
    case 'rule_executed':
      return `The helpdesk’s rule “${String(detail['name'])}” ran`
    default:
      return undefined
  }
}

function sayMessage(desk: Desk, id: number, who: string): string | undefined {
  const message = desk.store.messages.get(id)
  if (message === undefined) return undefined
  const way = message.public ? `by ${message.channel}` : 'as a note'
  const files = message.attachments.length === 0 ? '' : ` [${message.attachments.length} attached]`
  return `${who} ${way}:${files}\n  ${(message.body_text ?? '').split('\n').join('\n  ')}`
}

function whoIs(desk: Desk, { kind, id }: LedgerActor): string {
  if (kind === 'user') return desk.store.users.get(id ?? -1)?.name ?? 'Somebody'
  if (kind === 'customer') return desk.store.customers.get(id ?? -1)?.name ?? 'The customer'
  return kind === 'rule' ? 'A rule of the helpdesk' : 'The helpdesk'
}
