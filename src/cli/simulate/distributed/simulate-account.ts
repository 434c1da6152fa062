import path from 'node:path'
import { openLiveParts } from '../../../composition/open-live-parts.ts'
import { storedHistory } from '../../../composition/stored-history.ts'
import { readEnvironment } from '../../../config/environment.ts'
import { RehearsalError } from '../../../errors/rehearsal-error.ts'
import { collectHistory, loadHistory } from '../../../simulation/load-history.ts'
import { createLogger } from '../../../telemetry/logger.ts'
import { connectClient } from '../../../worker/connection.ts'
import { installRuntime } from '../../../worker/install-runtime.ts'
import type { CommandIo } from '../../io.ts'
import { readPolicyFile } from '../../read-policy-file.ts'
import { openSimulationWorker } from './open-simulation-worker.ts'
import { simulateOnTemporal } from './simulate-on-temporal.ts'

export interface AccountFlags {
  readonly policy?: string
  readonly cutoff?: number
  readonly out: string
  readonly seed: number
  readonly language: 'en' | 'fr'
  readonly lexical?: boolean
  readonly json?: boolean
  readonly docs?: unknown
  readonly prices?: unknown
  readonly drafts?: unknown
  readonly model?: unknown
  readonly trackRecord?: unknown
  readonly stress?: unknown
  readonly repeat?: unknown
  readonly compare?: unknown
}

const NOT_THERE = ['docs', 'prices', 'drafts', 'model', 'trackRecord', 'stress', 'repeat', 'compare'] as const

/**
 * `rehearsal simulate --temporal ACCOUNT`: the same simulation as a workflow, over the account's stored past or the given files.
 * This process works on it too; every "rehearsal work" that reaches the same database and Temporal helps.
 */
export async function simulateAccount(
  account: string,
  paths: readonly string[],
  flags: AccountFlags,
  io: CommandIo,
): Promise<number> {
  const refused = NOT_THERE.find(flag => flags[flag] !== undefined)
  if (refused !== undefined) throw new RehearsalError('wrong_use', `--temporal cannot be combined with --${refused}.`)
  const policy = flags.policy === undefined ? undefined : readPolicyFile(flags.policy).source
  const environment = readEnvironment()
  const log = createLogger({ level: environment.logLevel })
  await using opened = new AsyncDisposableStack()
  opened.defer(installRuntime(log))
  const parts = await openLiveParts(environment, log)
  opened.defer(() => parts.close())
  const { pool } = parts.database
  const history = await (paths.length > 0 ? loadHistory(paths) : collectHistory(storedHistory(pool, account)))
  if (history.tickets.length === 0)
    throw new RehearsalError(
      'nothing_to_simulate',
      `No ticket is there to be read; "rehearsal pull" brings ${account}’s.`,
    )
  const { client, close } = await connectClient(parts.temporal)
  opened.defer(close)
  const worker = await openSimulationWorker(environment, parts)
  opened.defer(() => worker.close())
  const outcome = await simulateOnTemporal(
    { pool, client, queue: parts.config.queue, clock: () => performance.now() },
    {
      account,
      history,
      settings: {
        ...(flags.cutoff !== undefined && { cutoff: flags.cutoff }),
        ...(policy !== undefined && { policy }),
        seed: flags.seed,
        language: flags.language,
        lexical: flags.lexical === true,
      },
      out: path.resolve(flags.out),
    },
  )
  const { files, tickets, turns, events, milliseconds } = outcome
  const cost = { tickets, turns, eventsPerTicket: events / tickets, millisecondsPerTicket: milliseconds / tickets }
  io.stdout.write(
    flags.json
      ? `${JSON.stringify({ ...outcome, ...cost }, null, 2)}\n`
      : `${tickets} tickets, ${turns} decisions; for each ticket ${cost.eventsPerTicket.toFixed(2)} events in Temporal and ` +
          `${cost.millisecondsPerTicket.toFixed(1)} ms.\n${files.map(file => `  ${file}\n`).join('')}`,
  )
  return 0
}
