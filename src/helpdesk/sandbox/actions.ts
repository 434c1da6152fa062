import { MINUTE } from '../../core/time.ts'
import { buildContext } from './context.ts'
import type { Cause, Desk } from './desk.ts'
import { notFound } from './gorgias-error.ts'
import { renderMacro } from './macros.ts'
import { addMessage, announceMessage } from './messages.ts'
import type { MacroRecord, TicketRecord } from './records.ts'
import { answeredFrom } from './senders.ts'
import { addTags, removeTags, tagIds } from './tags.ts'
import { updateTicket } from './ticket-changes.ts'

/** The same automatic answer goes to one customer at most once in this time. */
const REPLY_PAUSE = 5 * MINUTE

export interface ActionCall {
  readonly name: string
  readonly arguments: Readonly<Record<string, unknown>>
}

/** Carries out one action of a rule or a macro. `sent` remembers when which customer got which answer. */
export function performAction(
  desk: Desk,
  ticket: TicketRecord,
  action: ActionCall,
  cause: Cause,
  sent: Map<string, number>,
): void {
  const given = action.arguments
  switch (action.name) {
    case 'addTags':
    case 'removeTags': {
      const change = action.name === 'addTags' ? addTags : removeTags
      if (change(desk, ticket, tagIds(desk, namesOf(given['tags'])), cause)) desk.touch(ticket, cause)
      return
    }
    case 'setStatus':
      updateTicket(desk, ticket, { status: given['status'] }, cause)
      return
    case 'setPriority':
      updateTicket(desk, ticket, { priority: given['priority'] }, cause)
      return
    case 'setAssignee':
      updateTicket(desk, ticket, { assignee_user: given['assignee_user'] }, cause)
      return
    case 'setTeamAssignee':
      updateTicket(desk, ticket, { assignee_team: given['assignee_team'] }, cause)
      return
    case 'snoozeTicket':
      updateTicket(desk, ticket, { snooze_datetime: given['snooze_datetime'] }, cause)
      return
    case 'replyToTicket':
    case 'setResponseText':
      reply(desk, ticket, String(given['body_text'] ?? given['body_html'] ?? ''), cause, sent)
      return
    case 'applyMacro':
      applyMacro(desk, ticket, findMacro(desk, given['macro'] ?? given['id']), cause, sent)
      return
    default:
      desk.ledger.add({ kind: 'fault', by: cause.actor, ticketId: ticket.id, detail: { unknownAction: action.name } })
  }
}

function applyMacro(
  desk: Desk,
  ticket: TicketRecord,
  macro: MacroRecord,
  cause: Cause,
  sent: Map<string, number>,
): void {
  macro.usage += 1
  desk.record('macro-applied', ticket.id, cause, { macro_id: macro.id, name: macro.name })
  for (const action of macro.actions) performAction(desk, ticket, action, cause, sent)
}

/** An automatic public answer to the newest customer message, on its channel. */
function reply(desk: Desk, ticket: TicketRecord, template: string, cause: Cause, sent: Map<string, number>): void {
  const thread = desk.store.messagesByTicket.get(ticket.id) ?? []
  const last = thread.findLast(message => !message.from_agent)
  // Messages that came in by the API never get an automatic answer.
  if (last === undefined || last.channel === 'api' || last.source === null) return
  const now = desk.clock.now()
  const key = `${ticket.customer_id} ${template}`
  if (now - (sent.get(key) ?? Number.NEGATIVE_INFINITY) < REPLY_PAUSE) return
  sent.set(key, now)
  const context = buildContext(desk.store, { trigger: '', ticketId: ticket.id, cause }, 'nested', now)
  const message = addMessage(
    desk,
    ticket,
    {
      channel: last.channel,
      via: 'rule',
      from_agent: true,
      rule_id: cause.actor.kind === 'rule' ? cause.actor.id : null,
      subject: ticket.subject,
      body_text: renderMacro(template, context),
      source: { type: last.channel, from: answeredFrom(desk.store, last), to: [last.source.from] },
    },
    cause,
  )
  announceMessage(desk, message, cause)
}

function findMacro(desk: Desk, wanted: unknown): MacroRecord {
  for (const macro of desk.store.macros.values()) if (macro.id === wanted || macro.name === wanted) return macro
  throw notFound('Macro')
}

/** Tags stand in one text with commas, as macros keep them. */
function namesOf(tags: unknown): { name: string }[] {
  return String(tags ?? '')
    .split(',')
    .map(name => ({ name: name.trim() }))
    .filter(({ name }) => name !== '')
}
