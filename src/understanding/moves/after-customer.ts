import type { ConversationMessage } from '../conversation-message.ts'
import { parseDue } from '../due-dates.ts'
import { fold } from '../fold.ts'
import { asksForSomething, tellsOfTrouble } from '../requests.ts'
import { readThanks } from '../thanks.ts'
import type { CustomerMove } from './customer-move.ts'
import { dated, type Open } from './open-matter.ts'

/** What stands open once the customer has spoken. */
export function afterCustomer(open: Open, move: CustomerMove, message: ConversationMessage): void {
  switch (move.kind) {
    case 'notes':
      // Nobody has answered yet: words that are not known to be harmless open the matter.
      if (move.sure || open.answer !== '' || open.request !== undefined || isThanks(message.text)) return
      break
    case 'finds':
      if (choosesDay(open, message)) break
      delete open.theirs
      return
    case 'settles':
      if (choosesDay(open, message)) break
      delete open.request
      delete open.ours
      delete open.theirs
      delete open.outside
      delete open.unsure
      delete open.doubt
      open.answer = message.text
      return
    case 'steps':
      // Nobody waits for a visit or a try that nobody asked for.
      if (open.theirs === undefined && RELIES.test(fold(move.said.quote))) return
      delete open.request
      open.theirs = { ...dated(move.said, message), offer: false, question: false, own: true }
      return
    case 'declines':
      if (open.theirs?.offer === true || (open.theirs === undefined && open.courtesy)) {
        delete open.theirs
        return
      }
      break
    case 'agrees':
      if (open.theirs === undefined || (!open.theirs.offer && !open.theirs.question)) return
      break
    case 'brings':
      if (!move.sure && passes(open, message)) return
  }
  const asksOnly = (open.request?.asksOnly ?? true) && asksMerely(message.text)
  open.request = { quote: move.quote, sure: move.sure, asksOnly }
  delete open.theirs
}

function isThanks(text: string): boolean {
  return readThanks({ text }).label === 'thanks_only'
}

/** "Tuesday works", said to a question, answers it and settles nothing. */
function choosesDay({ theirs }: Open, { text, at }: ConversationMessage): boolean {
  if (theirs === undefined) return false
  const folded = fold(text)
  return folded.length < 200 && (/\d/.test(folded) || parseDue(folded, at ?? 0) !== undefined)
}

const RELIES =
  /\b(?:come|try|visit|komm|komme|kommen|vorbei|probier\w*|versuch\w*|passe|passerai|essaie|essaierai|voy|ire|paso|pasare|pruebo|probare|passo|provo|provero|kom|langs|probeer)\b/

/** A few trouble-free words where nothing was asked: said in passing, surely so where something stays open anyway. */
function passes(open: Open, message: ConversationMessage): boolean {
  if (open.theirs !== undefined || open.answer === '' || open.request !== undefined) return false
  const folded = fold(message.text)
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (words.some(word => /\d/.test(word))) return false
  if (words.length <= MOST_THANKING && THANKING.test(folded) && !CONTRASTS.test(folded) && !asksForSomething(folded))
    return true
  return words.length <= 8 && (open.ours !== undefined || TAKES_NOTE.test(words[0]!))
}

const MOST_THANKING = 12
const THANKING = /\b(?:thanks?|thx|cheers|ta|merci|danke|dank|gracias|grazie|obrigad[oa]|bedankt|appreciate)\b/
/** Words by which a thank-you goes over to something else. */
const CONTRASTS =
  /\b(?:but|though|however|yet|still|not|never|nothing|anyway|mais|pourtant|toujours|pas|jamais|quand meme|aber|doch|trotzdem|noch|nicht|kein\w*|nichts|leider|pero|aunque|sin embargo|todavia|aun|sigue|no (?:me|se|ha|he|lo|la|funciona|puedo|esta|es|hay)|ma|pero|ancora|mas|ainda|nao|maar|nog|niet|geen)\b/

const TAKES_NOTE =
  /^(?:ok|okay|okey|k|great|good|perfect|cool|nice|fine|alright|right|gotcha|understood|noted|super|sweet|lovely|brilliant|parfait|daccord|entendu|compris|top|genial|nickel|gut|alles|prima|verstanden|perfekt|klasse|toll|vale|perfecto|entendido|bien|estupendo|va|bene|perfetto|ottimo|certo|otimo|perfeito|prima|fijn|mooi|thanks|thank|merci|danke|gracias|grazie|obrigad[oa]|bedankt)$/

/** A question that words can answer: of nothing wrong, nothing awaited. */
function asksMerely(text: string): boolean {
  const folded = fold(text)
  return (/[?？؟]/.test(folded) || ASKING.test(folded)) && !tellsOfTrouble(folded) && !AWAITED.test(folded)
}

/** How questions begin that nobody put a mark to. */
const ASKING =
  /^(?:(?:hi|hello|hey|bonjour|hallo|hola|ciao|ola|hoi)[ ,!]+)?(?:.{0,30}\b(?:question|frage|duda|pregunta|domanda|duvida|vraag)\b|can|could|do|does|is|are|how|what|whats|which|when|will|est-ce|peut|puis|comment|combien|quel\w*|kann|konnen|gibts?|habt|haben|wie|was|wann|darf|se puede|puedo|teneis|tienen|hay|cuanto|como|abren|hacen|posso|quanto|kan|kunnen|hoe)\b/

const AWAITED =
  /\b(?:where (?:is|are)|wheres|any (?:news|update|movement)|refund\w*|cancel\w*|still|waiting|ou (?:est|en est|en sont)|du nouveau|des nouvelles|rembours\w*|annul\w*|toujours|attends?|wo (?:ist|bleibt|sind)|neues|erstatt\w*|storn\w*|warte|donde|novedades|noticias|como va|reembols\w*|devolu\w*|cancel\w*|sigo|espero|dove|novita|rimbors\w*|onde|waar|terugbetal\w*|when will|quand|wann (?:kommt|bekomme|erhalte)|cuando)\b/
