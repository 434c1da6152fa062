import { createHash } from 'node:crypto'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { HelpersOptions } from '../drafting/create-helpers.ts'
import type { Ticket } from '../history/ticket.ts'
import { briefModel } from '../learning/brief-model.ts'
import type { Lesson } from '../learning/lesson.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { type AnswerCounts, countedModel } from '../understanding/model/counted-model.ts'
import type { ModelPort } from '../understanding/model/port.ts'
import { askAtOnce, askOpinions, collectQuestions, type Opinions, readWithOpinions } from './ask-opinions.ts'
import { checkModel, type ModelCheck } from './check-model.ts'
import { measureRepeatability, type Repeatability, type RepeatOptions } from './measure-repeatability.ts'
import { answersByModel } from './model-answers.ts'
import { type DraftFlicker, repeatDrafts } from './repeat-drafts.ts'

export interface Consulted {
  readonly read: (view: TicketView) => Reading | null
  /** With `drafts` only. */
  readonly writeAnswer?: HelpersOptions['writeAnswer']
  /** Hash of the model and of all it said before the replay. */
  readonly opinions: string
  /** Grow while answers are drafted. */
  readonly counts: AnswerCounts
  readonly check: ModelCheck
  /** Null where nothing was asked again. */
  readonly repeatability: Repeatability | null
  /** Grows while answers are drafted; absent where none is asked for again. */
  readonly draftFlicker?: () => DraftFlicker
}

/** What a language model adds to a replay, within the policy's share: second opinions now, answers as they are needed. */
export async function consultModel(options: {
  readonly chat: ModelPort
  readonly policy: Policy
  readonly tickets: readonly Ticket[]
  readonly read: (view: TicketView) => Reading | null
  readonly intents: IntentModel
  readonly lessons: readonly Lesson[]
  readonly drafts: boolean
  /** Asks about some messages again, to see whether the model says the same. */
  readonly repeat?: RepeatOptions
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}): Promise<Consulted> {
  const { chat, policy, read, intents, lessons, drafts, signal, onProgress } = options
  const { model, counts } = countedModel(chat)
  const share = policy.limits.modelShare
  const brief = briefModel(intents, lessons, policy.intents)
  const check = await checkModel({
    ...options,
    model,
    brief,
    share,
    askAll: (items, ask) => askAtOnce(items, ask, signal, onProgress),
  })
  const { weight } = check
  const questions = weight === undefined ? [] : await collectQuestions(options)
  const opinions: Opinions = await askOpinions(questions, { ...options, model, brief })
  const repeatability =
    options.repeat === undefined || weight === undefined
      ? null
      : await measureRepeatability(questions, opinions, { ...options, ...options.repeat, model, brief, weight })
  const repeats = drafts && options.repeat ? repeatDrafts(chat, options.repeat) : undefined
  const said = JSON.stringify([weight ?? 0, ...[...opinions].sort(([a], [b]) => (a < b ? -1 : 1))])
  return {
    read: weight === undefined ? read : readWithOpinions(read, { opinions, share, modelId: model.id, weight }),
    ...(drafts && { writeAnswer: answersByModel(model, policy, repeats) }),
    opinions: createHash('sha256').update(`${model.id} ${said}`).digest('hex'),
    counts,
    check,
    repeatability,
    ...(repeats && { draftFlicker: repeats.flicker }),
  }
}
