import { readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { learnShop } from '../../src/cli/live/learn-shop.ts'
import { openSandboxShop, type SandboxShop, type SandboxShopOptions } from '../../src/composition-fakes.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { readTemporalConfig } from '../../src/config/temporal.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { createLogger } from '../../src/telemetry/logger.ts'
import { testDatabase } from './database.ts'
import { devServerCli, quietRuntime } from './temporal.ts'

/** Monday, nine in the morning in Paris. */
const START = Date.parse('2026-11-16T09:00:00+01:00')
const POLICY = 'datasets/policies/live.yaml'

export interface TestShop extends SandboxShop {
  readonly account: string
  readonly start: number
}

/**
 * The whole product over the sandbox helpdesk, with the real reader and the policy of `rehearsal live`, whose follow-up comes
 * after `followUpAfter` hours; stopped when the test ends.
 */
export async function openTestShop(
  options: Pick<SandboxShopOptions, 'timeScale' | 'webhookFaults' | 'work'> & { followUpAfter: number },
): Promise<TestShop> {
  quietRuntime()
  const source = readFileSync(POLICY, 'utf8').replace('after: [48h]', `after: [${options.followUpAfter}h]`)
  const policy = parsePolicy(source, POLICY)
  const shop = await openSandboxShop({
    home: readEnvironment().home,
    account: policy.account,
    config: readTemporalConfig('temporal.yaml'),
    temporalCli: devServerCli(),
    log: createLogger({ level: 'silent' }),
    policy: { source, policy },
    ...(await learnShop(START)),
    start: START,
    seed: 1,
    database: await testDatabase(),
    ...options,
  })
  onTestFinished(() => shop.close())
  return { ...shop, account: policy.account, start: START }
}

/** What the sandbox's own ledger says we did to a ticket, in order, and how many of our messages its customer received. */
export function deedsOn(shop: SandboxShop, ticketId: number): { deeds: string[]; received: number } {
  const { desk } = shop.sandbox.control
  const own = [...desk.store.users.values()].find(user => user.email === shop.sandbox.keys.tokenUser)!
  const deeds = shop.sandbox.ledger
    .entries({ ticketId })
    .filter(entry => entry.by.kind === 'user' && entry.by.id === own.id)
    .flatMap(({ kind, detail }) => {
      if (kind === 'status') return [String(detail['to'])]
      if (kind === 'assigned') return [`to ${desk.store.teams.get(Number(detail['team']))?.name}`]
      if (kind === 'tags_added') return [`+${String(detail['names'])}`]
      if (kind === 'message_created') return [detail['public'] ? `wrote by ${detail['channel']}` : 'note']
      return [kind]
    })
  const ours = shop.sandbox.outbox.filter(message => message.ticketId === ticketId && message.externalId !== null)
  return { deeds, received: ours.length }
}
