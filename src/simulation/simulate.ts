import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import type { HelpersOptions } from '../drafting/create-helpers.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { chooseLabelSource, type LabelSource } from '../history/label-source.ts'
import { placeTicket } from '../history/place-ticket.ts'
import { releaseTicket } from '../history/prepare-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import { inSlices } from '../knowledge/stepwise.ts'
import { lessonSteps } from '../learning/collect-lessons.ts'
import { learnIntents } from '../learning/learn-intents.ts'
import type { Lesson } from '../learning/lesson.ts'
import { textsToEmbed } from '../learning/texts-to-embed.ts'
import { policyHash } from '../policy/policy-hash.ts'
import type { TurnPorts } from '../turn/ports.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import { predictIntent } from '../understanding/intents/predict-intent.ts'
import type { AnswerCounts } from '../understanding/model/counted-model.ts'
import type { ModelPort } from '../understanding/model/port.ts'
import { createReader } from '../understanding/read.ts'
import { checkAsOf } from './check-as-of.ts'
import type { ModelCheck } from './check-model.ts'
import { consultModel } from './consult-model.ts'
import { chooseCutoff } from './cutoff.ts'
import type { LoadedHistory } from './load-history.ts'
import type { ModelCache } from './model-cache.ts'
import { findNotSimulable, type NotSimulable } from './not-simulable.ts'
import { replay } from './replay.ts'
import type { ReplayedTicket } from './replayed.ts'
import { SnapshotFile } from './snapshot-file.ts'

export type Phase = 'learn' | 'embed' | 'ask' | 'replay'

/** What a replay asks beside reading: passages and words. Built once the cut-off and the tickets are known. */
export type Helpers = (
  known: Pick<HelpersOptions, 'tickets' | 'policy' | 'documents' | 'writeAnswer'>,
) => Pick<TurnPorts, 'knowledge' | 'write'>

export interface SimulateOptions {
  readonly history: LoadedHistory
  /** Midnight of the newest quarter, at most six weeks, where absent. */
  readonly cutoff?: Instant
  readonly seed: number
  /** Makes the policy from the tickets before the cut-off, or ignores them and returns one that was written. */
  readonly policy: (known: { before: readonly Ticket[]; labels: LabelSource | undefined; cutoff: Instant }) => Policy
  readonly embedder: Embedder | null
  readonly models: ModelCache
  readonly helpers: Helpers
  /** Pages that answers may stand on. */
  readonly documents?: readonly KnowledgeDocument[]
  readonly drafts: boolean
  /** The language model that may be asked, within the policy's share; none where absent. */
  readonly chat?: ModelPort
  readonly codeFingerprint: string
  /** Where the state of an interrupted replay is kept. */
  readonly snapshotFile: string
  readonly resume: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (phase: Phase, done: number, total: number) => void
}

export interface Simulated {
  readonly replayed: readonly ReplayedTicket[]
  readonly policy: Policy
  readonly labels: LabelSource | undefined
  readonly cutoff: Instant
  readonly modelId: string
  readonly lessons: number
  readonly tickets: number
  readonly asOfCheck: { readonly views: number; readonly violations: number }
  readonly notSimulable: readonly NotSimulable[]
  /** Questions to the language model; none where it was not asked. */
  readonly answers?: AnswerCounts & { readonly check: ModelCheck }
  /** False where the work was interrupted; what was done is kept in the snapshot file. */
  readonly finished: boolean
  readonly turns: number
}

/** Tickets between two snapshots of a long replay. */
const SNAPSHOT_EVERY_TURNS = 50_000

/**
 * Splits history at the cut-off, learns from the older part, and replays the newer part through the live decisions.
 * @throws RehearsalError `nothing_to_simulate` where no ticket lies after the cut-off
 */
