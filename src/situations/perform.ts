import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Cause, Desk } from '../helpdesk/sandbox/desk.ts'
import { receive } from '../helpdesk/sandbox/inbound.ts'
import { mergeTickets } from '../helpdesk/sandbox/merge.ts'
import { addMessage, announceMessage } from '../helpdesk/sandbox/messages.ts'
import type { CustomerRecord, TicketRecord } from '../helpdesk/sandbox/records.ts'
import { answeredFrom, mailboxFor } from '../helpdesk/sandbox/senders.ts'
import { isoTime } from '../helpdesk/sandbox/store.ts'
import { addTags, removeTags, tagIds } from '../helpdesk/sandbox/tags.ts'
import { updateTicket } from '../helpdesk/sandbox/ticket-changes.ts'
import { findStaff, USUAL_AGENT, USUAL_MAILBOX } from './cast.ts'
import { momentOf } from './moments.ts'
import type { TimedStep } from './parse-situation.ts'
import { tellCall } from './phone-call.ts'
import type { Deeds, StoryCustomer } from './situation-form.ts'

/** The stage of one story: the helpdesk, who is who, and which ticket is called what. */
export interface Stage {
  readonly desk: Desk
  readonly timezone: string
  readonly people: ReadonlyMap<string, { readonly person: StoryCustomer; readonly record: CustomerRecord }>
  readonly tickets: Map<string, TicketRecord>
}

const PHONE: ReadonlySet<string> = new Set(['sms', 'phone', 'whatsapp'])

/** Does in the helpdesk what a step says that people, other programs and the telephone do. @throws RehearsalError `bad_input`. */
export function perform(stage: Stage, step: TimedStep): void {
  const { desk } = stage
  if (step.customer !== undefined) write(stage, step, step.customer)
  if (step.call !== undefined) call(stage, step)
  for (const who of step.away ?? []) findStaff(desk, who).availability_status = { status: 'unavailable' }
  for (const who of step.back ?? []) findStaff(desk, who).availability_status = { status: 'available' }
  if (step.program !== undefined) answerAsProgram(stage, step, step.program)
  const agent = findStaff(desk, step.by ?? USUAL_AGENT)
  const cause = desk.cause({ kind: 'user', id: agent.id })
  if (step.agent !== undefined) {
    say(stage, step, { text: step.agent, isPublic: true, sender: agent.id }, cause)
  }
  if (step.note !== undefined) say(stage, step, { text: step.note, isPublic: false, sender: agent.id }, cause)
  const deeds = step.does ?? step.and
  if (deeds !== undefined) doDeeds(stage, step, deeds, cause)
}

function write(stage: Stage, step: TimedStep, text: string): void {
  const { person, record } = whoWrites(stage, step)
  const known = stage.tickets.get(step.ticket)
  const way = step.on ?? person.channel ?? (person.email === undefined ? 'sms' : 'email')
  const [channel = '', integration] = way.split('.')
  const isMail = channel === 'email' || channel === 'contact_form'
  const address = isMail ? person.email : PHONE.has(channel) ? person.phone : visitorOn(stage.desk, record, channel)
  if (address === undefined) throw wrong(step, `${person.name} has no address for ${channel}`)
  const { ticket } = receive(stage.desk, {
    channel,
    ...(integration !== undefined && { integration }),
    from: { name: person.name, address },
    ...(step.to !== undefined && {
      to: { address: step.to },
      ...(isMail && { mailbox: takesIn(stage.desk, step.to) }),
    }),
    ...(step.subject !== undefined && { subject: step.subject }),
    ...(step.html === undefined && { text: step.quotes ? `${text}\n\n${quoteOf(stage, known)}` : text }),
    ...(step.html !== undefined && { html: step.html }),
    ...(step.headers !== undefined && { headers: step.headers }),
    ...(step.attachments !== undefined && {
      attachments: step.attachments.map(name => ({ name, content_type: 'image/jpeg', size: 120_000 })),
    }),
    ...(known !== undefined && isMail && { ticketId: known.id }),
  })
  remember(stage, step, ticket)
}

/** The mailbox that mail to this address ends up in. */
function takesIn(desk: Desk, address: string): string {
  return mailboxFor(desk.store, address) === undefined ? USUAL_MAILBOX : address
}

/** Chats and comments know their people by an id of their own. */
function visitorOn(desk: Desk, record: CustomerRecord, type: string): string {
  const known = record.channels.find(channel => channel.type === type)
  if (known !== undefined) return known.address
  const address = `visitor-${record.id}`
  const created = desk.stamp()
  record.channels.push({ id: desk.store.nextId('channel'), type, address, preferred: false, created_datetime: created })
  return address
}

/** Every ticket that the helpdesk opens has to be expected, or the story would go on about another one unnoticed. */
function remember(stage: Stage, step: TimedStep, ticket: TicketRecord): void {
  const known = stage.tickets.get(step.ticket)
  if (known === ticket) return
  const name = step.opens ?? (known === undefined ? step.ticket : undefined)
  const other = [...stage.tickets].find(([, each]) => each === ticket)?.[0]
  if (other !== undefined) throw wrong(step, `the helpdesk put this into the ticket "${other}"`)
  if (name === undefined) throw wrong(step, 'the helpdesk opened a new ticket for this; give it a name with "opens"')
  stage.tickets.set(name, ticket)
}

function call(stage: Stage, step: TimedStep): void {
  const { person, record } = whoWrites(stage, step)
  const ticket = tellCall(stage.desk, {
    kind: step.call!,
    person,
    customerId: record.id,
    ticket: stage.tickets.get(step.ticket),
    agent: findStaff(stage.desk, step.by ?? USUAL_AGENT),
  })
  remember(stage, step, ticket)
}

