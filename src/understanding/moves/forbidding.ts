/** What may stand before a request: "and please also". */
const LEAD =
  '(?:(?:and|so|also|but|then|et|donc|alors|mais|aussi|und|daher|deshalb|aber|y|e|pero|asi que|tambien|dunque|quindi|en|dus|note|remember|important|wichtig|achtung|attention|importante|please|kindly|pls|bitte|svp|sil vous plait|por favor|per favore|prego|alstublieft)[ :,!]+){0,3}'
const POLITE_FR =
  '(?:merci|priere|veuillez|veillez|prenez soin|faites attention|pensez|il (?:convient|faut|est important)|(?:je|nous) vous (?:\\w+ )?(?:prions|prie|demandons|demande|invitons|invite|remercions|remercie|conseillons|conseille|recommandons|recommande|saurions gre)) '
const POLITE_ES =
  '(?:le|les|te|os) (?:rogamos|ruego|pedimos|pido|agradecemos|agradeceriamos|recordamos|aconsejamos|recomendamos) '
const NEVER_FR = '(?:pas|jamais|rien|personne|aucun\\w*|plus|en aucun cas|sous aucun pretexte)\\b'
/** Words up to a German negation that open no clause of their own. */
const WITHIN_DE = '(?:(?!(?:wenn|falls|sofern|sobald|weil|ob|dass|was|warum|bis|welche\\w*)\\b)[^ ,;:.!?]+ ){0,10}?'
/** "Not only", "not without" and "the shoes that do not fit" forbid nothing. */
const NOT_DE =
  '((?<!\\b(?:der|die|das|den|dem|ein|eine|einen|einem|ihre|ihren|alle) )(?:nicht|nie|niemals|nichts|niemande[mn]|niemand|keinesfalls|unter keinen umstanden|auf keinen fall|in keinem fall|keine?[nrms]?)\\b(?! (?:nur|ohne|spater als|vergessen|zogern)\\b))'
const WITHIN_NL = '(?:(?!(?:als|indien|dat|wat|of|tot)\\b)[^ ,;:.!?]+ ){0,10}?'

/**
 * How a clause starts that forbids something or says what we never do, in folded text, by language. The one group that has matched is the negation, empty where
 * the verb itself forbids. "Do not forget to" asks, and is none.
 */
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:(?:we|i) (?:kindly |would )?ask you |(?:could|would) you (?:please |kindly )?|be (?:sure|careful) |make sure (?:you )?|take care |try )?(do not|dont|not to|never|not) (?!(?:\\w+ )?(?:forget|hesitate|fail|omit|miss|neglect|delay)\\b)(?!(?:only|just|later|all|sure|yet|until|in|on|the|a|an|at|for|with|our|your|been|to)\\b)[a-z]',
    '(?:we|i)(?:ll| will| shall| would)? (never) (?!(?:forget|stop|fail|mind)\\b)[a-z]',
    '(?:under no circumstances|on no account) ()[a-z]',
    '(?:refrain from|avoid|abstain from|stop) ()[a-z]+ing\\b',
  ],
  fr: [
    `(?:${POLITE_FR})?(?:bien )?(?:a |de |d)?(?:bien vouloir |vouloir )?(ne (?:pas|jamais|plus|rien|surtout pas|surtout jamais|en aucun cas)) (?!(?:\\w+ )?(?:oubli|hesit|manqu|omet|tard|neglig))[a-z]`,
    '(?:nous|je|on) (ne) (?:(?:vous|te|le|la|les|lui|leur|en|y) )*[a-z]+(?:rons|rai|ra) jamais\\b',
    `(?:surtout,? )?(ne) (?:(?:me|nous|le|la|les|lui|leur|y|en|m|l|vous) )*(?!(?:manqu|tard|doutez|serez|pouvez|pourrez|devez|voulez|recev))[a-z]+(?:ez|e)\\b[^,;:.!]{0,50}?\\b${NEVER_FR}`,
    `(?:surtout,? )?(n)(?=[aeiouh])(?!oubli|hesit|omet|ettoy|ettoi|ego|eutral|aurez|avez|etes|est)[a-z]+(?:ez|e)\\b[^,;:.!]{0,50}?\\b${NEVER_FR}`,
    `(?:${POLITE_FR})?(?:de |d)?(?:bien vouloir )?(?:evite[rz]|vous abstenir|abstenez[ -]vous) ()`,
  ],
  de: [
    `(?!(?:haben|hatten|sind|waren|konnen|konnten|werden|wurden|mussen|mussten|sollten|sollen|durfen|durften|mochten|wollen|finden|erhalten|bekommen|sehen|horen|kommen|vergessen|zogern|versaumen|wissen|wundern)\\b)[a-z]{2,}n (?:sie|ihnen) ${WITHIN_DE}${NOT_DE}`,
    `(?<=bitte )(?!(?:vergiss|zoger|haben|um|entschuldig\\w*)\\b)[a-z]+ ${WITHIN_DE}${NOT_DE}`,
    `(?<=bitte )${NOT_DE} `,
    `[a-z]+ (?:uns |mir |das |die |den |es |deine? ){0,2}bitte ${WITHIN_DE}${NOT_DE}`,
    '(?:wir|ich) (?:werden|werde) (?:[^ ,;:.!?]+ ){0,3}?(nie|niemals)\\b(?! vergessen)',
    '(?:sehen|sieh|seht) (?:sie |bitte )?(?:[^ ,;:.!?]+ ){0,8}?ab()\\b',
    '(?:unterlassen|vermeiden) sie() ',
  ],
  es: [
    '(nunca|jamas) (?:(?:le|les|te|os|lo|la|los|las|se) )*(?!olvid)[a-z]+(?:emos|re)\\b',
    `(?:${POLITE_ES})(?:que )?(no|nunca|jamas|en ningun caso) (?!(?:\\w+ )?(?:olvid|dud|dejen? de|omit|tard))`,
    '(?:que )?(no|nunca|jamas|en ningun caso) (?:(?:me|nos|le|lo|la|los|las|se|les|te) )*(?:envi|mand|respond|contest|compart|facilit|us|utilic|tir|abr|devuelv|llam|escrib|puls|hag|pongu?|pagu|acept|cancel|borr|elimin|instal|desconect|apagu|toqu|dig|indiqu|comuniqu|introduzc|pinch|reenvi|firm|pid|lav|expon|expong|retir|publiqu|adjunt|guard|entregu|revel|deposit|conect|cambi|limpi|transfier|proporcion|muestr|recoj|intent|preocup|de|des|den)(?:e|a|es|as|en|an|eis|ais|)\\b',
    `(?:${POLITE_ES})?(?:que )?(?:procure )?(?:evite[ns]?|evita|evitar|evitad|abstengase|absteneos|se abstenga) ()`,
  ],
  it: [
    '(?:si prega |la preghiamo |vi preghiamo |le chiediamo |vi chiediamo |ti chiediamo )?(?:di )?(non) (?!(?:dimentic|esit|manc))(?:(?:ci|mi|lo|la|gli|le) )*(?:[a-z]+(?:re|rmi|rci|rlo|rla)|[a-z]+(?:ate|ete|ite)|invii?|risponda|usi|utilizzi|apra|condivida|comunichi|butti|getti|clicchi|mandi|fornisca)\\b',
    '(?:si prega |la preghiamo |vi preghiamo )?(?:di )?(?:eviti|evitare|evitate|astenersi) ()',
  ],
  pt: [
    '(?:(?:pedimos|solicitamos|agradecemos)(?:-lhe|-vos)? que )?(nao|nunca|jamais) (?:(?:nos|me|lhe|o|a) )*(?:envi|respond|partilh|compartilh|us|utiliz|abr|fornec|forne[cs]|divulgu|mand|devolv|elimin|apagu|pagu|cliqu|deit|jogu|digit)(?:e|a|em|am)\\b',
    '(?:evite|evitem|evitar) ()',
  ],
  nl: [
    `(?:stuur|deel|geef|beantwoord|reageer|gebruik|gooi|open|klik|antwoord|verstuur|zend|betaal|verwijder|vermeld|plaats|laat) ${WITHIN_NL}(niet|nooit|geen|niemand)\\b(?! (?:alleen|zonder|vergeten))`,
    `(?:wij verzoeken u |wilt u |we vragen u |gelieve )${WITHIN_NL}(niet|nooit|geen)\\b (?!(?:alleen|zonder|vergeten|te vergeten)\\b)`,
  ],
}

