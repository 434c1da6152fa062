import { baseChannel } from '../../core/brake.ts'
import { HOUR, type Instant, type Milliseconds } from '../../core/time.ts'
import type { VendorRule } from './prices.ts'
import type { VendorFacts } from './vendor-facts.ts'

/**
 * How often a vendor would count a ticket. `unknown`: we would have answered otherwise than the team, so nobody can know what
 * the customer would have said. `pending`: the vendor's window is not over at the data's end.
 */
export type Counted = number | 'unknown' | 'pending'

interface Rule {
  readonly unit: 'conversation' | 'session' | 'ticket'
  readonly count: (facts: VendorFacts) => Counted
}

/** Our reading of public rules; see `docs/forecast.md`. */
export const RULES: Readonly<Record<VendorRule, Rule>> = {
  /**
   * The customer confirms, or asks nothing more for 24 h after the last answer. One who comes back to the same conversation
   * later is taken off the bill again. A person who takes over within the 24 h ends it.
   */
  fin: {
    unit: 'conversation',
    count: facts =>
      answered(facts, 24 * HOUR, since => facts.requests.length === 0 && !within(facts.people, since, 24 * HOUR)),
  },
  /** 72 h without a word of the customer and without a person, and a check that the request was met. */
  zendesk: {
    unit: 'conversation',
    count: facts => {
      const counted = answered(
        facts,
        72 * HOUR,
        since => !within(facts.requests, since, 72 * HOUR) && facts.people.length === 0 && facts.settled !== false,
      )
      return counted === 1 && facts.settled === 'pending' ? 'pending' : counted
    },
  },
  /** No person within 72 h of the last answer, whatever the customer says. */
  gorgias_ai_agent: {
    unit: 'conversation',
    count: facts => answered(facts, 72 * HOUR, since => !within(facts.people, since, 72 * HOUR)),
  },
  /** Relevant and accurate: the team gave the same answer. Safe: nothing wrong was done. Contained: no person, ever. */
  ada: {
    unit: 'conversation',
    count: facts => {
      if (facts.handedOver || facts.wrong) return 0
      return answered(facts, 0, () => facts.people.length === 0)
    },
  },
  /** By e-mail every message of ours; elsewhere all of them within 24 h of the first. No matter what came of it. */
  freddy: {
    unit: 'session',
    count: ({ channel, messages }) => (baseChannel(channel) === 'email' ? messages.length : sessions(messages)),
  },
  /** Every ticket the software did anything to. */
  per_ticket: { unit: 'ticket', count: ({ touched }) => (touched ? 1 : 0) },
}

function answered(facts: VendorFacts, window: Milliseconds, isCounted: (since: Instant) => boolean): Counted {
  const { answer, handedOverAfter, end } = facts
  if (answer === undefined || handedOverAfter || answer.verdict === 'wrong') return 0
  if (answer.verdict === 'unknown') return 'unknown'
  // What already speaks against it need not be waited for.
  if (!isCounted(answer.at) && answer.verdict !== 'pending') return 0
  return answer.verdict === 'pending' || end < answer.at + window ? 'pending' : 1
}

function within(moments: readonly Instant[], since: Instant, window: Milliseconds): boolean {
  return moments.some(at => at >= since && at <= since + window)
}

function sessions(messages: readonly Instant[]): number {
  let count = 0
  let began = Number.NEGATIVE_INFINITY
  for (const at of messages) {
    if (at < began + 24 * HOUR) continue
    began = at
    count++
  }
  return count
}
