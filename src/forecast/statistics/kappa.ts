import type { Range } from './interval.ts'
import { Z } from './proportion.ts'

export interface Kappa extends Range {
  readonly n: number
}

/**
 * Cohen's kappa of two judges with its 95 % interval (large-sample variance of Fleiss, Cohen and Everitt 1969). Undefined without
 * cases, and where chance alone would agree always.
 * @param pairs what each of the two said about each case
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Kappa | undefined {
  const n = pairs.length
  const share = (pick: (pair: readonly [string, string]) => boolean): number => pairs.filter(pick).length / n
  const labels = [...new Set(pairs.flat())].sort()
  const rows = labels.map(label => share(([first]) => first === label))
  const columns = labels.map(label => share(([, second]) => second === label))
  const byChance = rows.reduce((sum, row, i) => sum + row * columns[i]!, 0)
  if (n === 0 || byChance === 1) return undefined
  const agreed = share(([first, second]) => first === second)
  const kappa = (agreed - byChance) / (1 - byChance)
  let onDiagonal = 0
  let beside = 0
  for (const [i, first] of labels.entries())
    for (const [j, second] of labels.entries()) {
      const cell = share(([a, b]) => a === first && b === second)
      if (i === j) onDiagonal += cell * (1 - (rows[i]! + columns[i]!) * (1 - kappa)) ** 2
      else beside += cell * (columns[i]! + rows[j]!) ** 2
    }
  const spread = onDiagonal + (1 - kappa) ** 2 * beside - (kappa - byChance * (1 - kappa)) ** 2
  const half = (Z * Math.sqrt(Math.max(0, spread) / n)) / (1 - byChance)
  return { value: kappa, low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half), n }
}
