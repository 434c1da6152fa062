import { describe, expect, it, onTestFinished } from 'vitest'
import { HOUR } from '../../../src/core/time.ts'
import { connectClient } from '../../../src/worker/connection.ts'
import { createSearch, ensureSearchable, isSearchable } from '../../../src/worker/search-attributes.ts'
import { describeLive, devServer } from '../../support/temporal.ts'
import { startLive, until } from '../../support/temporal-live.ts'
import { openTicket } from '../../support/temporal-scene.ts'

async function client() {
  const { address } = await devServer()
  const opened = await connectClient({ connection: { address }, namespace: 'default' })
  onTestFinished(opened.close)
  return opened.client
}

async function listed(query: string): Promise<string[]> {
  const found: string[] = []
  for await (const run of (await client()).workflow.list({ query })) found.push(run.workflowId)
  return found.sort()
}

describeLive('search attributes', () => {
  it('are added where the server lacks them, once, and are left alone after', async () => {
    const server = await client()

    const before = await isSearchable(server)
    const added = await ensureSearchable(server)
    const again = await ensureSearchable(server)

    expect([before, added, again]).toEqual([false, { state: 'ready' }, { state: 'ready' }])
  })

  it('let an operator list tickets by account, stage, what is owed and when the next follow-up is due', async () => {
    await ensureSearchable(await client())
    const tickets = ['s1', 's2', 's3'].map(id => openTicket('acme', id))
    const live = await startLive({ tickets, isSearchable: () => true })
    const at = Date.now()
    await live.write('s1', 'm1', 'please remind me', at)
    await live.write('s2', 'm1', 'many thanks', at)
    await live.write('s3', 'm1', 'please remind me', at)
    for (const id of ['s1', 's2', 's3']) await live.nudge(id)
    const due = new Date(at + 47 * HOUR).toISOString()
    const waiting = `RehearsalAccount = 'acme' AND RehearsalStage = 'full' AND RehearsalNextFollowUp > '${due}'`
    await until(async () => (await listed(waiting)).length === 2)

    // What the customer's answer cancels is no longer due.
    await live.write('s3', 'm2', 'never mind, thanks', Date.now())
    await live.nudge('s3')
    await until(async () => (await listed(waiting)).length === 1)

    expect(await listed(waiting)).toEqual(['ticket:acme:s1'])
    expect(await listed("RehearsalAccount = 'acme'")).toEqual(['ticket:acme:s1', 'ticket:acme:s2', 'ticket:acme:s3'])
    expect(await listed("RehearsalAccount = 'other'")).toEqual([])
    await live.client.workflow.getHandle('ticket:acme:s1').terminate()
  })

  it('cost a run that is over at once nothing: it is listed by its account, from its start', async () => {
    await ensureSearchable(await client())
    const live = await startLive({ tickets: [openTicket('acme', 's4')], isSearchable: () => true })
    await live.write('s4', 'm1', 'many thanks', Date.now())

    await live.nudge('s4')
    const handle = live.client.workflow.getHandle('ticket:acme:s4')
    await handle.result()
    await until(async () => (await listed("RehearsalAccount = 'acme' AND WorkflowId = 'ticket:acme:s4'")).length === 1)

    const { events } = await handle.fetchHistory()
    expect(events!.filter(event => event.upsertWorkflowSearchAttributesEventAttributes).length).toBe(0)
  })
})

describe('a server that has none and lets us add none', () => {
  const refusing = (code: number) =>
    ({
      options: { namespace: 'n' },
      workflowService: { countWorkflowExecutions: () => Promise.reject(Object.assign(new Error('no'), { code: 3 })) },
      connection: {
        operatorService: { addSearchAttributes: () => Promise.reject(Object.assign(new Error('no'), { code })) },
      },
    }) as unknown as Parameters<typeof ensureSearchable>[0]

  it.each([
    [7, 'no_permission'],
    [12, 'not_supported'],
    [13, 'refused'],
  ])('code %i: is told so, and works without', async (code, why) => {
    const said: object[] = []
    const search = createSearch(refusing(code), { warn: fields => void said.push(fields) })

    await search.look()
    await search.look()

    expect([said, search.isSearchable()]).toEqual([[{ why }], false])
  })
})
