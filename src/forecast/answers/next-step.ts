/** Who has to do something after a message: the customer was asked, the team promised, or neither. */
export type NextStep = 'customer' | 'team' | 'nobody'

/** The team's word that it will do something, or has it under way. */
const PROMISES =
  /\b(?:(?:i|we)(?:['’]ll| will| am going to| are going to)|let me (?:check|look)|(?:i|we) (?:am|are) (?:checking|looking))\b|\b(?:je|nous|on) (?:vais|allons|va|vous (?:tien|enverr|rembours|rappell|reviens|revenons))|\breviens vers vous|\b(?:ich|wir) (?:werde|werden|melde|melden|kümmere|kümmern|prüfe|prüfen|sende|senden|schicke|schicken)\b|\b(?:voy|vamos) a\b|\b(?:le|te|les) (?:enviar|mandar|reembolsar|avisar|informar)(?:é|emos)\b/iu

/** A thing the customer is to send, do or answer. A polite offer at the end asks for nothing. */
const ASKS =
  /\b(?:could|can|would|will) you\b[^.?!\n]*\?|\bplease (?:send|reply|tell|let us know|provide|confirm|share|attach|give|check|try|return)\b|\bmay (?:i|we) (?:have|ask)\b|\b(?:pourriez|pouvez)-vous\b|\b(?:merci de|veuillez)\b|\b(?:könnten|können|würden) sie\b[^.?!\n]*\?|\bbitte (?:senden|schicken|teilen|geben|antworten|bestätigen|prüfen|versuchen)\b|\bpodr[ií]as?(?:n)?\b[^.?!\n]*\?|¿puede|\b(?:por favor,? )?(?:env[ií]e|ind[ií]que|mande|conf[ií]rme)(?:nos|me)\b/iu

/**
 * Reads the step that a message of the team leaves, in English, French, German or Spanish. Other questions than offers of more
 * help count as asking, whatever the language.
 * @param isOffer tells sentences that offer more help
 */
export function nextStep(text: string, isOffer: (sentence: string) => boolean): NextStep {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/).filter(sentence => sentence.trim() !== '' && !isOffer(sentence))
  const said = sentences.join('\n')
  if (ASKS.test(said) || /[?？]/.test(said)) return 'customer'
  return PROMISES.test(said) ? 'team' : 'nobody'
}
