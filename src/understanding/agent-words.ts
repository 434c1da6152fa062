import { type Instant, MINUTE } from '../core/time.ts'
import type { ConversationMessage } from './conversation-message.ts'
import { fold, sentencesOf } from './fold.ts'
import { COURTESY } from './moves/ask-patterns.ts'
import { promises } from './moves/promise-patterns.ts'

/** Agents write one thought in several chat lines; after this long they come back with something new. */
const PAUSE = 4 * MINUTE
/** Fewer words than this beside courtesies bring no answer. */
const SUBSTANCE = 6
const FRAME =
  /\b(?:sorry|apolog\w*|patience|thank(?:s| you) for|desolee?s?|excuses|pardon|merci (?:de|pour)|entschuldig\w*|tut (?:mir|uns) leid|danke|vielen dank|disculp\w*|perdon\w*|siento|lamento|gracias por|regards|best wishes|cordialement|belle journee|bonne journee|gruss\w*|saludos?|delays?|at the moment|en ce moment|zurzeit|estos dias)\b/
const GREETING =
  /^(?:hello|hi|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|chere?s?|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|hola|buenos dias|buenas(?: tardes)?|estimad[oa]s?)\b[^,:!.]{0,40}[,:!]/
const WELCOME =
  /^(?:(?:you(?:re| are) (?:very |most )?welcome|welcome|(?:its |it is |it was )?my pleasure|(?:with )?pleasure|no problem|any ?time|glad (?:i|we|to)(?: \w+){0,4}|happy to (?:help|hear that)|de rien|(?:avec|tout le) plaisir|je vous en prie|je ten prie|ravie? (?:\w+ ){0,4}aider|gerne?|sehr gern|gern geschehen|bitte(?: schon| sehr)?|keine ursache|freut (?:mich|uns)(?: \w+){0,3}|de nada|un placer|a usted|a ti|no hay de que|con (?:mucho )?gusto|encantad[oa](?: \w+){0,3})(?:[ ,.!]|$))/

export interface AgentWords {
  readonly text: string
  /** When the last of them was written; 0 where nobody knows. */
  readonly at: Instant
  /** Words of an earlier day were put aside because these answer them. */
  readonly kept: boolean
}

/**
 * What agents last said to the customer, before any words of the customer's at the end. A later message with substance puts
 * earlier promises aside, for it is what was promised; "you are welcome" or an apology does not.
 */
export function lastAgentWords(messages: readonly ConversationMessage[]): AgentWords | undefined {
  let end = messages.length
  while (end > 0 && messages[end - 1]!.from === 'customer') end--
  let start = end
  while (start > 0 && messages[start - 1]!.from !== 'customer') start--
  const run = messages.slice(start, end)
  if (run.length === 0) return undefined
  const at = run.at(-1)!.at ?? 0
  const before = run.every(message => isWelcome(message.text))
    ? lastAgentWords(withoutThanks(messages, start))
    : undefined
  if (before !== undefined)
    return { text: `${before.text}\n${run.map(({ text }) => text).join('\n')}`, at, kept: before.kept }
  const first = firstOfAnswer(run)
  return {
    text: run
      .slice(first)
      .slice(-6)
      .map(({ text }) => text)
      .join('\n'),
    at,
    kept: first > 0,
  }
}

/** The customer's thanks before a "you are welcome" changed nothing; a question there was answered by somebody else's words. */
function withoutThanks(messages: readonly ConversationMessage[], end: number): readonly ConversationMessage[] {
  for (let i = end - 1; i >= 0 && messages[i]!.from === 'customer'; i--)
    if (/[?？]/.test(messages[i]!.text) || messages[i]!.text.length > 200) return []
  return messages.slice(0, end)
}

function isWelcome(text: string): boolean {
  const sentences = sentencesOf(fold(text.slice(0, 600))).filter(sentence => !COURTESY.test(sentence))
  return text.length < 300 && sentences.length > 0 && WELCOME.test(sentences[0]!) && !sentences.some(promises)
}

/** Where the newest burst with substance begins. */
function firstOfAnswer(run: readonly ConversationMessage[]): number {
  let first = run.length - 1
  while (first > 0) {
    const gap = (run[first]!.at ?? 0) - (run[first - 1]!.at ?? 0)
    if (gap > PAUSE && hasSubstance(run.slice(first))) return first
    first--
  }
  return 0
}

function hasSubstance(messages: readonly ConversationMessage[]): boolean {
  let words = 0
  for (const { text } of messages)
    for (const said of sentencesOf(fold(text.slice(0, 4_000)))) {
      const sentence = said.replace(GREETING, '').trim()
      if (!sentence.includes('?') && !COURTESY.test(sentence) && !FRAME.test(sentence))
        words += sentence.split(' ').length
    }
  return words >= SUBSTANCE
}
