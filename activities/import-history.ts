import type pg from 'pg'
import { type Instant, MINUTE, SECOND } from '../src/core/time.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import type { GorgiasClient } from '../src/helpdesk/gorgias/client.ts'
import { holderIn } from '../src/helpdesk/gorgias/holder-in.ts'
import { newestChange, type PullPage, pullTickets } from '../src/helpdesk/gorgias/pull.ts'
import {
  beginHistoryPass,
  findStoredTickets,
  type HistoryPull,
  leaseHistory,
  readHistoryPull,
  releaseHistory,
  saveHistoryPage,
} from '../src/store/history.ts'
import type { SeenTicket } from '../src/store/imported-open.ts'

export interface HistoryDeps {
  readonly pool: pg.Pool
  /** Names this process among those that may import. */
  readonly owner: string
  shop(account: string): Promise<{ readonly client: GorgiasClient; selfId(): Promise<string> }>
  /** Asked between calls; true ends the run, to go on later. */
  shouldStop(): boolean
  sleep(length: number): Promise<void>
  onPage?(page: PullPage): void
  /** Other apps take the whole API limit at the moment. */
  onGiveWay?(): void
}

export interface HistoryRun {
  /** `busy`: another process is at it. `nothing`: nobody has asked for this account's past. */
  readonly end: 'done' | 'stopped' | 'busy' | 'nothing'
  /** Objects stored in this run; of them, whole tickets that were read again because they had changed. */
  readonly items: number
  readonly changed: number
}

/** The first comparison after a pass overlaps, because helpdesks show changes late; what is stored already costs nothing. */
const OVERLAP = 15 * MINUTE
const LEASE = 30 * SECOND
const RENEW = 10 * SECOND
const GIVE_WAY = 30 * SECOND

/**
 * Brings an account's past over as far as it is asked for: everything list by list at first, then only what changed. Every page is
 * stored with the place to go on from, so that it may be broken off at any moment and taken up by any process; one at a time
 * works on an account. Where other apps leave no room under the API limit it waits.
 */
export async function importHistory(deps: HistoryDeps, account: string): Promise<HistoryRun> {
  const { pool, owner } = deps
  const none = { items: 0, changed: 0 }
  if ((await readHistoryPull(pool, account)) === undefined) return { end: 'nothing', ...none }
  if (!(await leaseHistory(pool, account, owner, LEASE))) return { end: 'busy', ...none }
  const renewing = setInterval(() => {
    // A lease that cannot be renewed is lost; the next page says so.
    leaseHistory(pool, account, owner, LEASE).catch(() => {})
  }, RENEW)
  try {
    return await runPass(deps, account)
  } finally {
    clearInterval(renewing)
    await releaseHistory(pool, account, owner).catch(() => {})
  }
}

async function runPass(deps: HistoryDeps, account: string): Promise<HistoryRun> {
  const { pool, owner } = deps
  const shop = await deps.shop(account)
  let [items, changed] = [0, 0]
  await patiently(deps, () => begin(deps, account, shop))
  await patiently(deps, async () => {
    const pull = (await readHistoryPull(pool, account))!
    await pullTickets({
      client: shop.client,
      from: { phase: pull.phase, ...(pull.cursor !== undefined && { cursor: pull.cursor }) },
      since: sinceOf(pull),
      areStored: tickets => findStoredTickets(pool, account, tickets),
      shouldStop: deps.shouldStop,
      async onPage(page) {
        await saveHistoryPage(pool, account, owner, { items: page.items, seen: seenIn(page), ...page.state })
        items += page.items.length
        if (page.phase === 'changed' && page.items.length > 0) changed++
        deps.onPage?.(page)
      },
    })
  })
  const { phase } = (await readHistoryPull(pool, account))!
  return { end: phase === 'done' ? 'done' : 'stopped', items, changed }
}

/** Who has the open tickets of a page: they count when the least busy member is chosen, long before anything is decided about them. */
function seenIn({ items }: PullPage): SeenTicket[] {
  return items
    .filter(({ kind }) => kind === 'tickets')
    .map(({ ticketId, value }) => {
      const holder = holderIn(value)
      return { ticketId, ...(holder !== undefined && { holder }) }
    })
}

/** Begins a pass where none is under way: the first one with everything, later ones with what changed. */
async function begin(
  { pool }: HistoryDeps,
  account: string,
  shop: { readonly client: GorgiasClient; selfId(): Promise<string> },
): Promise<void> {
  const pull = (await readHistoryPull(pool, account))!
  if (pull.phase !== 'done' && pull.mark !== undefined) return
  const mark = await newestChange(shop.client)
  // A ticket without a date says nothing about the helpdesk's clock; the next run then looks at everything again.
  const known = mark === undefined || !Number.isFinite(mark) ? (pull.completeUntil ?? 0) : mark
  const phase = pull.phase === 'done' ? 'changed' : pull.phase
  await beginHistoryPass(pool, account, { phase, mark: known, ownUserId: await shop.selfId() })
}

function sinceOf({ completeUntil, since, mark }: HistoryPull): Instant {
  return completeUntil === undefined ? (since ?? mark! - OVERLAP) : completeUntil - OVERLAP
}

/** Goes on when others have left room again. What is stored is not asked for twice. */
async function patiently(deps: HistoryDeps, work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!RehearsalError.is(error) || error.code !== 'rate_limited' || deps.shouldStop()) throw error
      deps.onGiveWay?.()
      await deps.sleep(GIVE_WAY)
    }
  }
}
