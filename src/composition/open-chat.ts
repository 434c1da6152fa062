import path from 'node:path'
import type { Environment } from '../config/environment.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { folderAnswerCache } from '../understanding/model/folder-answer-cache.ts'
import type { ModelPort } from '../understanding/model/port.ts'

export interface OpenedChat {
  readonly model: ModelPort
  /** What left the machine so far, and what it cost. */
  spent(): { readonly requests: number; readonly inputTokens: number; readonly outputTokens: number }
}

/**
 * The language model of the environment, with its answers kept in the user's cache.
 * @throws RehearsalError `bad_config` naming the variable that is missing, or that would send prompts elsewhere
 */
export async function openChat(
  environment: Pick<Environment, 'home' | 'model' | 'promptTracing'>,
): Promise<OpenedChat> {
  const { model, home, promptTracing } = environment
  if (model === undefined) {
    throw new RehearsalError('bad_config', 'REHEARSAL_MODEL: expected the name of the language model to ask.')
  }
  if (model.apiKey === undefined && model.baseUrl === undefined) {
    const message = 'OPENAI_API_KEY: expected a key, or REHEARSAL_MODEL_BASE_URL of a server that needs none.'
    throw new RehearsalError('bad_config', message)
  }
  if (promptTracing !== undefined) {
    const message = `${promptTracing}: expected to be off; it would send every prompt to LangSmith as well.`
    throw new RehearsalError('bad_config', message)
  }
  // Only here: loading the client takes half a second that runs without a model need not wait for.
  const { openModel } = await import('../understanding/model/open-model.ts')
  const spent = { requests: 0, inputTokens: 0, outputTokens: 0 }
  const opened = await openModel({
    ...model,
    cache: folderAnswerCache(path.join(home, 'cache', 'model')),
    meter: {
      request: () => void spent.requests++,
      spent: ({ inputTokens, outputTokens }) => {
        spent.inputTokens += inputTokens
        spent.outputTokens += outputTokens
      },
    },
  })
  return { model: opened, spent: () => ({ ...spent }) }
}
