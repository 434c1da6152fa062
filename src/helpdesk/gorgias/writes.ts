import type { GorgiasClient } from './client.ts'
import type { Directory } from './directory.ts'
import { ticketPath } from './ticket-id.ts'

/** Changes that may be made twice. Each sends only what it changes: a nested object with more than its id would change that too. */
export function createWrites(client: GorgiasClient, directory: Directory) {
  const put = (ticketId: string, body: unknown): Promise<unknown> =>
    client.call({ method: 'PUT', path: ticketPath(ticketId), body })
  return {
    async setStatus(ticketId: string, status: 'open' | 'closed'): Promise<void> {
      await put(ticketId, { status })
    },
    /** Adds; never `PUT`, which would drop every other tag. */
    async addTags(ticketId: string, names: readonly string[]): Promise<void> {
      if (names.length === 0) return
      await client.call({ method: 'POST', path: `${ticketPath(ticketId)}/tags`, body: { names } })
    },
    async removeTags(ticketId: string, names: readonly string[]): Promise<void> {
      if (names.length === 0) return
      await client.call({ method: 'DELETE', path: `${ticketPath(ticketId)}/tags`, body: { names } })
    },
    async assign(ticketId: string, to: { team?: string; user?: string }): Promise<void> {
      const team = to.team === undefined ? undefined : await directory.team(to.team)
      const user = to.user === undefined ? undefined : await directory.user(to.user)
      if (team === undefined && user === undefined) return
      await put(ticketId, {
        ...(team !== undefined && { assignee_team: { id: team } }),
        ...(user !== undefined && { assignee_user: { id: user } }),
      })
    },
    async setPriority(ticketId: string, value: string): Promise<void> {
      await put(ticketId, { priority: value })
    },
    async setField(ticketId: string, name: string, value: string): Promise<void> {
      const id = await directory.customField(name)
      await client.call({ method: 'PUT', path: `${ticketPath(ticketId)}/custom-fields`, body: [{ id, value }] })
    },
  }
}
