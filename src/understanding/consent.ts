import { consentWord } from '../text/stop-words.ts'
import { fold } from './fold.ts'

const STOP_WORD =
  /^(?:please |merci de |bitte |por favor )?(?:stop|stopp|stopall|stop all|stop sms|sms stop|unsubscribe|unsubscribe me|opt out|optout|opt-out|cancel messages|quit|arret|desabonner|desinscription|me desabonner|desinscrire|desabonnement|abmelden|abbestellen|austragen|baja|darme de baja|dar de baja|cancelar suscripcion|cancella|disiscrivi|disiscrivimi|parar|sair|cancelar inscricao|afmelden|uitschrijven|avsluta|avregistrera|afmeld|avmeld|peruuta|wypisz|odhlasit|iptal|dezabonare|leiratkozas|отписаться|стоп|отпишите|配信停止|停止|退订|退訂|수신거부|الغاء|הסר)[ .!]*(?:please|svp|bitte|por favor|thanks|merci)?[ .!]*$/
const START_WORD = /^(?:start|unstop|subscribe|opt in|optin|resubscribe|reprendre|reabonner|anmelden|alta)[ .!]*$/
const STOP_SENTENCE =
  /\b(?:stop (?:sending|texting|messaging|emailing|contacting|spamming|writing to|calling) (?:me|us|these|this|your|any|the|so)|stop (?:the|these|your|all|with the) (?:texts?|messages?|sms|emails?|e-mails?|newsletters?|spam|marketing)|(?:do not|dont) (?:send|text|message|email|contact|write|call) (?:me|us)(?: (?:any ?more|again|ever|any|these|messages|texts|emails))|(?:unsubscribe|remove|take) (?:me|us|my (?:number|email|address))(?: \w+){0,2} (?:from|off)|unsubscribe (?:me|us)|(?:take|remove) me off|no (?:more|longer (?:want|wish)(?: to)? (?:receive|get)?) ?(?:texts?|messages?|sms|emails?|newsletters?|marketing)|(?:want|like|wish) to (?:unsubscribe|opt out)|opt me out|how (?:do|can) i unsubscribe|(?:arretez|cessez|stoppez|arrete|arreter) (?:de |d)?(?:me |m|nous )?(?:envoyer|contacter|ecrire|spammer|harceler|appeler)|(?:ne )?(?:me|nous) (?:contactez|envoyez|ecrivez) plus|ne plus (?:recevoir|etre contacte)\w*|(?:me|nous) (?:desabonner|desinscrire)|desabonnez[ -]moi|desinscrivez[ -]moi|retirez[ -]moi de|supprimez[ -]moi de (?:votre|la) liste|plus de (?:sms|messages|mails|newsletters?)|(?:schicken|senden|schreiben) sie (?:mir|uns) (?:bitte )?(?:keine|nicht|nie)|(?:horen|hort|hor) (?:sie |bitte )?(?:bitte )?auf,? (?:mir|mich|uns)|keine (?:weiteren |mehr )?(?:sms|nachrichten|e-?mails?|newsletter|werbung)(?: mehr)?(?: erhalten| bekommen| schicken| senden)|(?:mochte|will) (?:ich )?(?:mich )?(?:keine|vom|den|aus dem|von diesem)? ?(?:\w+ )?(?:newsletter|verteiler|liste) (?:abmelden|abbestellen|austragen)|melden sie mich (?:bitte )?(?:vom|von|ab)|(?:mich|uns) (?:bitte )?(?:vom|von|aus) (?:\w+ )?(?:newsletter|verteiler|liste)\b|(?:dejen?|deje|paren|pare) de (?:enviar|mandar|escribir|contactar|molestar|llamar)(?:me|nos)?|no (?:me|nos) (?:envien|envie|manden|mande|escriban|contacten|envies|mandes|llamen) mas|no (?:quiero|deseo) (?:recibir )?mas (?:mensajes|sms|correos|emails?|publicidad)|(?:denme|dame|deme|darme|quiero darme) de baja|borrenme de|smettetela di (?:scrivermi|mandarmi)|non (?:voglio|desidero) piu ricevere|cancellatemi|cancelar (?:a )?(?:minha )?inscricao|nao (?:quero|desejo) (?:mais )?receber|stuur (?:me|mij) geen|schrijf mij uit)\b/
const START_SENTENCE =
  /\b(?:(?:re-?)?subscribe me|sign me (?:back )?up|opt me (?:back )?in|(?:start|resume) (?:sending|texting|messaging) me(?: again)?|reabonnez[ -]moi|reinscrivez[ -]moi|je (?:veux|souhaite) (?:a nouveau|de nouveau) recevoir|melden sie mich wieder an|ich mochte (?:wieder|erneut) (?:nachrichten|newsletter|sms)|quiero volver a recibir|vuelvan a enviarme)\b/
