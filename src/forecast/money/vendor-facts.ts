import { hasEffect, reachesCustomer } from '../../core/command.ts'
import type { Instant } from '../../core/time.ts'
import type { Verdict } from '../judge/outcome.ts'
import type { LedgerRow } from '../ledger.ts'
import { isSubstantiveReply } from '../past.ts'

/** One ticket as vendors look at it. */
export interface VendorFacts {
  readonly channel: string
  /** Our last answer; follow-ups and receipts answer nothing. Absent where we gave none. */
  readonly answer?: {
    /** The moment an answer of these words really stood in the ticket: the team's, where it gave the same. */
    readonly at: Instant
    readonly verdict: Verdict
  }
  /** Replies of people that no answer of ours stands for, from our first answer on. */
  readonly people: readonly Instant[]
  /** What customers wrote after our last answer and that was no mere courtesy. */
  readonly requests: readonly Instant[]
  /** We gave it to people: at all, and after our last answer. */
  readonly handedOver: boolean
  readonly handedOverAfter: boolean
  /** History contradicts something we did. */
  readonly wrong: boolean
  /** An answer of ours is the team's, and nobody came back to it. */
  readonly settled: boolean | 'pending'
  /** When we wrote to the customer. */
  readonly messages: readonly Instant[]
  /** We did anything to it. */
  readonly touched: boolean
  /** The data's end: what lies after it is unknown. */
  readonly end: Instant
}

export function vendorFacts({ ticket, channel, decisions, judged, rung }: LedgerRow, end: Instant): VendorFacts {
  const answers = judged.filter(each => each.kind === 'answer')
  const replies = ticket.messages.filter(isSubstantiveReply)
  const stoodFor = new Map(
    answers
      .filter(each => each.verdict === 'right')
      .map(each => [each, replies.find(reply => reply.at >= each.decision.at)]),
  )
  const [first] = answers
  const last = answers.at(-1)
  const at = last && (stoodFor.get(last)?.at ?? last.decision.at)
  const ours = new Set(stoodFor.values())
  const given = decisions.filter(({ commands }) =>
    commands.some(command => command.kind === 'hand_over' || command.kind === 'route'),
  )
  return {
    channel,
    ...(last && at !== undefined && { answer: { at, verdict: last.verdict } }),
    people:
      first === undefined
        ? []
        : replies.filter(reply => reply.at >= first.decision.at && !ours.has(reply)).map(reply => reply.at),
    requests:
      at === undefined
        ? []
        : ticket.messages
            .filter(message => message.from === 'customer' && message.at > at && !message.courtesy)
            .map(message => message.at),
    handedOver: given.length > 0,
    handedOverAfter: last !== undefined && given.some(decision => decision.at > last.decision.at),
    wrong: judged.some(each => each.verdict === 'wrong'),
    settled: rung === 'pending' ? 'pending' : rung === 'confirmed' || rung === 'verified',
    messages: decisions.filter(({ commands }) => commands.some(reachesCustomer)).map(decision => decision.at),
    touched: decisions.some(({ commands }) => commands.some(hasEffect)),
    end,
  }
}
