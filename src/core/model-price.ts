import type { Policy } from './policy.ts'

/** A language model's price per million tokens, in the currency of the policy's cap. */
export interface ModelPrice {
  readonly input: number
  readonly output: number
}

/** Where the policy names no price: dearer than most models, so that a cap is kept by models nobody has priced. */
const ASSUMED: ModelPrice = { input: 5, output: 20 }

export function modelPrice({ limits }: Pick<Policy, 'limits'>): ModelPrice {
  return limits.modelPrices ?? ASSUMED
}

/** What tokens cost, in millionths of the currency, rounded up: an amount per million tokens is as many millionths per token. */
export function priceOf(price: ModelPrice, tokens: { inputTokens: number; outputTokens: number }): number {
  return Math.ceil(tokens.inputTokens * price.input + tokens.outputTokens * price.output)
}
