import type { ActivityDeps } from '../../activities/activity-deps.ts'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { lookAtEchoes } from '../../activities/look-at-echoes.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import type { Policy } from '../../src/core/policy.ts'
import { MINUTE, SECOND } from '../../src/core/time.ts'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'
import { takeTurn } from '../../src/turn/take-turn.ts'
import { createDeskTwin, type DeskTwin, type Fate } from './desk-twin.ts'
import { type Happening, type Life, newTicket, perform, readWord, TICKET } from './life.ts'
import { createStoreTwin, type StoreTwin } from './store-twin.ts'

const ACCOUNT = 'faults'
const START = Date.parse('2026-11-16T09:00:00Z')
/** What one of our steps takes. */
const STEP = 20
const MOST_ROUNDS = 400
const MOST_TRIES = 40

export interface Lived {
  readonly store: StoreTwin
  readonly desk: DeskTwin
  /** Reads and writes we made. */
  readonly steps: number
  /** False where it never came to rest. */
  readonly rested: boolean
}

/** A process that died: nothing after this point was run. */
class Crash extends Error {}

/**
 * Lives a ticket's life through the product's own turns and carrying out, over twins of store and helpdesk: people act in the
 * middle of our steps, deliveries come twice and late, processes die between any two steps, and some stall and go on later
 * beside their successors. Waits and tries again as the ticket's workflow does.
 */
