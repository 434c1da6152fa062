import { PassThrough } from 'node:stream'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { SECOND } from '../../src/core/time.ts'
import { ticketWorkflowId } from '../../src/worker/nudge.ts'
import { testDatabase } from '../support/database.ts'
import { describeLive, devServer, testBundle } from '../support/temporal.ts'
import { startLive, until } from '../support/temporal-live.ts'
import { openTicket } from '../support/temporal-scene.ts'

/** Runs a command line as an operator would, beside the running worker. */
async function run(url: string, ...args: string[]): Promise<{ code: number; out: string }> {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('TEMPORAL_ADDRESS', (await devServer()).address)
  onTestFinished(() => void vi.unstubAllEnvs())
  const stdout = new PassThrough({ encoding: 'utf8' })
  const code = await main(args, { stdout, stderr: stdout, stdin: new PassThrough(), terminal: false })
  return { code, out: String(stdout.read() ?? '') }
}

describeLive('the control commands', () => {
  // Booted before the first test's clock runs.
  beforeAll(async () => void (await Promise.all([devServer(), testDatabase(), testBundle()])))

  it('stop everything within a second, keep what came, and let only new decisions pass when resumed', async () => {
    const ids = Array.from({ length: 10 }, (_, i) => `s${i}`)
    const live = await startLive({ tickets: ids.map(id => openTicket('acme', id)) })
    const written: number[] = []
    for (const name of ['addTags', 'setStatus', 'addNote'] as const) {
      const write = live.desk[name] as (...args: unknown[]) => Promise<never>
      live.desk[name] = async (...args: unknown[]) => {
        await new Promise(resolve => setTimeout(resolve, 150))
        written.push(Date.now())
        return write(...args)
      }
    }
    for (const id of ids) await live.write(id, `m-${id}`, 'many thanks', Date.now() - 1)
    for (const id of ids) void live.nudge(id)
    await until(() => written.length >= 3)

    const stop = await run(live.database.url, 'stop', '--account', 'acme', '--why', 'wrong macro')
    const stoppedAt = Date.now()
    for (const id of ids) await live.client.workflow.getHandle(ticketWorkflowId('acme', id)).result()
    const late = written.filter(at => at > stoppedAt + SECOND)
    const before = live.desk.writes.length
    const resume = await run(live.database.url, 'resume')
    for (const id of ids) await live.nudge(id)
    await live.write('s0', 'm2', 'one more question', Date.now())
    await live.nudge('s0')
    await until(() => live.desk.writes.length === before + 2)

    const { rows } = await live.database.pool.query<{ status: string }>('SELECT DISTINCT status FROM commands')
    expect([stop.code, resume.code]).toEqual([0, 0])
    expect(stop.out).toContain('stopped: the whole account')
    expect(resume.out).toContain('acme: nothing is held')
    expect(late).toEqual([])
    expect(before).toBeLessThan(30)
    expect(rows.map(row => row.status).sort()).toEqual(['done', 'withheld'])
    expect(live.desk.writes.slice(before)).toEqual(['assign s0 Care', expect.stringContaining('note s0')])
  }, 40_000)

  it('take a decision back while the worker runs, and say what was left', async () => {
    const live = await startLive({ tickets: [openTicket('acme', 'u1')] })
    await live.write('u1', 'm1', 'many thanks', Date.now() - 1)
    await live.nudge('u1')
    await live.client.workflow.getHandle(ticketWorkflowId('acme', 'u1')).result()
    await live.desk.removeTags('u1', ['thanks'])
    await live.desk.addTags('u1', ['thanks'])
    const ticket = live.desk.tickets.get('u1')!
    const touch = { at: new Date(Date.now() + 1).toISOString(), type: 'tagged', actor: 'agent', to: 'thanks' } as const
    live.desk.tickets.set('u1', { ...ticket, events: [touch] })

    const undo = await run(live.database.url, 'undo', 'u1:0')
    const again = await run(live.database.url, 'undo', 'u1:0', '--json')

    const check = await run(live.database.url, 'check', 'u1:0', 'right')
    const unknown = await run(live.database.url, 'check', 'u1:7', 'wrong')
    const notices = await run(live.database.url, 'notices')
    const { rows } = await live.database.pool.query('SELECT verdict, why FROM cases')

    expect([check.out, unknown.code]).toEqual(['u1:0 counts as right.\n', 1])
    expect(rows).toEqual([{ verdict: 'right', why: 'checked' }])
    expect(notices.out).toBe('Nothing had to be told yet.\n')
    expect(undo).toEqual({ code: 0, out: 'u1:0  taken back; left as somebody has changed it since: tag thanks\n' })
    expect(JSON.parse(again.out).undone).toMatchObject([{ decision: 'u1:0', state: 'undone_before', undo: 'u1:1' }])
    expect(live.desk.tickets.get('u1')).toMatchObject({ status: 'open', tags: ['thanks'] })
  })

  it('say how far the certificate is, and refuse what makes no sense', async () => {
    const live = await startLive({ tickets: [] })

    const certificate = await run(live.database.url, 'certificate', '--account', 'nobody')
    const both = await run(live.database.url, 'resume', '--all', '--channel', 'sms')
    const none = await run(live.database.url, 'undo')
    const time = await run(live.database.url, 'undo', '--since', 'yesterday')

    expect([certificate.code, both.code, none.code, time.code]).toEqual([1, 2, 2, 2])
    expect(time.out).toBe('--since: expected a time such as 2026-11-20T09:00Z, found yesterday\n')
  })
})
