import type { Ticket } from '../../src/history/ticket.ts'
import { AGENTS } from './agents.ts'

const HEADER = [
  'Ticket id',
  'Ticket URL',
  'Subject',
  'Status',
  'Channel',
  'Priority',
  'Created (datetime)',
  'Closed (datetime)',
  'Assignee name',
  'Assignee email',
  'Customer email',
  'Customer name',
  'First response time (minutes)',
  'Full resolution time (minutes)',
  'Satisfaction score',
  'Survey comment',
  'Tags',
  'Messages count',
  'Agent messages count',
  'Customer messages count',
]

/** The helpdesk's ticket export: a byte order mark, a header, one row a ticket, no message text. */
export function toGorgiasCsv(tickets: Iterable<Ticket>): string {
  const rows = [HEADER, ...Array.from(tickets, toRow)]
  return `\uFEFF${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function toRow(ticket: Ticket): string[] {
  const created = Date.parse(ticket.created_at)
  const answered = ticket.messages.find(message => message.from === 'agent' && message.public)
  const minutes = (at: string | undefined): string =>
    at === undefined ? '' : String(Math.round((Date.parse(at) - created) / 60_000))
  const count = (from: string): string => String(ticket.messages.filter(message => message.from === from).length)
  const agent = AGENTS.find(one => one.name === ticket.assignee?.user)
  return [
    ticket.id,
    `https://${ticket.account}.gorgias.com/app/ticket/${ticket.id}`,
    ticket.subject ?? '',
    ticket.status,
    ticket.channel,
    ticket.priority ?? 'normal',
    stamp(ticket.created_at),
    ticket.closed_at ? stamp(ticket.closed_at) : '',
    agent?.name ?? '',
    agent?.email ?? '',
    ticket.customer.email ?? '',
    ticket.customer.name ?? '',
    minutes(answered?.at),
    minutes(ticket.closed_at),
    ticket.satisfaction ? String(ticket.satisfaction.score) : '',
    ticket.satisfaction?.comment ?? '',
    ticket.tags.join(', '),
    String(ticket.messages.length),
    count('agent'),
    count('customer'),
  ]
}

function stamp(at: string): string {
  return at.slice(0, 19).replace('T', ' ')
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
