import { type Instant, MINUTE } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Helpdesk } from '../helpdesk/port.ts'
import { saveNotice } from '../store/notices.ts'
import type { Queryable } from '../store/query.ts'

/** What this process knows of each account's helpdesk. */
export interface Connections {
  /** One cheap call; fails where the helpdesk does not answer or refuses the key. */
  ping(account: string): Promise<void>
  readonly failing: Map<string, { readonly since: Instant; readonly told: boolean }>
}

/** A hiccup is no failure: this long the helpdesk may stay away before anybody is told. */
const PATIENCE = 2 * MINUTE

/**
 * The account's helpdesk, after a look whether it answers. Where it stays away the lead is told once, and once more when it is back.
 * @throws RehearsalError of the failed look.
 */
export async function watchConnection(
  { ping, failing }: Connections,
  db: Queryable,
  account: string,
  now: Instant,
  open: () => Promise<Helpdesk>,
): Promise<Helpdesk> {
  const known = failing.get(account)
  try {
    const helpdesk = await open()
    await ping(account)
    failing.delete(account)
    if (known?.told)
      await saveNotice(db, account, { id: `connected:${known.since}`, kind: 'connection_back', facts: {} })
    return helpdesk
  } catch (error) {
    const code = RehearsalError.is(error) ? error.code : 'internal'
    // A full API budget is no broken connection.
    if (code === 'rate_limited') throw error
    const since = known?.since ?? now
    const told = known?.told ?? false
    const tell = !told && now - since >= PATIENCE
    if (tell) await saveNotice(db, account, { id: `disconnected:${since}`, kind: 'connection_failed', facts: { code } })
    failing.set(account, { since, told: told || tell })
    throw error
  }
}
