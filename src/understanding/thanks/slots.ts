/** Words after which a language names what it is thankful for, in languages read by their everyday words alone. */
const AFTER = /^(?:for|voor|per|pela|pelo|pelas|pelos|por|za|na|uz|par|pentru|atas|vi|a|az|за|на|για|על|على|از|vir)$/
/** True where a clause says what its thanks are for; said at length it may be bitter. */
export function namesCause(words: readonly string[]): boolean {
  return words.some(word => AFTER.test(word))
}

/** The same where such a word comes last: `sabriniz icin`. */
const BEFORE = /^(?:icin|eest)$/
const CASE_ENDING = /^\p{L}{6,}(?:sta|ista)$/u
/** Thanks for nothing. */
const NOTHING =
  /^(?:nista|nic|nicego|nimic|ничего|нічого|нищо|ничему|niente|nulla|nada|ingenting|inget|intet|mitaan|semmit|semmi|nieko|neko|mittemillegi|niets|res|gi|apa|τιποτα|hicbir|كلام|لا|כלום|هیچ)$/
const MOST = 2

/** True where the last word of a clause names what the thanks are for. A word that would describe it may be bitter: `the empty box`. */
export function isThankedFor(words: readonly string[], at: number): boolean {
  const word = words[at]!
  if (at !== words.length - 1 || isNothing(word)) return false
  return CASE_ENDING.test(word) || words.slice(Math.max(0, at - MOST), at).some(before => AFTER.test(before))
}

/** True where the word stands before one that ends what the thanks are for. */
export function isBeforeThanks(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + 1 + MOST).some(word => BEFORE.test(word)) && !words.some(isNothing)
}

function isNothing(word: string): boolean {
  return NOTHING.test(word) || /\d/.test(word)
}

/** A title that makes the rest of a short first clause a name. */
const TITLE =
  /(?:^| )(?:madame|monsieur|mme|senora|senor|sra|signora|signor|senhora|senhor|dona|mevrouw|meneer|heer|pani|pan|panie|fru|herr|rouva|herra|hanim|bey|sayin|domnule|doamna|domn|gospodo|gospodin|gospa|gospod|proua|harra|kundze|kungs|senyora|senyor|asszonyom|uram|kyria|kyrie|ibu|bapak|pak|bu|puan|encik|tuan|cik|anh|chi|em|chao|dear|kare|kara|kaere|hyva|vazena|vazeny|cienijama|gerbiama|gerbiamas|lugupeetud|benvolguda|benvolgut|stimata|stimate|tisztelt|kedves|drogi|droga|szanowna|szanowny|postovana|postovani|spostovana|spostovani|estimada|estimado|cara|caro|gentile|geachte|beste|уважаемая|уважаемый|шановна|шановний|поштована|поштовани|уважаема|уважаеми|г жо|госпожо|αγαπητη|αγαπητε|κυρια|κυριε|خانم|آقای|جناب|الأستاذة|الاستاذة|الأستاذ|السيد|السيدة|שלום|היי|जी|คุณ)(?: |$)|(?:様|さ ん|님|女 士|先 生|小 姐)(?: 您 好| 你 好)?$/u
const SALUTATION = 6

/** A short first clause with a title in it greets somebody by name. */
export function isSalutation(words: readonly string[]): boolean {
  return words.length <= SALUTATION && TITLE.test(words.join(' '))
}
