/** Questions without their mark, wishes, choices, orders and steps of the customer's that come back to us, in folded text. */
const WISHES: readonly RegExp[] = [
  // English
  /\b(?:could|can|would|will|may|shall|should) (?:i|we|you|u|the|it|he|she|they|there|someone|somebody|anyone|next|this|your|\w+day)\b(?! (?:be (?:all|it)|do it|do|help|suffice|have to wait)\b)/,
  /\b(?:id|i would|we would|wed) (?:also |rather |really |still |just )?(?:like|prefer|want|be (?:grateful|glad|happy|pleased) (?:if|for))\b(?! to (?:say|thank|express))/,
  /\b(?:would|might|could) be (?:lovely|great|nice|good|fine|appreciated|helpful|perfect|ideal|better|welcome)\b/,
  /\b(?:grateful|obliged|thankful) (?:for|if) (?:a|an|any|you could|your (?:quick|prompt|early))\b|\bappreciate (?:a|an|any|some|if|it if)\b/,
  /\bwonder(?:ing|ed)? (?:about|if|whether|when|why|how|what)\b|\bcurious (?:if|when|about|how|whether)\b/,
  /\b(?:ill|i will|i|well|we will|we) (?:take|accept|choose|go with|go for|have) (?:it|them|that one|this one|one|two|three|the (?:red|blue|green|black|white|first|second|last|other|earlier|later|bigger|smaller|larger|offer|refund|replacement|voucher))(?: (?:one|please|then|now))?(?= ?[,.!\n]| thanks| thank|$)/,
  /(?:^|[,.!\n] ?|\b(?:and|so|then|just|also) )(?:book|send|resend|make|put|add|change|cancel|bring|deliver|tell|give|call|ring|email|mail|refund|return|exchange|replace|ship|charge|reserve|order|remove|delete|update|proceed|fix|repair|check|keep|leave|set|move|swap|show|reply|respond|confirm|transfer|connect|hurry) (?:it|me|us|them|that|this|the|my|another|one|two|to|with)\b(?! (?:good|great|nice|excellent|up the|rest|day))/,
  /\b(?:go ahead|hold on|hang on|brb|be right back|bear with|one (?:sec|second|moment|minute|more thing|last thing)|a (?:sec|second|moment|minute)|give me (?:a|an|five|ten|two)|let me|lemme|keep me|getting (?:the|my|a)|looking for (?:the|my)|checking (?:now|it|that))\b/,
  /\b(?:tell|let|show|write|write to|send|call|ring|email|mail|text|message|ping|update|inform|notify|ask|contact) (?:you|u|ya)\b|\b(?:get|come|report|write) back (?:to|with)\b|\breport back\b/,
  /\b(?:hear(?:ing)? (?:back )?from|hope (?:to|you|it (?:arrives|comes|gets|ships))|hoping (?:to|for|you|it)|(?:await|waiting|wait for) (?:your|you|a|the (?:refund|reply|answer|call|mail)))\b/,
  /\bfor (?:\w+ ){0,2}\w+ing\b.{0,40}\b(?:soon|promptly|asap|before|by (?:\w+day|tomorrow|tonight|noon|the)|quickly please|today please)\b|\b(?:prompt|speedy|swift|early|immediate) (?:attention|reply|answer|response|action|resolution)\b/,
  // Français
  /\b(?:(?:ce|ca) serait|serait[ -](?:ce|il)|pourrai(?:s|t|ent)|puis[ -]?je|peut[ -]?on|pouvez|je (?:le|la|les) prends|jaimerais|je (?:veux|voudrais|prefer\w+)|tenez|dites|envoyez|ajoutez|reservez|annulez|remboursez|allez y|faites|mettez|tenir au courant|je (?:vous|te) (?:envoie|dis|redis|rappelle|tiens|ecris|confirme|recontacte)|et (?:je )?(?:reviens|vous dis)|je reviens vers|une minute|un instant|je (?:verifie|cherche le|cherche la|teste et)|retour rapide|prompte?|rapide (?:reponse|retour)|d ?ici (?:vendredi|demain|lundi))\b/,
  // Deutsch
  /\b(?:ginge|ware (?:nett|schon|gut|toll|moglich|super)|konnten|konnen sie|kann ich|ich nehme (?:es|ihn|sie|das|den)\b(?! (?:bus|zug))|ich hatte (?:auch )?gern|ich (?:will|mochte)(?! (?:mich|ihnen|euch))|schicken sie|buchen sie|halten sie|sagen sie|machen sie|stornieren sie|legen sie|melde mich|sage bescheid|gebe bescheid|ich (?:schicke|rufe|maile|sende|prufe|teste|checke|schau nach|schaue nach|suche (?:die|den|das|mal))|rufe .{0,30}\ban$|einen (?:moment|augenblick)|eine? (?:schnelle|rasche|baldige|prompte|zeitnahe) (?:antwort|ruckmeldung|erledigung|losung)|bis (?:freitag|montag|morgen) (?:darum|erledig\w*))\b/m,
  // Español
  /\b(?:podria\w*|puede[ns]?|seria (?:posible|el|un|mejor|bueno|estupendo)|me (?:lo|la|los|las) llevo|resery\w+|reserveme\w*|reservemelo|mande\w*|envie\w*|avise\w*|mantengan?me|anada\w*|cancele\w*|digame\w*|hagalo|adelante|quiero|quisiera|me gustaria|prefiero|les? (?:mando|digo|llamo|escribo|envio|aviso|confirmo)|te (?:cuento|digo|mando|aviso)|lo (?:compruebo|miro y|pruebo y)|un momento|busco (?:el|la)|pronta (?:respuesta|solucion)|antes del? (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))\b/,
  // Praise that is none, and how long it took
  /\b(?:quel(?:le)? (?:service|honte|blague)|what a (?:joke|service|farce|waste)|was fur ein (?:service|witz|laden)|(?:vaya|menudo) (?:servicio|broma))\b/,
  /\b(?:two|three|four|five|six|deux|trois|quatre|cinq|six|zwei|drei|vier|funf|sechs|dos|tres|cuatro|cinco|seis) (?:weeks|months|semaines|mois|wochen|monate|semanas|meses)\b/,
]

/** A wish, a choice, an order or a step that comes back to us, though nobody marked it as a question. */
export function wishesUnmarked(folded: string): boolean {
  return WISHES.some(wish => wish.test(folded))
}

/** Things one has to do for oneself: "I need to run some errands". */
const OWN_NEED =
  /\b(?:i|we)(?:ll)? (?:just |really |also )?(?:need|have|got|want|must|will need|going to need|am going to need)(?: to)? (?:go|run|get (?:going|back to (?:work|bed)|ready|some|to (?:work|bed|school))|leave|sleep|eat|work|finish|pack|pick up (?:my|the kids)|head|drive|catch|cook|feed|walk|be off|rest|study|some (?:of that )?(?:luck|sleep|coffee|rest|food))\b|\border (?:it|them|one) asap\b/g

/** Folded text without the needs that are the writer's own. */
export function withoutOwnNeeds(folded: string): string {
  return folded.replace(OWN_NEED, ' ')
}
