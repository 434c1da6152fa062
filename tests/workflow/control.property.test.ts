import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import { undoDecision } from '../../activities/undo-decision.ts'
import { HOUR, MINUTE } from '../../src/core/time.ts'
import { releaseBrakes, setBrake } from '../../src/store/brakes.ts'
import type { Database } from '../../src/store/open-database.ts'
import { testDatabase } from '../support/database.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

const TICKETS = ['t1', 't2']
const START = Date.now()
const RUNS = 15

interface Step {
  readonly do: 'thank' | 'ask' | 'undo' | 'stop' | 'resume' | 'wait' | 'crash' | 'nothing'
  readonly ticket: string
  /** Whether the worker runs afterwards. */
  readonly work: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('thank', 'ask', 'ask', 'undo', 'stop', 'resume', 'wait', 'wait', 'crash', 'nothing'),
  ticket: fc.constantFrom('t1', 't1', 't1', 't2'),
  work: fc.constantFrom(true, true, true, false),
})

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})

/** Takes the ticket's turn and carries out what it is given, as a worker does between two deaths. */
async function work(live: Scene, ticketId: string, now: number, wakeAt: Map<string, number>): Promise<boolean> {
  const due = wakeAt.get(ticketId)
  const rung = due !== undefined && due <= now ? { rung: due } : {}
  const turn = await takeTicketTurn(live.deps, { account: 'acme', ticketId, now, ...rung }, false)
  if (turn.wakeAt === undefined) wakeAt.delete(ticketId)
  else wakeAt.set(ticketId, turn.wakeAt)
  if (turn.decisionId === undefined) return turn.more
  const { again } = await carryOutDecision(live.deps, { account: 'acme', decisionId: turn.decisionId, now })
  if (again !== undefined) wakeAt.set(ticketId, again)
  return again === undefined || again <= now
}

async function ids(sql: string): Promise<string[]> {
  return (await database.pool.query<{ id: string }>(sql)).rows.map(row => row.id)
}

it('writes nothing while stopped but what people took back, sends no old message later, and finishes whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async steps => {
      await testDatabase()
      const live = await scene(database, {
        account: 'acme',
        tickets: TICKETS.map(id => openTicket('acme', id)),
        sendDelay: 2 * MINUTE,
      })
      const wakeAt = new Map<string, number>()
      const [whileStopped, old]: [string[], Set<string>] = [[], new Set()]
      let now = START
      let isStopped = false
      let crash = false
      const push = live.desk.writes.push.bind(live.desk.writes)
      live.desk.writes.push = (...lines: string[]) => {
        if (isStopped) whileStopped.push(...lines)
        const length = push(...lines)
        if (!crash) return length
        crash = false
        throw new Error('crash')
      }
      const tryWork = (ticket: string) => work(live, ticket, now, wakeAt).catch(() => true)

      for (const [i, each] of steps.entries()) {
        now += 1_000
        if (each.do === 'thank') await live.write(each.ticket, `m${i}`, 'many thanks', now)
        else if (each.do === 'ask') await live.write(each.ticket, `m${i}`, 'please remind me', now)
        else if (each.do === 'wait') now += 49 * HOUR
        else if (each.do === 'crash') crash = true
        else if (each.do === 'resume') {
          await releaseBrakes(database.pool, 'acme', 'all')
          isStopped = false
        } else if (each.do === 'stop') {
          await setBrake(database.pool, 'acme', { level: 'stopped', cause: 'person' })
          isStopped = true
          const waiting = await ids(
            `SELECT command_id AS id FROM commands WHERE kind = 'follow_up' AND status = 'pending'`,
          )
          for (const id of waiting) old.add(id)
        } else if (each.do === 'undo') {
          const [last] = await ids(
            `SELECT decision_id AS id FROM decisions WHERE ticket_id = '${each.ticket}' ORDER BY seq DESC LIMIT 1`,
          )
          if (last !== undefined) await undoDecision(database.pool, 'acme', last, now)
        }
        if (each.work) await tryWork(each.ticket)
      }
      crash = false
      await releaseBrakes(database.pool, 'acme', 'all')
      isStopped = false
      for (let i = 0; i < 30; i++) {
        now += HOUR
        const more = [await tryWork('t1'), await tryWork('t2')]
        if (!more.includes(true) && wakeAt.size === 0) break
      }

      const undos = new Set(await ids('SELECT decision_id AS id FROM decisions WHERE undoes IS NOT NULL'))
      const forbidden = whileStopped.filter(line => {
        const [kind, , command = ''] = line.split(' ')
        return kind === 'note'
          ? !undos.has(command.slice(0, command.lastIndexOf(':')))
          : kind !== 'open' && kind !== 'untag'
      })
      const messages = live.desk.writes.filter(line => line.startsWith('message'))
      expect(forbidden).toEqual([])
      expect(messages).toEqual([...new Set(messages)])
      expect(messages.filter(line => old.has(line.split(' ')[2]!))).toEqual([])
      expect(await ids(`SELECT command_id AS id FROM commands WHERE status IN ('pending', 'reserved')`)).toEqual([])
      expect(
        await ids('SELECT undoes AS id FROM decisions WHERE undoes IS NOT NULL GROUP BY 1 HAVING count(*) > 1'),
      ).toEqual([])
    }),
    { numRuns: RUNS, seed: 1 },
  )
}, 300_000)
