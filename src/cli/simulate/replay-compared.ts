import type { Policy } from '../../core/policy.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { policyHash } from '../../policy/policy-hash.ts'
import type { ReplayedTicket } from '../../simulation/replayed.ts'
import { type Simulated, type SimulateOptions, simulate } from '../../simulation/simulate.ts'

export interface ComparedReplay {
  readonly name: string
  readonly policyHash: string
  readonly replayed: readonly ReplayedTicket[]
}

/**
 * The same tickets, from the same cut-off, under other policies: what was learned and read serves them too, as far as they read
 * tickets alike. Where the run is interrupted, those that are finished.
 */
export async function replayCompared(
  policies: readonly { readonly name: string; readonly policy: Policy }[],
  { snapshotFile: _none, repeat: _once, ...options }: SimulateOptions,
  { cutoff }: Pick<Simulated, 'cutoff'>,
): Promise<ComparedReplay[]> {
  const compared: ComparedReplay[] = []
  for (const { name, policy } of policies) {
    const run = { ...options, cutoff, policy: () => policy, resume: false, stress: 0 }
    const outcome = await simulate(run).catch(error => {
      if (error instanceof RehearsalError && error.code === 'interrupted') return undefined
      throw error
    })
    if (!outcome?.finished) break
    compared.push({ name, policyHash: policyHash(policy), replayed: outcome.replayed })
  }
  return compared
}
