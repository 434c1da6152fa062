import type { ModelDraft } from '../drafting/draft-with-model.ts'
import type { ModelPort } from '../understanding/model/port.ts'
import type { RepeatOptions } from './measure-repeatability.ts'

/** How answers in a model's words differed when they were asked for again. */
export interface DraftFlicker {
  /** Answers that were asked for so often. */
  readonly drafts: number
  /** Those whose words were not the same each time. */
  readonly words: number
  /** Those whose words passed our checks after some runs and not after others: a model's answer one time, our own or none the other. */
  readonly taken: number
  /** Left out because an answer was missing. */
  readonly unanswered: number
}

/** Asks for drafts again as they are written, the first of a replay; what comes is compared and never used. */
export interface DraftRepeats {
  readonly model: ModelPort
  again(first: ModelDraft, ask: (run: number) => Promise<ModelDraft>): Promise<void>
  flicker(): DraftFlicker
}

/** @param model asked apart from the replay's own questions, so that its failures here cost no answer there */
export function repeatDrafts(model: ModelPort, { runs, sample }: RepeatOptions): DraftRepeats {
  const counts = { drafts: 0, words: 0, taken: 0, unanswered: 0 }
  return {
    model,
    flicker: () => ({ ...counts }),
    async again(first, ask) {
      if (counts.drafts + counts.unanswered >= sample || !isAnswered(first)) return
      const all = [first]
      for (let run = 2; run <= runs; run++) {
        const draft = await ask(run)
        if (!isAnswered(draft)) {
          counts.unanswered++
          return
        }
        all.push(draft)
      }
      counts.drafts++
      if (new Set(all.map(({ by, words }) => JSON.stringify([by, words]))).size > 1) counts.words++
      if (new Set(all.map(({ by }) => by)).size > 1) counts.taken++
    },
  }
}

/** Ours stand without a fault where the model was not asked or said nothing usable. */
function isAnswered({ by, faults }: ModelDraft): boolean {
  return by === 'model' || faults.length > 0
}
