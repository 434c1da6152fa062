import { migrate } from '../../src/store/migrate.ts'
import { type Database, openDatabase } from '../../src/store/open-database.ts'
import { HELPDESK_SECRET } from './connect-account.ts'
import type { DeskSetting, DeskStatus, FromDesk, Thread, ToDesk } from './desk-job.ts'
import type { Rig } from './open-rig.ts'
import { type OwnProcess, startOwnProcess } from './own-process.ts'

/** A migrated database and a helpdesk, before any account is connected. */
export interface Stage extends AsyncDisposable {
  readonly database: Database
  readonly desk: OwnProcess
  readonly helpdesk: Extract<FromDesk, { kind: 'ready' }>
  /** Starts server and worker for the accounts that are connected by then. */
  startProduct(): Promise<void>
  openThreads(job: Omit<Extract<ToDesk, { kind: 'threads' }>, 'kind'>): Promise<readonly Thread[]>
  status(): Promise<DeskStatus>
}

export async function openStage(rig: Rig, setting: DeskSetting = {}): Promise<Stage> {
  const closing = new AsyncDisposableStack()
  try {
    const database = await openDatabase({ url: rig.databaseUrl }, { onError: () => {} })
    closing.defer(() => database.close())
    const desk = startOwnProcess('desk-process.ts', { argument: setting })
    closing.defer(() => desk.stop())
    const helpdesk = await desk.hear<Extract<FromDesk, { kind: 'ready' }>>()
    await migrate(database.pool)
    return {
      database,
      desk,
      helpdesk,
      startProduct: () =>
        rig.startProduct({ [`REHEARSAL_SECRET_${HELPDESK_SECRET}`]: helpdesk.apiKey }, { server: 0, worker: 0 }),
      openThreads: async job => (await desk.ask<{ threads: readonly Thread[] }>({ kind: 'threads', ...job })).threads,
      status: () => desk.ask<DeskStatus>({ kind: 'status' }),
      [Symbol.asyncDispose]: () => closing.disposeAsync(),
    }
  } catch (error) {
    await closing.disposeAsync()
    throw error
  }
}
