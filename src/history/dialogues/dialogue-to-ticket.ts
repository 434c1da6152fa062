import { SECOND } from '../../core/time.ts'
import { acceptTicket } from '../accept-ticket.ts'
import { explainIssue } from '../explain-issue.ts'
import type { Imported, ImportLimit, Place } from '../imported.ts'
import { Dialogue, Turn } from './schema.ts'

/** What every file of this form leaves open. */
export const DIALOGUE_LIMITS: readonly ImportLimit[] = ['no_customer_ids', 'no_close_events', 'role_played']

/** Conversations without times begin here, ten minutes after one another, with a minute between turns. */
const SYNTHETIC_START = Date.parse('2000-01-03T09:00:00Z')
const SYNTHETIC_GAP = 600 * SECOND
const SYNTHETIC_TURN = 60 * SECOND
/** Unix seconds stay below this for the next three thousand years; milliseconds passed it in 1973. */
const FIRST_MILLISECONDS = 1e11

const SENDERS: ReadonlyMap<string, 'customer' | 'agent' | 'system'> = new Map([
  ['customer', 'customer'],
  ['user', 'customer'],
  ['client', 'customer'],
  ['agent', 'agent'],
  ['assistant', 'agent'],
  ['wizard', 'agent'],
  ['action', 'agent'],
  ['system', 'system'],
] as const)

/**
 * A role-played conversation as a chat ticket. Its task is a label that was known only afterwards, so it goes into `custom_fields.label`
 * and never into tags. Each conversation gets a customer of its own, because none is named.
 * @param index how many conversations of the file came before; spaces synthetic times
 */
export function dialogueToTicket(value: unknown, index: number, account: string, place: Place): Imported[] {
  const parsed = Dialogue.safeParse(value)
  if (!parsed.success) {
    return [{ kind: 'skipped', what: 'ticket', place, ...explainIssue(parsed.error.issues[0]!, value) }]
  }
  const dialogue = parsed.data
  if (dialogue.turns.length === 0) {
    return [{ kind: 'skipped', what: 'ticket', place, ticket: dialogue.id, reason: 'The dialogue is empty.' }]
  }
  const found: Imported[] = []
  const turns = dialogue.turns.flatMap((item, position) => {
    const turn = Turn.safeParse(item)
    const sender = turn.success ? SENDERS.get(turn.data.role.toLowerCase()) : undefined
    if (turn.success && sender) return [{ ...turn.data, sender, position }]
    const field = `turns[${position}]`
    const issue = turn.success
      ? {
          field: 'role',
          reason: 'The field has an unexpected value.',
          expected: `one of ${[...SENDERS.keys()].join(', ')}`,
        }
      : explainIssue(turn.error.issues[0]!, item)
    const name = issue.field === '' ? field : `${field}.${issue.field}`
    found.push({ kind: 'skipped', what: 'message', place, ticket: dialogue.id, ...issue, field: name })
    return []
  })
  if (turns.length === 0) {
    return [...found, { kind: 'skipped', what: 'ticket', place, ticket: dialogue.id, reason: 'No turn can be read.' }]
  }
  const times = turnTimes(turns, index)
  if (times.synthetic) found.push({ kind: 'limit', limit: 'synthetic_times', place })
  if (times.moved) {
    const reason = 'A turn had no time or one before the turn above it; it takes that turn’s time.'
    found.push({ kind: 'repaired', place, ticket: dialogue.id, field: 'turns', reason })
  }
  const label = dialogue.tasks?.length === 1 ? dialogue.tasks[0] : (dialogue.subflow ?? dialogue.flow)
  const ticket = {
    schema: 1,
    id: dialogue.id,
    account,
    channel: 'chat',
    ...(dialogue.lang && { language: dialogue.lang }),
    status: 'open',
    tags: [],
    custom_fields: { ...(label && { label }), ...(dialogue.tasks && { labels: dialogue.tasks }) },
    customer: { id: `customer of ${dialogue.id}` },
    created_at: iso(times.at[0]!),
    messages: turns.map((turn, i) => ({
      // Padded, so that turns of the same second keep their order.
      id: `${dialogue.id}#${String(turn.position + 1).padStart(4, '0')}`,
      at: iso(times.at[i]!),
      from: turn.sender,
      channel: turn.role === 'action' ? 'internal-note' : 'chat',
      public: turn.role !== 'action',
      text: turn.text,
    })),
    events: [],
  }
  return [...found, ...acceptTicket(ticket, place, 'dialogues')]
}

function turnTimes(turns: readonly Turn[], index: number): { at: number[]; synthetic: boolean; moved: boolean } {
  const first = turns.find(turn => turn.ts)?.ts
  if (!first) {
    const start = SYNTHETIC_START + index * SYNTHETIC_GAP
    return { at: turns.map((_, i) => start + i * SYNTHETIC_TURN), synthetic: true, moved: false }
  }
  let previous = toInstant(first)
  let moved = false
  const at = turns.map(turn => {
    const own = turn.ts ? toInstant(turn.ts) : previous
    if (!turn.ts || own < previous) moved = true
    previous = Math.max(previous, own)
    return previous
  })
  return { at, synthetic: false, moved }
}

function toInstant(ts: number): number {
  return Math.round(ts < FIRST_MILLISECONDS ? ts * SECOND : ts)
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
