/** Words that ask for something or tell of something still wrong, in folded text of en, fr, de, es and a few more. */
const ASKS =
  /[?？؟]|\b(?:please|pls|plz|can you|could you|would you|will you|can i|could i|may i|how (?:do|can|long|much|many|about|to)|what (?:is|are|about|if|do|kind|time|should)|when (?:will|can|is|do|are)|where (?:is|are|can|do)|why|which|is there|are there|do you|does (?:it|this|that)|is it|i (?:want|need|would like|also need|still need|wish)|id like|we need|tell me|send me|give me|help me|let me know|cancel|refund me|asap|one more (?:thing|question)|another question|also (?:can|could|i need)|sil vous plait|svp|stp|pouvez|pourriez|peux tu|pouvons nous|puis je|est ce que|comment|pourquoi|quand|combien|je (?:veux|voudrais|souhaite|souhaiterais|voulais savoir|cherche|demande)|jaimerais|merci de (?:me|nous|le|la|bien vouloir|confirmer|revenir|faire|rembourser|repondre)|bitte|konnen sie|konnten sie|kannst du|konnt ihr|wann|warum|wieso|weshalb|wo (?:ist|bleibt|finde|kann)|wie (?:kann|lange|viel|geht|bekomme)|ich (?:mochte|will|hatte gern|brauche|benotige|wollte wissen|wurde gern)|por favor|porfa|pueden|puede[sn]?|podria[ns]?|podeis|como (?:puedo|hago|es)|cuando|cuanto|donde|por que|quiero|quisiera|necesito|me gustaria|per favore|potete|vorrei|poderia|gostaria|kunnen jullie|kunt u|graag wil)\b/
const WRONG =
  /\b(?:but|however|still (?:not|no|isnt|doesnt|havent|hasnt|waiting|broken|missing|wrong|dont)|not (?:work|working|received|arrived|true|correct|what|helpful|happy|the)|doesnt|dont work|didnt (?:work|help|receive|get|arrive)|havent|hasnt|never|cant|cannot|wont|isnt|wrong|broken|missing|damaged|defective|problem|issue|error|late|disappoint\w*|unacceptable|nope|mais|cependant|toujours pas|pas encore|ne (?:fonctionne|marche)|jamais|casse|manque|erreur|probleme|decu\w*|aber|immer noch|noch (?:nicht|kein\w*)|nicht|kaputt|fehlt|falsch|defekt|pero|todavia|aun no|sigue|no (?:funciona|llega|ha|he|me|esta)|roto|falta|error|ma|pero|nao|niet|maar)\b/

/** Whether folded words ask for something. */
export function asksForSomething(folded: string): boolean {
  return ASKS.test(folded)
}

/** Whether folded words tell of something that is still not right. */
export function tellsOfTrouble(folded: string): boolean {
  return WRONG.test(folded)
}
