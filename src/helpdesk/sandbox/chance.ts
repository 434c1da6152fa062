import { stableFraction } from '../../core/stable-hash.ts'

/** True for a share of the items named by `parts`, the same ones every time for the same seed. */
export function happens(share: number | undefined, seed: number, ...parts: (string | number)[]): boolean {
  return share !== undefined && share > 0 && stableFraction(seed, ...parts) < share
}
