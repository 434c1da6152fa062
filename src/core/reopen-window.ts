import type { Command } from './command.ts'
import type { RecentTicket } from './context.ts'
import { isOverCap, whyNoMessage } from './message-permission.ts'
import { noteWords } from './note-words.ts'
import type { ReopenWindow } from './policy.ts'
import type { Evidence } from './reading.ts'
import { conversationChannel, isFromCustomer, newestMessage, type Situation, turnMessages } from './situation.ts'
import type { TicketView } from './ticket-view.ts'
import type { Instant } from './time.ts'

export interface Reopening {
  readonly kind: 'inside' | 'after'
  /** Tags and notes: wanted whatever the message says. */
  readonly marks: readonly Command[]
  /** The team and the short reply: wanted only where the message asks for something. */
  readonly route?: Command
  readonly autoReply?: Command
  readonly fired: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** What the policy wants where a customer comes back to a closed ticket, inside the channel's window or after it. */
export function findReopening(situation: Situation): Reopening | undefined {
  const { context, policy } = situation
  const found = windowOf(policy.reopen, context.view, conversationChannel(situation))
  if (found === undefined) return undefined
  return context.view.statusWas === 'closed' ? inside(situation, found) : after(situation, found)
}

interface FoundWindow {
  readonly key: string
  readonly window: ReopenWindow
}

/**
 * Keys are `channel` or `channel.integration`. The integration is the channel's own suffix, a field, or a tag that names it
 * (Aircall tags its texts); where nothing tells, the plain channel counts, else the first key of the channel.
 */
function windowOf(
  windows: Readonly<Record<string, ReopenWindow>>,
  view: TicketView,
  channel: string,
): FoundWindow | undefined {
  const base = channel.split('.')[0]!
  const keys = Object.keys(windows).filter(key => key === base || key.startsWith(`${base}.`))
  const integration = view.fields['integration']
  const key =
    keys.find(each => each === channel && each !== base) ??
    keys.find(each => typeof integration === 'string' && each === `${base}.${integration.toLowerCase()}`) ??
    keys.find(
      each =>
        each !== base &&
        view.tags.some(tag =>
          tag
            .toLowerCase()
            .split(/\W+/)
            .includes(each.slice(base.length + 1)),
        ),
    ) ??
    keys.find(each => each === base) ??
    keys[0]
  return key === undefined ? undefined : { key, window: windows[key]! }
}

function inside(situation: Situation, { key, window }: FoundWindow): Reopening | undefined {
  const { context, state, turn } = situation
  const { view } = context
  const message = newestMessage(situation, isFromCustomer)
  const closedAt = lastClosedAt(view, message?.at ?? turn.at)
  if (closedAt !== undefined && (message?.at ?? turn.at) - closedAt > window.window) return undefined
  const fired = `reopen:${key}@${view.reopens}`
  if (state.fired.includes(fired) || window.inside === undefined) return undefined
  const { tag, team, autoReply } = window.inside
  const channel = conversationChannel(situation)
  const mayReply =
    autoReply !== undefined &&
    !isGreeted(situation) &&
    whyNoMessage(situation, turn.at) === undefined &&
    !isOverCap(situation.policy, context.customer.contacts, turn.at)
  return {
    kind: 'inside',
    marks: tag === undefined || view.tags.includes(tag) ? [] : [{ kind: 'tag', name: tag }],
    ...(team !== undefined && { route: { kind: 'route', team } as const }),
    ...(mayReply && { autoReply: { kind: 'reply', text: '', channel, purpose: 'auto_reply' } as const }),
    fired: [fired],
    evidence: [{ kind: 'policy', id: `reopen.${key}` }],
  }
}

/** The helpdesk's own rule, or another program, has acknowledged the message already. */
function isGreeted(situation: Situation): boolean {
  const wroteAt = newestMessage(situation, isFromCustomer)?.at ?? situation.turn.at
  return situation.context.view.messages.some(
    ({ from, public: isPublic, at }) => isPublic && (from === 'system' || from === 'bot') && at >= wroteAt,
  )
}

/** The status event of the close before this message; the view may know the reopening only. */
function lastClosedAt(view: TicketView, before: Instant): Instant | undefined {
  return view.events.findLast(event => event.type === 'closed' && event.at <= before)?.at
}

function after(situation: Situation, { key, window }: FoundWindow): Reopening | undefined {
  const { context } = situation
  const { view } = context
  const first = view.messages.find(message => message.public)
  const isNew = first !== undefined && turnMessages(situation).some(message => message.id === first.id)
  const fired = `after:${key}`
  if (!isNew || window.after === undefined || situation.state.fired.includes(fired)) return undefined
  const earlier = earlierTicket(situation, window, window.after.lookBack)
  if (earlier === undefined) return undefined
  const { tag, note } = window.after
  const marks: Command[] = []
  if (tag !== undefined && !view.tags.includes(tag)) marks.push({ kind: 'tag', name: tag })
  if (note) marks.push({ kind: 'note', text: noteWords(situation.policy).notes.afterWindow(earlier) })
  return {
    kind: 'after',
    marks,
    fired: [fired],
    evidence: [
      { kind: 'policy', id: `reopen.${key}` },
      { kind: 'ticket', id: earlier },
    ],
  }
}

/** The closed ticket this one continues: the helpdesk's own link, else the customer's newest one on the channel. */
function earlierTicket({ context }: Situation, window: ReopenWindow, lookBack: number): string | undefined {
  const { view, customer } = context
  const isInReach = (ticket: RecentTicket) =>
    ticket.status === 'closed' &&
    ticket.closedAt !== undefined &&
    view.createdAt - ticket.closedAt <= lookBack &&
    view.createdAt - ticket.closedAt > window.window
  const linked = customer.recent.find(ticket => ticket.id === view.previousTicket)
  // A linked ticket that is not among the recent ones has no date to doubt.
  if (view.previousTicket !== undefined && (linked === undefined || isInReach(linked))) return view.previousTicket
  const base = view.channel.split('.')[0]
  return customer.recent.find(ticket => ticket.channel.split('.')[0] === base && isInReach(ticket))?.id
}
