import { beforeEach, describe, expect, it } from 'vitest'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import type { Policy } from '../../src/core/policy.ts'
import { HOUR, MINUTE, SECOND } from '../../src/core/time.ts'
import { readCommands, type StoredCommand } from '../../src/store/commands.ts'
import { writeConsent } from '../../src/store/customers.ts'
import { insertInbox } from '../../src/store/inbox.ts'
import type { Database } from '../../src/store/open-database.ts'
import { publishPolicy, readPolicy } from '../../src/store/policies.ts'
import { contactsOf } from '../support/contacts-of.ts'
import { testDatabase } from '../support/database.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

/** A Tuesday morning in Paris. */
const NOW = Date.parse('2026-01-06T10:00:00Z')
let database: Database

beforeEach(async () => {
  database = await testDatabase()
})

/** A nudge that has been decided and waits for two minutes. */
async function nudgeWaits(): Promise<{ live: Scene; id: string; at: number }> {
  const tickets = ['t1', 't2', 't3'].map(id => ({
    ...openTicket('acme', id),
    channel: 'email',
    customer: { id: id === 't3' ? 'somebody' : 'ada' },
  }))
  const live = await scene(database, { account: 'acme', tickets, sendDelay: 2 * MINUTE })
  await live.write('t1', 'm1', 'please remind me', NOW)
  const { wakeAt } = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW }, false)
  const { decisionId } = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: wakeAt! }, false)
  return { live, id: decisionId!, at: wakeAt! }
}

async function carry(live: Scene, decisionId: string, now: number) {
  const { again } = await carryOutDecision(live.deps, { account: 'acme', decisionId, now })
  const [message] = await readCommands(database.pool, 'acme', decisionId)
  return {
    again,
    status: (message as StoredCommand).status,
    sent: live.desk.writes.filter(each => each.startsWith('message')),
  }
}

const WAITING = { status: 'pending', sent: [] }
const DROPPED = { again: undefined, status: 'dropped', sent: [] }

describe('right before a message leaves', () => {
  it('is sent where nothing speaks against it', async () => {
    const { live, id, at } = await nudgeWaits()

    expect(await carry(live, id, at)).toEqual({ ...WAITING, again: at + 2 * MINUTE })
    expect(await carry(live, id, at + 2 * MINUTE)).toEqual({
      again: undefined,
      status: 'done',
      sent: [`message t1 ${id}:0`],
    })
  })

  it('is dropped after a STOP on any of the customer’s tickets, and no longer counts', async () => {
    const { live, id, at } = await nudgeWaits()
    await writeConsent(database.pool, 'acme', 'ada', { channel: 'email', consent: 'stop' })

    expect(await carry(live, id, at + 2 * MINUTE)).toEqual(DROPPED)
    expect(await contactsOf(database.pool, 'acme', 'ada', at)).toEqual([])
  })

  it('is sent after a STOP on another channel, and after a START', async () => {
    const { live, id, at } = await nudgeWaits()
    await writeConsent(database.pool, 'acme', 'ada', { channel: 'sms', consent: 'stop' })
    await writeConsent(database.pool, 'acme', 'ada', { channel: 'email', consent: 'stop' })
    await writeConsent(database.pool, 'acme', 'ada', { channel: 'email', consent: 'start' })

    expect((await carry(live, id, at + 2 * MINUTE)).status).toBe('done')
  })

  it('waits for what the customer is writing on another ticket, but not for ever', async () => {
    const { live, id, at } = await nudgeWaits()
    await live.write('t2', 'm8', 'remind me of something else', at - HOUR)
    await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't2', now: at - HOUR }, false)
    await live.write('t2', 'm9', 'please stop writing to me', at + MINUTE)
    const sendAt = at + 2 * MINUTE

    expect(await carry(live, id, sendAt)).toEqual({ ...WAITING, again: sendAt + 5 * SECOND })
    expect((await carry(live, id, sendAt + 20 * MINUTE)).status).toBe('done')
  })

  it('reads the customer’s newest tickets where somebody unknown has just written', async () => {
    const { live, id, at } = await nudgeWaits()
    await live.write('t2', 'm9', 'STOP', at + MINUTE)

    expect(await carry(live, id, at + 2 * MINUTE)).toEqual(DROPPED)
  })

  it('takes no notice of strangers', async () => {
    const { live, id, at } = await nudgeWaits()
    const input = { kind: 'message', id: 'm9', at: at + MINUTE, from: 'customer', public: true } as const
    live.desk.say('t3', { id: 'm9', text: 'STOP', at: new Date(at + MINUTE).toISOString() })
    await insertInbox(database.pool, 'acme', [{ ticketId: 't3', dedupeKey: 'm9', input }])

    expect((await carry(live, id, at + 2 * MINUTE)).status).toBe('done')
  })

  it('waits for the morning where a worker was away until night', async () => {
    const { live, id, at } = await nudgeWaits()
    const { policy } = await readPolicy(database.pool, 'acme', 'policy-1')
    const hours = { timezone: 'Europe/Paris', week: Array(7).fill([[0, 1440]]), holidays: [] }
    const quietHours = { from: 21 * 60, to: 8 * 60, zone: 'account' as const }
    const quiet = { ...policy, hours, consent: { ...policy.consent, quietHours } } as Policy
    await publishPolicy(database.pool, 'acme', { id: 'quiet', source: '', policy: quiet, at: Date.now() })
    await database.pool.query(`UPDATE decisions SET policy_id = 'quiet'`)
    const night = Date.parse('2026-01-08T22:30:00Z')
    const morning = Date.parse('2026-01-09T07:00:00Z')

    expect(at).toBeLessThan(night)
    expect(await carry(live, id, night)).toEqual({ ...WAITING, again: morning })
    expect((await carry(live, id, morning)).status).toBe('done')
  })
})
