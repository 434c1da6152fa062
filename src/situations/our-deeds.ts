import type { Desk } from '../helpdesk/sandbox/desk.ts'
import type { LedgerEntry } from '../helpdesk/sandbox/ledger.ts'
import type { MessageRecord, TicketRecord } from '../helpdesk/sandbox/records.ts'

/** What we did to one ticket, as the helpdesk's own ledger has it. */
export interface OurDeeds {
  /** Public messages that reached the customer. */
  readonly messages: readonly {
    readonly text: string
    readonly channel: string
    readonly from: string
    readonly at: number
  }[]
  readonly notes: readonly string[]
  readonly closed: number
  readonly reopened: number
  readonly assigned: number
  readonly tagged: readonly string[]
  /** All entries of ours, deliveries aside. */
  readonly entries: readonly LedgerEntry[]
}

/** @param since number of the last ledger entry that was looked at before */
export function ourDeeds(desk: Desk, ticket: TicketRecord, ownId: number, since: number): OurDeeds {
  const entries = desk.ledger
    .entries({ ticketId: ticket.id })
    .filter(({ seq, by }) => seq > since && by.kind === 'user' && by.id === ownId)
  const written = entries
    .filter(({ kind }) => kind === 'message_created')
    .map(({ detail }) => desk.store.messages.get(Number(detail['messageId'])))
    .filter((message): message is MessageRecord => message !== undefined)
  const statuses = entries.filter(({ kind }) => kind === 'status').map(({ detail }) => detail['to'])
  const sent = new Set(desk.outbox.map(({ messageId }) => messageId))
  return {
    messages: written
      .filter(message => message.public && sent.has(message.id))
      .map(({ body_text, channel, source, created_datetime }) => ({
        text: body_text ?? '',
        channel,
        from: source?.from?.address ?? '',
        at: Date.parse(created_datetime),
      })),
    notes: written.filter(message => !message.public).map(({ body_text }) => body_text ?? ''),
    closed: statuses.filter(status => status === 'closed').length,
    reopened: statuses.filter(status => status === 'open').length,
    assigned: entries.filter(({ kind }) => kind === 'assigned').length,
    tagged: entries.filter(({ kind }) => kind === 'tags_added').flatMap(({ detail }) => detail['names'] as string[]),
    entries,
  }
}
