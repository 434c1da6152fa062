import type { Decision } from '../../src/core/decision.ts'
import { evolve } from '../../src/core/evolve.ts'
import { INITIAL_STATE, type TicketState } from '../../src/core/state.ts'
import type { Input } from '../../src/core/turn.ts'
import { inputsOf } from '../../src/history/inputs-of.ts'
import type { Deed } from './desk-twin.ts'
import type { Lived } from './live-through.ts'

interface CommandRow {
  readonly command_id: string
  readonly decision_id: string
  readonly status: string
  readonly command: { readonly kind: string }
}

interface DecisionRow {
  readonly decision_id: string
  readonly decision: Decision
  readonly seen_message_ids: readonly string[]
}

/** What must hold after every life, whatever happened in it; empty where it does. */
export function complaints({ store, desk, rested }: Lived): string[] {
  const decisions = [...store.tables['decisions']!] as unknown as DecisionRow[]
  const commands = store.tables['commands']! as unknown as CommandRow[]
  const ticket = desk.ticket()
  const inputs = decisions.flatMap(({ decision }) => decision.inputs).filter(id => !id.startsWith('timer:'))
  const happened = inputsOf(ticket).filter(
    input => (input.kind === 'message' ? input.from : input.kind === 'event' ? input.actor : 'bot') !== 'bot',
  )
  const messages = desk.deeds.filter(deed => deed.kind === 'message')
  const found = [
    ...(rested ? [] : ['it never came to rest']),
    ...twice(inputs).map(id => `${id} was answered twice`),
    ...happened.filter(input => !inputs.includes(input.id)).map(input => `${input.id} was answered by no decision`),
    ...store.tables['inbox']!.filter(row => row['consumed_by'] === null).map(
      row => `${row['dedupe_key']} is left lying`,
    ),
    ...commands
      .filter(({ status }) => status === 'pending' || status === 'reserved')
      .map(({ command_id }) => `${command_id} is left open`),
    ...twice(messages.map(deed => deed.to.replace(/:\d+$/, ''))).map(id => `decision ${id} sent two messages`),
    ...messages.flatMap(deed => wrongMessage(deed, decisions)),
    ...desk.deeds.filter(deed => deed.kind === 'status' && deed.to === 'closed').flatMap(wrongClose),
    ...unseenOnClosed(desk, decisions),
    ...commands.filter(({ status }) => status === 'done').flatMap(each => falseClaim(each, desk.deeds)),
    ...stateDiffers(
      store.tables['tickets']![0]?.['state'] as TicketState | undefined,
      decisions,
      commands,
      inputsOf(ticket),
    ),
  ]
  return found
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

/** What our newest look before sending showed must not speak against sending. */
function wrongMessage({ to, look }: Deed, decisions: readonly DecisionRow[]): string[] {
  const decision = decisions.find(({ decision_id }) => to.startsWith(`${decision_id}:`))
  if (decision === undefined) return [`message ${to} belongs to no decision`]
  const people = look.messages.filter(message => message.public && message.from !== 'bot')
  const unseen = people.filter(message => !decision.seen_message_ids.includes(message.id))
  return [
    ...unseen.map(message => `message ${to} went out over ${message.id}`),
    ...(people.at(-1)?.text === 'goodbye' ? [`message ${to} after a goodbye`] : []),
    ...(people.some(message => message.text === 'stop') ? [`message ${to} after a stop`] : []),
    ...(look.tags.includes('rehearsal-ignore') ? [`message ${to} onto an ignored ticket`] : []),
  ]
}

function wrongClose({ look }: Deed): string[] {
  const last = look.events.findLast(event => event.type === 'closed' || event.type === 'reopened')
  return [
    ...(last?.type === 'reopened' && last.actor === 'agent' ? ['closed what an agent had reopened'] : []),
    ...(look.tags.includes('rehearsal-ignore') ? ['closed an ignored ticket'] : []),
  ]
}

function unseenOnClosed(desk: Lived['desk'], decisions: readonly DecisionRow[]): string[] {
  const ticket = desk.ticket()
  const last = ticket.events.findLast(event => event.type === 'closed' || event.type === 'reopened')
  if (ticket.status !== 'closed' || last?.actor !== 'bot') return []
  const seen = decisions
    .filter(({ decision }) => decision.commands.some(command => command.kind === 'close'))
    .flatMap(row => row.seen_message_ids)
  return ticket.messages
    .filter(message => message.from === 'customer' && !seen.includes(message.id))
    .map(message => `${message.id} is unseen on a ticket that we closed`)
}

function falseClaim({ command_id, command }: CommandRow, deeds: readonly Deed[]): string[] {
  const isWords = command.kind === 'reply' || command.kind === 'follow_up' || command.kind === 'note'
  if (!isWords || deeds.some(deed => deed.to === command_id)) return []
  return [`${command_id} is said to be done and was not`]
}

/** The stored state is what the decisions, in order, make of the first one. */
function stateDiffers(
  stored: TicketState | undefined,
  decisions: readonly DecisionRow[],
  commands: readonly CommandRow[],
  known: readonly Input[],
): string[] {
  // A message of unknown fate leaves the ticket to people, beside all decisions.
  if (stored === undefined || commands.some(({ status }) => status === 'unconfirmed')) return []
  const byId = new Map(known.map(input => [input.id, input]))
  let state = INITIAL_STATE
  for (const { decision } of decisions) {
    const inputs = decision.inputs.map(
      (id): Input =>
        byId.get(id) ?? { kind: 'timer', id: id as `timer:${string}`, at: state.armed?.due ?? decision.at },
    )
    state = evolve(state, { at: decision.at, inputs }, decision)
  }
  return JSON.stringify(state) === JSON.stringify(stored) ? [] : ['the state is not what the decisions make of it']
}
