import { betaQuantile } from './beta.ts'

/** Student's t with `freedom` degrees: the value that is exceeded on either side together with the probability `both`. */
export function studentsT(both: number, freedom: number): number {
  const x = betaQuantile(both, freedom / 2, 0.5)
  return Math.sqrt(freedom * (1 / x - 1))
}
