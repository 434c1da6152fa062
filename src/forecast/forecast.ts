import { REASONS, type Reason } from '../core/reasons.ts'
import type { Instant } from '../core/time.ts'
import { collectDrafts, type DraftCase } from './answers/collect-drafts.ts'
import { type DraftFigures, draftFigures } from './answers/draft-figures.ts'
import { type ActionFigures, actionFigures } from './figures/actions.ts'
import { type IntentFigures, intentFigures } from './figures/calibration.ts'
import { type LadderFigures, ladderFigures } from './figures/ladder.ts'
import { type Segment, segmentFigures } from './figures/segments.ts'
import { type ServiceFigures, serviceFigures } from './figures/service.ts'
import { THANKS_CLOSES, type ThanksFigures, thanksFigures } from './figures/thanks.ts'
import type { LedgerRow } from './ledger.ts'
import { type MoneyFigures, type MoneySettings, moneyFigures } from './money/money.ts'
import type { VendorView } from './money/vendor-views.ts'
import type { ThresholdFigures } from './thresholds/threshold-figures.ts'

/** Every figure of one simulated policy, computed from the ledger alone. */
export interface Forecast {
  readonly tickets: number
  readonly customers: number
  readonly ladder: LadderFigures
  readonly segments: readonly Segment[]
  readonly languages: readonly { readonly language: string; readonly ladder: LadderFigures }[]
  readonly thanks: ThanksFigures
  /** Closes for any other reason: FYI, automated mail, spam, silence. */
  readonly otherCloses: ActionFigures
  readonly followUps: ActionFigures
  readonly routing: ActionFigures
  readonly answers: ActionFigures
  /** Answers and drafted notes beside what the team wrote instead. */
  readonly drafts: DraftFigures
  readonly intents: IntentFigures
  /** Null where the policy was not handed in. */
  readonly thresholds: ThresholdFigures | null
  readonly service: ServiceFigures
  readonly money: MoneyFigures
  readonly vendors: readonly VendorView[]
  /** How often each reason was given, acting or not. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>
}

/** Whatever else ends in a close, opt-outs and rules included: a close that no figure counts would be an error nobody sees. */
const OTHER_CLOSES = (Object.keys(REASONS) as Reason[]).filter(reason => !THANKS_CLOSES.includes(reason))

/**
 * @param window the reported stretch of time
 * @param drafts those of the rows, where they are at hand already
 */
export function makeForecast(
  rows: readonly LedgerRow[],
  window: { from: Instant; to: Instant },
  seed: number,
  settings: MoneySettings = {},
  thresholds: ThresholdFigures | null = null,
  drafts: readonly DraftCase[] = collectDrafts(rows),
): Forecast {
  return {
    tickets: rows.length,
    customers: new Set(rows.map(row => row.ticket.customerId)).size,
    ladder: ladderFigures(rows, seed),
    segments: segmentFigures(rows, seed),
    languages: [...Map.groupBy(rows, row => row.language)]
      .map(([language, group]) => ({ language, ladder: ladderFigures(group, seed) }))
      .sort((a, b) => b.ladder.known - a.ladder.known || (a.language < b.language ? -1 : 1)),
    thanks: thanksFigures(rows, seed),
    otherCloses: actionFigures(rows, 'close', seed, OTHER_CLOSES),
    followUps: actionFigures(rows, 'nudge', seed),
    routing: actionFigures(rows, 'route', seed),
    answers: actionFigures(rows, 'answer', seed),
    drafts: draftFigures(drafts, seed),
    intents: intentFigures(rows),
    thresholds,
    service: serviceFigures(rows, window),
    ...moneyFigures(rows, window, settings),
    reasons: countReasons(rows),
  }
}

function countReasons(rows: readonly LedgerRow[]): Partial<Record<Reason, number>> {
  const counts = new Map<Reason, number>()
  for (const row of rows)
    for (const decision of row.decisions) counts.set(decision.reason, (counts.get(decision.reason) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
