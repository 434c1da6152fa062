/**
 * What reminders say, whoever writes them: that nothing came, that one is waiting, whether the last message was seen, whether there
 * was time. Asked only of a message that follows its sender's own, so that the same words in a first answer do not count.
 */
const WORDS: readonly RegExp[] = [
  // English
  /follow(?:ing)?[\s-]?up|check(?:ing)?\s+(?:back\s+)?in|circl(?:e|ing)\s+back|touch(?:ing)?\s+base|reminder|remind\s+you/i,
  /just\s+wanted\s+to\s+(?:see|check|ask)|still\s+(?:need|wait|await)|awaiting\s+your/i,
  /(?:not|n['’]t)\s+(?:yet\s+)?(?:heard|received\s+(?:a|an|your|any)\s+(?:reply|answer|response))/i,
  /(?:no|without\s+an?y?)\s+(?:reply|answer|response)\s+from\s+you/i,
  /my\s+(?:last|previous|earlier)\s+(?:message|e-?mail|question)/i,
  /(?:did|have|had)\s+you\s+(?:had?|have|get|got|find|found)\s+(?:a|an|any|the|some)\s+(?:chance|time|moment|opportunity)/i,
  // French
  /relanc|rappel|(?:permets\s+de\s+revenir|reviens)\s+vers\s+vous\s+(?:concernant|au\s+sujet|suite|pour|car|afin)|(?:mon|notre)\s+(?:dernier|précédent)\s+(?:message|mail|e-?mail|courriel)/i,
  /avez-vous\s+(?:bien\s+|déjà\s+)?(?:pu|eu\s+le\s+temps|vu|trouvé\s+le\s+temps)|si\s+vous\s+(?:avez|aviez)\s+(?:bien\s+)?(?:pu|eu|vu)/i,
  /sans\s+(?:nouvelles?|réponse|retour)|(?:pas|aucune?)\s+(?:encore\s+)?(?:reçu\s+|eu\s+)?(?:de\s+)?(?:réponse|retour|nouvelles)|dans\s+l['’]attente/i,
  // German
  /nachfass|nachfragen|nachhaken|erinner|noch\s+(?:nichts|keine)\s+(?:von|gehört|antwort|rückmeldung)/i,
  /meine\s+(?:letzte|vorige)\s+(?:nachricht|frage|e-?mail|mail)|wart(?:e|en)\s+(?:noch\s+)?auf\s+(?:ihre|deine|eine)/i,
  /(?:konnten|hatten)\s+sie\s+(?:sich|schon|bereits|inzwischen|zeit|gelegenheit)/i,
  // Spanish
  /(?:dar|hacer)(?:le|te)?\s+seguimiento|seguir\s+con|recordatorio|recordarle|quería\s+saber|(?:^|\s)¿?(?:ha\s+podido|pudo|pudiste|tuvo\s+(?:tiempo|ocasión))(?:\s|$)/i,
  /mi\s+(?:último|anterior)\s+(?:mensaje|correo)|a\s+la\s+espera|(?:sigo|seguimos)\s+esperando/i,
  /(?:no\s+hemos|no\s+he|sin)\s+(?:(?:recibido|recibir|tenido|tener)\s+)?(?:(?:su|tu)\s+)?(?:respuesta|noticias)/i,
]

/** Whether a message that follows its sender's own has the words of a reminder. It shows that one was sent, not that the customer owed. */
export function hasReminderWords(text: string): boolean {
  return WORDS.some(words => words.test(text))
}
