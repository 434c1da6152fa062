import { createHash } from 'node:crypto'
import type { Imported, ImportLimit, Limited, Repaired, Skipped } from '../history/imported.ts'
import { readTickets } from '../history/read-tickets.ts'
import type { Ticket } from '../history/ticket.ts'

export interface LoadedHistory {
  /** Ascending by creation time, then id. */
  readonly tickets: readonly Ticket[]
  readonly skipped: readonly Skipped[]
  readonly repaired: readonly Repaired[]
  readonly limits: readonly ImportLimit[]
  /** sha256 over every ticket in canonical form, in the order read. */
  readonly dataHash: string
}

const KEPT_NOTICES = 10_000

/** Reads past tickets into memory, from files. */
export function loadHistory(paths: readonly string[], onProgress?: (tickets: number) => void): Promise<LoadedHistory> {
  return collectHistory(readTickets(paths), onProgress)
}

/** Past tickets in memory, in the order of creation. Lists of what was left out stop growing at 10,000 entries; their count is in `import`. */
export async function collectHistory(
  items: AsyncIterable<Imported>,
  onProgress?: (tickets: number) => void,
): Promise<LoadedHistory> {
  const tickets: Ticket[] = []
  const skipped: Skipped[] = []
  const repaired: Repaired[] = []
  const limits = new Set<Limited['limit']>()
  const hash = createHash('sha256')
  for await (const item of items) {
    if (item.kind === 'ticket') {
      hash.update(JSON.stringify(item.ticket)).update('\n')
      tickets.push(item.ticket)
      if (tickets.length % 500 === 0) onProgress?.(tickets.length)
    } else if (item.kind === 'limit') limits.add(item.limit)
    else if (item.kind === 'skipped' && skipped.length < KEPT_NOTICES) skipped.push(item)
    else if (item.kind === 'repaired' && repaired.length < KEPT_NOTICES) repaired.push(item)
  }
  const created = new Map(tickets.map(ticket => [ticket, Date.parse(ticket.created_at)]))
  tickets.sort((a, b) => created.get(a)! - created.get(b)! || (a.id < b.id ? -1 : 1))
  return { tickets, skipped, repaired, limits: [...limits].sort(), dataHash: hash.digest('hex') }
}
