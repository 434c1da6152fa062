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
    'gracias muchas mil perfecto genial vale bien excelente buen buena día dia tarde fin semana un una saludo saludos hola de nada por su tu',
    'ayuda rápida rapida respuesta todo listo con gusto placer que tenga y la el',
    'remercie disposition reste disposición quedo verfügung stehe ihnen zur guten besten',
  ]
    .join(' ')
    .split(' '),
)

/** Those of them that carry no thanks and no wish either: beside a word of another kind they say something. "The zip broke." */
const FILLING = new Set(
  [
    'you u so very much many lot lots a the for your help quick fast reply response answer received all that is was that’s thats it’s',
    'its it have has day evening weekend week one too again no problem happy to glad we re you’re youre and of everything any time',
    'take in touch everything bien reçu recu je vous te en de rien pour votre aide ta réponse reponse rapide à tout est c’est et',
    'schon bitte alles tag abend wochenende noch mit und für fuer ihre deine hilfe schnelle antwort día dia tarde fin semana un una',
    'nada por su tu ayuda rápida rapida respuesta todo listo con que tenga y la el reste quedo stehe ihnen zur',
  ]
    .join(' ')
    .split(' '),
)

/**
 * Whole phrases that wish well, greet nobody by name, or say that the matter is over. They are taken out first, because
 * their words would mean something anywhere else.
 */
const PHRASES = new RegExp(
  [
    'enjoy (?:your|the)\\b[^.!?\\n]*',
    '(?:glad|happy|pleased) (?:to|i|we|that i|that we) (?:could )?(?:help|be of help|have helped|hear it)\\b',
    '(?:it |that )?(?:has )?(?:arrived|came|turned up)(?: (?:this morning|today|yesterday|just now|now|safely))?',
    '(?:i |we )?(?:have )?(?:found it|sorted it|solved it)(?: (?:out|meanwhile|myself|in the meantime))*|(?:it is |that is |it’s |all )?(?:sorted|settled|solved)(?: (?:now|meanwhile|in the meantime))?',
    'sorry (?:to have bothered you|to bother you|for the (?:bother|trouble))',
    'profitez bien (?:de|du|des)\\b[^.!?\\n]*',
    '(?:ravie?|heureux|heureuse|content|contente)s? (?:d’avoir|de) (?:pu )?(?:vous |t’)?aider',
    'ch[eè]re? cliente?,? (?:ch[eè]re? cliente?)?',
    'j’ai (?:trouvé|réglé)(?: (?:entre-temps|la solution|depuis))*|c’est (?:réglé|résolu)|(?:désolée?|pardon) (?:du|pour le) dérangement|(?:bien )?arrivée?s?(?: ce matin| aujourd’hui| hier)?',
    'viel (?:freude|spaß|spass) (?:mit|an|beim)\\b[^.!?\\n]*',
    'freut (?:mich|uns),? (?:dass|wenn) (?:ich|wir) (?:ihnen |dir )?helfen konnten?',
    'liebe kundin,? lieber kunde|sehr geehrte damen und herren',
    '(?:es |das )?hat sich (?:schon |inzwischen |mittlerweile )?(?:erledigt|geklärt)|(?:heute |gestern )?(?:morgen )?angekommen|entschuldigen sie die (?:mühe|störung)',
    'disfrut[ea] (?:de|su|tu)\\b[^.!?\\n]*',
    'me alegro de (?:haber podido )?ayudar(?:le|te)?|me alegro de haberle ayudado',
    'estimad[oa] client[ea]',
    'ya (?:está|lo) (?:resuelto|solucionado|arreglado|encontré|encontrado)|ha llegado(?: esta mañana| hoy| ayer)?|perdone?n? (?:por )?las? molestias?',
  ].join('|'),
  'giu',
)

/** Thumbs, hands and smiles alone say thanks. */
const SIGNS = /^(?=.*\p{Extended_Pictographic})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|[\s!.])+$/u

/** Longer than this is never a mere courtesy, whatever its words. */
const LONGEST = 160

/**
 * True where a message is nothing but thanks, greetings and good wishes. Beside one of these, names and up to two other words pass; a
 * question mark, a digit or a link never does.
 * @param text what the person wrote, quotes and signature already removed
 */
export function isCourtesy(text: string): boolean {
  if (text.length > LONGEST || /[?？\d]|https?:/.test(text)) return false
  if (text.trim() !== '' && SIGNS.test(text)) return true
  const spoken = text.replaceAll("'", '’').toLowerCase()
  const rest = spoken.replace(PHRASES, ' ')
  const words = rest.match(/[\p{L}’]+/gu) ?? []
  const others = words.filter(word => !COURTESY.has(word))
  if (rest !== spoken) return others.length <= 2
  if (others.length === 0) return words.length > 0
  return others.length <= 2 && words.some(word => (COURTESY.has(word) && !FILLING.has(word)) || isMistypedThanks(word))
}

const THANKS = ['thank', 'thanks', 'merci', 'danke', 'gracias']

/** One letter wrong, missing or too many, or two that changed places: "Thamk you", "Meric". */
function isMistypedThanks(word: string): boolean {
  return word.length >= 5 && THANKS.some(thanks => isOneSlipFrom(thanks, word))
}

function isOneSlipFrom(right: string, word: string): boolean {
  let from = 0
  while (from < right.length && right[from] === word[from]) from++
  const [rest, typed] = [right.slice(from), word.slice(from)]
  if (rest.slice(1) === typed.slice(1) || rest.slice(1) === typed || rest === typed.slice(1)) return true
  return rest[0] === typed[1] && rest[1] === typed[0] && rest.slice(2) === typed.slice(2)
}

/** The team's question whether more is wanted, as people end a conversation: it asks for nothing. */
const OFFER = new RegExp(
  [
    '\\b(?:anything|something) (?:else|further)\\b.*\\b(?:help|assist|do|need|can)\\b',
    '\\b(?:help|assist)\\b.*\\b(?:anything|something) (?:else|further)\\b',
    '^(?:and )?(?:is there |will there be )?anything else(?: today)?\\s*\\?$',
    '\\bautre chose\\b.*\\b(?:aider|faire|besoin)\\b|\\b(?:aider|faire|besoin)\\b.*\\bautre chose\\b|^autre chose\\s*\\?$',
    '\\bsonst noch\\b.*\\b(?:helfen|tun)\\b|\\bnoch etwas\\b.*\\b(?:helfen|tun)\\b|^(?:sonst )?noch (?:et)?was\\s*\\?$',
    '\\balgo más\\b.*\\b(?:ayudar|hacer|necesita|puedo)|\\bayudar.*\\balgo más\\b|^¿?algo más\\s*\\?$',
  ].join('|'),
  'iu',
)
const LONGEST_OFFER = 120

/** True for "Is there anything else I can help you with?" in English, French, German or Spanish. */
export function isOfferOfMore(sentence: string): boolean {
  return sentence.length <= LONGEST_OFFER && OFFER.test(sentence.trim())
}
