/** What one does oneself, home and leisure, in folded clauses; whatever turns to us stops it (`TO_US`). */
const OWN_DOING: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:ok|okay|fine|alright|so|then|well|oh|anyway|maybe|i guess|i think|i suppose|guess|think|unfortunately|sadly|probably) )*(?:(?:i|we|ill|im|well)(?: am| are)?(?: (?:will|shall|might|may|can|could|am going to|are going to|going to|gonna|have to|need to|have got to|got to|gotta|had better|better|just|probably|definitely|surely|also|then|now|simply|rather|gladly|happily|guess|think|suppose|ill|i))* )?(?:go(?!t)|come(?: by| over| in| round)|drop by|pop (?:in|by|over|down)|stop by|walk|drive|cycle|run (?:some|my|to|an|a few)|get (?:going|reading|back to (?:work|bed|it)|ready|dressed|some (?:sleep|rest|food|coffee)|used to)|head|leave|sleep|cook|eat|read(?:ing)?|study|practise|practice|enjoy|celebrate|relax|rest|pack|move|finish|keep (?!me|us)|stick (?:with|to)|stay|live with|look (?:elsewhere|around|somewhere|forward to (?:wearing|using|trying|seeing|visiting|coming|my|the (?:trip|holiday|party|weekend|game|concert|wedding)))|shop|wait (?:for (?:the (?:sale|sales|summer|winter|spring|autumn|fall|next|weekend|new season)|(?:more|better|some|cheaper|warmer) )|till|til|until|to (?:book|buy|order))|save up|subscribe|sign up|check (?:back|in again|again|out) |try|use|wear|pay|buy|order (?:it|one|some|them|online|later|again|next|as soon)|pick (?:it|them|one|up)|ask (?:my|at|in|around|the)|call my|talk to my|speak to my|think (?:it|about)|mull|sleep on|consider|remember|note|bookmark|print|write it down|recommend|tell (?:my|everyone|everybody|the)|spread|leave (?:a|you|five)|take the (?:bus|train|tram|car|stairs|tube|metro|dog|kids)|make (?:do|sure|a note|some)|be (?:there|fine|ok|okay|careful|sure|off|gone|late|patient|back)|survive|manage|cope|miss|hope it (?:lasts|holds))(?= |$)/,
  fr: /^(?:(?:ok|daccord|bon|alors|donc|du coup|dans ce cas|tant pis|bien|eh bien) )*(?:(?:je|jen|jy|j|on|nous)(?: (?:le|la|les|l|y|en|me|m|vais|va|allons|peux|dois|pense|crois|donc|juste|quand meme|tout de suite))* )?(?:irai|passerai|passer|viendrai|venir|reviendrai|rentre|pars|file|dors|couche|coucher|dormir|mange|manger|cuisine|lirai|lire|lis|garde|garderai|garder|attendrai|attendre les (?:soldes|vacances)|patienterai|patienter (?:jusqu|un)|regarderai|regarder ailleurs|voir ailleurs|chercher ailleurs|reflechirai|reflechir|penserai|prendrai (?:le|la) (?:bus|train|metro|voiture|tram)|acheterai|acheter|commanderai|commander plus tard|essaierai|essayer|porterai|porter|profiter|profiterai|noterai|retiens|retiendrai|suivrai|suivre|imprimerai|recommanderai|parlerai a (?:mes|mon|ma)|dirai a (?:mes|mon|ma)|mettrai de cote|mets de cote|jirai|jattendrai|jacheterai|jessaierai|jy penserai|jen parlerai|jimprimerai|jecouterai|jetudierai|debrouillerai)(?= |$)/,
  de: /^(?:(?:ok|gut|na gut|na dann|dann|also|okay|schade|eben|nun|so) )*(?:(?:ich|wir)? ?(?:gehe|geh|gehen|komme (?:freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|morgen|heute|dann|mal|gern|gerne|vorbei|wieder)|fahre|laufe|schlafe|esse|koche|lese|behalte|behalten|warte (?:auf (?:den (?:schlussverkauf|sommer|winter|fruhling|herbst|nachsten)|die (?:nachste|neue) )|bis)|schaue (?:woanders|anderswo|mich|im laden|dort)|schau (?:woanders|anderswo)|suche (?:woanders|weiter)|uberlege|denke (?:daruber|druber|noch)|nehme (?:den|die) (?:bus|bahn|zug|wagen|auto)|nehme (?:ich )?(?:eben )?den bus|kaufe|bestelle (?:spater|dann|mir|es)|probiere|versuche|trage|ziehe|merke|notiere|drucke|empfehle|erzahle (?:es )?(?:meine|den|meinem|meiner)|lerne|geniesse|freue mich (?:schon |jetzt )?(?:auf (?:den urlaub|die reise|samstag|das wochenende)|darauf|drauf)))(?= |$)/,
  es: /^(?:(?:ok|vale|bueno|pues|entonces|asi que|nada|en ese caso|bien) )*(?:(?:yo|me|lo|la|los|las|se lo|nos|ya|voy a|vamos a|tengo que|puedo|tendre que) )*(?:ire|voy (?:manana|el|esta|a (?:dormir|casa|la tienda|leer|descansar))|paso (?:el|manana|por)|pasare|vendre|volvere|salgo|duermo|dormire|dormir|comer|cocinar|leer|leere|quedo con|quedare con|esperare a (?:las rebajas|la|el|que (?:baje|salga|llegue el))|espero a (?:las rebajas|la proxima|el verano)|mirare (?:en otr|por otr|otr|alli)|buscare (?:en otr|otr)|pensare|pensarlo|cojo el|cogere el|tomo el (?:bus|tren|autobus)|tomare el|comprare|pedire (?:mas|otro|en)|probare|usare|pondre|apunto|apuntare|anoto|recordare|recomendare|contare a (?:mi|mis)|disfrutare|disfrutar|imprimire|guardare|seguire)(?= |$)/,
}

