import { MINUTE } from '../core/time.ts'
import type { Ticket } from './ticket.ts'

/** Tags programs and rules put on tickets to steer them; they say nothing about what the customer wants. */
const OPERATIONAL =
  /^(vip|spam|urgent|priority|escalat\w*|auto[- ]?(close|reply|tag)\w*|closed?|reopened.*|new-sms-follow-up-check|aircall.*|(inbound|outbound|missed) call|voicemail|callback.*|(e-?)?mail|chat|sms|phone|instagram|facebook|whatsapp|twitter|contact[- ]form|csat.*|bot|ai[- ].*|ignore.*|test|do[- ]not[- ].*)$/i

/** Tags put on within this long of one another belong to one sitting of the agent; the first of them names the main matter. */
const SITTING = 10 * MINUTE
/** A tag that mostly stands beside another one describes tickets of any kind. */
const MOSTLY_BESIDE_OTHERS = 0.6

/**
 * The tags of an account that can name what its customers want: set by agents (or by nobody known) rather than by rules, common enough,
 * and mostly alone.
 * @param least fewest tickets a tag must be on
 */
export function labelTags(tickets: readonly Ticket[], least: number): ReadonlySet<string> {
  const onTickets = new Map<string, number>()
  const byMachine = new Map<string, number>()
  for (const ticket of tickets) {
    for (const tag of new Set(ticket.tags)) increment(onTickets, tag)
    const machine = new Set<string>()
    for (const event of ticket.events) {
      if (event.type !== 'tagged' || typeof event.to !== 'string') continue
      if (event.actor === 'agent') machine.delete(event.to)
      else machine.add(event.to)
    }
    for (const tag of machine) increment(byMachine, tag)
  }
  const candidates = new Set<string>()
  for (const [tag, count] of onTickets) {
    if (count >= least && (byMachine.get(tag) ?? 0) * 2 < count && !OPERATIONAL.test(tag.trim())) candidates.add(tag)
  }
  return withoutCompanions(tickets, candidates)
}

/** Takes away, one by one, the tag that stands beside other candidates most often, until none mostly does; of equals the rarest. */
function withoutCompanions(tickets: readonly Ticket[], candidates: Set<string>): Set<string> {
  const sets = tickets
    .map(ticket => [...new Set(ticket.tags)].filter(tag => candidates.has(tag)))
    .filter(tags => tags.length > 0)
  for (;;) {
    const total = new Map<string, number>()
    const beside = new Map<string, number>()
    for (const tags of sets) {
      const left = tags.filter(tag => candidates.has(tag))
      for (const tag of left) {
        increment(total, tag)
        if (left.length > 1) increment(beside, tag)
      }
    }
    const share = (tag: string) => (beside.get(tag) ?? 0) / (total.get(tag) ?? 1)
    const worst = [...candidates]
      .filter(tag => share(tag) > MOSTLY_BESIDE_OTHERS)
      .sort((a, b) => share(b) - share(a) || (total.get(a) ?? 0) - (total.get(b) ?? 0) || (a < b ? -1 : 1))[0]
    if (worst === undefined) return candidates
    candidates.delete(worst)
  }
}

/**
 * The ticket's label among the candidate tags: of those it ended with, the first that was put on in the agents' last sitting, so that a
 * correction replaces what it corrects and a side topic does not. Without dates, the first of the list.
 */
export function labelTagOf(ticket: Ticket, candidates: ReadonlySet<string>): string | undefined {
  const final = ticket.tags.filter(tag => candidates.has(tag))
  if (final.length < 2) return final[0]
  const set = new Map<string, number>()
  for (const event of ticket.events) {
    if (event.type === 'tagged' && event.actor === 'agent' && final.includes(event.to as string)) {
      set.set(event.to as string, Date.parse(event.at))
    }
  }
  if (set.size === 0) return final[0]
  const last = Math.max(...set.values())
  const sitting = [...set].filter(([, at]) => last - at <= SITTING)
  return sitting.sort(([, a], [, b]) => a - b)[0]![0]
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
