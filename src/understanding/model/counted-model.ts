import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { ModelPort } from './port.ts'

/** What came of a run's questions; the numbers grow while it runs. */
export interface AnswerCounts {
  readonly asked: number
  readonly unanswered: number
}

/** A server that fails this often in a row is not waited for any more. */
const GIVE_UP_AFTER = 10

/** Counts questions and missing answers, and stops asking a model that only fails: a thousand time-outs would cost hours. */
export function countedModel(model: ModelPort): { model: ModelPort; counts: AnswerCounts } {
  const counts = { asked: 0, unanswered: 0 }
  let failedInRow = 0
  async function counted<T>(ask: () => Promise<T>): Promise<T> {
    counts.asked++
    try {
      if (failedInRow >= GIVE_UP_AFTER) {
        throw new RehearsalError('model_failed', 'The language model failed too often and is not asked any more.')
      }
      const answer = await ask()
      failedInRow = 0
      return answer
    } catch (error) {
      if (RehearsalError.is(error) && error.code === 'interrupted') {
        counts.asked--
        throw error
      }
      counts.unanswered++
      failedInRow++
      throw error
    }
  }
  return {
    counts,
    model: {
      id: model.id,
      classify: (request, signal) => counted(() => model.classify(request, signal)),
      draft: (request, signal) => counted(() => model.draft(request, signal)),
    },
  }
}
