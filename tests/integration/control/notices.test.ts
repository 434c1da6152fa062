import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { deliverNotices } from '../../../src/control/deliver-notices.ts'
import { takeRound } from '../../../src/control/rounds.ts'
import { writeDigest } from '../../../src/control/write-digest.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { DAY, MINUTE } from '../../../src/core/time.ts'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import type { Helpdesk } from '../../../src/helpdesk/port.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { listNotices, saveNotice } from '../../../src/store/notices.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { testDatabase } from '../../support/database.ts'
import { addPastCases } from '../../support/past-cases.ts'

/** Monday, 9:00 in Paris. */
const MONDAY = Date.parse('2026-11-23T09:00:00+01:00')
let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'shop', kind: 'sandbox' })
})

/** A webhook's address that notes what it gets and answers as told. */
async function openHook(answers: readonly number[] = []): Promise<{ url: string; got: string[] }> {
  const got: string[] = []
  const left = [...answers]
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => {
      body += String(chunk)
    })
    request.on('end', () => {
      const status = left.shift() ?? 200
      if (status === 200) got.push((JSON.parse(body) as { text: string }).text)
      response.writeHead(status).end('ok')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got }
}

function policy(language: 'en' | 'fr' = 'en'): Policy {
  return {
    hours: { timezone: 'Europe/Paris' },
    thanks: { close: true, toleratedWrongCloses: 0.01, requireCertificate: true },
    notify: { slack: 'LEAD', language, digest: true },
  } as Policy
}

function deps(url: string | undefined, given: Policy | undefined = policy()) {
  return {
    pool: database.pool,
    policyOf: async () => given,
    secrets: (url === undefined ? {} : { LEAD: url }) as Readonly<Record<string, string>>,
    log: { warn: () => {} },
  }
}

const back = { id: 'connected:1', kind: 'connection_back', facts: {} } as const

async function tryAgainNow(): Promise<void> {
  await database.pool.query('UPDATE notices SET next_try = now()')
}

async function ends() {
  return (await listNotices(database.pool, 'shop', 9)).map(({ tries, ended }) => [tries, ended])
}

describe('deliverNotices', () => {
  it('sends each notice once, however often it is noticed and by however many workers', async () => {
    const hook = await openHook()
    await saveNotice(database.pool, 'shop', back)
    await saveNotice(database.pool, 'shop', back)

    await Promise.all([deliverNotices(deps(hook.url)), deliverNotices(deps(hook.url))])
    await tryAgainNow()
    await deliverNotices(deps(hook.url))

    expect(hook.got).toEqual(['Rehearsal, shop: the helpdesk answers again.'])
    expect(await ends()).toEqual([[1, 'sent']])
  })

  it('tries again what was not taken, and not at once', async () => {
    const hook = await openHook([500, 302])
    await saveNotice(database.pool, 'shop', back)

    await deliverNotices(deps(hook.url))
    await deliverNotices(deps(hook.url))
    const waiting = await ends()
    for (let i = 0; i < 2; i++) {
      await tryAgainNow()
      await deliverNotices(deps(hook.url))
    }

    expect(waiting).toEqual([[1, undefined]])
    expect(hook.got).toHaveLength(1)
    expect(await ends()).toEqual([[3, 'sent']])
  })

  it('keeps what has an address nobody gave, and ends what has none', async () => {
    await saveNotice(database.pool, 'shop', back)

    await deliverNotices(deps(undefined))
    const kept = await ends()
    await tryAgainNow()
    await deliverNotices({ ...deps(undefined), policyOf: async () => undefined })

    expect(kept).toEqual([[1, undefined]])
    expect(await ends()).toEqual([[2, 'nowhere']])
  })
})

describe('writeDigest', () => {
  it('sums the team’s last week up on its Monday morning, once, in its language', async () => {
    const hook = await openHook()
    const { pool } = database
    await addPastCases(pool, { n: 41, verdict: 'right', at: MONDAY - 3 * DAY })
    await addPastCases(pool, { n: 2, verdict: 'wrong', why: 'undone', at: MONDAY - 3 * DAY })
    await addPastCases(pool, { n: 7, at: MONDAY - DAY, stage: 'shadow', status: 'withheld', reason: 'low_confidence' })
    await addPastCases(pool, { n: 99, at: MONDAY - 12 * 60 * MINUTE + DAY })

    await writeDigest(pool, 'shop', policy('fr'), MONDAY - 2 * 60 * MINUTE)
    const early = await listNotices(pool, 'shop', 9)
    await writeDigest(pool, 'shop', policy('fr'), MONDAY)
    await writeDigest(pool, 'shop', policy('fr'), MONDAY + 2 * DAY)
    await deliverNotices(deps(hook.url, policy('fr')))

    expect(early).toEqual([])
    expect(hook.got).toEqual([
      [
        'Rehearsal, shop: la semaine du 2026-11-16 au 2026-11-22.',
        'Fait : fermés 43.',
        'Laissé à l’équipe, par raison : low confidence 7.',
        'Annulé : 2. Fermetures qui n’ont pas tenu : 0.',
      ].join('\n'),
    ])
  })

  it('has nothing to say about an empty week', async () => {
    await writeDigest(database.pool, 'shop', policy(), MONDAY)

    expect(await listNotices(database.pool, 'shop', 9)).toEqual([])
  })
})

describe('a round', () => {
  it('tells that the helpdesk is away once it stayed away, and that it is back', async () => {
    const hook = await openHook()
    let now = MONDAY
    let isAway = true
    const round = {
      ...deps(hook.url),
      now: () => now,
      helpdesk: async () => ({}) as Helpdesk,
      connections: {
        ping: async () => {
          if (isAway) throw new RehearsalError('helpdesk_failed')
        },
        failing: new Map(),
      },
    }

    for (let i = 0; i < 6; i++) {
      await takeRound(round)
      now += MINUTE
    }
    isAway = false
    await takeRound(round)
    await takeRound(round)

    expect(hook.got).toEqual([
      'Rehearsal, shop: the helpdesk does not answer (helpdesk_failed). Nothing is lost: what customers write is stored and taken up when it answers again.',
      'Rehearsal, shop: the helpdesk answers again.',
    ])
  })

  it('pauses and tells though the helpdesk is away', async () => {
    const hook = await openHook()
    await addPastCases(database.pool, { n: 20, channel: 'sms', verdict: 'wrong', why: 'agent_reopened', at: MONDAY })

    await takeRound({
      ...deps(hook.url),
      now: () => MONDAY,
      helpdesk: async () => {
        throw new RehearsalError('bad_config')
      },
      connections: { ping: async () => {}, failing: new Map() },
    })

    expect(hook.got).toEqual([
      'Rehearsal, shop: channel sms was lowered to drafts: a close did not hold in 20 of 20 cases, more than the limit of 5 % can explain. Only a person resumes it: rehearsal resume --channel sms.',
    ])
  })
})
