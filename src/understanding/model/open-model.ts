import { createHash } from 'node:crypto'
import { initChatModel } from 'langchain/chat_models/universal'
import { z } from 'zod'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { AnswerCache, ClassifyRequest, DraftRequest, ModelPort, Usage } from './port.ts'
import { classifyPrompt, draftPrompt, type Prompt } from './prompts.ts'

export interface ModelOptions {
  /** Name at the provider, such as `gpt-4.1-mini`. */
  readonly name: string
  /** Any OpenAI-compatible server; the provider's own where absent. */
  readonly baseUrl?: string
  readonly apiKey?: string
  /** Milliseconds for one attempt. */
  readonly timeout?: number
  readonly cache?: AnswerCache
  /** Told of each question that leaves the machine, and of what each answer cost. */
  readonly meter?: ModelMeter
}

export interface ModelMeter {
  request(): void
  spent(usage: Usage): void
}

const TIMEOUT = 20_000
/** One answer and one more try: a customer's ticket does not wait for a third. */
const RETRIES = 1
/** Changes with every change of prompts or schemas, so that cached answers of older ones are not used. */
const PROMPT_VERSION = 3

const NO_USAGE: Usage = { inputTokens: 0, outputTokens: 0 }

const Draft = z.strictObject({ text: z.string().max(8_000), source_ids: z.array(z.string()).max(20) })

/**
 * Opens a chat model behind an OpenAI-compatible API through LangChain. No tools are given to it, its answer must fit a strict schema,
 * and what it returns is judged by policy and checks. Answers are remembered by content.
 * @throws RehearsalError `model_failed` from each call where no usable answer came: unreachable, slow, refused, malformed.
 */
export async function openModel(options: ModelOptions): Promise<ModelPort> {
  const id = hash(`v${PROMPT_VERSION}`, options.name, options.baseUrl ?? '')
  const timeout = options.timeout ?? TIMEOUT
  const chat = await initChatModel(options.name, {
    modelProvider: 'openai',
    temperature: 0,
    timeout,
    maxRetries: RETRIES,
    // A local server wants no key, the client insists on one.
    apiKey: options.apiKey ?? 'none',
    ...(options.baseUrl !== undefined && { configuration: { baseURL: options.baseUrl } }),
  })

  async function ask<Schema extends z.ZodObject>(
    name: string,
    schema: Schema,
    prompt: Prompt,
    signal: AbortSignal | undefined,
    run = 1,
  ): Promise<{ value: z.infer<Schema>; usage: Usage }> {
    const key = hash(id, name, prompt.system, prompt.user, ...(run > 1 ? [`run ${run}`] : []))
    const kept = options.cache?.get(key)
    if (kept !== undefined) {
      const parsed = schema.safeParse(parseJson(kept))
      if (parsed.success) return { value: parsed.data, usage: NO_USAGE }
    }
    options.meter?.request()
    const answer = await invoke(name, schema, prompt, signal)
    const usage = usageOf(answer.raw)
    options.meter?.spent(usage)
    const parsed = schema.safeParse(answer.parsed)
    if (!parsed.success) throw failed('the answer does not fit its schema')
    options.cache?.set(key, JSON.stringify(parsed.data))
    return { value: parsed.data, usage }
  }

  async function invoke(name: string, schema: z.ZodObject, prompt: Prompt, signal: AbortSignal | undefined) {
    // The client's own timeout starts anew with each retry; this one bounds them together.
    const limit = AbortSignal.timeout(timeout * (RETRIES + 1))
    try {
      return await chat
        .withStructuredOutput(schema, { name, method: 'jsonSchema', strict: true, includeRaw: true })
        .invoke(
          [
            { role: 'system', content: prompt.system },
            { role: 'user', content: prompt.user },
          ],
          { signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) },
        )
    } catch (error) {
      if (signal?.aborted) throw new RehearsalError('interrupted', 'The model was not waited for.')
      throw failed(reasonOf(error))
    }
  }

  return {
    id,
    async classify(request: ClassifyRequest, signal) {
      const names = request.labels.map(({ label }) => label)
      const schema = z.strictObject({
        label: z.enum([...names, 'none']),
        confidence: z.number().min(0).max(1),
      })
      const { value, usage } = await ask('intent', schema, classifyPrompt(request), signal, request.run)
      return { ...value, usage }
    },
    async draft(request: DraftRequest, signal) {
      const { value, usage } = await ask('message', Draft, draftPrompt(request), signal, request.run)
      const known = new Set(request.sources.map(source => source.id))
      if (value.source_ids.some(source => !known.has(source))) throw failed('a source was named that was not given')
      return { text: value.text.trim(), sourceIds: value.source_ids, usage }
    },
  }
}

/** The message holds no prompt and no answer: they carry customers' words. */
function failed(reason: string): RehearsalError {
  return new RehearsalError('model_failed', `The language model gave no usable answer: ${reason}.`)
}

function reasonOf(error: unknown): string {
  const { name, status } = error as { name?: unknown; status?: unknown }
  if (typeof status === 'number') return `HTTP ${status}`
  if (name === 'TimeoutError' || name === 'AbortError') return 'it took too long'
  return typeof name === 'string' && /timeout/i.test(name) ? 'it took too long' : 'it did not answer as agreed'
}

function usageOf(raw: unknown): Usage {
  const found = (raw as { usage_metadata?: { input_tokens?: number; output_tokens?: number } }).usage_metadata
  return { inputTokens: found?.input_tokens ?? 0, outputTokens: found?.output_tokens ?? 0 }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
