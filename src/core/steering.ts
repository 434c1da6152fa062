import type { Command } from './command.ts'
import { REASONS } from './reasons.ts'
import { type Outcome, outcome, type Situation, turnMessages } from './situation.ts'
import type { TicketState } from './state.ts'
import type { MessageView, TicketView } from './ticket-view.ts'
import type { Instant } from './time.ts'
import { dateOfDay, localMoment } from './zone-time.ts'

export type Order = 'why' | 'draft' | 'undo' | 'leave' | 'approve' | 'reject'

/** The words of an order in the languages of the product. */
const ORDERS: Readonly<Record<string, Order>> = {
  why: 'why',
  pourquoi: 'why',
  warum: 'why',
  porque: 'why',
  draft: 'draft',
  brouillon: 'draft',
  entwurf: 'draft',
  borrador: 'draft',
  undo: 'undo',
  annule: 'undo',
  annuler: 'undo',
  zuruck: 'undo',
  deshacer: 'undo',
  leave: 'leave',
  laisse: 'leave',
  laisser: 'leave',
  lassen: 'leave',
  dejar: 'leave',
  approve: 'approve',
  approuver: 'approve',
  freigeben: 'approve',
  aprobar: 'approve',
  reject: 'reject',
  refuser: 'reject',
  ablehnen: 'reject',
  rechazar: 'reject',
}

const ADDRESSED = /^\s{0,20}@rehearsal\b[\s,:]{1,5}(\p{L}{1,20})/iu

/** The newest order that a person of the team wrote as an internal note. Customers' words are never orders. */
export function orderIn(messages: readonly MessageView[]): Order | undefined {
  return messages.map(readOrder).findLast(order => order !== undefined)
}

function readOrder(message: MessageView): Order | undefined {
  if (message.from !== 'agent' || message.public) return undefined
  const word = ADDRESSED.exec(textOf(message))?.[1]
  const key = word?.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return key !== undefined && Object.hasOwn(ORDERS, key) ? ORDERS[key] : undefined
}

/** Some helpdesks keep notes as HTML alone. */
function textOf({ text, html }: MessageView): string {
  return text ?? (html ?? '').slice(0, 2_000).replace(/<[^<>]{0,200}>/g, ' ')
}

/** What an order on this ticket comes to; undefined where nobody gave one. */
export function obeyOrder(situation: Situation): Outcome | undefined {
  const notes = turnMessages(situation)
  const order = orderIn(notes)
  if (order === undefined) return undefined
  const evidence = notes
    .filter(note => readOrder(note) === order)
    .map(note => ({ kind: 'message', id: note.id }) as const)
  const { state, context, policy } = situation
  switch (order) {
    case 'why':
      return outcome(
        'asked_by_agent',
        [{ kind: 'note', text: explain(state, context.view, policy.hours.timezone) }],
        evidence,
      )
    case 'draft':
      return outcome('asked_by_agent', [draftOf(situation)], evidence)
    case 'undo':
      return outcome('asked_by_agent', [{ kind: 'undo' }], evidence)
    case 'leave': {
      const cancel: Command[] = state.armed === undefined ? [] : [{ kind: 'cancel_follow_up', why: 'told_to_leave' }]
      const tag = policy.ignoreTags[0]
      const marks: Command[] = tag === undefined ? [] : [{ kind: 'tag', name: tag }]
      return outcome('told_to_leave', [...cancel, ...marks], evidence)
    }
    case 'approve':
      return approve(state, evidence)
    case 'reject':
      return outcome('action_rejected', [], evidence)
  }
}

/** True where an agent asked for a draft in this turn, so that passages have to be looked up. */
export function asksForDraft(view: TicketView, inputIds: ReadonlySet<string>): boolean {
  return orderIn(view.messages.filter(message => inputIds.has(message.id))) === 'draft'
}

function draftOf({ context }: Situation): Command {
  return context.knowledge?.supported
    ? { kind: 'note', text: '', purpose: 'draft' }
    : { kind: 'note', text: REASONS.no_supported_answer }
}

function approve(state: TicketState, evidence: Outcome['evidence']): Outcome {
  const proposed = state.proposed ?? []
  if (proposed.length === 0) {
    return outcome('asked_by_agent', [{ kind: 'note', text: 'Nothing waits for approval on this ticket.' }], evidence)
  }
  const commands = proposed.map(({ name, input }): Command => ({ kind: 'action', name, input }))
  return outcome('approved_by_agent', commands, evidence)
}

/** What was done, as people say it; timers and orders are no deeds. */
const DEEDS: Partial<Record<Command['kind'], string>> = {
  close: 'closed the ticket',
  reopen: 'reopened the ticket',
  route: 'assigned it',
  tag: 'tagged it',
  untag: 'took a tag off',
  field: 'set a field',
  priority: 'set the priority',
  reply: 'answered',
  follow_up: 'reminded the customer',
  note: 'left a note',
  hand_over: 'handed it to people',
  action: 'ran an action',
}

function explain({ last, armed, proposed }: TicketState, view: TicketView, timezone: string): string {
  const lines: string[] = []
  if (last === undefined) lines.push('Rehearsal has decided nothing on this ticket yet.')
  else {
    const sure = last.confidence === undefined ? '' : ` (${Math.round(last.confidence * 100)} % sure)`
    const deeds = [...new Set(last.did.flatMap(kind => DEEDS[kind as Command['kind']] ?? []))]
    const did = deeds.length === 0 ? 'did nothing' : deeds.join(', ')
    lines.push(`${stamp(last.at, timezone)}: ${did}. ${REASONS[last.reason]}${sure}`)
  }
  if (armed !== undefined) {
    const what = armed.rule === 'we_owe' ? 'an answer of ours' : `the follow-up ${armed.rule}`
    lines.push(`Waiting: ${what}, next at ${stamp(armed.due, timezone)}.`)
  }
  for (const { name } of proposed ?? []) lines.push(`Waiting for “@rehearsal approve” or “@rehearsal reject”: ${name}.`)
  if (view.tags.length > 0) lines.push(`Tags on the ticket: ${view.tags.slice(0, 10).join(', ')}.`)
  return lines.join('\n')
}

/** By the team's clock. */
function stamp(at: Instant, timezone: string): string {
  const { day, minute } = localMoment(timezone, at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${dateOfDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
