import { setImmediate as yieldToEvents } from 'node:timers/promises'
import { nextTurn } from '../core/next-turn.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { asOf } from '../history/as-of.ts'
import { inputsOf } from '../history/inputs-of.ts'
import type { Ticket } from '../history/ticket.ts'
import type { Brief } from '../learning/brief-model.ts'
import { opinionSubject } from '../understanding/model/opinion-subject.ts'
import type { Classified, ModelPort } from '../understanding/model/port.ts'
import {
  askSteadily,
  mayShowModel,
  type Opinion,
  shownAt,
  wantsSecondOpinion,
  withOpinion,
} from '../understanding/model/second-opinion.ts'
import { unlessMistake } from './check-model.ts'

export interface AskOptions {
  /** The tickets that will be replayed. */
  readonly tickets: readonly Ticket[]
  readonly policy: Policy
  readonly read: (view: TicketView) => Reading | null
  readonly model: ModelPort
  readonly brief: (text: string) => Brief
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** Second opinions by ticket and customer message. */
export type Opinions = ReadonlyMap<string, Opinion>

/** Requests under way at once: a small server of one's own answers no faster to more. */
const AT_ONCE = 4
const TICKETS_BETWEEN_PAUSES = 64

/**
 * Asks the questions before the replay, which then only looks answers up; again where the policy wants several equal answers. A
 * question without an answer is left out. Aborting `signal` ends it with what was answered.
 */
export async function askOpinions(
  questions: readonly Question[],
  options: Pick<AskOptions, 'policy' | 'model' | 'brief' | 'signal' | 'onProgress'>,
): Promise<Opinions> {
  const { policy, model, brief, signal, onProgress } = options
  const { modelRuns = 1 } = policy.limits
  const opinions = new Map<string, Opinion>()
  await askAtOnce(
    questions,
    async ({ key, text, reading }) => {
      const request = { text, ...brief(text) }
      const ask = (run: number): Promise<Classified> => model.classify({ ...request, ...(run > 1 && { run }) }, signal)
      const opinion = await askSteadily(ask, reading.intent?.label ?? '', modelRuns).catch(unlessMistake)
      if (opinion !== undefined) opinions.set(key, opinion)
    },
    signal,
    onProgress,
  )
  return opinions
}

/** Asks a few at a time, in order, until all are asked or `signal` aborts. */
export async function askAtOnce<T>(
  items: readonly T[],
  ask: (item: T) => Promise<void>,
  signal?: AbortSignal,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  let next = 0
  let done = 0
  const askOnward = async (): Promise<void> => {
    while (next < items.length && !signal?.aborted) {
      await ask(items[next++]!)
      onProgress?.(++done, items.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOnward))
}

/** The reading as the replay sees it: with the opinion on the customer's newest message, where one is wanted and was given. */
export function readWithOpinions(
  read: (view: TicketView) => Reading | null,
  { opinions, share, modelId, weight }: { opinions: Opinions; share: number; modelId: string; weight: number },
): (view: TicketView) => Reading | null {
  return view => {
    const reading = read(view)
    const messageId = view.messages.findLast(message => message.public && message.from === 'customer')?.id
    if (reading === null || messageId === undefined) return reading
    const opinion = opinions.get(keyOf(view.id, messageId))
    return opinion !== undefined && wantsSecondOpinion(reading, share, messageId)
      ? withOpinion(reading, opinion, { modelId, weight })
      : reading
  }
}

/** A message that a model is asked about. */
export interface Question {
  readonly key: string
  readonly messageId: string
  readonly text: string
  /** As it was read without the model. */
  readonly reading: Reading
}

/**
 * Every uncertain message of the share, in the order of the draw. Turns are formed as in the replay but for its timers, which bring no words of
 * the customer's.
 */
export async function collectQuestions({
  tickets,
  policy,
  read,
  signal,
}: Pick<AskOptions, 'tickets' | 'policy' | 'read' | 'signal'>): Promise<Question[]> {
  const share = policy.limits.modelShare
  if (share <= 0) return []
  const questions = new Map<string, Question>()
  let customerMessages = 0
  for (const [index, ticket] of tickets.entries()) {
    if (index % TICKETS_BETWEEN_PAUSES === 0) await yieldToEvents()
    if (signal?.aborted) return []
    const ids = ticket.messages.filter(message => message.public && message.from === 'customer').map(({ id }) => id)
    customerMessages += ids.length
    if (!ids.some(id => mayShowModel(id, share))) continue
    for (const view of viewsOf(ticket, policy)) {
      const subject = opinionSubject(view)
      if (subject === undefined || questions.has(keyOf(ticket.id, subject.messageId))) continue
      const reading = mayShowModel(subject.messageId, share) ? read(view) : null
      if (reading === null || !wantsSecondOpinion(reading, share, subject.messageId)) continue
      const key = keyOf(ticket.id, subject.messageId)
      questions.set(key, { key, ...subject, reading })
    }
  }
  const most = Math.floor(customerMessages * share)
  // The share is of messages, and the draw is by chance: what is over it is left out by the same hash.
  const chosen = [...questions.values()].map(question => ({ ...question, drawn: shownAt(question.messageId) }))
  return chosen.sort((a, b) => a.drawn - b.drawn || (a.key < b.key ? -1 : 1)).slice(0, most)
}

function* viewsOf(ticket: Ticket, policy: Policy): Generator<TicketView> {
  let pending = inputsOf(ticket)
  while (pending.length > 0) {
    const next = nextTurn(pending, undefined, policy.turn, Number.POSITIVE_INFINITY)
    if (next.kind !== 'turn') return
    yield asOf(ticket, next.turn.at)
    const answered = new Set(next.turn.inputs)
    pending = pending.filter(input => !answered.has(input))
  }
}

function keyOf(ticketId: string, messageId: string): string {
  return JSON.stringify([ticketId, messageId])
}
