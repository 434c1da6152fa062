import type { LedgerRow } from '../ledger.ts'
import { rowRate } from '../rate-of.ts'
import { RUNGS, type Rung } from '../rung.ts'
import type { Rate } from '../statistics/interval.ts'

export interface LadderFigures {
  /** Tickets with an observed outcome: the denominator of every rate here. */
  readonly known: number
  readonly unknown: number
  readonly pending: number
  readonly rungs: Readonly<Record<(typeof RUNGS)[number], Rate>>
  /** Rungs 1 to 4 together: finished without a person. */
  readonly resolved: Rate
  readonly wrong: Rate
  /** The resolved share if every unknown ticket had failed, as judged, and if every one had succeeded. */
  readonly resolvedBounds: { readonly pessimistic: number; readonly judged: number; readonly optimistic: number }
}

const RESOLVED: ReadonlySet<Rung> = new Set(['nothing_owed', 'confirmed', 'verified', 'assumed'])

export function ladderFigures(rows: readonly LedgerRow[], seed: number): LadderFigures {
  const known = rows.filter(row => row.rung !== 'unknown' && row.rung !== 'pending')
  const unknown = rows.filter(row => row.rung === 'unknown').length
  const resolved = rowRate(known, isResolved, seed)
  const all = known.length + unknown
  const rungs = Object.fromEntries(RUNGS.map(each => [each, rowRate(known, row => row.rung === each, seed)]))
  return {
    known: known.length,
    unknown,
    pending: rows.length - all,
    rungs: rungs as LadderFigures['rungs'],
    resolved,
    wrong: rowRate(known, row => row.rung === 'wrong', seed),
    resolvedBounds: {
      pessimistic: all === 0 ? 0 : resolved.count / all,
      judged: resolved.value,
      optimistic: all === 0 ? 0 : (resolved.count + unknown) / all,
    },
  }
}

export function isResolved(row: Pick<LedgerRow, 'rung'>): boolean {
  return RESOLVED.has(row.rung)
}
