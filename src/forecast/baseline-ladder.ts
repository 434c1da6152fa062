import type { Ticket } from '../history/ticket.ts'
import { doNothing, nativeRules } from './baseline.ts'
import { type LadderFigures, ladderFigures } from './figures/ladder.ts'
import { writeLedger } from './ledger.ts'
import type { Past } from './past.ts'

/** The ladder of a baseline on the same tickets, judged by the same ledger. */
export function baselineLadder(
  tickets: readonly Ticket[],
  baseline: 'do_nothing' | 'native_rules',
  past: Past,
  describe: Parameters<typeof writeLedger>[2],
  seed: number,
): LadderFigures {
  const replayed = tickets.map(baseline === 'do_nothing' ? doNothing : nativeRules)
  return ladderFigures(writeLedger(replayed, past, describe), seed)
}
