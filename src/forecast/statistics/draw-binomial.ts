import { logGamma } from './beta.ts'

/** Logarithms of the factorials, grown as needed: drawing asks for them millions of times. */
const logFactorials: number[] = [0, 0]

/** ln k! for a whole k ≥ 0. */
export function logFactorial(k: number): number {
  for (let i = logFactorials.length; i <= k; i++)
    logFactorials.push(i < 170 ? logFactorials[i - 1]! + Math.log(i) : logGamma(i + 1))
  return logFactorials[k]!
}

/**
 * One draw from Binomial(n, p) by inversion, going outwards from the mode: exact, one random number, about √(npq) steps.
 * @param chance in [0, 1)
 */
export function drawBinomial(n: number, p: number, chance: number): number {
  if (n === 0 || p <= 0) return 0
  if (p >= 1) return n
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const odds = p / (1 - p)
  const atMode = Math.exp(
    logFactorial(n) - logFactorial(mode) - logFactorial(n - mode) + mode * Math.log(p) + (n - mode) * Math.log1p(-p),
  )
  let left = chance - atMode
  let [up, down] = [mode, mode]
  let [above, below] = [atMode, atMode]
  while (left > 0) {
    if (up < n) {
      above *= ((n - up) / (up + 1)) * odds
      up++
      left -= above
      if (left <= 0) return up
    }
    if (down > 0) {
      below *= down / ((n - down + 1) * odds)
      down--
      left -= below
      if (left <= 0) return down
    }
    // Rounding may leave a crumb that belongs to nobody.
    if ((up === n || above < 1e-300) && (down === 0 || below < 1e-300)) return mode
  }
  return mode
}