export async function simulate(options: SimulateOptions): Promise<Simulated> {
  const { history, seed, embedder, onProgress } = options
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
  const lessons = await inSlices(lessonSteps(before, cutoff, labels))
  const model = await learn(lessons, options, cutoff)
  const policy = options.policy({ before, labels, cutoff })

  const vectors = await embedAll(newer, embedder, onProgress)
  const reader = createReader({
    intentModel: model,
    predictIntent,
    timeZone: policy.hours.timezone,
    ...(vectors && { embeddingOf: (text: string) => vectors.get(text) }),
  })
  const readAlone = (view: TicketView): Reading | null => reader.read(view, [])
  const consulted =
    options.chat &&
    (await consultModel({
      chat: options.chat,
      policy,
      tickets: newer,
      read: readAlone,
      intents: model,
      lessons,
      drafts: options.drafts,
      ...(options.signal && { signal: options.signal }),
      onProgress: (done, total) => onProgress?.('ask', done, total),
    }))
  const snapshots = new SnapshotFile(options.snapshotFile, {
    dataHash: history.dataHash,
    policyHash: policyHash(policy),
    modelId: model.id,
    codeFingerprint: options.codeFingerprint,
    cutoff,
    seed,
    drafts: options.drafts,
    ...(consulted && { opinions: consulted.opinions }),
  })
  const until = endOf(history.tickets)
  const chosen = new Set(newer.map(ticket => ticket.id))
  const from = options.resume ? snapshots.read() : undefined
  let nextSnapshot = SNAPSHOT_EVERY_TURNS
  const result = await replay({
    tickets: history.tickets,
    replayed: ticket => chosen.has(ticket.id),
    until: () => until,
    policy,
    read: consulted?.read ?? readAlone,
    ...options.helpers({
      tickets: history.tickets,
      policy,
      ...(options.documents && { documents: options.documents }),
      ...(consulted?.writeAnswer && { writeAnswer: consulted.writeAnswer }),
    }),
    ...(from && { resumeFrom: from }),
    ...(options.signal && { signal: options.signal }),
    onProgress: ({ turns, finished, snapshot }) => {
      onProgress?.('replay', finished, newer.length)
      if (turns < nextSnapshot) return
      nextSnapshot = turns + SNAPSHOT_EVERY_TURNS
      snapshots.write(snapshot())
    },
  })
  if (result.finished) snapshots.remove()
  else snapshots.write(result.snapshot())
  const asOfCheck = checkAsOf(new Map(newer.map(ticket => [ticket.id, ticket])), result.tickets, seed, ticket =>
    placeTicket(ticket, policy),
  )
  // Judging comes next and looks at no view: what was prepared and read for the replay would only fill memory.
  for (const ticket of history.tickets) releaseTicket(ticket)
  return {
    replayed: result.tickets,
    policy,
    labels,
    cutoff,
    modelId: model.id,
    lessons: lessons.length,
    tickets: newer.length,
    asOfCheck,
    notSimulable: findNotSimulable(result.tickets),
    ...(consulted && { answers: { ...consulted.counts, check: consulted.check } }),
    finished: result.finished,
    turns: result.turns,
  }
}

async function learn(lessons: readonly Lesson[], options: SimulateOptions, cutoff: Instant) {
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

async function embedAll(
  tickets: readonly Ticket[],
  embedder: Embedder | null,
  onProgress: SimulateOptions['onProgress'],
) {
  if (embedder === null) return null
  const texts = textsToEmbed(tickets)
  const vectors = await embedder.embed(texts, (done, total) => onProgress?.('embed', done, total))
  return new Map(texts.map((text, index) => [text, vectors[index]!]))
}

/** The last moment anything happened: timers due later are left armed, because nobody can say what they would have met. */
function endOf(tickets: readonly Ticket[]): Instant {
  let end = 0
  for (const ticket of tickets) {
    for (const each of ticket.messages) end = Math.max(end, Date.parse(each.at))
    for (const each of ticket.events) end = Math.max(end, Date.parse(each.at))
  }
  return end
}
