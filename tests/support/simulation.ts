import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateHistory } from '../../datasets/shop/generate-history.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { suggestPolicy } from '../../src/policy/suggest.ts'
import type { LoadedHistory } from '../../src/simulation/load-history.ts'
import { memoryModelCache } from '../../src/simulation/model-cache.ts'
import type { SimulateOptions } from '../../src/simulation/simulate.ts'

/** A small invented shop's history in memory. */
export function shopHistory(seed: number, count: number): LoadedHistory {
  const end = Date.parse('2026-11-16T00:00:00Z')
  const tickets = [...generateHistory({ seed, tickets: count, weeks: 26, end })].map(told => told.ticket)
  return { tickets, skipped: [], repaired: [], limits: [], dataHash: hashOf(tickets) }
}

/** Options of a lexical simulation of that history with a suggested policy and fixed words. */
export function simulateOptions(history: LoadedHistory, change: Partial<SimulateOptions> = {}): SimulateOptions {
  return {
    history,
    seed: 1,
    policy: known => parsePolicy(suggestPolicy(known), 'suggested'),
    embedder: null,
    models: memoryModelCache(),
    helpers: () => ({ knowledge: () => null, write: () => ({ text: 'Are you still there?' }) }),
    drafts: false,
    codeFingerprint: 'test',
    snapshotFile: path.join(mkdtempSync(path.join(tmpdir(), 'rehearsal-')), 'unfinished.json'),
    resume: false,
    ...change,
  }
}

function hashOf(tickets: readonly Ticket[]): string {
  return createHash('sha256').update(JSON.stringify(tickets)).digest('hex')
}
