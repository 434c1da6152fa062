import type pg from 'pg'
import type { Brake } from '../core/brake.ts'
import { PAUSE_LIMITS, type PauseLimits, type Policy } from '../core/policy.ts'
import { DAY, type Instant, type Milliseconds } from '../core/time.ts'
import { insertBrake, lastRelease, readBrakes } from '../store/brakes.ts'
import { countRates, type RateCount } from '../store/cases.ts'
import { saveNotice } from '../store/notices.ts'
import { inTransaction, query } from '../store/query.ts'
import { isLimitBroken } from './sequential-limit.ts'

/** Rates are counted anew in each of these, so that a long good past cannot hide a bad present. */
export const LIMIT_WINDOW: Milliseconds = 28 * DAY

type Measure = 'reopened' | 'negative_replies' | 'undone'

/** A channel or an intent whose rates are looked at by themselves. */
type RateScope = { readonly channel: string } | { readonly intent: string }

interface Broken {
  readonly scope: RateScope
  readonly measure: Measure
  readonly limit: number
  readonly bad: number
  readonly cases: number
}

/**
 * Lowers channels and intents to draft whose rates broke a limit, with a dated record and a notice. Only a person releases
 * that; nothing here ever raises a stage. @param at account time
 */
export async function watchLimits(pool: pg.Pool, account: string, policy: Policy, at: Instant): Promise<void> {
  const limits = policy.pause ?? PAUSE_LIMITS
  const since = Math.floor(at / LIMIT_WINDOW) * LIMIT_WINDOW
  const counts = await countRates(pool, account, { since })
  const standing = await readBrakes(pool, account)
  for (const scope of scopesOf(counts)) {
    if (findBroken(counts, scope, limits, standing) === undefined) continue
    // Counted from the last release on: who resumes gets a new chance.
    const released = await lastRelease(pool, account, scope)
    const fresh = released === undefined ? counts : await countRates(pool, account, { since, released })
    const broken = findBroken(fresh, scope, limits, await readBrakes(pool, account))
    if (broken !== undefined) await pause(pool, account, broken)
  }
}

/** Intents first: a bad intent should not take its whole channel with it. */
function scopesOf(counts: readonly RateCount[]): RateScope[] {
  const intents = [...new Set(counts.flatMap(({ intent }) => intent ?? []))].sort()
  const channels = [...new Set(counts.map(({ channel }) => channel))].sort()
  return [...intents.map(intent => ({ intent })), ...channels.map(channel => ({ channel }))]
}

function findBroken(
  counts: readonly RateCount[],
  scope: RateScope,
  limits: PauseLimits,
  standing: readonly Brake[],
): Broken | undefined {
  if (standing.some(brake => isSame(brake, scope))) return undefined
  const held = new Set(standing.flatMap(brake => (brake.channel === undefined ? (brake.intent ?? []) : [])))
  const mine = counts.filter(count =>
    'intent' in scope
      ? count.intent === scope.intent
      : count.channel === scope.channel && !(count.intent !== undefined && held.has(count.intent)),
  )
  const sum = (of: readonly RateCount[], key: 'done' | 'wrong' | 'undone') =>
    of.reduce((total, count) => total + count[key], 0)
  const closes = mine.filter(count => count.kind === 'close')
  const messages = mine.filter(count => count.kind === 'message')
  const rates: readonly Omit<Broken, 'scope'>[] = [
    { measure: 'reopened', limit: limits.reopened, bad: sum(closes, 'wrong'), cases: sum(closes, 'done') },
    {
      measure: 'negative_replies',
      limit: limits.negativeReplies,
      bad: sum(messages, 'wrong'),
      cases: sum(messages, 'done'),
    },
    { measure: 'undone', limit: limits.undone, bad: sum(mine, 'undone'), cases: sum(mine, 'done') },
  ]
  const broken = rates.find(({ limit, bad, cases }) => isLimitBroken(limit, bad, cases))
  return broken && { scope, ...broken }
}

function isSame(brake: Brake, scope: RateScope): boolean {
  return 'intent' in scope
    ? brake.intent === scope.intent && brake.channel === undefined
    : brake.channel === scope.channel && brake.intent === undefined
}

async function pause(pool: pg.Pool, account: string, { scope, measure, limit, bad, cases }: Broken): Promise<void> {
  await inTransaction(pool, async client => {
    await query(client, 'SELECT 1 FROM accounts WHERE account_id = $1 FOR UPDATE', [account])
    // Another worker may have been faster.
    if ((await readBrakes(client, account)).some(brake => isSame(brake, scope))) return
    const version = await insertBrake(client, account, {
      level: 'draft',
      ...scope,
      cause: measure,
      why: `${bad} of ${cases}, limit ${Number((limit * 100).toFixed(2))} %`,
    })
    await saveNotice(client, account, {
      id: `paused:${version}`,
      kind: 'paused',
      facts: { measure, ...scope, bad, cases, limit },
    })
  })
}
