/** Given names common among agents; a name written small after a thank-you is still a name. */
const NAMES = new Set(
  (
    'anna maria julia laura sarah sara emma lea lena lisa marie claire camille chloe manon julie sophie emilie celine pauline marine ' +
    'charlotte alice louise ines jade zoe lucie elise amelie aurelie nathalie isabelle sandrine stephanie virginie audrey laetitia ' +
    'thomas nicolas julien pierre paul lucas hugo louis antoine maxime alexandre benjamin kevin mathieu guillaume vincent romain ' +
    'john james robert michael david william richard joseph charles daniel matthew anthony mark donald steven andrew joshua ' +
    'kenneth brian george edward ronald timothy jason jeffrey ryan jacob gary eric jonathan stephen larry justin scott brandon ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica karen nancy margaret lauren ashley kimberly emily donna michelle carol ' +
    'amanda melissa deborah rebecca sharon cynthia kathleen amy angela shirley brenda pamela emma nicole samantha katherine christine ' +
    'debra rachel janet catherine heather diane olivia joyce kelly christina joan evelyn lauren hannah megan abigail jesse spencer lindsay ' +
    'lindsey tyler alex sam max ben tom tim nick kate katie jenny mike dave steve chris matt dan joe jim bob rob ed fred greg jeff ' +
    'hans peter klaus stefan andreas michael christian markus martin sebastian tobias florian felix jonas leon lukas jan sven uwe jurgen ' +
    'sabine petra monika andrea susanne claudia katrin anja nadine melanie jana nina hannah johanna franziska katharina miriam vanessa ' +
    'carlos jose juan luis miguel javier antonio francisco manuel pablo sergio diego jorge fernando alberto alvaro raul ruben marta ' +
    'carmen lucia elena paula cristina isabel rosa pilar ana raquel beatriz silvia patricia rocio alba irene sofia valentina camila ' +
    'giulia francesca chiara marco luca matteo andrea giovanni giuseppe alessandro alessandra joao pedro tiago ana beatriz ines mehmet ' +
    'ahmed mohamed mohammed fatima aisha omar ali priya raj anita rahul wei li ming yuki hiro sakura ivan olga natasha dmitri svetlana'
  ).split(' '),
)

export function isFirstName(folded: string): boolean {
  return NAMES.has(folded)
}

/** Nouns that German writes with a capital, and words of the trade in title case: never names. */
const NEVER_NAMES =
  /^(?:.*(?:rechnung|bestell|liefer|paket|retour|erstatt|gutschein|storn|umtausch|adresse|konto|nummer|problem|fehler|geld|artikel|ware|versand|sendung|frage|termin|kundig|ruck|foto|bild|widerruf).*|order|refund|invoice|return|delivery|shipping|package|parcel|cancel|address|account|problem|issue|help|money|urgent|asap|commande|colis|remboursement|facture|retour|livraison|annulation|echange|adresse|compte|probleme|pedido|reembolso|factura|devolucion|envio|paquete|cancelar|cuenta|problema|dinero|urgente|scam|fraud|stop|wrong|broken|missing|waiting|nothing|never|not|still|but|when|where|what|why|how|who|which|bitte|wann|wo|was|wie|warum|quand|comment|pourquoi|ou|mais|cuando|donde|como|porque|pero|aber|ab|if|could|can|would|will|send|call|please|need|want|have|id|ill|im|my|the|is|are|was|do|does|did|should|must|only|also|another|next|one|order|now|update|size|color|ugly|bad|terrible|late|lost|damaged|defekt|kaputt|falsch|rembourse|annule|encore|toujours|voir|cf|sauf|todavia|mal|roto)$/

/** A word of the trade, which nobody is called. */
export function isTradeWord(folded: string): boolean {
  return NEVER_NAMES.test(folded)
}

/** Folded words that may be names: capital first, small after, in a text that is not all capitals. */
export function capitalisedWords(text: string, foldWord: (word: string) => string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const match of text
    .slice(0, 1_000)
    .matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?:\p{Ll}{1,19}|(?=[.\s]|$))(?![\p{L}\p{N}])/gu)) {
    const word = foldWord(match[0])
    if (!NEVER_NAMES.test(word)) words.add(word)
  }
  return words
}
