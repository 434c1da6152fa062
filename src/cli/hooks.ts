import { Command } from 'commander'
import { accountJobs } from '../composition/account-jobs.ts'
import { openLiveParts } from '../composition/open-live-parts.ts'
import { hookAddress, inspectHooks, renewHooks } from '../composition/renew-hooks.ts'
import { readEnvironment } from '../config/environment.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { dropOldHookSecret, readAccount } from '../store/accounts.ts'
import { listReconcileRuns } from '../store/reconcile.ts'
import { createLogger } from '../telemetry/logger.ts'
import type { CommandIo } from './io.ts'

type Parts = Awaited<ReturnType<typeof openLiveParts>>

/** `rehearsal hooks status|rotate|reconcile`: whether everything that happens at the helpdesk reaches us. */
export function hooksCommand(io: CommandIo, exit: (code: number) => void): Command {
  const open = (work: (parts: Parts, account: string) => Promise<number>) => async (flags: { account: string }) =>
    exit(await withParts(parts => work(parts, flags.account)))
  return new Command('hooks')
    .description('the helpdesk’s deliveries to us: look, change the secret, compare and fetch what is missing')
    .addCommand(
      account(new Command('status'))
        .description('whether each webhook is on and right, and what the last comparisons found')
        .action(open((parts, id) => status(parts, id, io))),
    )
    .addCommand(
      account(new Command('rotate'))
        .description('give the webhooks a new secret; the one before goes on working until --finish')
        .option('--finish', 'the secret before opens nothing any more')
        .action(async (flags: { account: string; finish?: boolean }) =>
          exit(await withParts(parts => rotate(parts, flags.account, flags.finish === true, io))),
        ),
    )
    .addCommand(
      account(new Command('reconcile'))
        .description('compare the helpdesk with what it delivered, fetch what is missing, count again')
        .action(open((parts, id) => reconcile(parts, id, io))),
    )
}

function account(command: Command): Command {
  return command.requiredOption('--account <id>', 'whose deliveries')
}

async function withParts(work: (parts: Parts) => Promise<number>): Promise<number> {
  const environment = readEnvironment()
  const parts = await openLiveParts(environment, createLogger({ level: environment.logLevel }))
  try {
    return await work(parts)
  } finally {
    await parts.close()
  }
}

async function addressOf(parts: Parts, id: string): Promise<string> {
  const url = hookAddress(await readAccount(parts.database.pool, id))
  if (url === undefined)
    throw new RehearsalError(
      'bad_config',
      `Account ${id}: no address for webhooks is known; run "rehearsal connect" again.`,
    )
  return url
}

async function status(parts: Parts, id: string, io: CommandIo): Promise<number> {
  const { pool } = parts.database
  const url = await addressOf(parts, id)
  const known = await readAccount(pool, id)
  const { client } = await parts.shop(id)
  const { broken, switchedOff } = await inspectHooks(client, url, known)
  io.stdout.write(broken.length === 0 ? 'All webhooks are on and right.\n' : `Broken: ${broken.join(', ')}\n`)
  if (switchedOff.length > 0) io.stdout.write(`Switched off by the helpdesk: ${switchedOff.join(', ')}\n`)
  io.stdout.write(
    `${known.hookSecretHashes.length} ${known.hookSecretHashes.length === 1 ? 'secret opens' : 'secrets open'} the door.\n`,
  )
  for (const run of await listReconcileRuns(pool, id, 5)) {
    const when = new Date(run.until).toISOString().slice(0, 16)
    io.stdout.write(
      `${when}Z compared ${run.events} events of ${run.tickets} tickets: ${run.missing} had not been delivered, ${run.unproven} still missing\n`,
    )
  }
  return broken.length === 0 ? 0 : 1
}

async function rotate(parts: Parts, id: string, finish: boolean, io: CommandIo): Promise<number> {
  const { pool } = parts.database
  if (finish) {
    await dropOldHookSecret(pool, id)
    io.stdout.write('Only the newest secret opens the door now.\n')
    return 0
  }
  const url = await addressOf(parts, id)
  const { client } = await parts.shop(id)
  const hooks = await renewHooks(pool, id, client, url)
  for (const { trigger, what } of hooks) io.stdout.write(`${trigger.padEnd(28)} ${what}\n`)
  io.stdout.write('Both secrets work; "rehearsal hooks rotate --finish" takes the old one away.\n')
  return 0
}

async function reconcile(parts: Parts, id: string, io: CommandIo): Promise<number> {
  const nothing = async (): Promise<void> => {}
  // Workers' sweep wakes the tickets: this command needs no Temporal.
  const run = await accountJobs(parts, nothing).reconcile(id, parts.now())
  io.stdout.write(
    `${run['events']} events of ${run['tickets']} tickets: ${run['missing']} had not been delivered and are stored now, ${run['unproven']} still missing\n`,
  )
  return run['unproven'] === 0 ? 0 : 1
}
