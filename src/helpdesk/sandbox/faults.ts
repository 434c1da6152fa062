import { happens } from './chance.ts'

/** What can go wrong with one API call. `before`: nothing was done; `after`: it was done and the answer is lost. */
export type FaultKind =
  | 'error_500'
  | 'error_503'
  | 'rate_limited'
  | 'timeout_before'
  | 'timeout_after'
  | 'reset_before'
  | 'reset_after'

/** Shares, 0 to 1, of API calls that fail each way, drawn from the seed and the call's number. */
export type FaultRates = Partial<Record<FaultKind, number>>

/** A fault for the next calls that match. */
export interface PlannedFault {
  readonly kind: FaultKind
  readonly method?: string
  /** Part of the path, as `/messages`. */
  readonly path?: string
  /** How many calls; 1 where absent. */
  readonly times?: number
}

export interface Faults {
  next(method: string, path: string): FaultKind | undefined
  plan(fault: PlannedFault): void
  setRates(rates: FaultRates): void
}

export function createFaults(seed: number, initial: FaultRates = {}): Faults {
  let rates = initial
  let calls = 0
  const planned: { fault: PlannedFault; left: number }[] = []
  return {
    next(method, path) {
      calls += 1
      const match = planned.find(
        ({ fault, left }) =>
          left > 0 && (fault.method ?? method) === method && (fault.path === undefined || path.includes(fault.path)),
      )
      if (match !== undefined) {
        match.left -= 1
        return match.fault.kind
      }
      return (Object.keys(rates) as FaultKind[]).sort().find(kind => happens(rates[kind], seed, kind, calls))
    },
    plan(fault) {
      planned.push({ fault, left: fault.times ?? 1 })
    },
    setRates(next) {
      rates = next
    },
  }
}
