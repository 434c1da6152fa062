import { acceptTicket } from './accept-ticket.ts'
import type { Imported } from './imported.ts'
import { jsonLines } from './json-records.ts'

/**
 * Reads past tickets from files, one at a time: memory does not grow with them. Whatever is not read is yielded as `skipped`,
 * whatever is read differently as `repaired`, and what the form cannot tell as `limit`. Of tickets with the same id the first wins.
 */
export async function* readTickets(paths: readonly string[]): AsyncGenerator<Imported> {
  const seen = new Set<string>()
  for (const file of paths) {
    for await (const found of jsonLines(file)) {
      if (found.kind !== 'record') {
        yield found
        continue
      }
      for (const item of acceptTicket(found.value, found.place, 'canonical')) {
        if (item.kind !== 'ticket') yield item
        else if (!seen.has(item.ticket.id)) {
          seen.add(item.ticket.id)
          yield item
        } else {
          const reason = 'A ticket with this id was read before.'
          yield { kind: 'skipped', what: 'ticket', place: item.place, ticket: item.ticket.id, field: 'id', reason }
        }
      }
    }
  }
}
