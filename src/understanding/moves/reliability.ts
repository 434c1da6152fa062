/**
 * How often each way of reading was right, as (right, of all): on the halves of `owed-turns.jsonl` and `owed-fresh.jsonl` that neither
 * patterns nor weights were made from, because those that they were made from flatter them.
 */
const MEASURED = {
  asked: [45, 53],
  brought: [12, 13],
  promised: [102, 126],
  requested: [43, 59],
  undertaken: [22, 25],
  outside: [60, 76],
  unsure: [4, 19],
  settled: [12, 15],
  answered: [32, 37],
  thanked: [15, 15],
} as const satisfies Record<string, readonly [number, number]>

/** Which row of the table in `readOwed` decided. */
export type Path = keyof typeof MEASURED

/** Laplace's estimate, so that a few right answers promise no certainty. */
export function reliability(path: Path): number {
  const [right, all] = MEASURED[path]
  return Math.round(((right + 1) / (all + 2)) * 100) / 100
}
