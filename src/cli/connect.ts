import { Command } from 'commander'
import { learnAccount } from '../composition/learn-account.ts'
import { openShop } from '../composition/open-live-parts.ts'
import { openStore } from '../composition/open-store.ts'
import { hookAddress, renewHooks } from '../composition/renew-hooks.ts'
import { readEnvironment } from '../config/environment.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { policyHash } from '../policy/policy-hash.ts'
import { loadHistory } from '../simulation/load-history.ts'
import { readAccount, saveAccount } from '../store/accounts.ts'
import { wantHistory } from '../store/history.ts'
import { migrate } from '../store/migrate.ts'
import { activateModel } from '../store/models.ts'
import type { Database } from '../store/open-database.ts'
import { publishPolicy } from '../store/policies.ts'
import { createLogger } from '../telemetry/logger.ts'
import { adoptResult } from './forecast/adopt-result.ts'
import type { CommandIo } from './io.ts'
import { readPolicyFile } from './read-policy-file.ts'

interface Flags {
  readonly url: string
  readonly user: string
  readonly secret: string
  readonly hooks: string
  readonly signing?: string
  readonly policy: string
  readonly learn?: readonly string[]
  readonly sandbox?: boolean
  readonly import?: boolean
  readonly forecast?: string
}

/** `rehearsal connect`: makes an account of a helpdesk: policy, model, webhooks. May be run again at any time. */
export function connectCommand(io: CommandIo): Command {
  return new Command('connect')
    .description('connect a Gorgias account: publish its policy, learn its intents, set its webhooks up')
    .requiredOption('--url <address>', 'the helpdesk, as https://shop.gorgias.com')
    .requiredOption('--user <email>', 'the helpdesk user to act as')
    .requiredOption('--secret <name>', 'the API key stands in REHEARSAL_SECRET_<name>, for workers and servers too')
    .requiredOption('--hooks <address>', 'where the helpdesk reaches "rehearsal serve", as https://hooks.shop.com')
    .requiredOption('--policy <file>', 'the policy to decide by; it names the account')
    .option('--learn <paths...>', 'past tickets to learn the account’s intents from')
    .option('--signing <name>', 'the helpdesk signs deliveries with what stands in REHEARSAL_SECRET_<name>')
    .option(
      '--import',
      'bring the whole past over: workers do so within the API budget, and learn the first model from it',
    )
    .option('--forecast <file>', 'the result.json that the account goes live with; weeks are held against it')
    .option('--sandbox', 'the helpdesk is "rehearsal sandbox"')
    .action(async (flags: Flags) => {
      const environment = readEnvironment()
      const database = await openStore(environment, createLogger({ level: environment.logLevel }))
      try {
        await migrate(database.pool)
        const { policy, source } = readPolicyFile(flags.policy)
        const { account } = policy
        if (!flags.sandbox) for (const address of [flags.url, flags.hooks]) requireHttps(address)
        await saveAccount(database.pool, {
          id: account,
          kind: flags.sandbox ? 'sandbox' : 'production',
          helpdesk: {
            vendor: 'gorgias',
            url: flags.url,
            user: flags.user,
            secret: flags.secret,
            hooks: flags.hooks,
            ...(flags.signing !== undefined && { signing: flags.signing }),
          },
        })
        await publishPolicy(database.pool, account, { id: policyHash(policy), source, policy, at: Date.now() })
        if (flags.learn) io.stdout.write(`${await learn(database, account, flags.learn)}\n`)

        if (flags.forecast !== undefined) await adoptResult(database.pool, account, flags.forecast)
        if (flags.import) {
          await wantHistory(database.pool, account)
          io.stdout.write(
            'Workers bring the past over; "rehearsal pull" does so now, "rehearsal doctor" says how far it is.\n',
          )
        }
        const connected = await readAccount(database.pool, account)
        const shop = openShop(connected, environment, policy.limits.apiShare)
        const hooks = await renewHooks(database.pool, account, shop.client, hookAddress(connected)!)
        for (const { trigger, what } of hooks) io.stdout.write(`${trigger.padEnd(28)} ${what}\n`)
        io.stdout.write(`Account ${account} is connected; "rehearsal serve" and "rehearsal work" do the rest.\n`)
      } finally {
        await database.close()
      }
    })
}

/** Keys and customers' words travel on it. */
function requireHttps(address: string): void {
  if (!/^https:\/\/[^/]/i.test(address))
    throw new RehearsalError('wrong_use', `${address}: expected an https address; --sandbox alone may do without`)
}

/** By words alone: "rehearsal learn" brings embeddings in. */
async function learn(database: Database, account: string, paths: readonly string[]): Promise<string> {
  const { tickets } = await loadHistory(paths)
  const { model, report } = await learnAccount(database.pool, account, { tickets, until: Date.now(), embedder: null })
  await activateModel(database.pool, account, model.id)
  return `Learned ${model.labels.length} intents from ${report.lessons} tickets.`
}
