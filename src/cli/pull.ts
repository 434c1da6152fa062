import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { type HistoryRun, importHistory } from '../../activities/import-history.ts'
import { openLiveParts } from '../composition/open-live-parts.ts'
import { processName } from '../composition/process-name.ts'
import type { ShopHelpdesk } from '../composition/shop-helpdesk.ts'
import { readEnvironment } from '../config/environment.ts'
import { type Instant, MINUTE, SECOND } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { estimateChanged, estimatePull, type PullEstimate } from '../helpdesk/gorgias/estimate-pull.ts'
import { readAccount } from '../store/accounts.ts'
import { raiseKnowledgeVersion } from '../store/documents.ts'
import { countHistory, type HistoryPull, readHistoryPull, wantHistory } from '../store/history.ts'
import type { Queryable } from '../store/query.ts'
import { createLogger } from '../telemetry/logger.ts'
import { askToGoOn } from './ask-to-go-on.ts'
import type { CommandIo } from './io.ts'
import { showProgress } from './progress.ts'
import { writePulled } from './pull/write-pulled.ts'

interface Flags {
  readonly account: string
  readonly since?: string
  readonly out?: string
  readonly skipped?: string
  readonly yes?: boolean
  readonly json?: boolean
}

/** What a killed process held is free again after half a minute. */
const WAIT_FOR_OTHERS = 40 * SECOND

/** `rehearsal pull`: brings the past of a connected account over; may be broken off and repeated at any time. */
export function pullCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('pull')
    .description(
      'bring a connected account’s past tickets over, within its API budget; a second run takes what changed',
    )
    .requiredOption('--account <id>', 'whose past')
    .option('--since <time>', 'only tickets changed since then, as 2026-01-31; kept for later runs')
    .option(
      '--out <place>',
      'write all that is stored in canonical form: into a .jsonl file, or a folder with a report',
    )
    .option('--skipped <file>', 'with --out: write every skipped or changed item there, one JSON object a line')
    .option('--yes', 'do not ask before a long pull')
    .option('--json', 'print one JSON document')
    .action(async (flags: Flags) => exit(await runPull(flags, io)))
}

/** @returns the exit code: 0 done, 1 broken off or somebody else is at it */
export async function runPull(flags: Flags, io: CommandIo): Promise<number> {
  const since = flags.since === undefined ? undefined : timeIn(flags.since)
  const environment = readEnvironment()
  const parts = await openLiveParts(environment, createLogger({ level: environment.logLevel }))
  try {
    const { pool } = parts.database
    await readAccount(pool, flags.account)
    await wantHistory(pool, flags.account, since ?? (await readHistoryPull(pool, flags.account))?.since)
    const shop = await parts.pastShop(flags.account)
    const pull = (await readHistoryPull(pool, flags.account))!
    const estimate = await estimateOf(pool, flags.account, pull, shop)
    io.stderr.write(`${estimateText(estimate)}\n`)
    if (!flags.yes && estimate.time > MINUTE && !(await askToGoOn(io))) return 1
    const run = await pullNow(parts, flags.account, shop, estimate, io)
    const stored = await countHistory(pool, flags.account)
    if (run.end === 'done' && run.items > 0) await raiseKnowledgeVersion(pool, flags.account)
    if (!flags.json) io.stdout.write(`${runText(run, stored)}\n`)
    const written =
      run.end === 'done' && flags.out !== undefined
        ? await writePulled(pool, flags.account, flags.out, flags.skipped, flags.json ? undefined : io)
        : undefined
    if (flags.json) io.stdout.write(`${JSON.stringify({ ...run, stored, written: written ?? null }, null, 2)}\n`)
    return run.end === 'done' ? 0 : 1
  } finally {
    await parts.close()
  }
}

/** Pulls until all is there, somebody presses Ctrl-C, or another process turns out to be at it. */
async function pullNow(
  parts: Awaited<ReturnType<typeof openLiveParts>>,
  account: string,
  shop: ShopHelpdesk,
  estimate: PullEstimate,
  io: CommandIo,
): Promise<HistoryRun> {
  let isStopped = false
  const stop = (): void => {
    isStopped = true
    io.stderr.write('\nStopping after this call; the next "rehearsal pull" goes on from here.\n')
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const total = Object.values(estimate.counts).reduce((sum, count) => sum + count, 0)
  const bar = showProgress('pull', 'objects', io)
  let done = 0
  const deps = {
    pool: parts.database.pool,
    owner: processName(),
    shop: async () => shop,
    shouldStop: () => isStopped,
    sleep: (length: number) => sleep(length),
    onPage: ({ items }: { items: readonly unknown[] }) => {
      done += items.length
      bar.update(done, Math.max(total, done))
    },
    onGiveWay: () => io.stderr.write('Other apps use the whole API limit at the moment; waiting.\n'),
  }
  const from = performance.now()
  try {
    for (;;) {
      const run = await importHistory(deps, account)
      if (run.end !== 'busy' || isStopped || performance.now() - from > WAIT_FOR_OTHERS) return run
      await sleep(SECOND)
    }
  } finally {
    bar.stop()
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

async function estimateOf(
  db: Queryable,
  account: string,
  { phase, completeUntil, since }: HistoryPull,
  { client, apiShare }: ShopHelpdesk,
): Promise<PullEstimate> {
  const from = completeUntil ?? since
  return (phase === 'changed' || phase === 'done') && from !== undefined
    ? estimateChanged(client, { share: apiShare, since: from })
    : estimatePull(client, { share: apiShare, stored: await countHistory(db, account) })
}

function estimateText({ counts, calls, time }: PullEstimate): string {
  const minutes = Math.ceil(time / MINUTE)
  const long = minutes <= 1 ? 'a minute at most' : `about ${minutes} minutes`
  const objects =
    counts.messages === 0
      ? `${counts.tickets} changed tickets`
      : `${counts.tickets} tickets, ${counts.messages} messages, ${counts.events} events`
  return `To bring: about ${objects}. ${calls} calls, ${long} at half of the account’s share of the API limit.`
}

function runText(
  { end, items, changed }: HistoryRun,
  stored: { tickets: number; messages: number; events: number },
): string {
  const all = `${stored.tickets} tickets, ${stored.messages} messages and ${stored.events} events are stored`
  if (end === 'busy') return `Another process is bringing this account’s past over; ${all} so far.`
  if (end !== 'done') return `Broken off; ${all} so far.`
  return items === 0
    ? `Nothing had changed; ${all}.`
    : `${items} objects brought, ${changed} changed tickets among them; ${all}.`
}

function timeIn(text: string): Instant {
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new RehearsalError('wrong_use', `--since ${text}: expected a day or time, as 2026-01-31`)
  return at
}
