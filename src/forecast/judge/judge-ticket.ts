import type { Evidence } from '../../core/reading.ts'
import type { Reason } from '../../core/reasons.ts'
import type { Milliseconds } from '../../core/time.ts'
import type { ReplayedDecision } from '../../simulation/replayed.ts'
import type { Past, PastTicket } from '../past.ts'
import { judgeAnswer } from './judge-answer.ts'
import { CLOSE_WINDOW, judgeClose } from './judge-close.ts'
import { judgeNudge, NUDGE_WINDOW } from './judge-nudge.ts'
import { judgeRoute } from './judge-route.ts'
import type { Judged, Verdict, VerdictWhy } from './outcome.ts'

/**
 * Routes that chose a team by what the customer wants. A topic that must go to a person, a rule of the policy or a reopened
 * thread is right wherever it lands.
 */
export const CHOSEN_TEAM: ReadonlySet<Reason> = new Set(['routed', 'no_supported_answer', 'no_draft', 'drafted'])

/** Judges every action of one replayed ticket against what really happened afterwards. */
export function judgeTicket(ticket: PastTicket, decisions: readonly ReplayedDecision[], past: Past): Judged[] {
  return decisions.flatMap(decision =>
    decision.commands.flatMap((command): Judged[] => {
      const of = { ticketId: ticket.id, decision }
      switch (command.kind) {
        case 'close':
          return [
            {
              ...of,
              kind: 'close',
              ...whenOver(CLOSE_WINDOW, decision, past, judgeClose(ticket, decision.at, past, closedWhat(decision))),
            },
          ]
        case 'route':
          return CHOSEN_TEAM.has(decision.reason) ? [{ ...of, kind: 'route', ...judgeRoute(ticket, command) }] : []
        case 'follow_up':
          return [
            {
              ...of,
              kind: 'nudge',
              ...whenOver(
                NUDGE_WINDOW,
                decision,
                past,
                judgeNudge(ticket, anchorOf(ticket, decision), decision.at, past),
              ),
            },
          ]
        case 'reply':
          if (command.purpose !== 'answer') return []
          return [
            {
              ...of,
              kind: 'answer',
              ...judgeAnswer(ticket, decision.at, { text: command.text, sources: articles(decision.evidence) }),
            },
          ]
        default:
          return []
      }
    }),
  )
}

/**
 * Errors show early, the absence of one only once the window is over. Near the data's end a rate of what is known by then would be
 * one of errors alone, so whatever is younger than its window waits, with what is seen of it so far.
 */
function whenOver(
  window: Milliseconds,
  { at }: ReplayedDecision,
  past: Past,
  judged: { readonly verdict: Verdict; readonly why: VerdictWhy },
): { readonly verdict: Verdict; readonly why: VerdictWhy } {
  return past.end < at + window ? { ...judged, verdict: 'pending' } : judged
}

function closedWhat({ reason }: ReplayedDecision): 'words' | 'machine' {
  return reason === 'automated_closed' || reason === 'spam_closed' ? 'machine' : 'words'
}

/** The silence a nudge answers began with the last public message before it. */
function anchorOf(ticket: PastTicket, decision: ReplayedDecision): number {
  return ticket.messages.findLast(message => message.at < decision.at)?.at ?? ticket.createdAt
}

function articles(evidence: readonly Evidence[]): string[] {
  return evidence.filter(item => item.kind === 'article').map(item => item.id)
}
