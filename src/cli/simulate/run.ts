import path from 'node:path'
import type { OpenedChat } from '../../composition/open-chat.ts'
import type { Instant } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { IMPORT_LIMITS } from '../../history/imported.ts'
import { inSlices } from '../../knowledge/stepwise.ts'
import { parsePolicy } from '../../policy/parse-policy.ts'
import { policyHash } from '../../policy/policy-hash.ts'
import { suggestPolicy } from '../../policy/suggest.ts'
import { resultSteps } from '../../report/build-result.ts'
import type { SimulationResult } from '../../report/result.ts'
import { answerableNow } from '../../simulation/answerable-now.ts'
import { codeFingerprint } from '../../simulation/code-fingerprint.ts'
import { type LoadedHistory, loadHistory } from '../../simulation/load-history.ts'
import type { RepeatOptions } from '../../simulation/measure-repeatability.ts'
import type { ModelCache } from '../../simulation/model-cache.ts'
import type { ReadingCache } from '../../simulation/readings/reading-cache.ts'
import { needsEarlier, replayEarlier } from '../../simulation/rolling-origin.ts'
import { type Helpers, type Phase, type SimulateOptions, simulate } from '../../simulation/simulate.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import { placeText } from '../import-text.ts'
import type { CommandIo } from '../io.ts'
import { type Progress, showProgress } from '../progress.ts'
import { readDocs } from '../read-docs.ts'
import { readPolicyFile } from '../read-policy-file.ts'
import { readPricesFile } from '../read-prices-file.ts'
import { collectGarbage } from './collect-garbage.ts'
import { notTested } from './not-tested.ts'
import { replayCompared } from './replay-compared.ts'

export interface SimulationRun {
  readonly paths: readonly string[]
  /** Tickets that were read already, in place of the paths. */
  readonly history?: LoadedHistory
  readonly policyFile?: string
  /** Pages that answers may stand on: folders or `.jsonl` files. */
  readonly docs?: readonly string[]
  /** Prices and assumptions that take the place of the product's own. */
  readonly pricesFile?: string
  readonly cutoff?: Instant
  readonly out: string
  readonly seed: number
  readonly resume: boolean
  readonly drafts: boolean
  /** Replays the six weeks before the cut-off too, or not; where absent, where few tickets were replayed. */
  readonly trackRecord?: boolean
  /** With a language model: asks it about some messages so many times in all. */
  readonly repeat?: RepeatOptions
  /** Copies of so many tickets are attacked; a few where absent. */
  readonly stress?: number
  /** Policy files whose ladders stand under that of the policy. */
  readonly compare?: readonly string[]
}

export interface SimulationDeps {
  readonly embedder: Embedder | null
  readonly models: ModelCache
  /** What was read before, and how many threads read; nothing and none where absent. */
  readonly readings?: ReadingCache
  readonly threads?: number
  readonly snapshotEveryTurns?: number
  readonly helpers: Helpers
  readonly chat?: OpenedChat
}

export interface RunOutcome {
  readonly result: SimulationResult
  /** Seconds per step, and what a language model cost in this run; outside the result, which has to be the same every time. */
  readonly timings: Readonly<Record<string, number>>
  /** The YAML of the suggested policy, where none was given: what the figures are about, ready to be edited. */
  readonly suggestedPolicy?: string
  /** The YAML of the policy that was simulated, suggested or given. */
  readonly policySource: string
}

/** Tickets that are copied and attacked where nothing else is asked for: a twentieth of the work at most. */
const STRESSED = { least: 1, most: 5, ticketsEach: 800 }

const UNITS: Readonly<Record<Phase, string>> = { learn: 'texts', read: 'tickets', ask: 'messages', replay: 'tickets' }

