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
 * A function that draws from Binomial(n, p) by inversion, going outwards from the mode: exact, one random number a draw, about √(npq)
 * steps. It takes n and a chance in [0, 1).
 */
export function createBinomial(p: number): (n: number, chance: number) => number {
  if (p <= 0) return () => 0
  if (p >= 1) return n => n
  const odds = p / (1 - p)
  const logOdds = Math.log(odds)
  const logNot = Math.log1p(-p)
  return (n, chance) => {
    const mode = Math.min(n, Math.floor((n + 1) * p))
    const atMode = Math.exp(logFactorial(n) - logFactorial(mode) - logFactorial(n - mode) + mode * logOdds + n * logNot)
    let left = chance - atMode
    let up = mode
    let down = mode
    let above = atMode
    let below = atMode
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
}
