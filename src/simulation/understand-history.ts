import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { chooseLabelSource, type LabelSource } from '../history/label-source.ts'
import type { Ticket } from '../history/ticket.ts'
import { inSlices } from '../knowledge/stepwise.ts'
import { lessonSteps } from '../learning/collect-lessons.ts'
import { learnIntents } from '../learning/learn-intents.ts'
import type { Lesson } from '../learning/lesson.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { chooseCutoff } from './cutoff.ts'
import type { LoadedHistory } from './load-history.ts'
import type { ModelCache } from './model-cache.ts'
import { memoryReadingCache, type ReadingCache } from './readings/reading-cache.ts'
import type { Readings } from './readings/readings.ts'
import { type UnderstandOptions, understandAll } from './readings/understand-all.ts'

export interface UnderstandHistoryOptions {
  readonly history: LoadedHistory
  /** Midnight of the newest quarter, at most six weeks, where absent. */
  readonly cutoff?: Instant
  readonly seed: number
  /** Makes the policy from the tickets before the cut-off, or ignores them and returns one that was written. */
  readonly policy: (known: { before: readonly Ticket[]; labels: LabelSource | undefined; cutoff: Instant }) => Policy
  readonly embedder: Embedder | null
  readonly models: ModelCache
  /** What was read before; nothing where absent. */
  readonly readings?: ReadingCache
  /** Threads to read in; 0 where absent. The result is the same. */
  readonly threads?: number
  readonly codeFingerprint: string
  readonly signal?: AbortSignal
  readonly onProgress?: (phase: 'learn' | 'read', done: number, total: number) => void
}

/** A history split and learned from, with what is still to be read. */
export interface LearnedHistory {
  readonly cutoff: Instant
  /** The last moment anything happened. */
  readonly until: Instant
  /** The tickets to be decided: created at or after the cut-off, and with messages. */
  readonly newer: readonly Ticket[]
  readonly labels: LabelSource | undefined
  readonly lessons: readonly Lesson[]
  readonly model: IntentModel
  readonly policy: Policy
  /** The newer tickets and their customers' other ones, and from when on each may be looked at. */
  readonly asked: Pick<UnderstandOptions, 'tickets' | 'since'>
}

/** A history split, learned from and read: all that decisions stand on, whatever the policy's actions and thresholds. */
export interface Understood extends LearnedHistory {
  readonly readings: Readings
  /** Ends asking `readings`. */
  close(): void
}

/**
 * Splits history at the cut-off, learns from the older part, and reads the newer one: stage 1 of a simulation.
 * @throws RehearsalError `nothing_to_simulate` where no ticket lies after the cut-off, `interrupted` where `signal` aborts
 */
export async function understandHistory(options: UnderstandHistoryOptions): Promise<Understood> {
  const learned = await learnHistory(options)
  const { signal, onProgress } = options
  const readings = await understandAll({
    ...learned.asked,
    policy: learned.policy,
    model: learned.model,
    embedder: options.embedder,
    codeFingerprint: options.codeFingerprint,
    cache: options.readings ?? memoryReadingCache(),
    threads: options.threads ?? 0,
    ...(signal && { signal }),
    onProgress: (done, total) => onProgress?.('read', done, total),
  })
  return { ...learned, readings, close: () => readings.close() }
}

/** The part of it that comes before reading. @throws RehearsalError `nothing_to_simulate` */
export async function learnHistory(options: UnderstandHistoryOptions): Promise<LearnedHistory> {
  const { history } = options
  const created = history.tickets.map(ticket => Date.parse(ticket.created_at))
  if (created.length === 0)
    throw new RehearsalError('nothing_to_simulate', 'The input holds no ticket that can be read.')
  const cutoff = options.cutoff ?? chooseCutoff(created)
  const newer = history.tickets.filter((ticket, index) => created[index]! >= cutoff && ticket.messages.length > 0)
  if (newer.length === 0) {
    const message = 'No ticket with messages lies after the cut-off; there is nothing to replay.'
    throw new RehearsalError('nothing_to_simulate', message)
  }
  const before = history.tickets.filter((_, index) => created[index]! < cutoff)
  const labels = chooseLabelSource(before)
  const policy = options.policy({ before, labels, cutoff })
  const lessons = await inSlices(lessonSteps(before, cutoff, labels))
  const model = await learn(lessons, options, cutoff)
  const asked = ticketsToRead(history.tickets, newer, cutoff)
  return { cutoff, until: endOf(history.tickets), newer, labels, lessons, model, policy, asked }
}

async function learn(
  lessons: readonly Lesson[],
  options: UnderstandHistoryOptions,
  cutoff: Instant,
): Promise<IntentModel> {
  const { embedder, seed, models, history, codeFingerprint } = options
  const key = [history.dataHash, cutoff, seed, embedder?.modelId ?? null, codeFingerprint]
  const known = models.get(key)
  if (known !== undefined) return known
  const { model } = await learnIntents(lessons, embedder, seed, (done, total) =>
    options.onProgress?.('learn', done, total),
  )
  models.put(key, model)
  return model
}

/** A decision also looks at the customer's other tickets, from the first moment at which one can be made. */
function ticketsToRead(tickets: readonly Ticket[], newer: readonly Ticket[], cutoff: Instant): LearnedHistory['asked'] {
  const decided = new Set(newer)
  const customers = new Set(newer.map(ticket => ticket.customer.id))
  // An export's messages may be older than their ticket.
  const first = newer.reduce((earliest, ticket) => Math.min(earliest, firstOf(ticket)), cutoff)
  return {
    tickets: tickets.filter(ticket => ticket.messages.length > 0 && customers.has(ticket.customer.id)),
    since: ticket => (decided.has(ticket) ? Number.NEGATIVE_INFINITY : first),
  }
}

function firstOf({ messages, events }: Ticket): Instant {
  let first = Number.POSITIVE_INFINITY
  for (const { at } of messages) first = Math.min(first, Date.parse(at))
  for (const { at } of events) first = Math.min(first, Date.parse(at))
  return first
}

/** Timers due later are left armed, because nobody can say what they would have met. */
function endOf(tickets: readonly Ticket[]): Instant {
  let end = 0
  for (const ticket of tickets) {
    for (const each of ticket.messages) end = Math.max(end, Date.parse(each.at))
    for (const each of ticket.events) end = Math.max(end, Date.parse(each.at))
  }
  return end
}
