/**
 * How often each way of reading had both its label and `safeToClose` right, as (right, of all): on the project's own labelled sets
 * and on turns of public dialogues, asides also on thanks written to mislead. The rules were seen beside most of them, so the shares
 * flatter; a message that was not closed though it might have been counts as wrong.
 */
const MEASURED = {
  grammar: [1768, 1775],
  asides: [205, 208],
  'likely asides': [26, 28],
  'unknown words': [34, 35],
  'grateful while open': [173, 222],
  'answers while open': [24, 30],
  'nothing more': [48, 57],
  'no thanks': [550, 595],
  'asks beside thanks': [269, 291],
  'wants beside thanks': [546, 597],
  'not harmless': [146, 460],
  bitter: [11, 13],
} as const satisfies Record<string, readonly [number, number]>

export type ThanksPath = keyof typeof MEASURED

/** Laplace's estimate, so that a few right answers promise no certainty. */
export function reliabilityOf(path: ThanksPath): number {
  const [right, all] = MEASURED[path]
  return Math.round(((right + 1) / (all + 2)) * 1e4) / 1e4
}
