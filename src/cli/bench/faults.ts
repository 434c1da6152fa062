import { Command } from 'commander'
import { runSeed, type SeedReport, USUAL_API, USUAL_WEBHOOKS } from '../../../eval/faults/run-seed.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { findTemporalCli } from '../../worker/find-temporal-cli.ts'
import type { CommandIo } from '../io.ts'
import { learnShop } from '../live/learn-shop.ts'
import { describeFindings } from './describe-findings.ts'
import { wholeNumber } from './whole-number.ts'

interface Flags {
  readonly seed: number
  readonly seeds: number
  readonly tickets: number
  readonly wall?: number
  readonly kills: number
  readonly keep?: boolean
  readonly json?: boolean
}

/** Tickets of a day that two cores serve in a second, with room to catch up. */
const PACE = 5
const SHORTEST = 20

/** `rehearsal bench faults`: breaks everything around a working day and has an oracle judge what came of it. */
export function benchFaultsCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('faults')
    .description('a day of a shop while server, worker, database and Temporal are killed in turn; judged by an oracle')
    .option('--seed <n>', 'the first seed', wholeNumber, 1)
    .option('--seeds <n>', 'how many seeds, one after the other', wholeNumber, 1)
    .option('--tickets <n>', 'tickets of the day', wholeNumber, 5_000)
    .option('--wall <seconds>', 'how long the day takes in real time', wholeNumber)
    .option('--kills <n>', 'how often each of the four is killed', count, 2)
    .option('--keep', 'keep ledger, logs and databases of every seed')
    .option('--json', 'print JSON only')
    .action(async (flags: Flags) => {
      const environment = readEnvironment()
      const cli = await findTemporalCli(environment)
      if ('missing' in cli) throw new RehearsalError('temporal_missing', `No Temporal CLI: ${cli.reasons.join('; ')}`)
      const { model } = await learnShop(Date.parse('2026-11-16T00:00:00Z'))
      const reports: SeedReport[] = []
      for (let seed = flags.seed; seed < flags.seed + flags.seeds; seed++) {
        const report = await runSeed({
          seed,
          tickets: flags.tickets,
          model,
          temporalCli: cli.path,
          searchPath: environment.path,
          wall: 1_000 * (flags.wall ?? Math.max(SHORTEST, Math.round(flags.tickets / PACE))),
          killsEach: flags.kills,
          api: USUAL_API,
          webhooks: USUAL_WEBHOOKS,
          ...(flags.keep && { keep: true }),
          onProgress: progressOn(io),
        })
        reports.push(report)
        io.stderr.write(`${io.terminal ? '\r\u001b[K' : ''}${describe(report)}\n`)
      }
      if (!flags.json) io.stdout.write(`${explainDatabase(reports)}\n`)
      io.stdout.write(`${JSON.stringify(summarize(reports))}\n`)
      exit(reports.some(isBad) ? 1 : 0)
    })
}

const EVERY = 10_000

/** On a terminal one line that changes; elsewhere a line now and then. */
function progressOn(io: CommandIo): (text: string) => void {
  let last = performance.now()
  return text => {
    if (io.terminal) io.stderr.write(`\r\u001b[K${text}`)
    else if (performance.now() - last > EVERY) {
      last = performance.now()
      io.stderr.write(`${text}\n`)
    }
  }
}

function count(text: string): number {
  return text === '0' ? 0 : wholeNumber(text)
}

function isBad(report: SeedReport): boolean {
  return report.lost + report.doubled + report.wrong + report.unhandled + differingOf(report) > 0 || !report.settled
}

/** Tickets whose memory, and decisions that, the pure core would have made otherwise. */
function differingOf({ differing, anew }: SeedReport): number {
  return differing.length + anew.differing.length
}

function summarize(reports: readonly SeedReport[]) {
  const sum = (of: (report: SeedReport) => number): number => reports.reduce((total, report) => total + of(report), 0)
  return {
    bench: 'faults',
    seeds: reports.length,
    tickets: sum(report => report.tickets),
    events: sum(report => report.events),
    messages: sum(report => report.messages),
    closes: sum(report => report.closes),
    lost: sum(report => report.lost),
    doubled: sum(report => report.doubled),
    wrong: sum(report => report.wrong),
    unconfirmed: sum(report => report.unconfirmed),
    blemishes: sum(report => report.blemishes),
    kills: sum(report => Object.values(report.kills).reduce((a, b) => a + b, 0)),
    unhandled: sum(report => report.unhandled),
    differing: sum(differingOf),
    decidedAnew: sum(report => report.anew.same),
    tolerated: sum(report => Object.values(report.anew.tolerated).reduce((a, b) => a + b, 0)),
    settled: reports.every(report => report.settled),
    database: reports[0]?.database,
  }
}

function describe(report: SeedReport): string {
  const { seed, tickets, events, messages, closes, lost, doubled, wrong, unconfirmed, blemishes, kills } = report
  const lines = [
    `seed ${seed}: ${tickets} tickets, ${events} events, ${messages} messages, ${closes} closes in ${report.seconds.toFixed(0)} s; ` +
      `lost ${lost}, doubled ${doubled}, wrong ${wrong}, unconfirmed ${unconfirmed}, blemishes ${blemishes}; ` +
      `killed ${Object.entries(kills)
        .map(([who, often]) => `${who} ${often}`)
        .join(', ')}; ended by themselves ${report.ownEnds}${report.settled ? '' : '; NOT SETTLED'}`,
    ...describeFindings(report),
  ]
  return lines.join('\n')
}

function explainDatabase(reports: readonly SeedReport[]): string {
  return reports[0]?.database === 'embedded'
    ? 'No PostgreSQL is installed here: the embedded one was killed in its place.'
    : 'PostgreSQL with fsync and synchronous_commit on.'
}
