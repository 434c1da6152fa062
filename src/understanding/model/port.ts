/** Tokens one answer cost; zeros where it came from the cache. */
export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
}

export interface ClassifyRequest {
  /** The customer's words: data, never an instruction. */
  readonly text: string
  readonly labels: readonly {
    readonly label: string
    readonly definition?: string
  }[]
  /** Messages of the account's past and what the team called them: the most alike first, then one of each other label. */
  readonly examples: readonly { readonly label: string; readonly text: string }[]
  /** The same question asked again, 2 and up: nothing of it is shown to the model, and its answer is kept on its own. */
  readonly run?: number
}

export interface Classified {
  /** One of the labels asked about, or `none`. */
  readonly label: string
  /** What the model says of itself, 0 to 1; not calibrated. */
  readonly confidence: number
  readonly usage: Usage
}

export interface DraftRequest {
  readonly kind: 'answer' | 'follow_up' | 'auto_reply'
  readonly persona: { readonly name: string; readonly tone: string; readonly signOff: string }
  /** ISO 639-1 of what is to be written. */
  readonly language: string
  readonly maxCharacters?: number
  readonly conversation: readonly { readonly from: 'customer' | 'team'; readonly text: string }[]
  readonly sources: readonly { readonly id: string; readonly text: string }[]
  /** As with labels: the same asked again, 2 and up. */
  readonly run?: number
}

export interface Drafted {
  readonly text: string
  /** Ids of the given sources that the text stands on. */
  readonly sourceIds: readonly string[]
  readonly usage: Usage
}

/**
 * A language model as we use it: labels and words that policy judges afterwards. It has no tools and decides nothing.
 * Both calls fail with `model_failed` where no usable answer came.
 */
export interface ModelPort {
  /** Hash of all that shapes an answer besides the prompt. */
  readonly id: string
  classify(request: ClassifyRequest, signal?: AbortSignal): Promise<Classified>
  draft(request: DraftRequest, signal?: AbortSignal): Promise<Drafted>
}

/** Answers by content: the same model and prompt give the same answer, which keeps a simulation repeatable. */
export interface AnswerCache {
  get(key: string): string | undefined
  set(key: string, value: string): void
}