/** Words that turn to us or keep something open; a clause with one of them is no doing of the writer's own. */
const TO_US =
  /\b(?:you|u|ya|your|yours|us|let|tell (?:you|u)|know|soon|first then|reply|answer|refund|money|report|hear|if|unless|but|however|then (?:you|we)|anyway then|complain\w*|lawyer|police|competition|competitors?|elsewhere then|post this|review|how (?:you|they)|stay with|vous|votre|vos|reponse|dis|rembours\w*|nouvelles|si|mais|concurrence|avocat|tout le monde|sie|ihr|ihre[nmrs]?|bescheid|euch|antwort|erstattung|geld|falls|wenn|aber|konkurrenz|anwalt|allen|usted(?:es)?|su|sus|respuesta|reembolso|dinero|pero|competencia|abogado|todo el mundo|le|les|it for me|for me|the (?:red|blue|green|black|white|first|second|last|other|larger|smaller|bigger) (?:one)?)\b|\d/
/** Going there means coming to us for more. */
const COMING_BACK = /\b(?:get|come|report|write|be|call|go) back (?:to|with|and|once|when|after|later|tomorrow|on)\b/
const MOST_WORDS = 16

/** True where a folded clause tells only of what its writer will do alone. */
export function isOwnDoing(language: string, words: readonly string[]): boolean {
  const doing = OWN_DOING[language]
  if (doing === undefined || words.length > MOST_WORDS) return false
  const clause = words.join(' ')
  return (
    doing.test(clause) &&
    !TO_US.test(clause) &&
    !(COMING_BACK.test(clause) && !/\bbe back (?:if|for more)\b/.test(clause))
  )
}

const STARTS =
  /^(?:i|ill|im|we|je|jirai|jattendrai|jacheterai|jessaierai|on|ich|wir|dann|then|so|voy|ire|me|entonces|alors)$/

/**
 * Clauses without those, and without ends of those, that tell only of what the writer will do alone; all of them where nothing else
 * would be left.
 */
export function withoutOwnDoings(clauses: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const rest = clauses.flatMap(clause => {
    const start = clause.findIndex(
      (word, at) =>
        (at === 0 || STARTS.test(word)) && LANGUAGES.some(language => isOwnDoing(language, clause.slice(at))),
    )
    return start === -1 ? [clause] : start === 0 ? [] : [clause.slice(0, start)]
  })
  return rest.length === 0 ? clauses : rest
}

const LANGUAGES = Object.keys(OWN_DOING)

