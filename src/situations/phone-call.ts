import { createTicket, type Desk } from '../helpdesk/sandbox/desk.ts'
import { addMessage, announceMessage } from '../helpdesk/sandbox/messages.ts'
import type { TicketRecord, UserRecord } from '../helpdesk/sandbox/records.ts'
import { addTags, tagIds } from '../helpdesk/sandbox/tags.ts'
import type { StoryCustomer } from './situation-form.ts'

export type CallKind = 'missed' | 'voicemail' | 'callback_requested' | 'called_back'

interface PhoneCall {
  readonly kind: CallKind
  readonly person: StoryCustomer
  readonly customerId: number
  /** The ticket of an earlier call; a first one opens one of its own. */
  readonly ticket: TicketRecord | undefined
  readonly agent: UserRecord
}

const TAGS: Readonly<Record<CallKind, readonly string[]>> = {
  missed: ['Aircall', 'Inbound call', 'Missed call'],
  voicemail: ['Aircall', 'Inbound call', 'Voicemail'],
  callback_requested: ['Aircall', 'Inbound call', 'Callback request'],
  called_back: ['Outbound call', 'Callback done'],
}

/** A call as the telephone integration writes it down: internal notes and tags in its own name, never a customer's message. */
export function tellCall(desk: Desk, call: PhoneCall): TicketRecord {
  const { kind, person } = call
  const cause = desk.cause({ kind: 'system' })
  const ticket =
    call.ticket ??
    createTicket(
      desk,
      {
        customer: { id: call.customerId },
        channel: 'phone',
        via: 'aircall',
        subject: `[Inbound] call: ${person.name}`,
      },
      cause,
    )
  const note = addMessage(
    desk,
    ticket,
    {
      channel: 'internal-note',
      via: 'aircall',
      from_agent: true,
      public: false,
      ...(kind === 'called_back' && { sender: { id: call.agent.id } }),
      body_text: kind === 'called_back' ? answered(desk, call) : notAnswered(desk, call),
    },
    cause,
  )
  announceMessage(desk, note, cause)
  const ids = tagIds(
    desk,
    TAGS[kind].map(name => ({ name })),
  )
  if (addTags(desk, ticket, ids, cause)) desk.touch(ticket, cause)
  return ticket
}

function notAnswered(desk: Desk, { kind, person }: PhoneCall): string {
  const lines = [
    'Inbound call not answered',
    `Started at: ${clock(desk.clock.now())}`,
    'Direction: inbound',
    `Customer number: ${person.phone}`,
    'Aircall number: Main line (+33100000000)',
    'Missed call reason: no_available_agent',
  ]
  if (kind === 'voicemail') lines.push('Voicemail: https://assets.aircall.io/calls/1/voicemail')
  if (kind === 'callback_requested') lines.push('Callback requested by the caller')
  return lines.join('\n')
}

function answered(desk: Desk, { person, agent }: PhoneCall): string {
  return [
    'Outbound call ended',
    `Ended at: ${clock(desk.clock.now())}`,
    'Duration: 3m 20s',
    `Customer number: ${person.phone}`,
    `Assigned to: ${agent.name}`,
  ].join('\n')
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}
