import type { Instant } from '../../core/time.ts'
import { parseDue } from '../due-dates.ts'
import { fold, quote, sentencesOf } from '../fold.ts'
import { CONDITIONAL } from './ask-patterns.ts'

/** What customers promise to come back with. */
const OWN_STEP =
  /\b(?:(?:i|we)(?: will| ll| shall| can|m going to| am going to|re going to)(?: just| also| then| try to| have to| definitely)* (?:send|check|get (?:back|it|them|the|you)|come back|let you know|look|provide|take (?:a|some|the)|find|ask|measure|confirm|email|upload|forward|think|return|ship|post|drop|reply|write|contact you|update you|respond|see (?:if|what|when)|test|try .*(?:and|then) (?:let|tell|get back|report|write)|give you|be in touch|make a|share)|(?:ill|well)(?: just| also| then| try to| have to)* (?:send|check|get (?:back|it|them|the|you)|come back|let you know|look (?!forward)|provide|take (?:a|some|the)|find|ask|measure|confirm|email|upload|forward|think|return|ship|post|drop|reply|write|contact you|update you|respond|see (?:if|what|when)|test|try .*(?:and|then) (?:let|tell|get back|report|write)|give you|be in touch|make a|share)|let me (?:just )?(?:check|see|look|think|ask|find|get|try|measure|take|have a look|talk|speak)|need to (?:check|ask|think|look|find|talk|speak)|give me (?:a|one|some|until)|(?:je|on|nous)(?: (?:vous|te|le|la|les|l|y|en))* l?(?:envoie|envoies|enverrai|reviens|reviendrai|recontacte|recontacterai|verifie|verifierai|regarde|regarderai|transmets|transmettrai|ferai parvenir|donne|donnerai|tiens au courant|tiendrai au courant|dirai|confirme|confirmerai|fais ca|cherche|demande|demanderai|reponds|repondrai|redis|envoyons|enverrons|renvoie|renverrai)\b|je vais (?:(?:vous|te|le|la|les|y|d|en) )*(?:verifier|regarder|envoyer|voir|demander|chercher|prendre|reflechir|vous|revenir|renvoyer|mesurer|redemander)|laissez[ -]moi (?:verifier|regarder|voir|le temps|reflechir)|je dois (?:verifier|voir|demander|regarder)|(?:ich|wir) (?:schicke|sende|melde(?! mich (?:wegen|bezuglich|zu|zur|zum|da|weil|mit|noch|heute|nun|hiermit|erneut))|schaue|prufe|sehe|reiche|frage|uberlege|uberprufe|kontrolliere|schicken|senden|melden|schau|guck|gucke|sag|sage|gebe|suche|mache (?:ein|die) foto)\b|(?:ich|wir) (?:werde|werden)\b.{0,60}\b(?:schicken|senden|prufen|nachsehen|nachschauen|melden|fragen|uberlegen|nachreichen|zuruckschicken|zusenden|schauen|bescheid)|(?:schicke|sende|melde|schaue|prufe|reiche|frage|uberlege|sehe) (?:ich|wir|mich)|(?:muss|mussen) (?:ich|wir)? ?.{0,30}(?:nachsehen|nachschauen|prufen|fragen|uberlegen)|(?:le|te|les|os|se lo|se la|lo|la|los|las) (?:envio|mando|enviare|mandare|aviso|avisare|confirmo|confirmare|digo|dire|reviso|compruebo|revisare|comprobare|miro|mirare|busco|buscare|pienso|pensare|consulto|consultare|paso|pasare|hago llegar|escribo|escribire)\b|(?:voy|vamos) a (?:revisar|comprobar|enviar|mirar|ver|mandar|buscar|pensar|preguntar|consultar|devolver|enviar(?:lo|la|le|les|te)|pensarlo|revisarlo|comprobarlo|mirarlo|verlo|consultarlo)|dejame|dejeme|deje que|tengo que (?:revisar|mirar|ver|consultar|preguntar|pensar))/

/** A step the customer takes upon herself: "I'll send the photo tomorrow". Undefined where there is none. */
export function readOwnStep(text: string, at: Instant): { readonly quote: string; readonly due?: Instant } | undefined {
  for (const sentence of sentencesOf(text.slice(0, 6_000).replace(/[ \t]+/g, ' '))) {
    const folded = fold(sentence)
    if (folded.includes('?') || CONDITIONAL.test(folded) || !OWN_STEP.test(folded)) continue
    if (/\b(?:lawyer|avocat|anwalt|abogado|bank|paypal|chargeback|police|polizei|policia)\b/.test(folded)) continue
    const due = parseDue(folded, at)
    return due === undefined ? { quote: quote(sentence) } : { quote: quote(sentence), due }
  }
  return undefined
}