/** Starts of forbidding clauses, by ISO 639-1 code. */
export const FORBIDDING: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(CLAUSES).map(([code, clauses]) => [code, new RegExp(`^${LEAD}(?:${clauses.join('|')})`, 'd')]),
)

/** "Not this but that" asks for that. */
export const CONTRAST =
  /[, ](?:but(?! (?:if|we|i|it|this|that|your|the)\b)|rather(?! than)|instead(?! of)|sondern|stattdessen|vielmehr|mais(?! (?:si|nous|je|il|elle|cest|votre)\b)|plutot(?! que)|sino|bensi|mas sim|maar(?! (?:als|wij|we|ik)\b)) /

/** Where a clause ends and another begins. */
export const CLAUSE_END =
  /[,;:.!–—]\s(?!(?:not even|nor|auch uns|auch nicht|nicht einmal|meme pas|ni siquiera|nemmeno|neanche|nem|ook niet)\b)|\s-\s|\s(?:and|und|et|y|but|aber|mais|pero|because|since|denn|car|parce que|porque|ya que|e|en|want)\s/

/** The reply that footers forbid: to this mail, to this address. */
export const NO_REPLY =
  /\b(?:repl(?:y|ies|ying)|respond(?:ing)?|answer\w*|antwort\w*|repond\w*|contest\w*|respond\w*|rispond\w*|antwoord\w*|beantwoord\w*)\b.{0,40}\b(?:this|here|diese[rsmn]?|hierauf|hier|darauf|cet(?:te)?|ce|ici|este|esta|aqui|questa|questo|qui|deze|dit|hierop|e-?mails?|mails?|sms|address|adresse)\b|\b(?:dy|y) repondre\b/
/** The channel that they name for it. */
export const ELSEWHERE =
  /\b(?:use|contact|visit|write to|call|go to|log in|form|portal|nutzen|verwenden|benutzen|kontaktieren|wenden|schreiben|formular|utilise[rz]|contacte[rz]|ecrive[rz]|ecrire|rende[rz]|passe[rz] par|formulaire|utilice|contacte|escriba\w*|visite|llame|acuda|formulario|usi|contatti|scriva|modulo|gebruik|neem contact|formulier)\b/
