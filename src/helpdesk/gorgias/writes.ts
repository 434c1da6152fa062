import type { Helpdesk } from '../port.ts'
import type { GorgiasClient } from './client.ts'
import type { Directory } from './directory.ts'
import type { LateGuard } from './late-guard.ts'
import { ticketPath } from './ticket-id.ts'

/** Changes that may be made twice. Each sends only what it changes: a nested object with more than its id would change that too. */
export function createWrites(
  client: GorgiasClient,
  directory: Directory,
  late?: LateGuard,
): Pick<Helpdesk, 'setStatus' | 'addTags' | 'removeTags' | 'assign' | 'setPriority' | 'setField'> {
  const put = (ticketId: string, body: unknown, guard = late?.('other')): Promise<unknown> =>
    client.call({ method: 'PUT', path: ticketPath(ticketId), body, guard })
  return {
    async setStatus(ticketId, status) {
      await put(ticketId, { status })
    },
    /** Adds; never `PUT`, which would drop every other tag. */
    async addTags(ticketId, names) {
      if (names.length === 0) return
      const guard = late?.('other')
      await client.call({ method: 'POST', path: `${ticketPath(ticketId)}/tags`, body: { names }, guard })
    },
    async removeTags(ticketId, names) {
      if (names.length === 0) return
      const guard = late?.('other')
      await client.call({ method: 'DELETE', path: `${ticketPath(ticketId)}/tags`, body: { names }, guard })
    },
    async assign(ticketId, to) {
      // Looking names up may take calls of its own, which count as waiting.
      const guard = late?.('other')
      const team = typeof to.team === 'string' ? { id: await directory.team(to.team) } : to.team
      const user = typeof to.user === 'string' ? { id: await directory.user(to.user) } : to.user
      if (team === undefined && user === undefined) return
      const body = {
        ...(team !== undefined && { assignee_team: team }),
        ...(user !== undefined && { assignee_user: user }),
      }
      await put(ticketId, body, guard)
    },
    async setPriority(ticketId, value) {
      await put(ticketId, { priority: value })
    },
    async setField(ticketId, name, value) {
      const guard = late?.('other')
      const id = await directory.customField(name)
      if (value === null) {
        await client.call({ method: 'DELETE', path: `${ticketPath(ticketId)}/custom-fields/${id}`, guard })
        return
      }
      await client.call({ method: 'PUT', path: `${ticketPath(ticketId)}/custom-fields`, body: [{ id, value }], guard })
    },
  }
}
