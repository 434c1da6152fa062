import type { LadderFigures } from '../forecast/figures/ladder.ts'

/** Another policy on the same tickets. */
export interface ComparedPolicy {
  /** The file or folder it came from, as it was named. */
  readonly name: string
  readonly policyHash: string
  readonly ladder: LadderFigures
}
