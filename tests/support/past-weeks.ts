import type { Judged } from '../../src/forecast/judge/outcome.ts'
import type { LedgerRow } from '../../src/forecast/ledger.ts'
import { seededRandom } from '../../src/forecast/statistics/random.ts'

const DAY = 86_400_000
const START = Date.parse('2026-03-02T00:00:00Z')

/** A shop whose weeks are drawn from a known process. */
export interface WeeksProcess {
  readonly seed: number
  readonly weeks: number
  readonly perWeek: number
  /** Standard deviation of a week's volume and of its rates, on the logarithmic and logistic scale. */
  readonly volumeSwing?: number
  readonly rateSwing?: number
  /** Growth of the volume a week, on the logarithmic scale. */
  readonly growth?: number
  /** Chance that a week is a campaign: three times the tickets. */
  readonly campaigns?: number
  readonly resolved?: number
  readonly wrong?: number
}

export interface Weeks {
  readonly rows: readonly LedgerRow[]
  readonly from: number
  readonly to: number
  readonly at: (week: number) => number
}

/** Ledger rows of such a shop, complete: every outcome is known, however late it comes. */
export function pastWeeks(process: WeeksProcess): Weeks {
  const { seed, weeks, perWeek, volumeSwing = 0, rateSwing = 0, growth = 0, campaigns = 0 } = process
  const { resolved = 0.3, wrong = 0.04 } = process
  const random = seededRandom(seed)
  for (let i = 0; i < 20; i++) random()
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const moved = (p: number, by: number): number => 1 / (1 + Math.exp(-Math.log(p / (1 - p)) - by))
  const rows: LedgerRow[] = []
  for (let week = 0; week < weeks; week++) {
    const isCampaign = random() < campaigns
    const mean = perWeek * Math.exp(growth * week + volumeSwing * normal()) * (isCampaign ? 3 : 1)
    const swing = rateSwing * normal()
    const [r, w, route] = [moved(resolved, swing), moved(wrong, swing), moved(0.85, rateSwing * normal())]
    for (let i = poisson(mean, random); i > 0; i--) {
      const createdAt = START + (week * 7 + 7 * random()) * DAY
      const customers = 1 + (random() < 0.2 ? 1 : 0)
      // One customer in five writes twice, with the same outcome.
      const fate = [random(), random(), random(), random(), random()]
      for (let k = 0; k < customers; k++)
        rows.push(rowOf(`t${rows.length}`, `c${week}-${i}`, createdAt + k * 3_600_000, fate, { r, w, route }))
    }
  }
  const at = (week: number): number => START + week * 7 * DAY
  return { rows, from: START, to: at(weeks), at }
}

function rowOf(
  id: string,
  customerId: string,
  createdAt: number,
  fate: readonly number[],
  { r, w, route }: { r: number; w: number; route: number },
): LedgerRow {
  const judged: Judged[] = []
  const add = (kind: Judged['kind'], isRight: boolean, days: number): void => {
    const decision = {
      ticketId: id,
      seq: judged.length,
      at: createdAt + days * DAY,
      inputs: [],
      stage: 'full' as const,
      commands: [kind === 'close' ? { kind: 'close' as const } : { kind: 'route' as const, team: 'a' }],
      reason: kind === 'close' ? ('thanks_nothing_owed' as const) : ('routed' as const),
      evidence: [],
    }
    const why =
      kind === 'route' ? (isRight ? 'same_team' : 'other_team') : isRight ? 'nothing_followed' : 'team_replied'
    judged.push({ kind, ticketId: id, decision, verdict: isRight ? 'right' : 'wrong', why })
  }
  const isResolved = fate[0]! < r
  if (fate[1]! < 0.8) add('route', fate[2]! < route, 0.01)
  if (isResolved || fate[3]! < 0.2) add('close', fate[4]! >= w, 1 + 4 * fate[3]!)
  const isWrong = judged.some(each => each.verdict === 'wrong')
  return {
    ticket: { id, customerId, createdAt, messages: [], closes: [] },
    channel: fate[2]! < 0.5 ? 'email' : 'chat',
    language: 'en',
    intent: fate[1]! < 0.5 ? 'order_status' : 'returns',
    decisions: judged.map(each => each.decision),
    judged,
    rung: isWrong ? 'wrong' : isResolved ? 'nothing_owed' : 'handed_over',
  }
}

/** The same rows as the data's end shows them: what was not over by then is pending. */
export function seenAt(rows: readonly LedgerRow[], end: number): LedgerRow[] {
  return rows
    .filter(row => row.ticket.createdAt < end)
    .map(row => {
      const judged = row.judged
        .filter(each => each.decision.at <= end)
        .map(each =>
          each.kind === 'close' && each.decision.at + 7 * DAY > end ? { ...each, verdict: 'pending' as const } : each,
        )
      const isOpen = row.ticket.createdAt + 7 * DAY > end || judged.some(each => each.verdict === 'pending')
      return {
        ...row,
        judged,
        decisions: judged.map(each => each.decision),
        ...(isOpen && { rung: 'pending' as const }),
      }
    })
}

function poisson(mean: number, random: () => number): number {
  let left = mean
  let count = 0
  while (left > 0) {
    left += Math.log(1 - random())
    if (left > 0) count++
  }
  return count
}
