import type { Delivered } from '../../helpdesk/sandbox/desk.ts'
import type { LedgerEntry } from '../../helpdesk/sandbox/ledger.ts'

export interface LedgerFacts {
  readonly entries: readonly LedgerEntry[]
  readonly outbox: readonly Delivered[]
  /** The helpdesk user Rehearsal acts as. */
  readonly ownUserId: number
  readonly teams: ReadonlyMap<number, string>
  /** Whose conversation a ticket is. */
  readonly names: ReadonlyMap<number, string>
}

const COLUMNS = [16, 8, 8, 11, 22, 6, 7] as const

/** What happened, a line per ticket, from the helpdesk's own ledger alone: not what we meant to do, but what it saw us do. */
export function ledgerTable({ entries, outbox, ownUserId, teams, names }: LedgerFacts): string {
  const isOurs = (entry: LedgerEntry): boolean => entry.by.kind === 'user' && entry.by.id === ownUserId
  const rows = [...names].map(([ticketId, name]) => {
    const mine = entries.filter(entry => entry.ticketId === ticketId && isOurs(entry))
    const count = (kind: LedgerEntry['kind'], to: string): number =>
      mine.filter(entry => entry.kind === kind && entry.detail['to'] === to).length
    const team = mine.findLast(entry => entry.kind === 'assigned')?.detail['team']
    const tags = mine.filter(entry => entry.kind === 'tags_added').flatMap(entry => tagNames(entry.detail))
    const received = outbox.filter(message => message.ticketId === ticketId)
    const fromUs = received.filter(message => message.externalId !== null).length
    return [
      name,
      times(count('status', 'closed')),
      times(count('status', 'open')),
      typeof team === 'number' ? (teams.get(team) ?? '') : '',
      tags.join(' '),
      String(fromUs),
      String(received.length - fromUs),
    ]
  })
  const headings = ['customer', 'closed', 'opened', 'assigned', 'tagged', 'ours', 'agents']
  return [headings, ...rows].map(formatRow).join('\n')
}

function formatRow(cells: readonly string[]): string {
  return cells
    .map((cell, column) => cell.slice(0, COLUMNS[column]! - 1).padEnd(COLUMNS[column]!))
    .join('')
    .trimEnd()
}

function times(count: number): string {
  return count === 0 ? '' : count === 1 ? 'once' : `${count} times`
}

function tagNames(detail: LedgerEntry['detail']): string[] {
  const names = detail['tags'] ?? detail['names']
  return Array.isArray(names) ? names.map(String) : []
}
