/**
 * How often each way of reading had both its label and `safeToClose` right, as (right, of all): on the project's own labelled sets
 * and on turns of public dialogues, asides also on thanks written to mislead. The rules were seen beside most of them, so the shares
 * flatter; a message that was not closed though it might have been counts as wrong.
 */
const MEASURED = {
  grammar: [1769, 1776],
  asides: [201, 207],
  'likely asides': [24, 27],
  'unknown words': [42, 45],
  'grateful while open': [185, 240],
  'answers while open': [24, 31],
  'nothing more': [52, 60],
  'no thanks': [550, 597],
  'asks beside thanks': [275, 298],
  'wants beside thanks': [557, 609],
  'not harmless': [146, 525],
  bitter: [11, 13],
} as const satisfies Record<string, readonly [number, number]>

export type ThanksPath = keyof typeof MEASURED

/** Laplace's estimate, so that a few right answers promise no certainty. */
export function reliabilityOf(path: ThanksPath): number {
  const [right, all] = MEASURED[path]
  return Math.round(((right + 1) / (all + 2)) * 1e4) / 1e4
}
