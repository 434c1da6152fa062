import type { Actor } from '../../core/ticket-view.ts'
import { gorgiasTime } from './gorgias-time.ts'
import { nameOf } from './message-to-canonical.ts'
import type { GorgiasEvent } from './schema.ts'

export interface CanonicalEvent {
  /** The helpdesk's own, of a log that goes on; what one entry says beyond its first fact is numbered behind a dot. */
  readonly id?: string
  readonly at: string
  readonly type: string
  readonly actor: Actor
  readonly to?: unknown
  readonly until?: string
}

/** Read from a helpdesk that goes on, not from a dump of it. */
export interface LiveLog {
  /** The helpdesk user that is us, where it is known: what it did is the bot's. */
  readonly ownUserId: string | undefined
}

/** Known event types that say nothing about the ticket's state. */
const IRRELEVANT = new Set([
  'ticket-created',
  'ticket-message-created',
  'ticket-message-failed',
  'ticket-message-deleted',
  'ticket-customer-updated',
  'ticket-subject-updated',
  'ticket-excluded-from-auto-merge',
  'ticket-excluded-from-csat',
  'ticket-split',
  'ticket-handed-over',
  'macro-applied',
  'rule-executed',
  'satisfaction-survey-sent',
  'satisfaction-survey-responded',
  'tag-merged',
  'tag-renamed',
])

/** Why an event could not be used; it is then listed. */
export type EventProblem = 'This event type is not known.' | 'The event does not say what it changed.'

/**
 * The event log of one ticket, ascending. Changes without a user come from the system, or from a rule where a rule ran in the same context.
 * @param tagNames tag names by id, for events that give ids only
 * @param live then events keep the helpdesk's ids: a log that grows in its middle must rename nothing
 */
export function eventsToCanonical(
  events: readonly (GorgiasEvent & { time: string; index: number })[],
  tagNames: ReadonlyMap<string, string>,
  live?: LiveLog,
): { events: CanonicalEvent[]; problems: { index: number; reason: EventProblem }[] } {
  const ruled = new Set(events.filter(event => event.type === 'rule-executed').map(event => event.context ?? ''))
  ruled.delete('')
  const found: CanonicalEvent[] = []
  const problems: { index: number; reason: EventProblem }[] = []
  let assignee: { user?: string; team?: string } = {}
  for (const event of events) {
    const actor = actorOf(event, ruled, live?.ownUserId)
    const add = (type: string, rest: { to?: unknown; until?: string } = {}, part = 0): void => {
      const id = live && event.id ? { id: part === 0 ? event.id : `${event.id}.${part}` } : {}
      found.push({ ...id, at: event.time, type, actor, ...rest })
    }
    const assign = (to: { user?: string; team?: string }): void => {
      assignee = to
      add('assigned', { to })
    }
    const data = event.data ?? {}
    const missing = (): void => {
      problems.push({ index: event.index, reason: 'The event does not say what it changed.' })
    }
    switch (event.type) {
      case 'ticket-closed':
        add('closed')
        break
      case 'ticket-reopened':
        add('reopened')
        break
      case 'ticket-assigned': {
        const user = personIn(data, 'assignee_user')
        if (user) assign({ ...assignee, user })
        else missing()
        break
      }
      case 'ticket-team-assigned': {
        const team = personIn(data, 'assignee_team')
        if (team) assign({ ...assignee, team })
        else missing()
        break
      }
      case 'ticket-unassigned':
        assign(assignee.team === undefined ? {} : { team: assignee.team })
        break
      case 'ticket-team-unassigned':
        assign(assignee.user === undefined ? {} : { user: assignee.user })
        break
      case 'ticket-tags-added':
      case 'ticket-tags-removed': {
        const names = tagsIn(data, tagNames)
        const type = event.type === 'ticket-tags-added' ? 'tagged' : 'untagged'
        for (const [part, to] of names.entries()) add(type, { to }, part)
        if (names.length === 0) missing()
        break
      }
      case 'ticket-snoozed': {
        const until = gorgiasTime(textIn(data, ['snooze_datetime', 'snoozed_until', 'until']))
        add('snoozed', until ? { until: until.time } : {})
        if (!until) missing()
        break
      }
      case 'ticket-self-unsnoozed':
        add('unsnoozed')
        // Snoozed means closed until the delay ends, so its end opens the ticket again.
        add('reopened')
        break
      case 'ticket-merged': {
        const to = textIn(data, ['merged_into_ticket_id', 'merged_into', 'target_ticket_id', 'ticket_id'])
        if (to) add('merged', { to })
        else missing()
        break
      }
      case 'ticket-marked-spam':
      case 'ticket-unmarked-spam':
        add('spam', { to: event.type === 'ticket-marked-spam' })
        break
      case 'ticket-trashed':
      case 'ticket-deleted':
      case 'ticket-untrashed':
        add('trashed', { to: event.type !== 'ticket-untrashed' })
        break
      case 'ticket-updated': {
        const priority = textIn(data, ['priority'])
        if (priority) add('priority', { to: priority })
        break
      }
      default:
        if (!IRRELEVANT.has(event.type)) problems.push({ index: event.index, reason: 'This event type is not known.' })
    }
  }
  return { events: found, problems }
}

function actorOf({ user_id: user, context }: GorgiasEvent, ruled: ReadonlySet<string>, ownUserId?: string): Actor {
  if (user) return user === ownUserId ? 'bot' : 'agent'
  return ruled.has(context ?? '') ? 'rule' : 'system'
}

function textIn(data: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = data[key]
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value)
  }
  return undefined
}

/** A person or team given as `{assignee_user: {email, name, id}}`, as an id, or under its short name. */
function personIn(data: Record<string, unknown>, key: 'assignee_user' | 'assignee_team'): string | undefined {
  const value = data[key] ?? data[key.slice('assignee_'.length)]
  if (typeof value === 'object' && value !== null) {
    return textIn(value as Record<string, unknown>, key === 'assignee_user' ? ['email', 'name', 'id'] : ['name', 'id'])
  }
  return textIn(data, [key, `${key}_id`])
}

function tagsIn(data: Record<string, unknown>, tagNames: ReadonlyMap<string, string>): string[] {
  for (const key of ['tags_added', 'tags_removed', 'tags', 'names', 'added', 'removed', 'ids']) {
    const list = data[key]
    if (!Array.isArray(list)) continue
    return list.flatMap((item: unknown) => {
      if (typeof item === 'number') return tagNames.get(String(item)) ?? []
      if (typeof item === 'string') return tagNames.get(item) ?? item
      const name = typeof item === 'object' && item !== null ? nameOf(item as { id?: string; name?: string }) : ''
      return name || []
    })
  }
  return []
}
