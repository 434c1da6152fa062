import { quantile } from '../../src/forecast/statistics/bootstrap.ts'
import type { Range } from '../../src/forecast/statistics/interval.ts'

const ROUNDS = 1000

/** Percentile-bootstrap interval at 95 % of any figure of a list of cases, which are drawn again with replacement. */
export function bootstrapInterval<T>(
  cases: readonly T[],
  figure: (cases: readonly T[]) => number,
  random: () => number,
  rounds = ROUNDS,
): Range {
  const value = figure(cases)
  const drawn: number[] = []
  for (let round = 0; round < rounds; round++) {
    const again = figure(cases.map(() => cases[Math.floor(random() * cases.length)]!))
    if (Number.isFinite(again)) drawn.push(again)
  }
  drawn.sort((a, b) => a - b)
  if (drawn.length === 0) return { value, low: value, high: value }
  return { value, low: Math.min(value, quantile(drawn, 0.025)), high: Math.max(value, quantile(drawn, 0.975)) }
}

/** Mean difference (ours less theirs) on the same cases, with its bootstrap interval: cases are drawn in pairs. */
export function pairedDifference(ours: readonly number[], theirs: readonly number[], random: () => number): Range {
  const differences = ours.map((value, i) => value - theirs[i]!)
  return bootstrapInterval(differences, values => values.reduce((sum, value) => sum + value, 0) / values.length, random)
}
