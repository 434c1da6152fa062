/** What the columns of a ticket export are called, in lower case; accounts and years differ. */
const NAMES = {
  id: ['ticket id', 'id', 'ticket number', 'ticket'],
  subject: ['subject', 'ticket subject'],
  status: ['status', 'ticket status'],
  channel: ['channel', 'ticket channel'],
  priority: ['priority', 'ticket priority'],
  language: ['language', 'ticket language'],
  created: [
    'created',
    'created datetime',
    'created at',
    'created date',
    'creation date',
    'date created',
    'ticket created',
  ],
  closed: ['closed', 'closed datetime', 'closed at', 'closed date', 'date closed', 'ticket closed'],
  assigneeName: ['assignee name', 'assignee', 'assigned agent', 'assignee user'],
  assigneeEmail: ['assignee email', 'assignee user email'],
  team: ['assignee team', 'assigned team', 'team', 'team name'],
  customerId: ['customer id'],
  customerEmail: ['customer email'],
  customerName: ['customer name', 'customer'],
  score: ['satisfaction score', 'satisfaction survey score', 'survey score', 'csat score', 'csat'],
  comment: ['survey comment', 'satisfaction comment', 'satisfaction survey comment', 'csat comment'],
  tags: ['tags', 'ticket tags'],
  body: ['email body', 'body', 'message body', 'first message'],
  label: ['label', 'intent'],
} as const
export type Column = keyof typeof NAMES

/** Columns that are custom fields say so: `Ticket field: Contact reason`. */
const FIELD_PREFIX = /^ticket field:\s*/i

export interface Columns {
  readonly known: Readonly<Partial<Record<Column, string>>>
  /** Custom fields: name → header. */
  readonly fields: readonly (readonly [string, string])[]
}

/** Finds the columns by their header; undefined where these are no tickets, since id and creation date are missing. */
export function findColumns(headers: readonly string[]): Columns | undefined {
  const known: Partial<Record<Column, string>> = {}
  for (const [column, names] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    for (const name of names) {
      const header = headers.find(text => plain(text) === name)
      if (header !== undefined) known[column] ??= header
    }
  }
  if (known.id === undefined || known.created === undefined) return undefined
  const fields = headers
    .filter(text => FIELD_PREFIX.test(text))
    .map(text => [text.replace(FIELD_PREFIX, ''), text] as const)
  return { known, fields }
}

/** `Created (datetime)` and `created_at` as they stand in the table. */
function plain(header: string): string {
  return header.toLowerCase().replace(/[_()]/g, ' ').replace(/\s+/g, ' ').trim()
}
