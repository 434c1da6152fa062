import { z } from 'zod'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { SendOutcome } from '../port.ts'
import type { GorgiasClient } from './client.ts'
import { type OutgoingBody, replyChannel } from './outgoing.ts'
import { Id } from './schema.ts'
import { ticketPath } from './ticket-id.ts'

const Created = z.object({ id: Id })

/**
 * The one place from which anything is written into a conversation. A note differs from a reply by two fields, so what
 * is meant must be said, and the body must be exactly that; anything else stops here.
 * A lost answer is `unknown`: look for the external id, never send again.
 */
export async function sendBody(
  client: GorgiasClient,
  ticketId: string,
  meant: 'note' | 'reply',
  body: OutgoingBody,
  guard?: () => Promise<void>,
): Promise<SendOutcome> {
  if (meant === 'note' ? !isNote(body) : !isReply(body)) {
    throw new RehearsalError('internal', `A message meant as a ${meant} is not one; nothing was sent.`)
  }
  const answer = await client.tryOnce({ method: 'POST', path: `${ticketPath(ticketId)}/messages`, body, guard })
  if (answer.kind === 'lost') return { kind: 'unknown' }
  const created = Created.safeParse(answer.body)
  return created.success ? { kind: 'sent', messageId: created.data.id } : { kind: 'unknown' }
}

/** Three independent reasons why it stays inside: the channel, the flag, and being sent already. */
function isNote(body: OutgoingBody): boolean {
  return body.channel === 'internal-note' && body.public === false && 'sent_datetime' in body && !('source' in body)
}

function isReply(body: OutgoingBody): boolean {
  return (
    body.public === true &&
    replyChannel(body.channel) === body.channel &&
    body.source.type === body.channel &&
    body.source.to.length === 1 &&
    !('sent_datetime' in body)
  )
}
