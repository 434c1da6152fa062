/** Share of in-scope texts that may be refused although their label is right. */
const MOST_REFUSED = 0.07
const STEPS = Array.from({ length: 91 }, (_, i) => 0.05 + i / 100)

/**
 * The fit from which texts are accepted: it maximises (right and accepted in scope + refused outside), each side counting
 * half, within `MOST_REFUSED`. Without outside texts, what is accepted wrongly counts instead.
 */
export function chooseThreshold(
  inScope: readonly { readonly fit: number; readonly right: boolean }[],
  outside: readonly number[],
): number {
  const utility = (threshold: number): number => {
    const refused = inScope.filter(({ right, fit }) => right && fit < threshold).length
    if (refused > MOST_REFUSED * inScope.length) return -1
    const kept = inScope.filter(({ right, fit }) => right && fit >= threshold).length / inScope.length
    if (outside.length > 0) return kept + outside.filter(fit => fit < threshold).length / outside.length
    return kept - inScope.filter(({ right, fit }) => !right && fit >= threshold).length / inScope.length
  }
  let best = STEPS[0]!
  let most = utility(best)
  for (const threshold of STEPS) {
    const value = utility(threshold)
    if (value > most + 1e-9) {
      best = threshold
      most = value
    }
  }
  return best
}