/** "Take me off the monthly plan": leaving is about being written to only where that is what is left. */
const LEAVES =
  /^(?:(?:take|remove|unsubscribe) (?:me|us|my)|(?:denme|dame|deme|darme|quiero darme) de baja|borrenme|cancelar|retirez|(?:me|nous) (?:desabonner|desinscrire)|desabonnez|desinscrivez|melden sie mich|cancellatemi)/
const ABOUT_WRITING =
  /\b(?:list|lists|mailings?|mailing list|newsletters?|e-?mails?|messages?|texts?|sms|contacts?|database|marketing|promotions?|promotional|notifications?|distribution|spam|ads|liste|listes|envois?|messagerie|diffusion|lettre|mails?|courriels?|fichier|verteiler|nachrichten|werbung|rundschreiben|boletin|lista|listas|correos?|mensajes?|publicidad|comunicaciones|difusion)\b|^(?:unsubscribe|desabonnez|desinscrivez|(?:me|nous) (?:desabonner|desinscrire)|(?:take|remove) me off|(?:denme|dame|deme|darme|quiero darme) de baja)\W*(?:(?:me|us|moi)\b)?(?!\W*(?:me|us|moi|from|de|du|des|d|of|off|the|my|your|a|al|del|la|les|l|en)\b)/
/** "Please stop the delivery" is a request about an order, not about our messages. */
const ABOUT_ORDER =
  /\b(?:order|delivery|shipment|shipping|parcel|package|subscription box|commande|livraison|colis|envoi|bestellung|lieferung|paket|versand|pedido|envio|entrega|paquete|pago|payment|paiement|zahlung)\b/

/** Mail has room to say what shall stop: a bare "cancel" there is about an order or a plan. */
const SHOP_WORD =
  /^(?:(?:please|bitte|por favor|merci de) )?(?:quit|baja|dar(?:me)? de baja|cancelar suscripcion|cancel)/

/** "No more automatic answers, I want a person": the wish is to be written to, by somebody. */
const ROBOT_ANSWERS =
  /[^.!?]{0,60}\b(?:(?:automat\w*|automaj?\w*|auto|bot|robot|canned|standard|template|ai|prefabricad\w*|copy[ -]?paste\w*) (?:repl\w+|response\w*|answer\w*|message\w*|antwort\w*|nachricht\w*|mensajes?|respuestas?)|(?:reponses?|messages?|respuestas?|mensajes?|antworten|mails?) (?:\w+ )?automat\w*|automatisch\w* (?:antwort\w*|nachricht\w*))\b[^.!?]{0,60}/g

/** STOP or START in the customer's own words, about being written to; null for anything else. */
export function readConsent(text: string, channel?: string): 'stop' | 'start' | null {
  const folded = fold(text.slice(0, 1_200)).replaceAll('\n', ' ')
  const word = isLong(folded) ? null : wordOfConsent(text, folded, channel)
  if (word !== null) return word
  if (START_SENTENCE.test(folded)) return 'start'
  const found = STOP_SENTENCE.test(folded) ? STOP_SENTENCE.exec(folded.replace(ROBOT_ANSWERS, ' ')) : null
  if (found === null) return null
  // "stop sending me the wrong order": the object says what has to stop.
  const around = folded.slice(found.index, found.index + found[0].length + 30)
  if (ABOUT_ORDER.test(around)) return null
  return LEAVES.test(found[0]) && !ABOUT_WRITING.test(folded.slice(found.index, found.index + found[0].length + 60))
    ? null
    : 'stop'
}

/** More letters than the longest command has, with all the courtesy around it. */
const MANY_LETTERS = 64

function isLong(folded: string): boolean {
  let letters = 0
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a && ++letters > MANY_LETTERS) return true
  }
  return false
}

/** A command and nothing else. */
function wordOfConsent(text: string, folded: string, channel: string | undefined): 'stop' | 'start' | null {
  const bare = folded
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const word = consentWord(text, channel === undefined || /^(?:sms|whatsapp)(?:$|[._-])/.test(channel))
  if (word !== null) return word
  if (STOP_WORD.test(bare) && !(SHOP_WORD.test(bare) && isMail(channel))) return 'stop'
  return START_WORD.test(bare) ? 'start' : null
}

function isMail(channel: string | undefined): boolean {
  return channel?.startsWith('email') === true
}
