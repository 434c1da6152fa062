import type { Actor, Assignee, EventView } from '../core/ticket-view.ts'
import { type Instant, MINUTE } from '../core/time.ts'
import type { Step } from './prepare-ticket.ts'

/** Helpdesks log the reopening a moment before or after the customer message that caused it. */
const REOPEN_SKEW = MINUTE

/** What the dated steps up to a moment add up to. Absent means: no dated step says anything. */
export interface Folded {
  status: 'open' | 'closed'
  statusBy?: Actor
  statusAt?: Instant
  statusWas?: 'open' | 'closed'
  reopens: number
  snoozedUntil?: Instant
  priority?: string
  spam?: boolean
  trashed?: boolean
  mergedInto?: string
  assignee?: Assignee
  vip?: boolean
  segments?: readonly string[]
  readonly tags: Map<string, boolean>
  readonly fields: Map<string, unknown>
  readonly orders: Map<string, string>
}

/** Applies the steps up to and including `at`, in order. */
export function foldSteps(steps: readonly Step[], at: Instant): Folded {
  const state: Folded = { status: 'open', reopens: 0, tags: new Map(), fields: new Map(), orders: new Map() }
  for (const step of steps) {
    if (step.at > at) break
    if (step.kind === 'customer_message') customerWrote(state, step.at)
    else if (step.kind === 'closed_at') close(state, step.at, step.actor, false)
    else apply(state, step.event)
  }
  return state
}

function customerWrote(state: Folded, at: Instant): void {
  delete state.snoozedUntil
  const justReopened =
    state.status === 'open' &&
    state.reopens > 0 &&
    (state.statusBy === 'system' || state.statusBy === 'rule') &&
    state.statusAt !== undefined &&
    at - state.statusAt <= REOPEN_SKEW
  state.statusWas = justReopened ? 'closed' : state.status
  if (justReopened) state.statusBy = 'customer'
  if (state.status === 'closed') reopen(state, at, 'customer')
}

function close(state: Folded, at: Instant, actor: Actor, named: boolean): void {
  if (state.status === 'open') {
    state.status = 'closed'
    state.statusAt = at
    state.statusBy = actor
  } else if (named && state.statusAt !== undefined && at - state.statusAt <= REOPEN_SKEW) {
    // The close event names the author of a close that so far had only a date.
    state.statusBy = actor
  }
}

function reopen(state: Folded, at: Instant, actor: Actor): void {
  if (state.status === 'closed') {
    state.status = 'open'
    state.statusAt = at
    state.statusBy = actor
    state.reopens++
  } else if (actor === 'agent' && state.statusBy === 'customer' && at - (state.statusAt ?? at) <= REOPEN_SKEW) {
    // The message had reopened the ticket already; the event says that a person did it.
    state.statusBy = actor
  }
}

function apply(state: Folded, event: EventView): void {
  switch (event.type) {
    case 'closed':
      close(state, event.at, event.actor, true)
      return
    case 'reopened':
      reopen(state, event.at, event.actor)
      return
    case 'assigned':
      state.assignee = assigneeOf(event.to)
      return
    case 'tagged':
    case 'untagged':
      if (typeof event.to === 'string') state.tags.set(event.to, event.type === 'tagged')
      return
    case 'snoozed':
      if (event.until === undefined) delete state.snoozedUntil
      else state.snoozedUntil = event.until
      return
    case 'unsnoozed':
      delete state.snoozedUntil
      return
    case 'merged':
      if (typeof event.to === 'string') state.mergedInto = event.to
      return
    case 'spam':
      state.spam = event.to !== false
      return
    case 'trashed':
      state.trashed = event.to !== false
      return
    case 'priority':
      if (typeof event.to === 'string') state.priority = event.to
      return
    case 'field':
      setField(state, event.to)
      return
    case 'order':
      setOrder(state, event.to)
      return
  }
}

function assigneeOf(to: unknown): Assignee {
  const { user, team } = isRecord(to) ? to : {}
  return { ...(typeof user === 'string' && { user }), ...(typeof team === 'string' && { team }) }
}

function setField(state: Folded, to: unknown): void {
  if (!isRecord(to) || typeof to['name'] !== 'string') return
  const value = to['value']
  if (to['name'] === 'customer.vip') state.vip = value === true || value === 'true'
  else if (to['name'] === 'customer.segments') {
    state.segments = Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
  } else state.fields.set(to['name'], value)
}

function setOrder(state: Folded, to: unknown): void {
  if (!isRecord(to)) return
  const { id, status } = to
  if (typeof id === 'string' && typeof status === 'string') state.orders.set(id, status)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
