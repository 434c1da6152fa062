import type { TicketView } from '../core/ticket-view.ts'
import { readEntities } from '../understanding/entities.ts'
import { fold, sentencesOf } from '../understanding/fold.ts'
import { conversationOf, foreignDetails } from './checks.ts'
import { questionsOf } from './open-point.ts'
import { POINT_PATTERNS } from './point-patterns.ts'

/**
 * True where words of a past answer belong to another case: numbers, addresses or names that this conversation does not have, or a
 * question that this customer has answered already.
 */
export function belongsElsewhere(text: string, view: TicketView, language: string): boolean {
  const conversation = conversationOf(view)
  return (
    foreignDetails(text, conversation).length > 0 ||
    foreignNames(text, conversation, language) ||
    asksKnownOrder(text, conversation)
  )
}

/** A capital inside a sentence is a name, except in German, where it is any noun. */
function foreignNames(text: string, conversation: string, language: string): boolean {
  if (language === 'de') return false
  const known = new Set(fold(conversation).match(/\p{L}+/gu) ?? [])
  return sentencesOf(text).some(sentence =>
    [...sentence.matchAll(/(?<=[\p{Ll}\d,;)] )\p{Lu}[\p{L}’'-]{1,40}/gu)].some(
      ([name]) => name !== name.toUpperCase() && !known.has(fold(name)) && !/^I(?:[’']|$)/.test(name),
    ),
  )
}

function asksKnownOrder(text: string, conversation: string): boolean {
  if (readEntities(conversation).orders.length === 0) return false
  return questionsOf(text).some(question => {
    const folded = fold(question)
    return POINT_PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] === 'order_number'
  })
}
