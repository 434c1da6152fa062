import type { MessageView, TicketView } from '../core/ticket-view.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { fold, sentencesOf } from '../understanding/fold.ts'
import { ASK, CHECK, CONDITIONAL, COURTESY, OFFER } from '../understanding/moves/ask-patterns.ts'
import { languageOf } from '../understanding/moves/pick-grammar.ts'
import { withoutProhibitions } from '../understanding/moves/prohibitions.ts'
import type { PointKind } from './phrases/phrases.ts'
import { POINT_PATTERNS, STEP_PATTERNS } from './point-patterns.ts'

export interface OpenPoint {
  /** What was asked for, in the order asked, at most two. Empty where no kind was recognised. */
  readonly kinds: readonly PointKind[]
  /** The last question or request as the team wrote it. */
  readonly question: string
  readonly messageId: string
}

const MOST_KINDS = 2
const MOST_CHARACTERS = 12_000

/** Questions that only ask for an answer to an earlier one. */
const NUDGE =
  /\b(?:my (?:last|previous|earlier) (?:message|mail|question)|saw my|seen my|look at my question|mon (?:dernier|precedent) (?:message|mail)|vu mon message|ma question|meine (?:letzte |vorige )?(?:nachricht|mail|frage)|mi (?:ultimo |anterior )?(?:mensaje|correo|pregunta))\b/

/** A question word before the offer itself. */
const ASKS_WHICH =
  /\b(?:which|what|whom?|whose|where|when|how|quel(?:le)?s?|qui|comment|combien|quand|welche[nrsm]?|was|we[rmn]|wo|wohin|wann|wie|cual(?:es)?|que|quien(?:es)?|donde|cuando|como)\b.{0,80}\b(?:shall|should|may|can|soll(?:en)?|souhait|quiere)/

/**
 * What the team asked last and the customer has not answered: looked for in the newest agent messages, back to the
 * customer's last message; where an agent only reminded, in the message before. Undefined where nothing was asked.
 */
export function findOpenPoint(view: TicketView): OpenPoint | undefined {
  const messages = view.messages.filter(message => message.public && isPerson(message))
  const lastCustomer = messages.findLastIndex(message => message.from === 'customer')
  let fallback: OpenPoint | undefined
  for (let index = messages.length - 1; index > lastCustomer; index--) {
    const message = messages[index]!
    const point = pointOf(message)
    if (point !== undefined && (point.kinds.length > 0 || !NUDGE.test(fold(point.question)))) return point
    fallback ??= point
  }
  return fallback
}

function isPerson({ from }: MessageView): boolean {
  return from === 'customer' || from === 'agent'
}

/** A message's words never change; a replay reminds of the same ones at many a moment. */
const points = new WeakMap<MessageView, OpenPoint | null>()

function pointOf(message: MessageView): OpenPoint | undefined {
  let point = points.get(message)
  if (point === undefined) {
    point = readPoint(message) ?? null
    points.set(message, point)
  }
  return point ?? undefined
}

function readPoint(message: MessageView): OpenPoint | undefined {
  const text = readMessageText(message)
  const asked = questionsOf(text)
  const question = asked.at(-1)
  if (question === undefined) return readStep(text, message.id)
  const kinds = new Set<PointKind>()
  for (const sentence of asked) {
    const folded = fold(sentence)
    const kind = POINT_PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0]
    // “To which name shall we make it out?” cannot be answered with a yes: it is repeated as it was asked.
    if (kind === 'go_ahead' && ASKS_WHICH.test(folded)) continue
    if (kind !== undefined) kinds.add(kind)
  }
  return { kinds: [...kinds].slice(0, MOST_KINDS), question, messageId: message.id }
}

/** Where nothing was asked: what the customer was told to do, the last of it. */
function readStep(text: string, messageId: string): OpenPoint | undefined {
  for (const sentence of sentencesIn(text).toReversed()) {
    const folded = fold(sentence)
    const kind = CONDITIONAL.test(folded) ? undefined : STEP_PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0]
    if (kind !== undefined) return { kinds: [kind], question: sentence, messageId }
  }
  return undefined
}

/** A link's own marks would cut the sentence; its beginning stays, so that nobody quotes a question with a link. */
function sentencesIn(text: string): string[] {
  const plain = text.slice(0, MOST_CHARACTERS).replace(/[ \t]+/g, ' ')
  return sentencesOf(plain.replace(/https?:\/\/\S+/g, 'https:'))
}

/** The sentences that ask the customer for something, courtesies and mere conditions left out, in the writer's spelling. */
export function questionsOf(text: string): string[] {
  const language = languageOf([fold(text.slice(0, MOST_CHARACTERS))])
  return sentencesIn(text).filter(sentence => {
    const folded = withoutProhibitions(fold(sentence), language)
    const isQuestion = /[?？]/.test(folded)
    if (COURTESY.test(folded)) return false
    if (CONDITIONAL.test(folded)) return isQuestion && OFFER.test(folded)
    return isQuestion || ASK.test(folded) || (CHECK.test(folded) && isQuestion)
  })
}
