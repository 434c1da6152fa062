import type { Hit } from '../knowledge/search.ts'
import { fold, sentencesOf } from '../understanding/fold.ts'
import { COURTESY } from '../understanding/moves/ask-patterns.ts'

/** A sentence belongs to the answer itself where so many past tickets have it word for word. */
const LEAST_TICKETS = 2

const GREETING =
  /^(?:hi|hello|dear|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|cher|chere|salut|hallo|guten (?:tag|morgen|abend)|liebe|lieber|sehr geehrte|hola|buenos|buenas|estimad[oa])\b[^,:!?.]{0,60}[,:!.]?$/
const CLOSING =
  /^(?:(?:kind|best|warm|with kind) (?:regards|wishes)|best|cheers|regards|sincerely|thanks|(?:bien )?cordialement|belle journee|bonne journee|(?:viele|mit freundlichen|herzliche|liebe|beste) gru(?:ss|e)\S*|mfg|(?:un )?saludos?(?: cordiales)?|atentamente)\b.{0,80}$/
const THANKS =
  /^(?:thank you|thanks|merci|vielen dank|danke|gracias|(?:i am|im|we are|je suis|es tut|lo) (?:very |so )?(?:sorry|desole|leid|siento))\b/

/**
 * The past answer of which every sentence was also given in other tickets, without greeting, courtesies and signature. What
 * belonged to one case alone does not recur. Undefined where no answer is shared as a whole.
 */
export function recurringWords(hits: readonly Hit[]): { text: string; from: readonly Hit[] } | undefined {
  const answers = hits.map(hit => ({ hit, sentences: coreSentences(hit.passage.text) }))
  const tickets = new Map<string, Set<string>>()
  for (const { hit, sentences } of answers) {
    for (const sentence of sentences) {
      const key = fold(sentence)
      const seen = tickets.get(key) ?? new Set()
      tickets.set(key, seen.add(hit.passage.ticketId ?? hit.passage.id))
    }
  }
  let best: { text: string; shared: number; keys: readonly string[] } | undefined
  for (const { sentences } of answers) {
    const keys = sentences.map(sentence => fold(sentence))
    const counts = keys.map(key => tickets.get(key)!.size)
    // One sentence left out could turn the meaning of the rest.
    if (keys.length === 0 || Math.min(...counts) < LEAST_TICKETS) continue
    const shared = counts.reduce((sum, count) => sum + count, 0) / counts.length
    if (best === undefined || shared > best.shared) best = { text: sentences.join(' '), shared, keys }
  }
  if (best === undefined) return undefined
  const chosen = best
  const from = answers.filter(each => each.sentences.some(sentence => chosen.keys.includes(fold(sentence))))
  return { text: chosen.text, from: from.map(each => each.hit) }
}

/** An answer without greeting, thanks, courtesies and signature. */
function coreSentences(text: string): string[] {
  const sentences: string[] = []
  for (const sentence of sentencesOf(text.slice(0, 8_000).replace(/[ \t]+/g, ' '))) {
    const folded = fold(sentence)
    if (CLOSING.test(folded)) break
    if (GREETING.test(folded) || THANKS.test(folded) || COURTESY.test(folded)) continue
    sentences.push(sentence)
  }
  return sentences
}