/** What people are thanked for when they have helped, with a word or two about it. */
const HELP: Readonly<Record<string, RegExp>> = {
  en: /^(?:and )?(?:so much |again |a lot |very much )?for (?:(?:\w+ly|your|the|all|this|that|such|a|an|really|very|so|honest|quick|kind|extra|nice|great|lovely|detailed|thorough|swift|friendly|good|amazing|excellent|clear|full|long|generous|wonderful|patient|warm) )*(?:answers?|replies|reply|response|honesty|info|information|informations|tips?|advice|explanations?|patience|kindness|voucher|gift|surprise|update|clarification|link|efforts?|work|service|support|help|time|attention|care|call|chat|hint|heads up|details|guidance|gesture|discount|trust|reminder|looking|checking|trying|explaining|asking|calling|helping|listening|searching|finding|handling|sorting|fixing|solving|replying|answering|responding|writing|understanding|humou?ring|bearing with|owning up|remembering|telling|informing|clarifying|offering|confirming|caring|being|making|letting|taking)(?: (?:it|that|this|me|up|to|all|the|same|so|very|quickly|fast|out|anyway|though|know|us|with|patient|kind|nice|honest|helpful|friendly|time|care|easy|sense|things?|clear|of|about|my|on|a|sunday|weekend|today|question|request|there))*$/,
  fr: /^(?:et )?(?:encore )?(?:pour |d |de )?(?:(?:davoir|de mavoir|de lavoir|davoir bien|davoir quand meme) (?:\w+ )?\w+(?:e|i|u|is|it|ert)(?: (?:si|tres|vite|rapidement|quand|meme|pour|moi|ca|tout|cela))*|(?:votre|vos|ton|ta|tes|le|la|les|l|cette?|ces|ce|toute|tout|tous|un|une)? ?(?:(?:tres|si|bonne?|gentille?|grande?|petite?|belle?|super|precieux|precieuses|rapide|honnete|longue) )*(?:reponses?|honnetete|franchise|patience|gentillesse|aide|conseils?|infos?|informations?|precisions?|explications?|rapidite|reactivite|ecoute|disponibilite|professionnalisme|temps|bon dachat|cadeau|geste|attention|accueil|efficacite|lien|astuce|rappel|appel|echange|surprise|coup de main|suivi|service|travail)(?: (?:rapide|honnete|claire?s?|precise?s?|detaillee?s?|complete?s?|commercial|et|votre|la|le))*)$/,
  de: /^(?:und )?(?:(?:auch|nochmals?|nochmal) )?(?:fur|furs|fur die|fur den|fur das|fur ihre|fur eure|fur deine|fur ihren|fur euren) ?(?:(?:die|das|den|diese|ganze|tolle|nette|gute|schnelle|prompte|ehrliche|ausfuhrliche|freundliche|liebe|rasche|kompetente|viele|grosse|all|ihre|eure) )*(?:nachschauen|nachsehen|probieren|versuchen|zuhoren|helfen|erklaren|prufen|suchen|nachfragen|warten|bescheid sagen|antwort|antworten|auskunft|auskunfte|erklarung|hilfe|tipps?|geduld|info|infos|informationen|ehrlichkeit|muhe|bemuhungen|zeit|service|gutschein|geschenk|freundlichkeit|ruckruf|anruf|umtausch|unterstutzung|beratung|link|hinweis|klarstellung|kulanz|aufmerksamkeit|arbeit|einsatz|uberraschung|verstandnis)(?: (?:mit mir|trotzdem|und|ihre|die|muhe|zeit|hilfe))*$/,
  es: /^(?:y )?(?:otra vez )?por (?:(?:la|el|los|las|su|sus|tu|tus|vuestra|vuestro|toda|todo|tan|esta|este|gran|buena|buen|rapida|tanta|lo) )*(?:intentarlo|mirarlo|mirar|buscar|buscarlo|explicarlo|explicarmelo|avisar|avisarme|contestar|responder|escuchar|escucharme|ayudar|ayudarme|atenderme|llamar|llamarme|comprobarlo|ser (?:tan )?\w+|estar (?:ahi|pendiente)|respuesta|sinceridad|honestidad|ayuda|consejos?|informacion|info|dato|datos|paciencia|amabilidad|explicacion|aclaracion|atencion|tiempo|rapidez|vale|regalo|detalle|cambio|servicio|trabajo|enlace|aviso|apoyo|interes|esfuerzo|sorpresa|trato|molestia|molestias)(?: (?:tan|rapida|sincera|clara|completa|prestada|recibida|y|su|la|el|de|todos|modos|un|domingo|vez|igualmente|bonita|bonito))*$/,
}
const LATER =
  /\b(?:soon|promptly|prompt|early|swiftly|before|by|tomorrow|quick (?:action|resolution|answer|reply|response)|(?:speedy|schnelle|prompte|rasche) (?:antwort|ruckmeldung|erledigung)|understanding|verstandnis|comprension|comprehension|retour|ruckmeldung|bemuhungen|attention to)\b/

/** True where a folded clause names help that was given, and none that is still to come. */
export function isHelpNamed(language: string, words: readonly string[]): boolean {
  const clause = words.join(' ')
  return words.length <= MOST_WORDS && HELP[language]?.test(clause) === true && !LATER.test(clause)
}
