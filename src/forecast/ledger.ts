import type { ReplayedDecision, ReplayedTicket } from '../simulation/replayed.ts'
import { factsOf } from './facts.ts'
import { judgeTicket } from './judge/judge-ticket.ts'
import type { Judged } from './judge/outcome.ts'
import type { Past, PastTicket } from './past.ts'
import { type Rung, rung } from './rung.ts'

/** One line of the ledger: a ticket, what we would have done, how that is judged, and the rung it stands on. */
export interface LedgerRow {
  readonly ticket: PastTicket
  readonly channel: string
  readonly language: string
  /** The account's own label where there is one, else the engine's accepted reading, else undefined. */
  readonly intent?: string
  readonly decisions: readonly ReplayedDecision[]
  readonly judged: readonly Judged[]
  readonly rung: Rung
}

/** Ascending by ticket id, as the replay gives them. Tickets without a customer message cannot be judged and are left out. */
export function writeLedger(
  replayed: readonly ReplayedTicket[],
  past: Past,
  describe: (ticketId: string) => { readonly channel: string; readonly language?: string },
): LedgerRow[] {
  return replayed.flatMap(({ ticketId, decisions }): LedgerRow[] => {
    const ticket = past.tickets.get(ticketId)
    if (ticket === undefined || !ticket.messages.some(message => message.from === 'customer')) return []
    const judged = judgeTicket(ticket, decisions, past)
    const intent = ticket.label ?? decisions.find(decision => decision.read?.intent?.accepted)?.read?.intent?.label
    const { channel, language } = describe(ticketId)
    return [
      {
        ticket,
        channel,
        language: decisions.find(decision => decision.read !== undefined)?.read?.language ?? language ?? 'und',
        ...(intent !== undefined && { intent }),
        decisions,
        judged,
        rung: rung(factsOf(ticket, decisions, judged, past)),
      },
    ]
  })
}
