import { RehearsalError } from '../../errors/rehearsal-error.ts'

/** Ids go into paths, so nothing but digits passes. */
export function ticketPath(ticketId: string): string {
  if (!/^\d{1,18}$/.test(ticketId)) {
    throw new RehearsalError('helpdesk_refused', 'A ticket id has digits only.')
  }
  return `/api/tickets/${ticketId}`
}
