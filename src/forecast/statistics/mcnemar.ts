import { regularizedBeta } from './beta.ts'

/**
 * Exact McNemar test of two policies on the same cases: how likely so uneven a split of the cases on which they differ would be if
 * neither were better. Two-sided.
 * @param onlyA cases that the first alone got right, `onlyB` the second alone
 */
export function exactMcNemar(onlyA: number, onlyB: number): number {
  const n = onlyA + onlyB
  const fewer = Math.min(onlyA, onlyB)
  return fewer === onlyA && fewer === onlyB ? 1 : Math.min(1, 2 * regularizedBeta(0.5, n - fewer, fewer + 1))
}
