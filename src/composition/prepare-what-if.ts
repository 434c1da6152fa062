import type { OpenedSimulation } from '../composition.ts'
import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { pastSteps } from '../forecast/past.ts'
import { openWhatIf, type WhatIf } from '../forecast/what-if/open-what-if.ts'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import { inSlices } from '../knowledge/stepwise.ts'
import { codeFingerprint } from '../simulation/code-fingerprint.ts'
import type { LoadedHistory } from '../simulation/load-history.ts'
import { type UnderstandHistoryOptions, type Understood, understandHistory } from '../simulation/understand-history.ts'
import { openDecisions } from '../simulation/what-if/open-decisions.ts'

export interface PrepareWhatIfOptions {
  readonly history: LoadedHistory
  readonly documents?: readonly KnowledgeDocument[]
  readonly cutoff?: Instant
  readonly seed: number
  readonly policy: UnderstandHistoryOptions['policy']
  /** A setting that may be asked about: what it would look up is looked up ahead. */
  readonly ahead?: (policy: Policy) => Policy
  readonly opened: Pick<OpenedSimulation, 'embedder' | 'models' | 'readings' | 'threads' | 'helpers'>
  readonly signal?: AbortSignal
  readonly onProgress?: (phase: 'learn' | 'read' | 'decide', done: number, total: number) => void
}

export interface PreparedWhatIf {
  readonly whatIf: WhatIf
  readonly policy: Policy
  readonly understood: Understood
  /** Customers whose tickets are decided. */
  readonly customers: number
  /** Ends asking. */
  close(): void
}

/** Reads, decides and judges a history once, so that settings can be asked about in milliseconds. Close it when nothing is asked any more. */
export async function prepareWhatIf(options: PrepareWhatIfOptions): Promise<PreparedWhatIf> {
  const { history, documents, seed, opened, signal, onProgress } = options
  const understood = await understandHistory({
    history,
    ...(options.cutoff !== undefined && { cutoff: options.cutoff }),
    seed,
    policy: options.policy,
    embedder: opened.embedder,
    models: opened.models,
    readings: opened.readings,
    threads: opened.threads,
    codeFingerprint: codeFingerprint(),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  })
  try {
    const { policy, labels, cutoff, newer } = understood
    const decisions = await openDecisions({
      tickets: history.tickets,
      understood,
      policy,
      helpers: opened.helpers,
      ...(documents && { documents }),
      ...(options.ahead && { ahead: options.ahead(policy) }),
      onProgress: (done, total) => onProgress?.('decide', done, total),
    })
    const customers = new Set(newer.map(ticket => ticket.customer.id))
    const past = await inSlices(
      pastSteps(
        history.tickets,
        ticket => labels?.labelOf(ticket)?.label,
        id => customers.has(id),
      ),
    )
    const byId = new Map(history.tickets.map(ticket => [ticket.id, ticket]))
    const describe = (id: string): { channel: string; language?: string } => {
      const { channel, language } = byId.get(id)!
      return { channel, ...(language !== undefined && { language }) }
    }
    const whatIf = openWhatIf({ decisions, past, describe, window: { from: cutoff, to: past.end }, seed })
    return { whatIf, policy, understood, customers: decisions.groups, close: understood.close }
  } catch (error) {
    understood.close()
    throw error
  }
}
