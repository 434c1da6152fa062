import { type Case, isAgents, isOurs, isPublicWords, type LedgerLine } from './evidence.ts'

/** What we could know of a ticket when we last read it whole before writing. Nothing newer can be held against us: no helpdesk writes conditionally. */
export interface Look {
  /** Messages that the read could show. */
  readonly messages: readonly LedgerLine[]
  /** Everything else that had happened. */
  readonly events: readonly LedgerLine[]
}

/**
 * What the reads before the ledger's line `before` have shown: the newest of the log, and the newest of the messages, also where it
 * came after that of the log and served another purpose. What was once shown counts as known.
 */
export function lookBefore(one: Case, before: number): Look | undefined {
  const reads = one.ledger.filter(line => line.kind === 'read' && isOurs(one, line) && line.seq < before)
  const ofEvents = reads.findLast(line => line.detail['what'] === 'events')
  const ofMessages = reads.findLast(line => showsMessages(one, line))
  if (ofEvents === undefined || ofMessages === undefined) return undefined
  return {
    messages: one.ledger.filter(
      line =>
        line.kind === 'message_created' &&
        line.seq < ofMessages.seq &&
        // A message shows once it is old enough; at the very edge either is right.
        line.at + one.visibilityDelay < ofMessages.at,
    ),
    events: one.ledger.filter(line => line.seq < ofEvents.seq && line.kind !== 'message_created'),
  }
}

/** Vendors cut a thread off that a ticket shows with itself; from here on only the list of messages is whole. */
const LONG_THREAD = 30

/** A ticket shows its messages with itself, unless they are many. */
function showsMessages(one: Case, { seq, detail }: LedgerLine): boolean {
  if (detail['what'] !== 'ticket') return detail['what'] === 'messages'
  return one.ledger.filter(line => line.kind === 'message_created' && line.seq < seq).length < LONG_THREAD
}

/** The newest words of a person, customer or agent: after a goodbye an agent may have asked something new. */
export function newestWords(one: Case, look: Look): LedgerLine | undefined {
  return look.messages.findLast(line => isPublicWords(line) && (line.by.kind === 'customer' || isAgents(one, line)))
}

/** Who last changed the ticket's status, and to what; a customer's message that reopened it counts as theirs. */
export function lastStatus(look: Look): { to: 'open' | 'closed'; line: LedgerLine } | undefined {
  const line = look.events.findLast(event => event.kind === 'status' || event.kind === 'unsnoozed')
  if (line === undefined) return undefined
  return { to: line.kind === 'unsnoozed' ? 'open' : (line.detail['to'] as 'open' | 'closed'), line }
}

/** The moment until which an agent has put the ticket aside, if that is still to come at `at`. */
export function heldUntil(one: Case, look: Look, at: number): number | undefined {
  const snoozed = look.events.findLast(line => line.kind === 'snoozed')
  if (snoozed === undefined || !isAgents(one, snoozed)) return undefined
  const opened = look.events.some(
    line =>
      line.seq > snoozed.seq && (line.kind === 'unsnoozed' || (line.kind === 'status' && line.detail['to'] === 'open')),
  )
  const until = Date.parse(String(snoozed.detail['until']))
  return opened || until <= at ? undefined : until
}

/** True where an agent has told us to leave the ticket alone. */
export function isIgnored(look: Look): boolean {
  const named = (line: LedgerLine): boolean =>
    Array.isArray(line.detail['names']) && line.detail['names'].includes('rehearsal-ignore')
  const added = look.events.findLast(line => line.kind === 'tags_added' && named(line))
  if (added === undefined) return false
  return !look.events.some(line => line.seq > added.seq && line.kind === 'tags_removed' && named(line))
}
