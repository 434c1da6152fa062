import type { Instant } from '../src/core/time.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'

/** Work beside the tickets, by name. */
export const JOBS = ['reconcile', 'connection', 'knowledge', 'history', 'scorecard'] as const
export type JobName = (typeof JOBS)[number]

/** Ids and names only: this enters Temporal's history. */
export interface JobRequest {
  readonly account: string
  readonly job: JobName
  /** The workflow's clock. */
  readonly now: Instant
}

/** Counts by name, for people who look at the workflow. */
export type JobResult = Readonly<Record<string, number>>

export type Jobs = Readonly<Record<JobName, (account: string, now: Instant) => Promise<JobResult>>>

export function runJob(jobs: Jobs | undefined, { account, job, now }: JobRequest): Promise<JobResult> {
  const run = jobs?.[job]
  if (run === undefined) throw new RehearsalError('internal', 'This worker has no such job.', { details: { job } })
  return run(account, now)
}
