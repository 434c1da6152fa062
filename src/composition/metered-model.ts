import type pg from 'pg'
import { modelPrice, priceOf } from '../core/model-price.ts'
import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { reserveSpend, type SpendCap, settleSpend } from '../store/model-spend.ts'
import type { ModelPort, Usage } from '../understanding/model/port.ts'

/** Characters a token has at the least, over languages; more tokens than there are would only reserve more. */
const CHARACTERS_PER_TOKEN = 2
/** Instructions around a request, and the frame of an answer. */
const FRAME_TOKENS = 1_500
const ANSWER_TOKENS = { classify: 200, draft: 3_000 } as const

/**
 * The language model as one account may use it: each question is paid for from the policy's `spend_per_month` before it is
 * asked. Where the cap would be passed it is not asked, which reads like a model that gave no answer: the engine goes on
 * without one. Cached answers cost nothing afterwards.
 */
export function meteredModel(
  model: ModelPort,
  options: { pool: pg.Pool; account: string; policy: Pick<Policy, 'limits'>; now: () => Instant },
): ModelPort {
  const { pool, account, policy } = options
  const price = modelPrice(policy)
  const { spendPerMonth } = policy.limits
  const cap: SpendCap | undefined = spendPerMonth && {
    micros: Math.round(spendPerMonth.amount * 1e6),
    currency: spendPerMonth.currency,
  }

  async function paid<Answer extends { usage: Usage }>(
    request: object,
    outputTokens: number,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const inputTokens = Math.ceil(JSON.stringify(request).length / CHARACTERS_PER_TOKEN) + FRAME_TOKENS
    const month = new Date(options.now()).toISOString().slice(0, 7)
    const id = await reserveSpend(pool, account, month, priceOf(price, { inputTokens, outputTokens }), cap)
    if (id === undefined) throw new RehearsalError('model_failed', 'The month’s spend on language models is used up.')
    const answer = await ask()
    await settleSpend(pool, account, id, { ...answer.usage, micros: priceOf(price, answer.usage) }, cap)
    return answer
  }

  return {
    id: model.id,
    classify: (request, signal) => paid(request, ANSWER_TOKENS.classify, () => model.classify(request, signal)),
    draft: (request, signal) => paid(request, ANSWER_TOKENS.draft, () => model.draft(request, signal)),
  }
}
