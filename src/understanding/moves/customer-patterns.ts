import { fold } from '../fold.ts'
import { asksForSomething, tellsOfTrouble } from '../requests.ts'
import type { CustomerKind } from './customer-reader.ts'
import type { Grammar } from './grammar.ts'

/** What patterns say of the whole message, where they say anything. */
export function customerByGrammar(
  sentences: readonly string[],
  folded: string,
  grammar: Grammar,
): CustomerKind | undefined {
  const settled = sentences.some(sentence => grammar.resolved.test(fold(sentence)))
  if (settled && !sentences.some(sentence => complains(fold(sentence), grammar))) return 'settled'
  if (ownStep(sentences, grammar) !== -1) return 'plans'
  if (grammar.trouble.test(folded)) return 'wants'
  return grammar.noOwn.test(folded) && !LEGAL.test(folded) ? 'notes' : undefined
}

/** Which sentence announces a step of the customer's own. */
export function ownStep(sentences: readonly string[], grammar: Grammar): number {
  return sentences.findIndex(sentence => {
    const one = fold(sentence)
    return grammar.own.test(one) && !grammar.noOwn.test(one)
  })
}

const LEGAL =
  /\b(?:lawyer|solicitor|legal|chargeback|dispute|review|avocat|plainte|signaler|huissier|justice|avis|que choisir|anwalt|polizei|anzeige|verbraucherzentrale|bewertung|abogad[oa]|denuncia\w*|consumo|reclamaciones|policia|avvocato|denuncia|advogado|procon|deco|advocaat|klagen)\b/

/** Says of something that it is not right; the words that settle are looked away from. */
function complains(folded: string, grammar: Grammar): boolean {
  const rest = folded.replace(grammar.resolved, ' ')
  return grammar.resolved.test(folded)
    ? tellsOfTrouble(rest) || asksForSomething(rest) || NEGATED.test(rest.replace(NO_TROUBLE, ' '))
    : grammar.trouble.test(rest)
}

/** What "turned up" and "received" stand beside when they did not happen. */
const NEGATED =
  /\b(?:nobody|no one|noone|nothing|not|never|still|yet|hasnt|havent|hadnt|isnt|doesnt|didnt|wasnt|niemand|nichts?|nie|immer noch|noch|kein\w*|pas|rien|toujours|personne|jamais|aucune?|sigue|sigo|sin|nadie|nada|nunca|aun|todavia|ningun\w*|niente|nulla|ancora|nessun\w*|non|nao|ainda|ninguem|nenhum\w*|niets?|nog|geen|nooit)\b/
const NO_TROUBLE =
  /\b(?:not? (?:a )?(?:problem|worries|hurry|rush)|nothing (?:else|more)|pas de (?:souci|probleme)|rien dautre|kein\w* (?:problem|sorge|thema)\w*|(?:sonst|weiter) nichts|nada mas|niente altro|mais nada|geen (?:probleem|zorgen))\b/
