import type pg from 'pg'
import type { ActivityDeps, Engine } from '../../activities/activity-deps.ts'
import { isThanksCertified } from '../control/thanks-certificate.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Ticket } from '../history/ticket.ts'
import { textsToEmbed } from '../learning/texts-to-embed.ts'
import { policyHash } from '../policy/policy-hash.ts'
import { answersByModel } from '../simulation/model-answers.ts'
import type { Helpers } from '../simulation/simulate.ts'
import { readAccount } from '../store/accounts.ts'
import { readStoredDocuments } from '../store/documents.ts'
import { readModel } from '../store/models.ts'
import { recentTickets } from '../turn/recent-tickets.ts'
import { BoundedCache } from '../understanding/bounded-cache.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { predictIntent } from '../understanding/intents/predict-intent.ts'
import { deserializeIntentModel } from '../understanding/intents/serialize-intent-model.ts'
import type { ModelPort } from '../understanding/model/port.ts'
import { createReader } from '../understanding/read.ts'
import { warmUp } from '../understanding/warm-up.ts'
import { createLiveOpinions } from './live-opinions.ts'
import { meteredModel } from './metered-model.ts'

const KEPT_VECTORS = 5_000
/** Of one account. */
const KEPT_ENGINES = 3

export interface EngineParts {
  readonly pool: pg.Pool
  readonly embedder: Embedder | null
  readonly helpers: Helpers
  /** The account's past tickets, from which answers and words are drawn. */
  past(account: string): readonly Ticket[] | Promise<readonly Ticket[]>
  /** The language model for accounts that ask one. */
  readonly chat?: ModelPort
}

/**
 * Understanding, knowledge and words for live turns: the same reader and writer as in a simulation, over the account's
 * active model. Built once per (account, policy, model, pages) and kept. Takes a moment at first, so that no turn has to.
 */
export function createEngines(parts: EngineParts): ActivityDeps['engine'] {
  warmUp()
  const engines = new Map<string, Promise<Engine>>()
  return (account, policy, modelId, knowledgeVersion) => {
    const key = `${account} ${policyHash(policy)} ${modelId ?? ''} ${knowledgeVersion}`
    let engine = engines.get(key)
    if (engine === undefined) {
      engine = build(parts, account, policy, modelId)
      engines.set(key, engine)
      // A database that was away must not stay in memory as an engine that fails.
      engine.catch(() => engines.delete(key))
      forgetOld(engines, `${account} `)
    }
    return engine
  }
}

type AnswerWriter = ReturnType<typeof answersByModel>

/** Asked each time: an account that withdraws its leave is heard at once. */
function answersWhereAsked(write: AnswerWriter, asksModel: () => Promise<boolean>): AnswerWriter {
  return async (needed, support, local) => ((await asksModel()) ? write(needed, support, local) : local())
}

/** A policy or pages may change many times in a worker's life; turns in flight hold on to the engine they began with. */
function forgetOld(engines: Map<string, unknown>, prefix: string): void {
  const mine = [...engines.keys()].filter(key => key.startsWith(prefix))
  for (const key of mine.slice(0, -KEPT_ENGINES)) engines.delete(key)
}

async function build(parts: EngineParts, account: string, policy: Policy, modelId: string | undefined) {
  const model =
    modelId === undefined ? null : deserializeIntentModel((await readModel(parts.pool, account, modelId)).artefact)
  const embed = model?.views.fused ? parts.embedder : null
  const vectors = new BoundedCache<Float32Array | undefined>(KEPT_VECTORS)
  const reader = createReader<IntentModel>({
    intentModel: model,
    predictIntent,
    timeZone: policy.hours.timezone,
    ...(embed && { embeddingOf: (text: string) => vectors.get(text, () => undefined) }),
  })
  const learnVectors = async (views: readonly TicketView[]): Promise<void> => {
    if (embed === null) return
    const texts = textsToEmbed(views)
    const found = await embed.embed(texts)
    for (const [index, text] of texts.entries()) vectors.get(text, () => found[index]!)
  }
  const read = (view: TicketView) => reader.read(view, [])
  const past = await parts.past(account)
  const chat = parts.chat && meteredModel(parts.chat, { pool: parts.pool, account, policy, now: Date.now })
  const asksModel = async (): Promise<boolean> => (await readAccount(parts.pool, account)).asksModel
  const opine = chat && model ? createLiveOpinions({ chat, policy, intents: model, past, asksModel }) : undefined
  const writeAnswer = chat && answersWhereAsked(answersByModel(chat, policy), asksModel)
  return {
    intents: model?.labels ?? [],
    read: async (view: TicketView) => {
      await learnVectors([view])
      return opine ? opine(view, read(view)) : read(view)
    },
    recent: (view: TicketView, tickets: readonly Ticket[]) => recentTickets(view, tickets, read),
    ...parts.helpers({
      tickets: past,
      policy,
      documents: await readStoredDocuments(parts.pool, account),
      ...(writeAnswer && { writeAnswer }),
    }),
    thanksCertified: (view: TicketView, reading: Reading | null) =>
      isThanksCertified(parts.pool, account, policy, view, reading),
  }
}
