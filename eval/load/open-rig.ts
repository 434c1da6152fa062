import { rmSync } from 'node:fs'
import { openSetting, type Setting } from '../faults/setting.ts'

/** Real servers in processes of their own. */
export type Rig = Setting

/** Of the worker; the ceiling is measured under the same. */
export const LIMITS = { workflowTasks: 40, localActivities: 8, cached: 500, activities: 8 } as const

/** As shipped, but for what keeps a real helpdesk's limit: that one is lifted here. */
const TEMPORAL_FILE = `
address: 127.0.0.1:7233
namespace: default
queue: rehearsal
limits:
  workflow_tasks: ${LIMITS.workflowTasks}
  local_activities: ${LIMITS.localActivities}
  cached_workflows: ${LIMITS.cached}
  model_turns: 1
  jobs: 1
  writes_at_once: ${LIMITS.activities}
  writes_per_second: 1000
  deliveries_per_second: 100000
  shutdown_grace: 5s
schedules:
  sweep: 5m
  visibility_lag: 2m
  reconcile: 24h
  connection: 24h
  knowledge: 24h
retry:
  database: { first: 1s, factor: 2, longest: 30s }
  helpdesk: { first: 1s, factor: 2, longest: 5m }
  model: { first: 2s, factor: 2, longest: 1m, attempts: 5 }
`

/** Temporal's development server in memory: with a file it waits for the disk, and its ceiling is the disk's. */
export async function openRig(options: { temporalCli: string; searchPath: string }): Promise<Rig> {
  const setting = await openSetting({ ...options, temporalFile: TEMPORAL_FILE, forgetful: true })
  return {
    ...setting,
    stop: async () => {
      await setting.stop()
      rmSync(setting.folder, { recursive: true, force: true })
    },
  }
}
