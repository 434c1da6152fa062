import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TicketTruth } from '../datasets/shop/truth.ts'
import { writeHistory } from '../datasets/shop/write-history.ts'
import { parsePolicy } from '../src/policy/parse-policy.ts'
import { policyHash } from '../src/policy/policy-hash.ts'
import { suggestPolicy } from '../src/policy/suggest.ts'
import { buildResult } from '../src/report/build-result.ts'
import { codeFingerprint } from '../src/simulation/code-fingerprint.ts'
import { loadHistory } from '../src/simulation/load-history.ts'
import { memoryModelCache } from '../src/simulation/model-cache.ts'
import { type Helpers, simulate } from '../src/simulation/simulate.ts'
import { judgeWorld, type Scored, scoreWorld, type World } from './worlds/headlines.ts'
import { type HeadlineScore, scoreWorlds, type WorldsSummary } from './worlds/score-worlds.ts'
import type { TwiceJudged } from './worlds/true-verdicts.ts'

export interface WorldsOptions {
  readonly worlds: number
  /** Seed of the first world; the others follow. */
  readonly seed: number
  readonly tickets: number
  readonly helpers: Helpers
  readonly onWorld?: (seed: number, done: WorldScore) => void
}

export interface WorldScore {
  readonly seed: number
  readonly scored: readonly Scored[]
  readonly actions: readonly TwiceJudged[]
}

export interface WorldsEvaluation {
  readonly tickets: number
  readonly worlds: readonly WorldScore[]
  readonly headlines: readonly HeadlineScore[]
  /** Planted effects of the follow-ups that would have been sent. */
  readonly followUps: Readonly<Record<'useful' | 'wasted' | 'harmful', number>>
  readonly summary: WorldsSummary
}

const WEEKS = 26
const END = Date.parse('2026-11-16T00:00:00Z')

/**
 * Sets forecasts against planted truth: invents shops, simulates each from its ticket file alone (words only, suggested
 * policy), and only then opens the truth file.
 */
export async function evaluateWorlds(options: WorldsOptions): Promise<WorldsEvaluation> {
  const worlds: WorldScore[] = []
  for (let seed = options.seed; seed < options.seed + options.worlds; seed++) {
    const world = await forecastWorld(seed, options)
    const actions = judgeWorld(world)
    const done = { seed, scored: scoreWorld(world, actions), actions }
    worlds.push(done)
    options.onWorld?.(seed, done)
  }
  const effects = worlds.flatMap(world => world.actions).flatMap(action => action.effect ?? [])
  const count = (effect: string): number => effects.filter(each => each === effect).length
  return {
    tickets: options.tickets,
    worlds,
    ...scoreWorlds(worlds.map(world => world.scored)),
    followUps: { useful: count('useful'), wasted: count('wasted'), harmful: count('harmful') },
  }
}

async function forecastWorld(seed: number, { tickets, helpers }: WorldsOptions): Promise<World> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-world-'))
  try {
    const files = await writeHistory({ seed, tickets, weeks: WEEKS, end: END }, folder)
    const history = await loadHistory([files.tickets])
    const fingerprint = codeFingerprint()
    const simulated = await simulate({
      history,
      seed,
      policy: known => parsePolicy(suggestPolicy(known), 'suggested policy'),
      embedder: null,
      models: memoryModelCache(),
      helpers,
      drafts: false,
      codeFingerprint: fingerprint,
      snapshotFile: path.join(folder, 'unfinished.json'),
      resume: false,
    })
    const labelOf: World['labelOf'] = ticket => simulated.labels?.labelOf(ticket)?.label
    const result = buildResult({
      tickets: history.tickets,
      replayed: simulated.replayed,
      labelOf,
      from: simulated.cutoff,
      meta: {
        account: simulated.policy.account,
        seed,
        policyHash: policyHash(simulated.policy),
        policySuggested: true,
        dataHash: history.dataHash,
        codeFingerprint: fingerprint,
        modelId: simulated.modelId,
        embeddings: null,
        repeatable: true,
        finished: simulated.finished,
      },
      data: {
        tickets: history.tickets.length,
        learned: simulated.lessons,
        replayed: simulated.tickets,
        skipped: [],
        limits: [],
        notSimulable: simulated.notSimulable,
        notTested: [],
        asOfCheck: simulated.asOfCheck,
      },
    })
    return {
      result,
      replayed: simulated.replayed,
      tickets: new Map(history.tickets.map(ticket => [ticket.id, ticket])),
      truths: readTruths(files.truth),
      labelOf,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readTruths(file: string): Map<string, TicketTruth> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return new Map(lines.map(line => JSON.parse(line) as TicketTruth).map(truth => [truth.id, truth]))
}
