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
    async assign(ticketId: string, to: { team?: string | null; user?: string | null }): Promise<void> {
      const team = typeof to.team === 'string' ? { id: await directory.team(to.team) } : to.team
      const user = typeof to.user === 'string' ? { id: await directory.user(to.user) } : to.user
      if (team === undefined && user === undefined) return
      await put(ticketId, {
        ...(team !== undefined && { assignee_team: team }),
        ...(user !== undefined && { assignee_user: user }),
      })
    },
    async setPriority(ticketId: string, value: string): Promise<void> {
      await put(ticketId, { priority: value })
    },
    async setField(ticketId: string, name: string, value: string | null): Promise<void> {
      const id = await directory.customField(name)
      if (value === null) {
        await client.call({ method: 'DELETE', path: `${ticketPath(ticketId)}/custom-fields/${id}` })
        return
      }
      await client.call({ method: 'PUT', path: `${ticketPath(ticketId)}/custom-fields`, body: [{ id, value }] })
    },
  }
}