export async function liveThrough(life: Life, policy: Policy): Promise<Lived> {
  let now = START
  let steps = 0
  let breakAt = life.breakages[0]?.after ?? Number.POSITIVE_INFINITY
  let broken = 0
  let done = 0
  let actAtStep = Number.POSITIVE_INFINITY
  let actAt = Number.POSITIVE_INFINITY
  let heard = 0
  let draining = false
  const arrivals: { at: number; key: string; input: object }[] = []
  const stalled: (() => void)[] = []
  const zombies: Promise<unknown>[] = []
  let onStall: () => void = () => {}

  const planNext = (): void => {
    const next: Happening | undefined = life.happenings[done]
    actAt = next !== undefined && 'minutes' in next.after ? now + next.after.minutes * MINUTE : Number.POSITIVE_INFINITY
    actAtStep = next !== undefined && 'steps' in next.after ? steps + next.after.steps : Number.POSITIVE_INFINITY
  }
  const happen = (): void => {
    const { what, deliveries } = life.happenings[done]!
    const number = done++
    // No two people act in the same millisecond.
    now += 1
    for (const input of perform(desk, what, number, now)) {
      for (const late of deliveries) arrivals.push({ at: now + Math.round(late * MINUTE), key: input.id, input })
    }
    planNext()
  }
  const pass = (to: number): void => {
    now = Math.max(now, to)
    while (now >= actAt || steps >= actAtStep) happen()
    const [due, later] = [arrivals.filter(({ at }) => at <= now), arrivals.filter(({ at }) => at > now)]
    arrivals.splice(0, arrivals.length, ...later)
    for (const { key, input } of due) {
      store.insertInbox({ key, ticketId: TICKET, input })
      heard += 1
    }
  }
  /** One of our steps: time passes, people act, and it may break. */
  const step = (): Life['breakages'][number]['kind'] | undefined => {
    steps += 1
    pass(now + STEP)
    if (steps < breakAt) return undefined
    const { kind } = life.breakages[broken++]!
    breakAt = steps + (life.breakages[broken]?.after ?? Number.POSITIVE_INFINITY)
    return kind
  }
  const store = createStoreTwin(
    {
      accounts: [accountRow()],
      policies: [{ policy_id: 'p1', source: '', compiled: policy, version: 1, created_at: new Date(START) }],
    },
    (_, when) => {
      const kind = when === 'before' ? step() : undefined
      if (kind !== undefined) throw new Crash()
    },
  )
  const desk = createDeskTwin(
    newTicket(ACCOUNT, START),
    () => now,
    async (): Promise<Fate> => {
      const kind = step()
      if (kind === 'crash_before') throw new Crash()
      if (kind === 'stall' && !draining) {
        await new Promise<void>(resolve => {
          stalled.push(resolve)
          onStall()
        })
        return 'fine'
      }
      // Whoever dies after the effect has come never learns of it.
      if (kind === 'crash_after') return 'lost_after'
      return kind === undefined || kind === 'stall' ? 'fine' : kind
    },
  )
  const deps: ActivityDeps = {
    pool: store.pool,
    helpdesk: () => desk.open(),
    engine: () => ({
      intents: [],
      read: readWord,
      recent: () => [],
      knowledge: () => null,
      write: () => ({ text: 'words' }),
      thanksCertified: () => true,
    }),
    takeTurn,
    retry: { database: RETRY, helpdesk: RETRY, model: RETRY },
    visibilityLag: 2 * MINUTE,
    log: { warn: () => {}, error: () => {} },
  }
  /** Tries until it works, as Temporal does; what stalls is given up and goes on by itself. */
  const attempt = async <Result>(activity: () => Promise<Result>): Promise<Result> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const stall = new Promise<'stalled'>(resolve => {
        onStall = () => resolve('stalled')
      })
      const running = activity()
      const end = await Promise.race([running, stall]).catch(error => {
        if (error instanceof Crash || (RehearsalError.is(error) && error.code !== 'internal')) return undefined
        throw error
      })
      if (end === 'stalled') zombies.push(running.catch(() => {}))
      else if (end !== undefined) return end
      pass(now + 10 * SECOND)
    }
    throw new RehearsalError('internal', 'An activity never succeeded.')
  }
  const carry = async (decisionId: string): Promise<void> => {
    let rung: number | undefined
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const seen = heard
      const request = { account: ACCOUNT, decisionId, now, ...(rung !== undefined && { rung }) }
      const { again } = await attempt(() => carryOutDecision(deps, request))
      if (again === undefined) return
      const next = Math.min(again, ...arrivals.map(arrival => arrival.at), actAt)
      pass(next)
      rung = heard === seen && next === again ? again : undefined
    }
  }
  const pump = async (): Promise<boolean> => {
    let rung: number | undefined
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const seen = heard
      // As a worker does beside the turns; here before each one, so that everything else can come in between.
      if (changesWait(store)) await attempt(() => lookAtEchoes(deps, ACCOUNT, TICKET))
      const request = { account: ACCOUNT, ticketId: TICKET, now, ...(rung !== undefined && { rung }) }
      const outcome = await attempt(() => takeTicketTurn(deps, request, false))
      rung = undefined
      if (outcome.decisionId !== undefined) await carry(outcome.decisionId)
      if (outcome.more || heard > seen) continue
      const next = Math.min(outcome.wakeAt ?? Number.POSITIVE_INFINITY, ...arrivals.map(arrival => arrival.at), actAt)
      if (next !== Number.POSITIVE_INFINITY) {
        if (next === outcome.wakeAt) rung = next
        pass(next)
      } else if (done < life.happenings.length) happen()
      else return true
    }
    return false
  }

  planNext()
  pass(now)
  let rested = await pump()
  // What has stalled goes on now, to its end.
  draining = true
  while (stalled.length > 0) {
    for (const release of stalled.splice(0)) release()
    await Promise.all(zombies.splice(0))
    rested = await pump()
  }
  return { store, desk, steps, rested }
}

/** Nothing but changes waits: whose they are, a look at the ticket tells. */
function changesWait({ tables }: StoreTwin): boolean {
  const waiting = tables['inbox']!.filter(row => row['consumed_by'] === null)
  return waiting.length > 0 && waiting.every(row => (row['input'] as { kind: string }).kind === 'change')
}

const RETRY = { first: SECOND, factor: 1, longest: SECOND }

function accountRow(): Record<string, unknown> {
  return {
    account_id: ACCOUNT,
    kind: 'sandbox',
    time_scale: 1,
    clock_start: null,
    clock_wall: null,
    asks_model: false,
    active_policy_id: 'p1',
    active_model_id: null,
    helpdesk: null,
    hook_secret_hashes: [],
    control_version: 0,
    knowledge_version: 0,
    policy_version: 1,
    round_robin: {},
  }
}