/** Import, learn, replay, judge: from files to the result document. Aborting `signal` keeps what was done. */
export async function runSimulation(
  run: SimulationRun,
  deps: SimulationDeps,
  io: CommandIo,
  signal: AbortSignal,
): Promise<RunOutcome> {
  const written = run.policyFile === undefined ? undefined : readPolicyFile(run.policyFile)
  const others = (run.compare ?? []).map(file => ({ name: file, policy: readPolicyFile(file).policy }))
  const prices = run.pricesFile === undefined ? undefined : readPricesFile(run.pricesFile)
  const steps = stepClock()
  const { documents, hash: docsHash } = readDocs(run.docs ?? [], io)
  const history = run.history ?? (await readHistory(run.paths, io))
  collectGarbage()
  const dataHash = docsHash === undefined ? history.dataHash : `${history.dataHash}+${docsHash}`
  steps.done('import')

  const fingerprint = codeFingerprint()
  let suggested: string | undefined
  const bars = new Map<string, Progress>()
  const report =
    (before: string): SimulateOptions['onProgress'] =>
    (phase, done, total) => {
      const name = `${before}${phase}`
      const bar = bars.get(name) ?? showProgress(name, UNITS[phase], io)
      bars.set(name, bar)
      bar.update(done, total)
    }
  const options: SimulateOptions = {
    history: { ...history, dataHash },
    documents,
    ...(run.cutoff !== undefined && { cutoff: run.cutoff }),
    seed: run.seed,
    policy: known => {
      if (written !== undefined) return written.policy
      suggested = suggestPolicy(known)
      return parsePolicy(suggested, 'suggested policy')
    },
    embedder: deps.embedder,
    models: deps.models,
    ...(deps.readings && { readings: deps.readings }),
    ...(deps.threads !== undefined && { threads: deps.threads }),
    ...(deps.snapshotEveryTurns !== undefined && { snapshotEveryTurns: deps.snapshotEveryTurns }),
    helpers: deps.helpers,
    drafts: run.drafts,
    ...(run.repeat && { repeat: run.repeat }),
    stress:
      run.stress ?? Math.min(STRESSED.most, STRESSED.least + Math.floor(history.tickets.length / STRESSED.ticketsEach)),
    ...(deps.chat && { chat: deps.chat.model }),
    codeFingerprint: fingerprint,
    snapshotFile: path.join(run.out, 'unfinished.json'),
    resume: run.resume,
    signal,
    onFreed: collectGarbage,
    onProgress: report(''),
  }
  const simulated = await simulate(options)
  steps.done('replay')
  const earlier =
    simulated.finished && (run.trackRecord ?? needsEarlier(simulated, options))
      ? await replayEarlier({ ...options, onProgress: report('earlier ') }, simulated)
      : undefined
  const answerable = await answerableNow([...(earlier?.isAlike ? earlier.replayed : []), ...simulated.replayed], {
    ...history,
    policy: simulated.policy,
    now: simulated.until,
    documents,
    helpers: deps.helpers,
    signal,
  })
  steps.done('track record')
  const compared = simulated.finished
    ? await replayCompared(others, { ...options, onProgress: report('compared ') }, simulated)
    : []
  for (const bar of bars.values()) bar.stop()
  if (compared.length < others.length) io.stderr.write('Interrupted: not all policies were compared.\n')
  steps.done('compare')

  const judging = resultSteps({
    tickets: history.tickets,
    replayed: simulated.replayed,
    labelOf: ticket => simulated.labels?.labelOf(ticket)?.label,
    from: simulated.cutoff,
    policy: simulated.policy,
    followUpFits: simulated.followUpFits,
    robustness: simulated.robustness,
    repeatability: simulated.repeatability,
    ...(simulated.draftFlicker &&
      run.repeat && { draftRepeatability: { runs: run.repeat.runs, ...simulated.draftFlicker } }),
    ...(earlier && { earlier }),
    answerableNow: answerable,
    compared,
    money: { ...(prices && { prices }), ...(simulated.answers && { asked: simulated.answers.asked }) },
    meta: {
      account: simulated.policy.account,
      seed: run.seed,
      policyHash: policyHash(simulated.policy),
      policySuggested: written === undefined,
      dataHash,
      codeFingerprint: fingerprint,
      modelId: simulated.modelId,
      embeddings: deps.embedder?.modelId ?? null,
      repeatable: deps.chat === undefined || deps.chat.spent().requests === 0,
      finished: simulated.finished,
    },
    data: {
      tickets: history.tickets.length,
      learned: simulated.lessons,
      replayed: simulated.tickets,
      skipped: countBy(history.skipped.map(each => each.reason)),
      limits: history.limits.map(limit => IMPORT_LIMITS[limit]),
      notSimulable: simulated.notSimulable,
      notTested: notTested(simulated.policy, simulated.answers),
      asOfCheck: simulated.asOfCheck,
    },
  })
  const result = await inSlices(judging)
  steps.done('judge')
  const spent = deps.chat?.spent()
  const model = spent && {
    modelRequests: spent.requests,
    modelInputTokens: spent.inputTokens,
    modelOutputTokens: spent.outputTokens,
  }
  return {
    result,
    ...(suggested !== undefined && { suggestedPolicy: suggested }),
    policySource: written?.source ?? suggested!,
    timings: { ...steps.seconds, turns: simulated.turns, ...model },
  }
}

/** What could not be read is named up to so often. */
const MOST_NAMED = 3

/** @throws RehearsalError `nothing_to_simulate` where no ticket can be read */
export async function readHistory(paths: readonly string[], io: CommandIo): Promise<LoadedHistory> {
  const history = await loadHistory(paths, tickets => {
    if (io.terminal) io.stderr.write(`\r${tickets} tickets read`)
  })
  if (io.terminal) io.stderr.write('\r\u001b[K')
  const left = history.skipped.length + history.repaired.length
  if (history.tickets.length === 0) {
    const why = history.skipped.slice(0, MOST_NAMED).map(({ place, ticket, field, reason, expected }) => {
      return [
        `${placeText({ ...place, ...(ticket && { ticket }), ...(field && { field }) })}: ${reason}`,
        expected && `Expected: ${expected}.`,
      ]
        .filter(Boolean)
        .join(' ')
    })
    if (history.skipped.length > MOST_NAMED)
      why.push(`${history.skipped.length} in all; "rehearsal import" lists them.`)
    throw new RehearsalError('nothing_to_simulate', ['The input holds no ticket that can be read.', ...why].join('\n'))
  }
  if (left > 0) io.stderr.write(`Skipped or read differently: ${left}. "rehearsal import" lists them.\n`)
  return history
}

function countBy(reasons: readonly string[]): { reason: string; count: number }[] {
  return [...Map.groupBy(reasons, reason => reason)]
    .map(([reason, all]) => ({ reason, count: all.length }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}

function stepClock(): { seconds: Record<string, number>; done(step: string): void } {
  const seconds: Record<string, number> = {}
  let from = performance.now()
  return {
    seconds,
    done(step) {
      seconds[step] = Math.round(performance.now() - from) / 1_000
      from = performance.now()
    },
  }
}
