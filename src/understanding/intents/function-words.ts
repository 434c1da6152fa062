import { readFeatures } from './text-features.ts'

/**
 * Words that carry no topic: articles, pronouns, prepositions, auxiliaries, question words, courtesies. That an account's
 * examples hold them says nothing of whether a message is about the account's matters. In languages that are not listed
 * every word counts as one of substance.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `a an the this that these those my your our their his her its i you he she it we they me him us them myself am is are was
    were be been being do does did doing done have has had having will would can could shall should may might must and or but if
    so than then because as of at by for with about from to in on off out up down into over under again not no don't doesn't
    didn't can't cannot won't isn't aren't wasn't i'm i've i'd i'll it's you're that's what's what which who whom whose when
    where why how all any some each every other another such only own same too very just also there here get got one please hi
    hello thanks thank`,
  fr: `un une le la les l de du des d ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j'ai tu il
    elle on nous vous ils elles me te se moi toi lui eux y en est sont était suis es êtes sommes être été a ai as avez avons ont
    avoir avait sera serai peut peux pouvez puis faire fait fais dois doit faut et ou où mais si donc car que qui quoi quel quelle
    quels quelles quand comment pourquoi combien ne n'est n'ai n'a pas plus rien jamais aucun aucune à au aux dans par pour sur
    avec sans sous chez entre vers c'est ça qu'il qu'elle qu'est s'il d'un d'une l'on très trop aussi bien tout tous toute toutes
    même encore déjà toujours alors après avant depuis svp merci bonjour`,
  de: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen mein meine meinen meinem meiner dein deine
    sein seine ihr ihre ihren unser unsere euer eure ich du er sie es wir mich dich sich uns euch mir dir ihm ihnen man bin bist ist
    sind seid war waren wäre sein gewesen habe hast hat haben hatte hätte werde wird werden wurde worden kann können könnte muss
    müssen soll sollte will wollen möchte darf und oder aber wenn weil dass ob als wie so dann denn doch noch schon nur auch sehr
    nicht kein keine keinen nichts nie was wer wen wem wo wohin wann warum wieso welche welcher welches wieviel in im an am auf aus
    bei bis durch für gegen mit nach ohne über um unter von vom vor zu zum zur hier da dort immer wieder mal bitte danke hallo`,
  es: `un una unos unas el la los las lo de del al a este esta estos estas ese esa eso esto mi mis tu tus su sus nuestro nuestra yo tú
    él ella usted nosotros ustedes ellos me te se nos le les soy eres es somos son era fue ser sido estoy está están estar he has ha
    hemos han haber había hay hace hacer hago puedo puede pueden podría quiero quisiera debo tengo tiene tienen y e o u pero si
    porque como qué que quién cuál cuáles cuándo cuando cómo dónde donde cuánto cuánta cuántos por para con sin sobre entre hasta
    desde en no ni nada nunca sí muy más menos ya aún todavía también tan todo toda todos todas otro otra cada aquí ahí favor
    gracias hola`,
  it: `un uno una il lo la i gli le di del dello della dei degli delle a al allo alla ai alle da dal dalla in nel nella su sul sulla
    con per tra fra questo questa questi queste quello quella mio mia miei mie tuo tua suo sua nostro vostro io tu lui lei noi voi
    loro mi ti si ci vi sono sei è siamo siete era essere stato stata ho hai ha abbiamo avete hanno avere posso può potete vorrei
    devo deve fare fa e ed o ma se perché come che chi cosa quale quali quando dove quanto quanti non più mai niente molto troppo
    anche ancora già sempre tutto tutta tutti ogni c'è dov'è cos'è l'ho prego grazie ciao salve buongiorno`,
  pt: `um uma uns umas o os as de do da dos das ao aos à às em no na nos nas num numa por pelo pela para com sem sobre entre até desde
    este esta isto esse essa isso aquele meu minha meus minhas teu tua seu sua nosso nossa eu tu ele ela você nós vocês eles me te
    se lhe sou é somos são era foi ser sido estou está estão estar tenho tem têm ter há posso pode podem podia quero queria devo
    fazer faz e ou mas se porque como que quem qual quais quando onde quanto quantos não nem nada nunca sim muito mais menos já
    ainda também tão tudo todo toda todos favor obrigado obrigada olá`,
  nl: `de het een dit dat deze die mijn je jouw uw zijn haar ons onze hun ik jij u hij zij ze wij we jullie mij me jou hem hen ben bent
    is was waren geweest heb hebt heeft hebben had word wordt worden werd kan kunnen kunt kon moet moeten wil willen zou zal mag en
    of maar als omdat dat dan dus want nog al ook heel erg zo niet geen niets nooit wat wie welke waar wanneer waarom hoe hoeveel
    in op aan bij tot door voor tegen met na naar zonder over om onder uit van te er hier daar altijd weer even graag bedankt dank
    hallo`,
  sv: `en ett den det de denna detta dessa min mitt mina din ditt sin sitt vår vårt er jag du han hon vi ni dem mig dig sig oss är var
    vara varit har hade ha kan kunde ska skulle vill måste får blir och eller men om att som när var vart varför hur vad vem vilken
    vilket inte ingen inget aldrig i på av till från för med utan under över efter vid mycket också bara redan än här där tack hej`,
  da: `en et den det de denne dette disse min mit mine din dit sin sit vores jeg du han hun vi i mig dig sig os er var være været har
    havde have kan kunne skal skulle vil må får bliver og eller men hvis at som når hvor hvorfor hvordan hvad hvem hvilken ikke
    ingen intet aldrig på af til fra for med uden under over efter ved meget også bare allerede her der tak hej`,
  pl: `ten ta to te ci mój moja moje twój jego jej nasz wasz ich ja ty on ona my wy oni mnie mi ciebie się nas was jest są był była było
    być mam ma masz mamy mają mogę może można muszę chcę chciałbym chciałabym i a oraz lub albo ale jeśli że bo gdy kiedy gdzie
    dlaczego jak co kto jaki jaka jakie który która które ile nie nic nigdy tak w we na do z ze od dla po przy przez bez pod nad o u
    bardzo też tylko już jeszcze tu tam proszę dziękuję dzień dobry`,
}

/** Hashes of the function words of all listed languages, as `readFeatures` gives them; signs and numbers are no words of substance either. */
export const FUNCTION_WORD_HASHES: ReadonlySet<number> = new Set(
  [...Object.values(FUNCTION_WORDS), '0 ? ! % € $ £'].flatMap(words => {
    const features = readFeatures(words)
    return [...features.words.subarray(0, features.singles)]
  }),
)
