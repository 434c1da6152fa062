import type { TemporalConfig } from '../config/temporal.ts'
import type { Instant } from '../core/time.ts'
import type { Helpdesk } from '../helpdesk/port.ts'
import type { Database } from '../store/open-database.ts'
import type { Logger } from '../telemetry/logger.ts'
import type { temporalTarget } from '../worker/connection.ts'

/** What server and worker share: opened once per process, migrated, reachable. */
export interface LiveParts {
  /** The user's folder: the workflow bundle is kept there. */
  readonly home: string
  /** The wall clock. */
  readonly now: () => Instant
  readonly database: Database
  readonly temporal: ReturnType<typeof temporalTarget>
  readonly config: TemporalConfig
  readonly log: Logger
  helpdesk(account: string): Promise<Helpdesk>
  /** One cheap call, to see whether the helpdesk answers. */
  ping(account: string): Promise<void>
  /** What `REHEARSAL_SECRET_…` holds, by name. */
  readonly secrets: Readonly<Record<string, string>>
  /** Undefined while it is not known; our own messages are recognised without it. */
  ownUserId(account: string): string | undefined
}
