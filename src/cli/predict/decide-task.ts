import type { z } from 'zod'
import { openHelpers } from '../../composition.ts'
import { DAY } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { inputsOf } from '../../history/inputs-of.ts'
import { chooseLabelSource } from '../../history/label-source.ts'
import { Ticket } from '../../history/ticket.ts'
import type { KnowledgeDocument } from '../../knowledge/knowledge-document.ts'
import { collectLessons } from '../../learning/collect-lessons.ts'
import { learnIntents } from '../../learning/learn-intents.ts'
import { textsToEmbed } from '../../learning/texts-to-embed.ts'
import { toResultDecision } from '../../report/build-rows.ts'
import { loadHistory } from '../../simulation/load-history.ts'
import { replay } from '../../simulation/replay.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import { predictIntent } from '../../understanding/intents/predict-intent.ts'
import { createReader } from '../../understanding/read.ts'
import { readPolicyFile } from '../read-policy-file.ts'
import type { PredictTask } from './lines.ts'

export interface DecideOptions {
  readonly embedder: Embedder | null
  /** Past tickets to learn intents and answers from; without them no intent is known. */
  readonly history: readonly string[]
  /** Pages that answers may stand on. */
  readonly documents: readonly KnowledgeDocument[]
  /** RFC 3339; timers come due until then. */
  readonly until?: string
}

/** How long after the last sign of life timers still come due. */
const AFTERWARDS = 30 * DAY

/**
 * Plays each ticket's own messages and events on the virtual clock through the live decisions. The ticket's own agent messages
 * are taken as sent, ours as answered by nothing. Tickets are independent of each other.
 */
export async function decideTask(policyFile: string, options: DecideOptions): Promise<PredictTask<Ticket>> {
  const { policy } = readPolicyFile(policyFile)
  const until = options.until === undefined ? undefined : Date.parse(options.until)
  if (Number.isNaN(until))
    throw new RehearsalError('wrong_use', '--until expects a time with zone, such as 2026-09-01T00:00:00Z.')
  const past = options.history.length === 0 ? [] : (await loadHistory(options.history)).tickets
  const lessons = collectLessons(past, Number.POSITIVE_INFINITY, chooseLabelSource(past))
  const { model } = await learnIntents(lessons, options.embedder, 1)
  return {
    line: Ticket as z.ZodType<Ticket>,
    answer: async tickets => {
      const texts = textsToEmbed(tickets)
      const vectors = await options.embedder?.embed(texts)
      const found = new Map(texts.map((text, index) => [text, vectors?.[index]]))
      const reader = createReader({
        intentModel: model,
        predictIntent,
        timeZone: policy.hours.timezone,
        ...(vectors && { embeddingOf: (text: string) => found.get(text) }),
      })
      return Promise.all(
        tickets.map(async ticket => {
          const end =
            until ?? Math.max(Date.parse(ticket.created_at), ...inputsOf(ticket).map(input => input.at)) + AFTERWARDS
          const {
            tickets: [replayed],
          } = await replay({
            tickets: [ticket],
            replayed: () => true,
            until: () => end,
            policy,
            read: view => reader.read(view, []),
            ...openHelpers({ tickets: past, policy, documents: options.documents }),
            // One ticket by itself is a snapshot, like a live one: facts without a date are taken as they are given.
            undated: 'as_given',
          })
          return { id: ticket.id, decisions: replayed!.decisions.map(toResultDecision) }
        }),
      )
    },
  }
}