function say(
  stage: Stage,
  step: TimedStep,
  message: { text: string; isPublic: boolean; sender: number },
  cause: Cause,
): void {
  const ticket = ticketOf(stage, step)
  const thread = stage.desk.store.messagesByTicket.get(ticket.id) ?? []
  const last = thread.findLast(each => !each.from_agent && each.source !== null)
  const channel = message.isPublic ? (last?.channel ?? ticket.channel) : 'internal-note'
  const added = addMessage(
    stage.desk,
    ticket,
    {
      channel,
      via: 'helpdesk',
      from_agent: true,
      public: message.isPublic,
      sender: { id: message.sender },
      body_text: message.text,
      ...(message.isPublic &&
        last?.source && {
          source: { type: channel, from: answeredFrom(stage.desk.store, last), to: [last.source.from] },
        }),
    },
    cause,
  )
  announceMessage(stage.desk, added, cause)
}

/** Another bot of the shop, which writes in a name of its own and is no rule of the helpdesk. */
function answerAsProgram(stage: Stage, step: TimedStep, text: string): void {
  const bot = findStaff(stage.desk, 'helperbot')
  say(stage, step, { text, isPublic: true, sender: bot.id }, stage.desk.cause({ kind: 'user', id: bot.id }))
}

function doDeeds(stage: Stage, step: TimedStep, deeds: Deeds, cause: Cause): void {
  const { desk } = stage
  const ticket = ticketOf(stage, step)
  if (deeds.merge_into !== undefined) mergeTickets(desk, ticket, stage.tickets.get(deeds.merge_into)!, cause)
  if (deeds.tag !== undefined) tag(desk, ticket, deeds.tag, cause, addTags)
  if (deeds.untag !== undefined) tag(desk, ticket, deeds.untag, cause, removeTags)
  const patch = {
    ...(deeds.assign !== undefined && assignment(desk, step, deeds.assign)),
    ...(deeds.priority !== undefined && { priority: deeds.priority }),
    ...(deeds.spam !== undefined && { spam: deeds.spam }),
    ...(deeds.trash && { trashed_datetime: isoTime(step.at) }),
    ...(deeds.snooze && { snooze_datetime: isoTime(momentOf(deeds.snooze, step.at, stage.timezone)) }),
    ...(deeds.close && { status: 'closed' }),
    ...(deeds.reopen && { status: 'open' }),
  }
  if (Object.keys(patch).length > 0) updateTicket(desk, ticket, patch, cause)
  if (deeds.field !== undefined) setField(desk, ticket, deeds.field, cause)
  if (deeds.delete) {
    desk.store.tickets.delete(ticket.id)
    desk.store.messagesByTicket.delete(ticket.id)
  }
}

function tag(desk: Desk, ticket: TicketRecord, names: readonly string[], cause: Cause, change: typeof addTags): void {
  const ids = tagIds(
    desk,
    names.map(name => ({ name })),
  )
  if (change(desk, ticket, ids, cause)) desk.touch(ticket, cause)
}

function setField(desk: Desk, ticket: TicketRecord, field: { name: string; value: string }, cause: Cause): void {
  const known = [...desk.store.customFields.values()].find(({ label }) => label === field.name)
  const id = known?.id ?? desk.store.nextId('customField')
  if (known === undefined) {
    const definition = { data_type: 'text' }
    const made = {
      id,
      object_type: 'Ticket',
      label: field.name,
      description: null,
      required: false,
      managed_type: null,
    }
    desk.store.customFields.set(id, { ...made, definition })
  }
  ticket.custom_values[id] = field.value
  desk.ledger.add({
    kind: 'field',
    by: cause.actor,
    ticketId: ticket.id,
    detail: { name: field.name, to: field.value },
  })
  desk.touch(ticket, cause)
}

function assignment(desk: Desk, step: TimedStep, to: { team?: string | undefined; user?: string | undefined }) {
  const team = [...desk.store.teams.values()].find(({ name }) => name === to.team)
  if (to.team !== undefined && team === undefined) throw wrong(step, `the helpdesk has no team "${to.team}"`)
  return {
    ...(team !== undefined && { assignee_team: { id: team.id } }),
    ...(to.user !== undefined && { assignee_user: { id: findStaff(desk, to.user).id } }),
  }
}

function whoWrites(stage: Stage, step: TimedStep): { person: StoryCustomer; record: CustomerRecord } {
  const [first] = stage.people.keys()
  return stage.people.get(step.from ?? first!)!
}

function ticketOf(stage: Stage, step: TimedStep): TicketRecord {
  const ticket = stage.tickets.get(step.ticket)
  if (ticket === undefined) throw wrong(step, `there is no ticket "${step.ticket}"`)
  return ticket
}

/** What a mail program puts under an answer. */
function quoteOf(stage: Stage, ticket: TicketRecord | undefined): string {
  const thread = ticket === undefined ? [] : (stage.desk.store.messagesByTicket.get(ticket.id) ?? [])
  const last = thread.findLast(message => message.public && message.from_agent)
  const lines = (last?.body_text ?? '').split('\n').map(line => `> ${line}`)
  return `On Mon, 16 Nov 2026 at 10:00, Support <support@shop.example> wrote:\n${lines.join('\n')}`
}

function wrong(step: TimedStep, what: string): RehearsalError {
  return new RehearsalError('bad_input', `At ${new Date(step.at as Instant).toISOString()}: ${what}.`)
}
