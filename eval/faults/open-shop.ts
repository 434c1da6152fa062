import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openGorgias, type ShopHelpdesk } from '../../src/composition/shop-helpdesk.ts'
import type { Instant } from '../../src/core/time.ts'
import { connectWebhooks } from '../../src/helpdesk/gorgias/connect-webhooks.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { policyHash } from '../../src/policy/policy-hash.ts'
import { saveAccount } from '../../src/store/accounts.ts'
import { migrate } from '../../src/store/migrate.ts'
import { activateModel, saveModel } from '../../src/store/models.ts'
import type { Database } from '../../src/store/open-database.ts'
import { publishPolicy, type StoredPolicy } from '../../src/store/policies.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import { serializeIntentModel } from '../../src/understanding/intents/serialize-intent-model.ts'
import type { FromHelpdesk, HelpdeskJob, ToHelpdesk } from './helpdesk-job.ts'

/** The day's policy, and the one that is published in the middle of it. */
const POLICIES = { first: 'faults.yaml', second: 'faults-second.yaml' }
export const ACCOUNT = 'faults'
/** The operator's name for the helpdesk's key. */
export const SECRET = 'FAULTS'

export interface HelpdeskProcess {
  readonly url: string
  readonly user: string
  readonly userId: number
  readonly apiKey: string
  tell(message: ToHelpdesk): void
  status(): Promise<Extract<FromHelpdesk, { kind: 'status' }>>
  stop(): Promise<void>
}

/** Starts the helpdesk in a process of its own. */
export async function startHelpdesk(job: HelpdeskJob): Promise<HelpdeskProcess> {
  const file = path.join(job.folder, 'helpdesk.json')
  writeFileSync(file, JSON.stringify(job))
  const child = fork(path.join(import.meta.dirname, 'helpdesk-process.ts'), [file], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ready = await hear(child, 'ready')
  const tell = (message: ToHelpdesk): void => void child.send(message)
  return {
    ...ready,
    tell,
    status: async () => {
      const answer = hear(child, 'status')
      tell({ kind: 'status' })
      return answer
    },
    stop: async () => {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      tell({ kind: 'stop' })
      await ended
    },
  }
}

function hear<Kind extends FromHelpdesk['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<FromHelpdesk, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      if ((message as FromHelpdesk).kind !== kind) return
      child.off('message', onMessage).off('exit', onExit)
      resolve(message as Extract<FromHelpdesk, { kind: Kind }>)
    }
    const onExit = (): void => reject(new Error('The helpdesk’s process ended.'))
    child.on('message', onMessage).once('exit', onExit)
  })
}

/** Puts the account, its policy and its model into the database and the webhooks into the helpdesk. */
export async function connectShop(options: {
  database: Database
  helpdesk: HelpdeskProcess
  serverUrl: string
  model: IntentModel
  clock: { readonly start: Instant; readonly wall: Instant }
  scale: number
}): Promise<void> {
  const { database, helpdesk, model } = options
  const { pool } = database
  await migrate(pool)
  const secret = randomBytes(24).toString('base64url')
  await saveAccount(pool, {
    id: ACCOUNT,
    kind: 'sandbox',
    timeScale: options.scale,
    clock: options.clock,
    helpdesk: { vendor: 'gorgias', url: helpdesk.url, user: helpdesk.user, secret: SECRET },
    hookSecrets: [secret],
  })
  await publishPolicy(pool, ACCOUNT, { ...readShopPolicy('first'), at: options.clock.wall })
  const artefact = Buffer.from(serializeIntentModel(model))
  await saveModel(pool, ACCOUNT, { id: model.id, kind: 'intents', artefact })
  await activateModel(pool, ACCOUNT, model.id)
  const shop = openDesk(helpdesk, () => options.clock.start)
  await connectWebhooks(shop.client, { url: `${options.serverUrl}/hooks/${ACCOUNT}`, secret })
}

/** The helpdesk as we reach it. */
export function openDesk({ url, user, apiKey }: HelpdeskProcess, now: () => Instant): ShopHelpdesk {
  const auth = { kind: 'basic', email: user, apiKey } as const
  return openGorgias({ account: ACCOUNT, url, auth, apiShare: 1, now })
}

export type ShopPolicy = Pick<StoredPolicy, 'id' | 'source' | 'policy'>

export function readShopPolicy(which: keyof typeof POLICIES): ShopPolicy {
  const file = path.resolve(import.meta.dirname, '../../datasets/policies', POLICIES[which])
  const source = readFileSync(file, 'utf8')
  const policy = parsePolicy(source, file)
  return { id: policyHash(policy), source, policy }
}
