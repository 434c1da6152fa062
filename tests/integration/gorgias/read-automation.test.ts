import { expect, it, onTestFinished } from 'vitest'
import { readAutomation } from '../../../src/helpdesk/gorgias/read-automation.ts'
import { openSandbox } from '../../unit/helpdesk/sandbox/sandbox-client.ts'
import { connect } from './connector.ts'

it('reads active rules, macros, teams and the systems that listen', async () => {
  const opened = await openSandbox()
  onTestFinished(() => opened.sandbox.close())
  const { client } = connect(opened.sandbox)
  const create = async (path: string, body: object): Promise<number> =>
    ((await opened.call('POST', path, body)).body as { id: number }).id
  const rule = {
    name: 'Auto-tag',
    code: `Action('addTags', {tags: 'x'})`,
    event_types: 'ticket-created,ticket-updated',
    priority: 3,
  }
  const off = await create('/api/rules', { ...rule, name: 'Old' })
  await opened.call('PUT', `/api/rules/${off}`, { deactivated_datetime: '2026-01-01T00:00:00Z' })
  const on = await create('/api/rules', rule)
  const hook = {
    url: 'https://other.example/in',
    method: 'POST',
    form: '{{context}}',
    triggers: { 'ticket-created': true },
  }
  const listener = await create('/api/integrations', { type: 'http', name: 'Stats', http: hook })
  await opened.call('POST', '/api/integrations', { type: 'http', name: 'Rehearsal: ticket-created', http: hook })

  const read = await readAutomation(client, { userId: '0' })

  expect(read).toEqual({
    rules: [
      {
        id: String(on),
        name: 'Auto-tag',
        triggers: ['ticket-created', 'ticket-updated'],
        priority: 3,
        steps: [{ kind: 'action', name: 'addTags', arguments: { tags: 'x' } }],
      },
    ],
    macros: [],
    teams: expect.arrayContaining([{ id: expect.any(String), name: 'Billing' }]),
    bots: expect.any(Array),
    listeners: [{ id: String(listener), name: 'Stats' }],
  })
})
