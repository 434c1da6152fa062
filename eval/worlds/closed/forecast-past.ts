import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Policy } from '../../../src/core/policy.ts'
import { type LedgerRow, writeLedger } from '../../../src/forecast/ledger.ts'
import { type Past, readPast } from '../../../src/forecast/past.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { suggestPolicy } from '../../../src/policy/suggest.ts'
import { type ModelCache, memoryModelCache } from '../../../src/simulation/model-cache.ts'
import { type Helpers, type Simulated, simulate } from '../../../src/simulation/simulate.ts'
import type { IntentModel } from '../../../src/understanding/intents/intent-model.ts'

/** A simulation of the past with what the live product takes over from it. */
export interface SimulatedPast {
  readonly simulated: Simulated
  readonly policy: Policy
  readonly model: IntentModel
  readonly rows: readonly LedgerRow[]
  /** How it went. */
  readonly past: Past
}

interface PastOptions {
  readonly seed: number
  readonly helpers: Helpers
  readonly models?: ModelCache
  /** What becomes of the suggested policy. */
  readonly adapt?: (policy: Policy) => Policy
}

/** `simulate` as the command runs it: words only, the suggested policy, the default cut-off. Ascending tickets. */
export async function simulatePast(
  tickets: readonly Ticket[],
  { seed, helpers, models = memoryModelCache(), adapt = policy => policy }: PastOptions,
): Promise<SimulatedPast> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-world-'))
  const seen: IntentModel[] = []
  const remember = (model: IntentModel | undefined): IntentModel | undefined => {
    if (model !== undefined) seen.push(model)
    return model
  }
  try {
    const simulated = await simulate({
      history: { tickets, skipped: [], repaired: [], limits: [], dataHash: 'world' },
      seed,
      policy: known => adapt(parsePolicy(suggestPolicy(known), 'suggested policy')),
      embedder: null,
      models: { get: key => remember(models.get(key)), put: (key, model) => models.put(key, remember(model)!) },
      helpers,
      drafts: false,
      codeFingerprint: 'world',
      snapshotFile: path.join(folder, 'unfinished.json'),
      resume: false,
    })
    const { labels } = simulated
    const past = readPast(tickets, ticket => labels?.labelOf(ticket)?.label)
    return { simulated, policy: simulated.policy, model: seen[0]!, rows: ledgerOf(tickets, simulated, past), past }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function ledgerOf(tickets: readonly Ticket[], { replayed }: Simulated, past: Past): LedgerRow[] {
  const byId = new Map(tickets.map(ticket => [ticket.id, ticket]))
  return writeLedger(replayed, past, id => {
    const { channel, language } = byId.get(id)!
    return { channel, ...(language !== undefined && { language }) }
  })
}
