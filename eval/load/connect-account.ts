import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openGorgias } from '../../src/composition/shop-helpdesk.ts'
import { connectWebhooks } from '../../src/helpdesk/gorgias/connect-webhooks.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { policyHash } from '../../src/policy/policy-hash.ts'
import { saveAccount } from '../../src/store/accounts.ts'
import { activateModel, saveModel } from '../../src/store/models.ts'
import type { Database } from '../../src/store/open-database.ts'
import { publishPolicy } from '../../src/store/policies.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import { serializeIntentModel } from '../../src/understanding/intents/serialize-intent-model.ts'

/** The operator's name for the key of every helpdesk here. */
export const HELPDESK_SECRET = 'LOAD'

export interface LoadHelpdesk {
  readonly url: string
  readonly user: string
  readonly apiKey: string
}

/** Puts an account with its policy and model into the migrated database; with `deliverTo`, its helpdesk delivers there. */
export async function connectAccount(options: {
  database: Database
  id: string
  /** A file of `datasets/policies`. */
  policy: string
  model: IntentModel
  helpdesk: LoadHelpdesk
  deliverTo?: string
}): Promise<void> {
  const { id, helpdesk, model } = options
  const { pool } = options.database
  const secret = `secret-of-${id}-0123456789abcdef`
  await saveAccount(pool, {
    id,
    kind: 'sandbox',
    helpdesk: { vendor: 'gorgias', url: helpdesk.url, user: helpdesk.user, secret: HELPDESK_SECRET },
    hookSecrets: [secret],
  })
  const file = path.resolve(import.meta.dirname, '../../datasets/policies', options.policy)
  const source = readFileSync(file, 'utf8')
  const policy = { ...parsePolicy(source, file), account: id }
  await publishPolicy(pool, id, { id: policyHash(policy), source, policy, at: Date.now() })
  await saveModel(pool, id, { id: model.id, kind: 'intents', artefact: Buffer.from(serializeIntentModel(model)) })
  await activateModel(pool, id, model.id)
  if (options.deliverTo === undefined) return
  const auth = { kind: 'basic', email: helpdesk.user, apiKey: helpdesk.apiKey } as const
  const shop = openGorgias({ account: id, url: helpdesk.url, auth, apiShare: 1, now: Date.now })
  await connectWebhooks(shop.client, { url: `${options.deliverTo}/hooks/${id}`, secret })
}
