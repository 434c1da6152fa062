import { setTimeout as sleep } from 'node:timers/promises'
import { type ClientOptions, createGorgiasClient, type GorgiasClient } from '../../../src/helpdesk/gorgias/client.ts'
import { createGorgiasHelpdesk } from '../../../src/helpdesk/gorgias/gorgias-helpdesk.ts'
import type { Sandbox } from '../../../src/helpdesk/sandbox/server.ts'

export const REAL_TIME = { now: () => performance.now(), sleep: (length: number) => sleep(length) }

/** For pauses between tries: a tenth of the time. */
const HASTY = { now: () => performance.now(), sleep: (length: number) => sleep(length / 10) }

export function connect(
  sandbox: Sandbox,
  options: Partial<ClientOptions> = {},
): { client: GorgiasClient; helpdesk: ReturnType<typeof createGorgiasHelpdesk> } {
  const client = createGorgiasClient({
    baseUrl: sandbox.url,
    auth: { kind: 'basic', email: 'rehearsal@shop.example', apiKey: sandbox.keys.apiKey },
    apiShare: 1,
    waiting: HASTY,
    timeout: 250,
    budget: { acquire: async () => {}, settle() {}, release() {}, pause() {}, count: () => undefined },
    ...options,
  })
  const now = (): number => sandbox.control.desk.clock.now()
  return { client, helpdesk: createGorgiasHelpdesk({ account: 'shop', client, waiting: REAL_TIME, now }) }
}
