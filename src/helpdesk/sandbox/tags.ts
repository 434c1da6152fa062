import type { Cause, Desk } from './desk.ts'
import { invalid } from './gorgias-error.ts'
import type { TicketRecord } from './records.ts'
import { tagByName } from './store.ts'

/** The tags a request names by id or name; an unknown name makes a new tag. */
export function tagIds(desk: Desk, wanted: readonly { id?: number; name?: string }[]): number[] {
  return wanted.map(({ id, name }) => {
    if (id !== undefined) {
      if (!desk.store.tags.has(id)) throw invalid('ids', 'Tag does not exist.')
      return id
    }
    if (typeof name !== 'string' || name === '' || name.length > 256) throw invalid('names', 'Not a valid tag name.')
    return tagByName(desk.store, name, desk.clock.now()).id
  })
}

export function addTags(desk: Desk, ticket: TicketRecord, ids: readonly number[], cause: Cause): boolean {
  const added = [...new Set(ids)].filter(id => !ticket.tag_ids.includes(id))
  if (added.length === 0) return false
  ticket.tag_ids.push(...added)
  note(desk, ticket, added, cause, 'added')
  return true
}

export function removeTags(desk: Desk, ticket: TicketRecord, ids: readonly number[], cause: Cause): boolean {
  const removed = ticket.tag_ids.filter(id => ids.includes(id))
  if (removed.length === 0) return false
  ticket.tag_ids = ticket.tag_ids.filter(id => !ids.includes(id))
  note(desk, ticket, removed, cause, 'removed')
  return true
}

/** Sets exactly these; every other tag is lost, which is why a connector must not use it to add one. */
export function replaceTags(desk: Desk, ticket: TicketRecord, ids: readonly number[], cause: Cause): boolean {
  const lost = ticket.tag_ids.filter(id => !ids.includes(id))
  const removed = removeTags(desk, ticket, lost, cause)
  return addTags(desk, ticket, ids, cause) || removed
}

function note(desk: Desk, ticket: TicketRecord, ids: readonly number[], cause: Cause, what: 'added' | 'removed'): void {
  const tags = ids.map(id => ({ id, name: desk.store.tags.get(id)!.name }))
  desk.record(`ticket-tags-${what}`, ticket.id, cause, { [`tags_${what}`]: tags })
  desk.ledger.add({
    kind: `tags_${what}`,
    by: cause.actor,
    ticketId: ticket.id,
    detail: { names: tags.map(tag => tag.name) },
  })
}
