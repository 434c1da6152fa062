import type { Policy } from '../core/policy.ts'
import type { ShopAutomation } from '../helpdesk/automation.ts'
import { bareAddress } from '../history/place-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import type { ReplayedDecision } from '../simulation/replayed.ts'
import type { Finding, Sighting } from './finding.ts'

const EXAMPLES = 5

/** What can be said without looking at a moment: unread rules, other programs, merging, waiting clocks. */
export function standingFindings(
  automation: ShopAutomation,
  policy: Policy,
  tickets: readonly Ticket[],
  decisions: readonly ReplayedDecision[],
): Finding[] {
  return [
    ...automation.rules.flatMap(rule =>
      rule.unreadable === undefined
        ? []
        : [
            finding('unreadable_rule', 'look', { kind: 'rule', id: rule.id, name: rule.name }, [], {
              what: `The rule “${rule.name}” could not be read: ${rule.unreadable}`,
              advice: 'Look at it yourself: does it write, close, reopen, tag or assign where we act?',
            }),
          ],
    ),
    ...automation.bots.map(bot =>
      finding('other_program', 'look', { kind: 'bot', ...bot }, [], {
        what: `${bot.name} is a program that may act on the same tickets.`,
        advice: 'Agree on who answers what; ignore_tags keeps us away from tickets with its tag.',
      }),
    ),
    ...automation.listeners.map(listener =>
      finding('other_program', 'know', { kind: 'listener', ...listener }, [], {
        what: `${listener.name} receives the helpdesk’s events and may act on them; its calls count towards the same limit.`,
        advice: 'Ask whoever set it up what it does when a ticket changes.',
      }),
    ),
    ...merging(tickets),
    ...clockResets(policy, decisions),
    ...snoozeRules(automation, policy),
    ...mailboxes(policy, tickets),
  ]
}

function merging(tickets: readonly Ticket[]): Finding[] {
  const merged = tickets.flatMap(ticket =>
    ticket.events
      .filter(event => event.type === 'merged' && event.actor !== 'agent')
      .map(event => ({ ticketId: ticket.id, at: Date.parse(event.at) })),
  )
  if (merged.length === 0) return []
  return [
    finding('auto_merge', 'know', { kind: 'helpdesk', id: 'auto_merge', name: 'auto-merge' }, merged, {
      what: 'The helpdesk merges open tickets of one customer; a follow-up on a merged ticket ends with it.',
      advice: 'Nothing to do: we go on in the ticket that remains.',
    }),
  ]
}

/** An automatic answer makes the ticket look answered, to views and to the helpdesk's own response times. */
function clockResets(policy: Policy, decisions: readonly ReplayedDecision[]): Finding[] {
  const sent = decisions.filter(({ commands }) =>
    commands.some(command => command.kind === 'reply' && command.purpose === 'auto_reply'),
  )
  const keys = Object.entries(policy.reopen).flatMap(([key, window]) => (window.inside?.autoReply ? [key] : []))
  return keys.map(key =>
    finding(
      'clock_reset',
      'look',
      { kind: 'policy', id: `reopen.${key}`, name: `reopen.${key}.inside.auto_reply` },
      sent,
      {
        what: 'The helpdesk takes our automatic reply for an answer: first-response time stops and views by last message move.',
        advice: 'Leave auto_reply out (the default), or sort views by the last message received.',
      },
    ),
  )
}

function snoozeRules(automation: ShopAutomation, policy: Policy): Finding[] {
  if (policy.followUps.length === 0) return []
  return automation.rules
    .filter(rule => rule.triggers.includes('ticket-self-unsnoozed') && rule.steps !== undefined)
    .map(rule =>
      finding('double_follow_up', 'look', { kind: 'rule', id: rule.id, name: rule.name }, [], {
        what: `The rule “${rule.name}” acts when a snooze ends: the way shops nudge without us.`,
        advice: 'Decide which of the two nudges; we leave snoozed tickets alone until the snooze ends.',
      }),
    )
}

/** As large a part of all messages has to come to a mailbox that counts: people also write to whom they find. */
const LEAST_SHARE = 0.05
const LEAST_MESSAGES = 5

/** Domains tell brands apart; two mailboxes of one domain are departments more often. */
function mailboxes(policy: Policy, tickets: readonly Ticket[]): Finding[] {
  if (policy.brands !== undefined || tickets.some(({ brand }) => brand !== undefined)) return []
  const seen = new Map<string, Sighting[]>()
  let all = 0
  for (const ticket of tickets) {
    const first = ticket.messages.find(({ from, channel, to }) => from === 'customer' && channel === 'email' && to)
    const domains = new Set((first?.to ?? []).flatMap(address => bareAddress(address).split('@')[1] ?? []))
    // Written to several at once, it says nothing about either.
    if (first === undefined || domains.size !== 1) continue
    all++
    const [domain] = domains
    seen.set(domain!, [...(seen.get(domain!) ?? []), { ticketId: ticket.id, at: Date.parse(first.at) }])
  }
  const least = Math.max(LEAST_MESSAGES, all * LEAST_SHARE)
  const many = [...seen].filter(([, sightings]) => sightings.length >= least).sort(([a], [b]) => (a < b ? -1 : 1))
  if (many.length < 2) return []
  const names = many.map(([domain]) => domain).join(', ')
  return [
    finding(
      'brands_unmapped',
      'look',
      { kind: 'policy', id: 'brands', name: 'brands' },
      many.flatMap(([, sightings]) => sightings),
      {
        what: `Customers write to mailboxes of ${names}, and the policy does not say which brand each belongs to: answers of one may be given for another.`,
        advice: 'Name the mailboxes under brands in the policy, or leave it where they are one shop.',
      },
    ),
  ]
}

function finding(
  kind: Finding['kind'],
  severity: Finding['severity'],
  cause: Finding['cause'],
  seen: readonly Sighting[],
  words: Pick<Finding, 'what' | 'advice'>,
): Finding {
  const tickets = [...new Map(seen.map(({ ticketId, at }) => [ticketId, { ticketId, at }])).values()]
  return {
    kind,
    severity,
    cause,
    ...words,
    tickets: tickets.length,
    examples: tickets.slice(0, EXAMPLES),
    certain: true,
  }
}
