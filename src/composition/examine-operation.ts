import type { Client } from '@temporalio/client'
import { JOBS } from '../../activities/run-job.ts'
import { accountQueue, jobQueue, modelQueue } from '../../workflows/queues.ts'
import { listAccounts } from '../store/accounts.ts'
import { listKnowledgeSources } from '../store/documents.ts'
import { countHistory, readHistoryPull } from '../store/history.ts'
import type { Queryable } from '../store/query.ts'
import { listReconcileRuns } from '../store/reconcile.ts'
import { scheduleId } from '../worker/account-schedules.ts'
import { isSearchable } from '../worker/search-attributes.ts'
import type { Finding } from './finding.ts'

/** `TaskQueueType` of Temporal's API. */
const WORKFLOWS = 1
const ACTIVITIES = 2

/** What regular work has last done for each account, from the store. */
export async function examineAccounts(db: Queryable): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { id, helpdesk } of await listAccounts(db)) {
    if (helpdesk === undefined) continue
    const [run] = await listReconcileRuns(db, id, 1)
    findings.push({
      part: 'reconcile',
      state: run === undefined ? 'absent' : 'ok',
      found:
        run === undefined
          ? `${id}: never compared; "rehearsal work" does so on schedule`
          : `${id}: ${moment(run.until)}, ${run.missing} of ${run.events} events had not been delivered, ${run.unproven} still missing`,
    })
    for (const { source, documents, syncedAt, failure } of await listKnowledgeSources(db, id)) {
      const read = syncedAt === undefined ? 'never read' : `read ${moment(syncedAt)}`
      const failed = failure === undefined ? '' : `, failed since (${failure})`
      findings.push({
        part: 'knowledge',
        state: 'ok',
        found: `${id} / ${source}: ${documents} pages, ${read}${failed}`,
      })
    }
    const pull = await readHistoryPull(db, id)
    if (pull === undefined) continue
    const { tickets, messages } = await countHistory(db, id)
    const end =
      pull.finishedAt === undefined
        ? `under way, at ${pull.phase}`
        : `complete, last looked at ${moment(pull.finishedAt)}`
    findings.push({ part: 'history', state: 'ok', found: `${id}: ${tickets} tickets, ${messages} messages; ${end}` })
  }
  return findings
}

/** What Temporal knows of our work: attributes to list by, schedules, who serves each queue and what waits in it. */
export async function examineWork(client: Client, queue: string, accounts: readonly string[]): Promise<Finding[]> {
  return [
    await examineSearch(client),
    ...(await examineQueue(client, queue, WORKFLOWS)),
    ...(await examineQueue(client, modelQueue(queue), ACTIVITIES)),
    ...(await examineQueue(client, jobQueue(queue), ACTIVITIES)),
    ...(
      await Promise.all(accounts.map(account => examineQueue(client, accountQueue(queue, account), ACTIVITIES)))
    ).flat(),
    ...(await Promise.all(accounts.map(account => examineSchedules(client, account)))),
  ]
}

async function examineSearch(client: Client): Promise<Finding> {
  const part = 'search attributes'
  return (await isSearchable(client))
    ? { part, state: 'ok', found: 'tickets can be listed by RehearsalAccount, …Stage, …Intent, …Owed, …NextFollowUp' }
    : {
        part,
        state: 'absent',
        found:
          'not registered; a worker adds them where it may, else: temporal operator search-attribute create --name RehearsalAccount --type Keyword, and so on (docs/operations.md). Everything else works without',
      }
}

async function examineQueue(client: Client, name: string, type: number): Promise<Finding[]> {
  const { namespace } = client.options
  const { stats, pollers } = await client.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name },
    taskQueueType: type,
    reportStats: true,
    reportPollers: true,
  })
  const waiting = Number(stats?.approximateBacklogCount ?? 0)
  const age = Number(stats?.approximateBacklogAge?.seconds ?? 0)
  const workers = pollers?.length ?? 0
  const backlog = waiting === 0 ? 'nothing waits' : `${waiting} wait, the oldest for ${age} s`
  const served = workers === 0 ? 'no worker' : workers === 1 ? '1 worker' : `${workers} workers`
  return [{ part: 'queue', state: workers === 0 ? 'absent' : 'ok', found: `${name}: ${served}, ${backlog}` }]
}

async function examineSchedules(client: Client, account: string): Promise<Finding> {
  const found = await Promise.all(
    JOBS.map(async job => {
      try {
        const { info, state } = await client.schedule.getHandle(scheduleId(account, job)).describe()
        const last = info.recentActions.at(-1)?.takenAt
        const next = info.nextActionTimes[0]
        const when = last === undefined ? 'not run yet' : `last ${moment(last.getTime())}`
        return `${job} ${state.paused ? 'PAUSED' : when}${next ? `, next ${moment(next.getTime())}` : ''}`
      } catch {
        return undefined
      }
    }),
  )
  const known = found.filter(each => each !== undefined)
  return {
    part: 'schedules',
    state: known.length === JOBS.length ? 'ok' : 'absent',
    found: `${account}: ${known.length === 0 ? 'none; the first "rehearsal work" makes them' : known.join('; ')}`,
  }
}

function moment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')}Z`
}
