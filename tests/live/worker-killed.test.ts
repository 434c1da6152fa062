import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { HOUR } from '../../src/core/time.ts'
import { readCommands } from '../../src/store/commands.ts'
import { connectClient } from '../../src/worker/connection.ts'
import { createNudge, ticketWorkflowId } from '../../src/worker/nudge.ts'
import { testDatabase } from '../support/database.ts'
import { describeLive, devServer, quietRuntime, testBundle } from '../support/temporal.ts'
import type { FakeHelpdesk } from '../support/temporal-fake-helpdesk.ts'
import { openTicket, scene } from '../support/temporal-scene.ts'

type Hook = (method: string, when: 'before' | 'after') => Promise<void> | void

/** The helpdesk over HTTP, so that it outlives the worker; the hook runs around each call. */
async function serveDesk(desk: FakeHelpdesk, hook: { run: Hook }): Promise<string> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.url!.slice(1) as keyof FakeHelpdesk
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const args = JSON.parse(Buffer.concat(chunks).toString()) as unknown[]
    await hook.run(method, 'before')
    const result = await (desk[method] as (...given: unknown[]) => Promise<unknown>)(...args)
    await hook.run(method, 'after')
    response.end(result === undefined ? '' : JSON.stringify(result))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function startProcess(args: readonly string[]): Promise<ChildProcess> {
  const script = path.resolve(import.meta.dirname, '../support/temporal-worker-process.ts')
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await once(child.stdout!, 'data')
  return child
}

describeLive('kill -9 of the worker', () => {
  it.each([
    ['when a message has gone out and the answer has not come in', 'sendMessage', 'after'],
    ['in the middle of a decision', 'readTicket', 'before'],
  ] as const)('%s loses nothing and does nothing twice', { timeout: 60_000 }, async (_what, method, when) => {
    const [ask, thank] = [`ask-${method}`, `thank-${method}`]
    quietRuntime()
    const { address } = await devServer()
    const database = await testDatabase()
    const timeScale = (48 * HOUR) / 500
    const shop = await scene(database, {
      account: 'acme',
      tickets: [openTicket('acme', ask), openTicket('acme', thank)],
      timeScale,
    })
    const { client, close } = await connectClient({ connection: { address }, namespace: 'default' })
    onTestFinished(close)
    const hook: { run: Hook } = { run: () => {} }
    const args = [address, database.url, await serveDesk(shop.desk, hook), await testBundle()]
    const first = await startProcess(args)
    const dead = new Promise<void>(resolve => {
      hook.run = (called, at) => {
        if (called !== method || at !== when) return
        hook.run = () => {}
        first.kill('SIGKILL')
        resolve()
        // This request's process is gone: nothing after it may happen.
        return when === 'before' ? new Promise<void>(() => {}) : undefined
      }
    })

    await shop.write(ask, 'm1', 'please remind me', Date.now())
    await shop.write(thank, 'm1', 'many thanks', Date.now())
    const nudge = createNudge(client, 'rehearsal')
    await Promise.all([nudge('acme', ask), nudge('acme', thank)])
    await dead
    await startProcess(args)
    await client.workflow.getHandle(ticketWorkflowId('acme', ask)).result()
    await client.workflow.getHandle(ticketWorkflowId('acme', thank)).result()

    const sent = shop.desk.writes.filter(write => write.startsWith('message'))
    const [message] = await readCommands(database.pool, 'acme', `${ask}:1`)
    expect([sent, message!.status]).toEqual([[`message ${ask} ${ask}:1:0`], 'done'])
    expect(shop.desk.tickets.get(thank)).toMatchObject({ status: 'closed', tags: ['thanks'] })
    const notes = shop.desk.writes.filter(write => write.startsWith('note')).sort()
    expect(notes).toEqual([`note ${ask} ${ask}:1:1`, `note ${thank} ${thank}:0:2`])
  })
})
