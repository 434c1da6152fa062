import { setTimeout as sleep } from 'node:timers/promises'
import type { Instant } from '../core/time.ts'
import type { Waiting } from '../helpdesk/gorgias/api-budget.ts'
import {
  type ClientOptions,
  createGorgiasClient,
  type GorgiasAuth,
  type GorgiasClient,
} from '../helpdesk/gorgias/client.ts'
import { createGorgiasHelpdesk } from '../helpdesk/gorgias/gorgias-helpdesk.ts'
import type { Helpdesk } from '../helpdesk/port.ts'

/** One account's helpdesk, opened. */
export interface ShopHelpdesk {
  readonly client: GorgiasClient
  readonly helpdesk: Helpdesk
  /** Our share of its API limit, 0 to 1. */
  readonly apiShare: number
  /** The helpdesk user we act as, by which our own events are known; undefined until the helpdesk has said so. */
  ownUserId(): string | undefined
  /** The same, asked for and waited for. */
  selfId(): Promise<string>
  /** One cheap call, to see whether the helpdesk answers and knows our key. */
  ping(): Promise<void>
}

/** How long and how often one call is tried; the client's own where absent. */
export type Patience = Pick<ClientOptions, 'timeout' | 'retries'>

/** An API quota is spent in real time, whatever clock the account keeps. */
const REAL_TIME: Waiting = { now: () => performance.now(), sleep: length => sleep(length) }

export function openGorgias(options: {
  account: string
  url: string
  auth: GorgiasAuth
  apiShare: number
  /** The account's clock. */
  now: () => Instant
  waiting?: Waiting
  patience?: Patience
}): ShopHelpdesk {
  const waiting = options.waiting ?? REAL_TIME
  const client = createGorgiasClient({
    baseUrl: options.url,
    auth: options.auth,
    apiShare: options.apiShare,
    waiting,
    ...options.patience,
  })
  const selfEmail = options.auth.kind === 'basic' ? options.auth.email : undefined
  const helpdesk = createGorgiasHelpdesk({
    account: options.account,
    client,
    waiting,
    now: options.now,
    ...(selfEmail !== undefined && { selfEmail }),
  })
  let own: string | undefined
  let isAsking = false
  return {
    client,
    helpdesk,
    apiShare: options.apiShare,
    selfId: () => helpdesk.selfId(),
    ping: async () => void (await client.call({ method: 'GET', path: '/api/teams', query: { limit: '1' } })),
    ownUserId: () => {
      // Asked once, beside the work: a delivery must be stored even while the helpdesk's API is away.
      if (own === undefined && !isAsking) {
        isAsking = true
        helpdesk
          .selfId()
          .then(id => {
            own = id
          })
          .catch(() => {})
          .finally(() => {
            isAsking = false
          })
      }
      return own
    },
  }
}
