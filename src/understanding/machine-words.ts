import type { AutomatedKind } from '../core/reading.ts'
import { fold } from './fold.ts'
import { asksForSomething, tellsOfTrouble } from './requests.ts'

/** What machines tell everybody to do. */
const BOILERPLATE =
  /\b(?:(?:please )?(?:do not|dont) (?:reply|respond|answer)[^.!\n]{0,80}|log ?in to[^.!\n]{0,60}|(?:click|see|view|find|visit|track)\b[^.!\n]{0,80}|if you (?:have|need|did|no longer)[^.!\n]{0,120}|need help\?|questions\?|merci de ne pas[^.!\n]{0,80}|bitte (?:antworten|nicht)[^.!\n]{0,80}|(?:por favor,? )?no responda[^.!\n]{0,80}|if nobody is[^.!\n]{0,80}|unsubscribe[^.!\n]{0,80})/g
/** Forms, marketplaces and chat widgets send people's own words through a machine's mailbox. */
const RELAYED =
  /\b(?:(?:customer|buyer|kunde|kaufer|client|cliente|comprador|visitor|sender)(?:s)? ?(?:name|message|question|comment|wrote|asks|e-?mail)?:|(?:message|comment|question|nachricht|mensaje|commentaire|anfrage|consulta):|(?:new|you have (?:a|received a)) (?:message|question|enquiry|inquiry|submission|request|contact)|contact form|formulaire de contact|kontaktformular|formulario de contacto|a (?:buyer|customer) (?:has|sent|asked)|my (?:order|parcel|refund|account)|i (?:would|want|need|have|ordered|bought|received)|ich (?:habe|mochte|will)|je (?:voudrais|souhaite|nai|veux)|jai|mi pedido|quiero|necesito)\b/

/**
 * Whether a machine's mail brings words that somebody must answer. Absences, bounces and receipts never do; what comes over a
 * list may be anybody's; notifications may carry a form or a buyer's question.
 */
export function bringsWords(kind: AutomatedKind, text: string, spam: boolean): boolean {
  if (kind === 'list') return !spam
  if (kind !== 'notification' || spam) return false
  const folded = fold(text.slice(0, 6_000))
  if (RELAYED.test(folded)) return true
  const rest = folded.replace(BOILERPLATE, ' ')
  return /[?？؟]/.test(rest) && asksForSomething(rest) && tellsOfTrouble(rest)
}
