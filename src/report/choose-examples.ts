import { stableHash } from '../core/stable-hash.ts'
import { THANKS_CLOSES } from '../forecast/figures/thanks.ts'
import type { Judged, Verdict } from '../forecast/judge/outcome.ts'
import type { LedgerRow } from '../forecast/ledger.ts'
import { toResultDecision } from './build-rows.ts'
import type { ResultExample } from './result.ts'

const PER_VERDICT = 3
const MESSAGES_AROUND = 4
const LONGEST_TEXT = 600

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
  const { messages } = row.ticket
  const firstAfter = messages.findIndex(message => message.at > judged.decision.at)
  const here = firstAfter === -1 ? messages.length : firstAfter
  return {
    section,
    verdict: judged.verdict,
    why: judged.why,
    ticket: row.ticket.id,
    ...(row.intent !== undefined && { intent: row.intent }),
    language: row.language,
    channel: row.channel,
    messages: messages.slice(Math.max(0, here - MESSAGES_AROUND), here + MESSAGES_AROUND / 2).map(message => ({
      from: message.from,
      at: new Date(message.at).toISOString(),
      text: message.text.length > LONGEST_TEXT ? `${message.text.slice(0, LONGEST_TEXT)}…` : message.text,
      after: message.at > judged.decision.at,
    })),
    decision: toResultDecision(judged.decision),
  }
}
