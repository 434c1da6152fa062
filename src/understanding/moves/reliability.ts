/**
 * How often each way of reading was right, as (right, of all): on `owed-unseen.jsonl` and the halves of
 * `owed-turns.jsonl` and `owed-fresh.jsonl` that neither patterns nor weights were made from, because those that they were made from flatter them.
 */
const MEASURED = {
  asked: [67, 81],
  brought: [5, 6],
  promised: [123, 146],
  requested: [72, 96],
  undertaken: [30, 36],
  outside: [88, 108],
  unsure: [11, 38],
  settled: [23, 31],
  answered: [54, 60],
  thanked: [35, 39],
} as const satisfies Record<string, readonly [number, number]>

/** Which row of the table in `readOwed` decided. */
export type Path = keyof typeof MEASURED

/** Laplace's estimate, so that a few right answers promise no certainty. */
export function reliability(path: Path): number {
  const [right, all] = MEASURED[path]
  return Math.round(((right + 1) / (all + 2)) * 100) / 100
}
