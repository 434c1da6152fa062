import { setImmediate as yieldToEvents } from 'node:timers/promises'
import { hasEffect } from '../core/command.ts'
import type { Policy } from '../core/policy.ts'
import type { MessageView } from '../core/ticket-view.ts'
import type { ShopAutomation } from '../helpdesk/automation.ts'
import { asOf } from '../history/as-of.ts'
import type { Ticket } from '../history/ticket.ts'
import type { ReplayedDecision, ReplayedTicket } from '../simulation/replayed.ts'
import { type ApiLimit, type ApiLoad, apiLoad, loadFinding } from './api-load.ts'
import { byGravity, type Conflict, collectFindings } from './collect-findings.ts'
import type { Finding } from './finding.ts'
import { onIncoming } from './on-incoming.ts'
import { onOurs } from './on-ours.ts'
import { onOtherBots, onWaiting } from './on-waiting.ts'
import { standingFindings } from './standing-findings.ts'

export interface Preflight {
  readonly findings: readonly Finding[]
  readonly load: ApiLoad
  readonly tickets: number
  readonly decisions: number
}

const TICKETS_BETWEEN_PAUSES = 64

/**
 * Plays the shop's own rules beside our replayed decisions: each customer message, each of our commands and each nudge is
 * shown to the rules as the ticket stood then. A rule's own consequences for other rules are not followed.
 */
export async function findConflicts(options: {
  readonly automation: ShopAutomation
  readonly policy: Policy
  readonly tickets: readonly Ticket[]
  readonly replayed: readonly ReplayedTicket[]
  readonly limit: ApiLimit
}): Promise<Preflight> {
  const { automation, policy, limit } = options
  const tickets = new Map(options.tickets.map(ticket => [ticket.id, ticket]))
  const conflicts: Conflict[] = []
  for (const [index, { ticketId, decisions }] of options.replayed.entries()) {
    const ticket = tickets.get(ticketId)
    if (ticket === undefined) continue
    for (const decision of decisions) conflicts.push(...conflictsAt(automation, ticket, decision))
    if (index % TICKETS_BETWEEN_PAUSES === 0) await yieldToEvents()
  }
  const decisions = options.replayed.flatMap(one => one.decisions)
  const load = apiLoad(decisions, limit)
  const seen = collectFindings(conflicts)
  // A rule that was seen doubling a follow-up need not be named again for being able to.
  const standing = standingFindings(automation, policy, options.tickets, decisions).filter(
    one => !seen.some(other => other.kind === one.kind && other.cause.id === one.cause.id),
  )
  return {
    findings: [...seen, ...standing, loadFinding(load, limit)].sort(byGravity),
    load,
    tickets: options.replayed.length,
    decisions: decisions.length,
  }
}

function conflictsAt(automation: ShopAutomation, ticket: Ticket, decision: ReplayedDecision): Conflict[] {
  const before = asOf(ticket, decision.at)
  const message = newestAnswered(before.messages, decision)
  const found: Conflict[] = []
  if (message !== undefined) {
    const then = asOf(ticket, message.at)
    found.push(...onIncoming(automation, then, message, decision))
    found.push(...onOtherBots(then, asOf(ticket, Number.MAX_SAFE_INTEGER), decision))
  }
  if (decision.commands.some(hasEffect)) {
    found.push(...onOurs(automation, before, decision), ...onWaiting(automation, before, decision))
  }
  return found
}

function newestAnswered(messages: readonly MessageView[], decision: ReplayedDecision): MessageView | undefined {
  return messages.findLast(
    message => message.from === 'customer' && message.public && decision.inputs.includes(message.id),
  )
}
