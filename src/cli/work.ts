import { Command } from 'commander'
import { accountJobs } from '../composition/account-jobs.ts'
import { createEngines } from '../composition/create-engines.ts'
import { openActions } from '../composition/open-actions.ts'
import { openChat } from '../composition/open-chat.ts'
import { openLiveParts } from '../composition/open-live-parts.ts'
import { openWorker } from '../composition/open-worker.ts'
import { loadStoredHistory } from '../composition/stored-history.ts'
import { openEmbedderFor, openHelpers } from '../composition.ts'
import { readEnvironment } from '../config/environment.ts'
import { loadHistory } from '../simulation/load-history.ts'
import { createLogger } from '../telemetry/logger.ts'
import { installRuntime } from '../worker/install-runtime.ts'
import type { CommandIo } from './io.ts'
import { runUntilStopped } from './run-until-stopped.ts'
import { openSimulationWorker } from './simulate/distributed/open-simulation-worker.ts'

/** `rehearsal work`: a Temporal worker that takes the turns and carries decisions out, for every connected account. */
export function workCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('work')
    .description('run a worker: it takes the turns of all connected accounts and carries decisions out')
    .option('--history <paths...>', 'past tickets from which answers and words are drawn; else what "pull" has stored')
    .action(async ({ history = [] }: { history?: readonly string[] }) => {
      const environment = readEnvironment()
      const log = createLogger({ level: environment.logLevel })
      await using opening = new AsyncDisposableStack()
      opening.defer(installRuntime(log))
      const parts = await openLiveParts(environment, log)
      opening.defer(() => parts.close())
      const embedder = await openEmbedderFor(environment)
      opening.defer(async () => embedder?.close())
      const past = history.length === 0 ? [] : (await loadHistory(history)).tickets
      const engine = createEngines({
        pool: parts.database.pool,
        embedder,
        helpers: openHelpers,
        ...(environment.model && { chat: (await openChat(environment)).model }),
        past: account => {
          const given = past.filter(ticket => ticket.account === account)
          return given.length > 0 ? given : loadStoredHistory(parts.database.pool, account)
        },
      })
      const worker = await openWorker(parts, {
        engine,
        callAction: openActions(environment),
        jobs: nudge => accountJobs(parts, nudge),
      })
      opening.defer(() => worker.close())
      const simulations = await openSimulationWorker(environment, parts)
      opening.defer(() => simulations.close())
      io.stdout.write(`Working on ${parts.config.queue} at ${parts.temporal.connection.address} — Ctrl-C stops it.\n`)
      const open = opening.move()
      await runUntilStopped({ ended: worker.ended, close: () => open.disposeAsync() })
      exit(0)
    })
}
