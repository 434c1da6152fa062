import type { Decision } from '../core/decision.ts'
import type { TicketView } from '../core/ticket-view.ts'

/** Whether a ticket is open, and with whom, once these commands of a decision are carried out. */
export function standingOf(
  view: TicketView,
  decision: Decision,
  isCarriedOut: (index: number) => boolean = () => true,
): { readonly isOpen: boolean; readonly assignee?: string; readonly brand?: string } {
  let isOpen = view.status === 'open' && !view.spam && !view.trashed && view.mergedInto === undefined
  let assignee = view.assignee === undefined || view.assignee === 'unknown' ? undefined : view.assignee.user
  for (const [index, command] of decision.commands.entries()) {
    if (!isCarriedOut(index)) continue
    if (command.kind === 'close') isOpen = false
    else if (command.kind === 'reopen') isOpen = true
    else if (command.kind === 'route' && command.user !== undefined) assignee = command.user
  }
  return {
    isOpen,
    ...(assignee !== undefined && { assignee }),
    ...(view.brand !== undefined && { brand: view.brand }),
  }
}
