/**
 * Words that carry no request and no answer. Kept apart from `src/understanding` on purpose: the ledger judges the engine's
 * own reading, so it may not lean on it.
 */
const COURTESY = new Set(
  [
    'thanks thank thx ty you u so very much many lot lots a the for your help quick fast reply response answer appreciate appreciated cheers',
    'great perfect awesome super excellent lovely cool fine good nice brilliant wonderful ok okay alright got it noted received works',
    'all that is was that’s thats it’s its have has day evening weekend week one too bye goodbye best regards kind again no problem',
    'welcome pleasure anytime happy to glad we re you’re youre hi hello hey dear and of is everything any time take care in touch sure',
    'merci beaucoup mille bien reçu recu parfait génial genial top cordialement bonne journée journee soirée soiree je vous te en prie',
    'avec plaisir de rien pour votre aide ta réponse reponse rapide à a bientôt bientot au revoir tout est bon c’est super bonjour et',
    'danke dank vielen herzlichen schön schoen schön gern gerne geschehen bitte perfekt prima toll klasse alles gut klar super schönen',
    'tag abend wochenende noch mit freundlichen grüßen gruessen grüße viele liebe hallo und für fuer ihre deine hilfe schnelle antwort',
    'gracias muchas mil perfecto genial vale bien excelente buen buena día dia tarde fin semana un una saludos hola de nada por su tu',
    'ayuda rápida rapida respuesta todo listo con gusto placer que tenga y la el',
  ]
    .join(' ')
    .split(' '),
)

/** Longer than this is never a mere courtesy, whatever its words. */
const LONGEST = 160

/**
 * True where a message is nothing but thanks, greetings and good wishes. Names and up to two other words pass; a question
 * mark, a digit or a link never does.
 * @param text what the person wrote, quotes and signature already removed
 */
export function isCourtesy(text: string): boolean {
  if (text.length > LONGEST || /[?？\d]|https?:/.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  const others = words.filter(word => !COURTESY.has(word.replaceAll("'", '’')))
  return words.length > 0 && others.length <= Math.min(2, words.length - 1)
}
