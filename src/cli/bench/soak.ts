import { Command } from 'commander'
import { runSeed, USUAL_API, USUAL_WEBHOOKS } from '../../../eval/faults/run-seed.ts'
import { describeCourse, watchProcesses } from '../../../eval/faults/watch-processes.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { findTemporalCli } from '../../worker/find-temporal-cli.ts'
import type { CommandIo } from '../io.ts'
import { learnShop } from '../live/learn-shop.ts'
import { describeFindings } from './describe-findings.ts'
import { wholeNumber } from './whole-number.ts'

interface Flags {
  readonly minutes: number
  readonly pace: number
  readonly seed: number
  readonly keep?: boolean
}

/** `rehearsal bench soak`: does memory stay flat, and is everything given back? */
export function benchSoakCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('soak')
    .description('a long day with faults and without kills: memory, sockets, connections, unhandled rejections')
    .option('--minutes <n>', 'how long', wholeNumber, 30)
    .option('--pace <n>', 'tickets a minute', wholeNumber, 60)
    .option('--seed <n>', 'which day', wholeNumber, 1)
    .option('--keep', 'keep ledger, logs and databases')
    .action(async ({ minutes, pace, seed, keep }: Flags) => {
      const environment = readEnvironment()
      const cli = await findTemporalCli(environment)
      if ('missing' in cli) throw new RehearsalError('temporal_missing', `No Temporal CLI: ${cli.reasons.join('; ')}`)
      const { model } = await learnShop(Date.parse('2026-11-16T00:00:00Z'))
      const watch = watchProcesses(() => performance.now())
      const report = await runSeed({
        seed,
        tickets: minutes * pace,
        model,
        temporalCli: cli.path,
        searchPath: environment.path,
        wall: minutes * 60_000,
        killsEach: 0,
        api: USUAL_API,
        webhooks: USUAL_WEBHOOKS,
        onTick: watch.tick,
        probe: true,
        ...(keep && { keep }),
        ...(io.terminal && { onProgress: (text: string) => void io.stderr.write(`\r\u001b[K${text}`) }),
      })
      const found = describeFindings(report)
      if (found.length > 0) io.stderr.write(`${io.terminal ? '\r\u001b[K' : ''}${found.join('\n')}\n`)
      const samples = watch.samples()
      const { lost, doubled, wrong, blemishes, unconfirmed, unhandled, ownEnds, events, tickets } = report
      const result = {
        bench: 'soak',
        minutes,
        tickets,
        events,
        samples: samples.length,
        workerMegabytes: describeCourse(samples, 'workerMegabytes'),
        serverMegabytes: describeCourse(samples, 'serverMegabytes'),
        workerLiveMegabytes: describeCourse(report.heaps?.worker ?? [], 'liveMegabytes'),
        serverLiveMegabytes: describeCourse(report.heaps?.server ?? [], 'liveMegabytes'),
        workerReservedMegabytes: describeCourse(report.heaps?.worker ?? [], 'reservedMegabytes'),
        serverReservedMegabytes: describeCourse(report.heaps?.server ?? [], 'reservedMegabytes'),
        sockets: describeCourse(samples, 'sockets'),
        connections: describeCourse(samples, 'connections'),
        unhandled,
        ownEnds,
        lost,
        doubled,
        wrong,
        blemishes,
        unconfirmed,
        settled: report.settled,
      }
      io.stdout.write(`${JSON.stringify(result)}\n`)
      exit(lost + doubled + wrong + unhandled + ownEnds > 0 || !report.settled ? 1 : 0)
    })
}
