import { generateHistory } from '../../../datasets/shop/generate-history.ts'
import type { Instant } from '../../core/time.ts'
import { chooseLabelSource } from '../../history/label-source.ts'
import type { Ticket } from '../../history/ticket.ts'
import { collectLessons } from '../../learning/collect-lessons.ts'
import { learnIntents } from '../../learning/learn-intents.ts'
import type { IntentModel } from '../../understanding/intents/intent-model.ts'

const SHOP = { seed: 1, tickets: 1_500, weeks: 20 }

/** An invented shop's past up to `end`, and what can be learned from it by words alone; a few seconds. */
export async function learnShop(end: Instant): Promise<{ past: readonly Ticket[]; model: IntentModel }> {
  const past = [...generateHistory({ ...SHOP, end })].map(told => told.ticket)
  const lessons = collectLessons(past, end, chooseLabelSource(past))
  const { model } = await learnIntents(lessons, null, SHOP.seed)
  return { past, model }
}
