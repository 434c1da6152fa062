import type { MessageView, TicketView } from '../core/ticket-view.ts'
import { UNKNOWN } from '../helpdesk/gorgias/rules/judge-test.ts'

/** Looks a rule's path up in a ticket as it stood; what the history does not hold is `UNKNOWN`. */
export function ruleFacts(view: TicketView, message?: MessageView): (path: string) => unknown {
  const ticket = ticketFacts(view)
  return path => {
    const [root, ...rest] = path.split('.')
    const key = rest.join('.')
    if (root === 'message') return message === undefined ? UNKNOWN : messageFact(message, key)
    if (root !== 'ticket') return UNKNOWN
    const thread = /^messages?\[(-?\d+)\]\.(.+)$/.exec(key)
    if (thread !== null) {
      const one = view.messages.at(Number(thread[1]))
      return one === undefined ? undefined : messageFact(one, thread[2]!)
    }
    return Object.hasOwn(ticket, key) ? ticket[key] : UNKNOWN
  }
}

function ticketFacts(view: TicketView): Record<string, unknown> {
  const { assignee, customer } = view
  const known = assignee === 'unknown' ? undefined : (assignee ?? {})
  const first = view.messages.find(message => message.public)
  return {
    id: view.id,
    channel: view.channel,
    via: UNKNOWN,
    status: view.status,
    subject: view.subject,
    language: view.language ?? UNKNOWN,
    priority: view.priority === 'unknown' ? UNKNOWN : view.priority,
    spam: view.spam,
    // Tags without a date may have been there or not; a test that finds the wanted one among the dated holds all the same.
    tags: view.undatedTags.length > 0 && view.tags.length === 0 ? UNKNOWN : view.tags,
    'tags.name': view.tags,
    messages_count: view.messages.length,
    from_agent: first === undefined ? UNKNOWN : first.from !== 'customer',
    assignee_user: known === undefined ? UNKNOWN : (known.user ?? null),
    'assignee_user.email': known === undefined ? UNKNOWN : (known.user ?? null),
    'assignee_user.name': known === undefined ? UNKNOWN : (known.user ?? null),
    assignee_team: known === undefined ? UNKNOWN : (known.team ?? null),
    'assignee_team.name': known === undefined ? UNKNOWN : (known.team ?? null),
    'customer.email': customer.email ?? UNKNOWN,
    'customer.name': customer.name ?? UNKNOWN,
    'customer.id': customer.id,
    snooze_datetime: view.snoozedUntil === undefined ? null : new Date(view.snoozedUntil).toISOString(),
    'first_message.body_text': first === undefined ? undefined : textOf(first),
  }
}

function messageFact(message: MessageView, key: string): unknown {
  switch (key) {
    case 'body_text':
    case 'text':
    case 'stripped_text':
      return textOf(message)
    case 'from_agent':
      return message.from !== 'customer'
    case 'public':
      return message.public
    case 'channel':
      return message.channel
    case 'rule_id':
      return message.rule ?? null
    case 'sender.email':
    case 'source.from.address':
      return message.author?.includes('@') ? message.author : UNKNOWN
    default:
      return UNKNOWN
  }
}

function textOf(message: MessageView): string | typeof UNKNOWN {
  return message.text ?? message.html?.replace(/<[^<>]{0,1000}>/g, ' ') ?? UNKNOWN
}
