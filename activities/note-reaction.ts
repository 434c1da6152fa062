import type { Decision } from '../src/core/decision.ts'
import type { HandOverTopic, Reading } from '../src/core/reading.ts'
import { isCustomersMessage, type Turn } from '../src/core/turn.ts'
import { judgeReaction } from '../src/store/cases.ts'
import type { Queryable } from '../src/store/query.ts'

const NEGATIVE_TOPICS: readonly HandOverTopic[] = ['anger', 'asks_for_human', 'legal_threat', 'violence']

/**
 * What the customer's words in this turn say about the message of ours before them. Apart from the turn's own transaction: where
 * it is lost, the message counts as one nobody complained about.
 */
export async function noteReaction(
  db: Queryable,
  account: string,
  { ticketId, turn, decision, reading }: { ticketId: string; turn: Turn; decision: Decision; reading: Reading | null },
): Promise<void> {
  const wrote = turn.inputs.find(isCustomersMessage)
  // A machine's answer is nobody's reaction.
  if (wrote === undefined || reading === null || reading.automated !== null) return
  const negative =
    decision.reason === 'opted_out' ||
    reading.consent === 'stop' ||
    reading.sentiment === 'negative' ||
    reading.topics.some(topic => NEGATIVE_TOPICS.includes(topic))
  await judgeReaction(db, account, ticketId, { at: wrote.at, negative })
}
