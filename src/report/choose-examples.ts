import { stableHash } from '../core/stable-hash.ts'
import { THANKS_CLOSES } from '../forecast/figures/thanks.ts'
import type { Judged, Verdict } from '../forecast/judge/outcome.ts'
import type { LedgerRow } from '../forecast/ledger.ts'
import { toResultDecision } from './build-rows.ts'
import { conversationAround } from './conversation-around.ts'
import type { ResultExample } from './result.ts'

const PER_VERDICT = 3

const SECTIONS: readonly { readonly section: ResultExample['section']; readonly is: (judged: Judged) => boolean }[] = [
  { section: 'thanks', is: judged => judged.kind === 'close' && THANKS_CLOSES.includes(judged.decision.reason) },
  { section: 'closes', is: judged => judged.kind === 'close' && !THANKS_CLOSES.includes(judged.decision.reason) },
  { section: 'follow_ups', is: judged => judged.kind === 'nudge' },
  { section: 'routing', is: judged => judged.kind === 'route' },
  { section: 'answers', is: judged => judged.kind === 'answer' },
]

/**
 * Three right, three wrong and, for answers, three diverging examples a section. The pick hangs on seed and ticket id alone,
 * so nobody can be accused of choosing the nice ones.
 */
export function chooseExamples(ledger: readonly LedgerRow[], seed: number): ResultExample[] {
  const judged = ledger.flatMap(row =>
    row.judged.map(each => ({ row, each, order: stableHash(seed, row.ticket.id, each.decision.seq) })),
  )
  return SECTIONS.flatMap(({ section, is }) =>
    (['right', 'wrong', 'unknown'] as const satisfies readonly Verdict[]).flatMap(verdict =>
      judged
        .filter(({ each }) => is(each) && each.verdict === verdict)
        .sort((a, b) => a.order - b.order)
        .slice(0, PER_VERDICT)
        .map(({ row, each }) => toExample(section, row, each)),
    ),
  )
}

function toExample(section: ResultExample['section'], row: LedgerRow, judged: Judged): ResultExample {
  return {
    section,
    verdict: judged.verdict,
    why: judged.why,
    ticket: row.ticket.id,
    ...(row.intent !== undefined && { intent: row.intent }),
    language: row.language,
    channel: row.channel,
    messages: conversationAround(row.ticket.messages, judged.decision.at),
    decision: toResultDecision(judged.decision),
  }
}
