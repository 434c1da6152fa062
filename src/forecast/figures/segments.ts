import type { LedgerRow } from '../ledger.ts'
import { rowRate, TOO_FEW } from '../rate-of.ts'
import type { Rate } from '../statistics/interval.ts'
import { isResolved } from './ladder.ts'

/** What to do with one group of tickets, in the words of the report. */
export type SegmentVerdict = 'ready' | 'draft_only' | 'leave_to_people' | 'too_few'

export interface Segment {
  readonly intent: string
  readonly channel: string
  /** Tickets with an observed outcome. */
  readonly n: number
  /** Tickets on which anything was done: closed, routed, nudged or answered. */
  readonly acted: Rate
  readonly resolved: Rate
  readonly wrong: Rate
  readonly verdict: SegmentVerdict
}

/** A group is ready when, at worst, fewer than this share of its tickets would go wrong. */
const READY_AT_MOST = 0.05
const DRAFT_AT_MOST = 0.15

/** Stands for an intent's channels that are too small to say anything by themselves. */
export const OTHER_CHANNELS = 'other'

/** Intent by channel, most tickets with an action first. An intent's small channels are taken together; what is still too small says so. */
export function segmentFigures(rows: readonly LedgerRow[], seed: number): Segment[] {
  const known = rows.filter(row => row.rung !== 'unknown' && row.rung !== 'pending')
  const groups = [...Map.groupBy(known, row => `${row.intent ?? ''}\u0000${row.channel}`).values()]
  const large = groups.filter(group => group.length >= TOO_FEW)
  const small = groups.filter(group => group.length < TOO_FEW).flat()
  const merged = [...Map.groupBy(small, row => row.intent ?? '').values()]
  return [
    ...large.map(group => toSegment(group, group[0]!.channel, seed)),
    ...merged.map(group => toSegment(group, OTHER_CHANNELS, seed)),
  ].sort((a, b) => b.acted.count - a.acted.count || b.n - a.n || (key(a) < key(b) ? -1 : 1))
}

function toSegment(group: readonly LedgerRow[], channel: string, seed: number): Segment {
  const acted = rowRate(group, row => row.judged.length > 0, seed)
  const wrong = rowRate(group, row => row.rung === 'wrong', seed)
  return {
    intent: group[0]!.intent ?? '',
    channel,
    n: group.length,
    acted,
    resolved: rowRate(group, isResolved, seed),
    wrong,
    verdict: verdictOf(group.length, acted.count, wrong),
  }
}

function verdictOf(n: number, acted: number, wrong: Rate): SegmentVerdict {
  if (n < TOO_FEW) return 'too_few'
  if (acted === 0) return 'leave_to_people'
  if (wrong.high <= READY_AT_MOST) return 'ready'
  return wrong.value <= DRAFT_AT_MOST ? 'draft_only' : 'leave_to_people'
}

function key(segment: Segment): string {
  return `${segment.intent}\u0000${segment.channel}`
}
