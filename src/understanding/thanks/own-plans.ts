/**
 * What customers say they will now do themselves, with nothing expected from us: "I'll try that", "je vais essayer".
 * Anything that comes back to us (check and tell you, send you) is left out on purpose.
 */
const PLANS: Readonly<Record<string, { starts: RegExp; plan: RegExp }>> = {
  en: {
    starts: /^(?:i|ill|we|will|going|gonna|guess|time|off)$/,
    plan: /^(?:(?:i )?(?:guess|think|suppose) )?(?:(?:i|we) (?:will|shall|ll|am going to|are going to|can|might|may|would|think i will|think ill|will just have to|have to|better)|ill|im going to|im gonna|will|going to|gonna|time to) (?:(?:probably|definitely|just|now|surely|certainly|then|go and|go|also|be sure to|make sure to|try to|have to|gladly|happily|better) )*(?:try|do|give|order|buy|use|keep|remember|recommend|tell|shop|place|enjoy|leave|check (?:back|out|it out|that out|them out|there)|have a (?:go|try|read|look)|read|get (?:it|them|one|reading|those|some)|make|visit|pay|reboot|follow|start|come back|be back|return to|grab|pick (?:it|them) up|go|tell|spread|think (?:it|that) over|be shopping|be ordering|be buying)(?: (?:that|this|it|them|those|these|there|then|now|out|back|into|at|a|an|the|article|link|website|site|store|shop|again|later|tonight|today|soon|asap|over|with|my|friends|friend|family|everyone|about|you|guys|go|shot|try|read|look|on|in|mind|one|some|online|order|orders|payment|purchase|next|time|first|your|review|good|great|five|star|right|away|away|step|steps|instructions|advice|tips|so|as|for|sure|more|to|all|word|future|from|and|another|many|times|please|of|course|give|place|same|probably|get|will|i|buy|method|solution|option|page|guide|few|things|errands|some|bed|reading|shopping|keep))*(?= |$)/,
  },
  fr: {
    starts: /^(?:je|jessaie|jessaye|on|nous|jessaierai|jessayerai|jy|jen|jirai)$/,
    plan: /^(?:(?:je|on|nous) (?:vais|va|allons) (?:(?:donc|tout de suite|alors|le|la|les|l|y|de ce pas) )*(?:essayer|tester|faire|commander|acheter|regarder|suivre|profiter|recommander|tenter|en profiter|passer)|jessaie|jessaye|jessaierai|jessayerai|je (?:teste|testerai|reviendrai|recommanderai|commande|commanderai|recommande|vous recommanderai|vous recommande|suivrai|ferai|le ferai|nhesiterai pas a (?:recommander|revenir|commander|vous recommander))|jirai|jy vais|jen prends)(?: (?:ca|cela|comme|ceci|de|cette|ce|facon|ainsi|donc|alors|chez|vous|nouveau|une|autre|fois|la|prochaine|mes|amis|mon|entourage|commande|votre|site|boutique|autour|moi|ma|le|lien|tout|suite|demain|ce|soir|solution|methode|voir|avec|plaisir|encore|tres|bientot|sans|hesiter|hesitation))*(?= |$)/,
  },
  de: {
    starts: /^(?:ich|wir|werde|mache|mach|das|probiere|dann)$/,
    plan: /^(?:dann )?(?:(?:ich|wir) (?:werde|werden) (?:(?:es|das|sie|euch|mal|gleich|dann|so|jetzt|auf|jeden|fall|gerne|sicher|bestimmt|wieder|gern|bei|ihnen|weiter|einfach) )*(?:probieren|ausprobieren|versuchen|machen|bestellen|testen|kaufen|weiterempfehlen|empfehlen|beachten|tun)|(?:das )?(?:mache|mach|probiere|versuche|probieren|machen|versuchen|teste|bestelle) (?:ich|wir)|werde ich (?:(?:so|gleich|mal|es|dann) )*(?:machen|tun|probieren|versuchen|ausprobieren)|(?:ich|wir) (?:probiere|probier|versuche|versuchs|probiers|teste|mache|bestelle|kaufe|empfehle|komme|bestellen|empfehlen) (?:es|das|sie|euch|gleich|gerne|gern|dann|mal|wieder|so|ihn))(?: (?:es|das|aus|mal|gleich|gerne|gern|dann|so|wieder|jetzt|heute|abend|morgen|weiter|bei|euch|ihnen|auf|jeden|fall|sofort|nochmal|neu|bestimmt|sicher))*(?= |$)/,
  },
  es: {
    starts: /^(?:lo|voy|vamos|la|los|las|os|volvere|probare|seguire|intentare|comprare|recomendare|ire|hare)$/,
    plan: /^(?:(?:voy|vamos) a (?:(?:ya|mismo) )?(?:probar|probarlo|intentarlo|hacerlo|hacer|comprar|comprarlo|pedir|pedirlo|seguir|recomendar|recomendarlos|recomendaros|intentar)|(?:lo|la|los|las|os) (?:probare|hare|intentare|comprare|recomendare|pruebo|intento|tendre en cuenta|tendre|recomiendo|tengo en cuenta)|volvere a comprar|volvere|probare|seguire|intentare|comprare|recomendare|hare)(?: (?:lo|eso|esto|asi|ahora|mismo|luego|manana|hoy|con|ese|el|la|mas|tarde|enlace|tienda|a|mis|amigos|seguro|sin|duda|vosotros|ustedes|en|cuenta|pronto|de|nuevo|pasos|los|consejos|sus|tus|metodo|esta|noche|comprar|otra|vez))*(?= |$)/,
  },
}

/** How many words from `start` on tell such a plan; 0 for none. */
export function ownPlanLength(language: string, words: readonly string[], start: number): number {
  const plans = PLANS[language]
  if (plans === undefined || !plans.starts.test(words[start]!)) return 0
  const match = plans.plan.exec(words.slice(start, start + 24).join(' '))
  return match === null ? 0 : match[0].split(' ').length
}
