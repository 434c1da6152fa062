import type { Command } from './command.ts'
import { noteWords } from './note-words.ts'
import type { Policy } from './policy.ts'
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
      return outcome('asked_by_agent', [{ kind: 'note', text: explain(state, context.view, policy) }], evidence)
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
      return approve(state, policy, evidence)
    case 'reject':
      return outcome('action_rejected', [], evidence)
  }
}

/** True where an agent asked for a draft in this turn, so that passages have to be looked up. */
export function asksForDraft(view: TicketView, inputIds: ReadonlySet<string>): boolean {
  return orderIn(view.messages.filter(message => inputIds.has(message.id))) === 'draft'
}

function draftOf({ context, policy }: Situation): Command {
  return context.knowledge?.supported
    ? { kind: 'note', text: '', purpose: 'draft' }
    : { kind: 'note', text: noteWords(policy).reasons.no_supported_answer }
}

function approve(state: TicketState, policy: Policy, evidence: Outcome['evidence']): Outcome {
  const proposed = state.proposed ?? []
  if (proposed.length === 0) {
    const text = noteWords(policy).notes.nothingToApprove
    return outcome('asked_by_agent', [{ kind: 'note', text }], evidence)
  }
  const commands = proposed.map(({ name, input }): Command => ({ kind: 'action', name, input }))
  return outcome('approved_by_agent', commands, evidence)
}

function explain({ last, armed, proposed }: TicketState, view: TicketView, policy: Policy): string {
  const { explain: say, reasons, receipt, list } = noteWords(policy)
  const { timezone } = policy.hours
  const lines: string[] = []
  if (last === undefined) lines.push(say.nothing)
  else {
    const sure = last.confidence === undefined ? '' : receipt.sure(Math.round(last.confidence * 100))
    const deeds = [...new Set(last.did.flatMap(kind => say.did[kind as Command['kind']] ?? []))]
    const did = deeds.length === 0 ? say.didNothing : list(deeds)
    lines.push(say.last(stamp(last.at, timezone), did, `${reasons[last.reason]}${sure}`))
  }
  if (armed !== undefined) {
    lines.push(say.waiting(armed.rule === 'we_owe' ? undefined : armed.rule, stamp(armed.due, timezone)))
  }
  for (const { name } of proposed ?? []) lines.push(say.approval(name))
  if (view.tags.length > 0) lines.push(say.tags(list(view.tags.slice(0, 10))))
  return lines.join('\n')
}

/** By the team's clock. */
function stamp(at: Instant, timezone: string): string {
  const { day, minute } = localMoment(timezone, at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${dateOfDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
