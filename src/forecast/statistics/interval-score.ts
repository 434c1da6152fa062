/**
 * The interval score of Gneiting and Raftery (2007): the width, and for a miss its distance times 2 / (1 − level). Smaller is better,
 * and no range wins by being too wide or too narrow.
 */
export function intervalScore({ low, high }: { low: number; high: number }, actual: number, level: number): number {
  const miss = Math.max(0, low - actual) + Math.max(0, actual - high)
  return high - low + (2 / (1 - level)) * miss
}
