import { createHash } from 'node:crypto'
import type { Classified, Drafted, ModelPort } from './port.ts'

/** A model for tests: answers come from functions, nothing is sent anywhere. */
export function createFakeModel(answers: {
  readonly classify?: (text: string, labels: readonly string[], run: number) => Pick<Classified, 'label' | 'confidence'>
  readonly draft?: (
    sources: readonly { readonly id: string; readonly text: string }[],
    run: number,
  ) => Pick<Drafted, 'text' | 'sourceIds'>
}): ModelPort {
  const usage = { inputTokens: 0, outputTokens: 0 }
  return {
    id: createHash('sha256').update('fake').digest('hex'),
    classify: async ({ text, labels, run = 1 }) => ({
      ...(answers.classify?.(
        text,
        labels.map(each => each.label),
        run,
      ) ?? { label: 'none', confidence: 0 }),
      usage,
    }),
    draft: async ({ sources, run = 1 }) => ({
      ...(answers.draft?.(sources, run) ?? { text: '', sourceIds: [] }),
      usage,
    }),
  }
}
