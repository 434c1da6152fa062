/**
 * How often each way of reading had both its label and `safeToClose` right, as (right, of all): on the project's own labelled sets
 * and on turns of public dialogues, asides also on thanks written to mislead. The rules were seen beside most of them, so the shares
 * flatter; a message that was not closed though it might have been counts as wrong.
 */
const MEASURED = {
  grammar: [1618, 1619],
  asides: [230, 237],
  'unknown words': [66, 66],
  'grateful while open': [88, 112],
  'answers while open': [15, 17],
  'nothing more': [14, 15],
  'no thanks': [525, 540],
  'asks beside thanks': [191, 198],
  'wants beside thanks': [74, 85],
  'not harmless': [40, 120],
  bitter: [7, 16],
} as const satisfies Record<string, readonly [number, number]>

export type ThanksPath = keyof typeof MEASURED

/** Laplace's estimate, so that a few right answers promise no certainty. */
export function reliabilityOf(path: ThanksPath): number {
  const [right, all] = MEASURED[path]
  return Math.round(((right + 1) / (all + 2)) * 1e4) / 1e4
}
