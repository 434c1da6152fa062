import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Policy } from '../../../src/core/policy.ts'
import type { Instant } from '../../../src/core/time.ts'
import { type LedgerRow, writeLedger } from '../../../src/forecast/ledger.ts'
import { type Past, readPast } from '../../../src/forecast/past.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { suggestPolicy } from '../../../src/policy/suggest.ts'
import { answerableNow } from '../../../src/simulation/answerable-now.ts'
import { type ModelCache, memoryModelCache } from '../../../src/simulation/model-cache.ts'
import type { ReplayedTicket } from '../../../src/simulation/replayed.ts'
import { needsEarlier, replayEarlier } from '../../../src/simulation/rolling-origin.ts'
import { type Helpers, type Simulated, type SimulateOptions, simulate } from '../../../src/simulation/simulate.ts'
import type { IntentModel } from '../../../src/understanding/intents/intent-model.ts'

/** A simulation of the past with what the live product takes over from it. */
export interface SimulatedPast {
  readonly simulated: Simulated
  readonly policy: Policy
  readonly model: IntentModel
  readonly rows: readonly LedgerRow[]
  /** What the next weeks' forecast stands on: the rows, and those of the weeks before where a simulation replays them too. */
  readonly behind: {
    readonly from: Instant
    readonly rows: readonly LedgerRow[]
    readonly answerableNow: ReadonlySet<string>
  }
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
    const options: SimulateOptions = {
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
    }
    const simulated = await simulate(options)
    const [model] = seen
    const earlier = needsEarlier(simulated, options) ? await replayEarlier(options, simulated) : undefined
    const { labels, policy, cutoff } = simulated
    const past = readPast(tickets, ticket => labels?.labelOf(ticket)?.label)
    const rows = ledgerOf(tickets, simulated.replayed, past)
    const before = earlier === undefined ? [] : ledgerOf(tickets, earlier.replayed, past)
    const behind = {
      from: earlier?.from ?? cutoff,
      rows: [...before, ...rows],
      answerableNow: await answerableNow([...(earlier?.replayed ?? []), ...simulated.replayed], {
        tickets,
        policy,
        now: past.end,
        helpers,
      }),
    }
    return { simulated, policy, model: model!, rows, behind, past }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function ledgerOf(tickets: readonly Ticket[], replayed: readonly ReplayedTicket[], past: Past): LedgerRow[] {
  const byId = new Map(tickets.map(ticket => [ticket.id, ticket]))
  return writeLedger(replayed, past, id => {
    const { channel, language } = byId.get(id)!
    return { channel, ...(language !== undefined && { language }) }
  })
}
