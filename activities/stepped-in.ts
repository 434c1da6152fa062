import { isWork } from '../src/core/human-touch.ts'
import type { Policy } from '../src/core/policy.ts'
import type { EventView } from '../src/core/ticket-view.ts'
import { prepareTicket } from '../src/history/prepare-ticket.ts'
import type { Ticket } from '../src/history/ticket.ts'
import type { StoredDecision } from '../src/store/decisions.ts'

/**
 * Whether people have taken the ticket since the decision, which may have waited to be carried out. `left_alone`: a tag asks
 * us to write nothing at all; `person_stepped_in`: somebody reopened, closed, snoozed, assigned or otherwise worked on it, or left a
 * note, so that it is no longer ours to close, to route or to answer.
 */
export function steppedIn(
  decision: StoredDecision,
  ticket: Ticket,
  policy: Pick<Policy, 'ignoreTags'>,
): 'left_alone' | 'person_stepped_in' | undefined {
  if (ticket.tags.some(tag => policy.ignoreTags.includes(tag))) return 'left_alone'
  const seen = new Set(decision.seenMessageIds)
  const isNew = isNewTo(decision)
  const touched = prepareTicket(ticket).events.some(
    event => isNew(event) && event.actor === 'agent' && (isWork(event) || event.type === 'closed'),
  )
  const noted = ticket.messages.some(({ id, from, public: isPublic }) => from === 'agent' && !isPublic && !seen.has(id))
  return touched || noted ? 'person_stepped_in' : undefined
}

/** By name: the helpdesk's clock may be minutes behind the decision's, and its log late. Only the oldest decisions know no names. */
function isNewTo({ seenEventIds, decision }: StoredDecision): (event: EventView) => boolean {
  if (seenEventIds === undefined) return ({ at }) => at > decision.at
  const seen = new Set(seenEventIds)
  return ({ id }) => !seen.has(id)
}
