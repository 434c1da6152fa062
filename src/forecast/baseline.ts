import { INITIAL_STATE } from '../core/state.ts'
import type { Ticket } from '../history/ticket.ts'
import type { ReplayedDecision, ReplayedTicket } from '../simulation/replayed.ts'

/** What the helpdesk's own rules did to a ticket, in the form of decisions, so that the same ledger can judge them. */
export function nativeRules(ticket: Ticket): ReplayedTicket {
  const decisions: ReplayedDecision[] = []
  const add = (
    at: string,
    commands: ReplayedDecision['commands'],
    reason: ReplayedDecision['reason'],
    id: string,
  ): void => {
    decisions.push({
      ticketId: ticket.id,
      seq: 0,
      at: Date.parse(at),
      inputs: [id],
      stage: 'full',
      commands,
      reason,
      evidence: [{ kind: 'rule', id }],
    })
  }
  for (const [index, event] of ticket.events.entries()) {
    if (event.actor !== 'rule') continue
    if (event.type === 'closed') add(event.at, [{ kind: 'close' }], 'rule_fired', `closed@${index}`)
    const to = event.to as { team?: string; user?: string } | undefined
    if (event.type === 'assigned' && (to?.team || to?.user))
      add(event.at, [{ kind: 'route', ...to }], 'routed', `assigned@${index}`)
  }
  for (const message of ticket.messages) {
    if (message.rule === undefined || !message.public || message.from === 'customer') continue
    // A rule's message after silence is the snooze-and-macro follow-up; one that answers a customer is an auto-reply.
    const earlier = ticket.messages.filter(
      each => each.public && each.id !== message.id && Date.parse(each.at) <= Date.parse(message.at),
    )
    const answersCustomer = earlier.at(-1)?.from === 'customer'
    const text = message.text ?? ''
    const command = answersCustomer
      ? ({ kind: 'reply', text, channel: message.channel, purpose: 'auto_reply' } as const)
      : ({ kind: 'follow_up', rule: message.rule, n: 1, text, channel: message.channel } as const)
    add(message.at, [command], 'rule_fired', message.id)
  }
  return {
    ticketId: ticket.id,
    decisions: decisions.sort((a, b) => a.at - b.at).map((decision, seq) => ({ ...decision, seq })),
    state: INITIAL_STATE,
  }
}

/** The other baseline: nobody does anything but the team. */
export function doNothing(ticket: Ticket): ReplayedTicket {
  return { ticketId: ticket.id, decisions: [], state: INITIAL_STATE }
}
