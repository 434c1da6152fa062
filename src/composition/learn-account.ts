import type pg from 'pg'
import type { Instant } from '../core/time.ts'
import { chooseLabelSource } from '../history/label-source.ts'
import type { Ticket } from '../history/ticket.ts'
import { inSlices } from '../knowledge/stepwise.ts'
import { lessonSteps } from '../learning/collect-lessons.ts'
import { compareModels, type ModelComparison } from '../learning/compare-models.ts'
import { applyCorrections, type Correction } from '../learning/correction.ts'
import { describeLearning, type LearningReport } from '../learning/describe-learning.ts'
import { learnIntents } from '../learning/learn-intents.ts'
import type { Lesson } from '../learning/lesson.ts'
import { findAccount } from '../store/accounts.ts'
import { listCorrections } from '../store/corrections.ts'
import { activateModel, listModels, readModel, saveModel } from '../store/models.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import {
  deserializeIntentModel,
  isReadableModel,
  serializeIntentModel,
} from '../understanding/intents/serialize-intent-model.ts'
import { loadStoredHistory } from './stored-history.ts'

/** The same tickets and corrections give the same model. */
const SEED = 1

export interface LearnOptions {
  readonly tickets: readonly Ticket[]
  readonly corrections: readonly Correction[]
  readonly until: Instant
  readonly embedder: Embedder | null
  readonly onProgress?: (done: number, total: number) => void
}

/** Learns intents from past tickets and corrections, and says what could be learned. */
export async function learnFrom(options: LearnOptions) {
  const labels = chooseLabelSource(options.tickets)
  const given = await inSlices(lessonSteps(options.tickets, options.until, labels))
  const lessons = applyCorrections(given, options.corrections, options.until)
  const { model, from } = await learnIntents(lessons, options.embedder, SEED, options.onProgress)
  return { model, lessons, report: describeLearning(labels, from, model) }
}

export interface AccountLearned {
  readonly model: IntentModel
  readonly report: LearningReport
  /** The model that decides now, where there is one. */
  readonly current?: string
  /** How the new model does beside it; absent where too little came since, or where nobody knows until when it had learned. */
  readonly comparison?: ModelComparison
}

/**
 * Learns a new model for a stored account from past tickets and the corrections that stand, compares it with the active one and
 * stores it. The active model stays active.
 */
export async function learnAccount(
  pool: pg.Pool,
  account: string,
  options: Omit<LearnOptions, 'corrections'>,
): Promise<AccountLearned> {
  const corrections = (await listCorrections(pool, account)).filter(({ removedAt }) => removedAt === undefined)
  const { model, lessons, report } = await learnFrom({ ...options, corrections })
  const current = (await findAccount(pool, account))?.activeModelId
  const learnedUntil = (await listModels(pool, account)).find(({ id }) => id === current)?.learnedUntil
  const active = current === undefined ? undefined : (await readModel(pool, account, current)).artefact
  const comparison =
    active === undefined || learnedUntil === undefined || !isReadableModel(active)
      ? undefined
      : await compareModels(deserializeIntentModel(active), lessons, {
          learnedUntil,
          embedder: options.embedder,
          seed: SEED,
        })
  const artefact = Buffer.from(serializeIntentModel(model))
  await saveModel(
    pool,
    account,
    { id: model.id, kind: 'intents', artefact },
    { learnedUntil: endOf(lessons, options.until), report },
  )
  return { model, report, ...(current !== undefined && { current }), ...(comparison && { comparison }) }
}

/** Learns from the account's stored past where it has no model yet, by words alone, and lets it decide. Returns whether it did. */
export async function learnFirstModel(pool: pg.Pool, account: string, until: Instant): Promise<boolean> {
  if ((await findAccount(pool, account))?.activeModelId !== undefined) return false
  const tickets = await loadStoredHistory(pool, account)
  if (tickets.length === 0) return false
  const { model } = await learnAccount(pool, account, { tickets, until, embedder: null })
  await activateModel(pool, account, model.id)
  return true
}

/** Just after the newest lesson: files may be older than today, and what came since their end is new to this model. */
function endOf(lessons: readonly Lesson[], until: Instant): Instant {
  return lessons.length === 0 ? until : lessons.reduce((end, { at }) => Math.max(end, at), 0) + 1
}
