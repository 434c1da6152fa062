import type { Grammar } from './grammar.ts'

/** Whole words: alternatives, some of them on every line. */
function anyOf(lines: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${lines.join('|')})\\b`)
}

/** What comes by itself. */
const WEATHER = anyOf([
  // English
  String.raw`it (?:will|is going to|might|may|should)(?: \w+)? (?:rain|snow|freeze|hail|thunder|be (?:\w+ )?(?:hot|cold|warm|sunny|cloudy|windy|stormy|icy|foggy|dry|mild|humid))`,
  String.raw`itll (?:rain|snow|freeze|be (?:\w+ )?(?:hot|cold|warm|sunny))`,
  String.raw`(?:rain|snow|frost|storms?|thunderstorms?|heatwave|fog|sunshine|moon|sun|eclipse|weather|temperatures?|tide|wind)\b.{0,25}\b(?:will|is|are|expected|forecast|rises?|sets?|drops?|comes?)`,
  String.raw`there(?:ll| will| is going to)(?: be)? (?:\w+ ){0,2}(?:rain|snow|frost|storms?|fog|sunshine|wind|moon)`,
  // French
  String.raw`il (?:va |devrait )?(?:pleuvoir|neiger|geler|pleuvra|neigera|gelera|pleut|neige|fera (?:\w+ )?(?:beau|chaud|froid|doux|mauvais|nuageux)|va faire (?:\w+ )?(?:beau|chaud|froid))`,
  String.raw`(?:pluies?|neige|orages?|gel|canicule|brouillard|meteo|temperatures?|vent|maree|soleil|lune)\b.{0,25}\b(?:sera|seront|est|sont|attendue?s?|prevue?s?|se (?:leve|couche)|revien\w+|arriv\w+)`,
  'sera la (?:pleine|nouvelle) lune',
  // German
  String.raw`(?:wird|soll|konnte|kann)(?: \w+){0,4} (?:regnen|schneien|frieren|hageln|gewittern|sturmen|(?:heiss|warm|kalt|sonnig|wolkig|windig)(?: werden)?)`,
  '(?:regnet|schneit|friert|gewittert|hagelt)',
  String.raw`(?:regen|schnee|frost|gewitter|sturm|hitzewelle|nebel|wetter|temperatur\w*|wind|flut|ebbe|sonne|vollmond|neumond|mondfinsternis|sonnenfinsternis)\b.{0,30}\b(?:wird|werden|ist|gibt|erwartet|sein|geht|lasst|kommt|scheint)`,
  String.raw`(?:wird|ist|haben|gibt)\b.{0,25}\b(?:vollmond|neumond|regen|schnee|frost|gewitter|sturm)`,
  // Spanish
  String.raw`(?:va a|puede|podria) (?:llover|nevar|helar|granizar|hacer (?:\w+ )?(?:calor|frio|sol|viento|buen tiempo))`,
  String.raw`(?:llovera|nevara|helara|granizara|hara (?:\w+ )?(?:calor|frio|sol|viento|buen tiempo|mal tiempo))`,
  'volvera a (?:llover|nevar|helar|salir el sol)|saldra el sol',
  String.raw`(?:lluvias?|nieve|helada|tormentas?|niebla|temperaturas?|viento|marea|sol|luna)\b.{0,25}\b(?:sera|habra|esta|estan|se (?:espera|pone|esperan)|prevista?s?|bajara\w*|subira\w*)`,
  String.raw`(?:sera|habra|hay|se esperan?) (?:\w+ )?(?:luna|lluvias?|nieve|tormentas?|niebla|heladas?)`,
  // Italian, Portuguese, Dutch
  String.raw`piovera|nevichera|pioggia|vai (?:chover|nevar)|gaat (?:\w+ )?(?:regenen|sneeuwen|vriezen)`,
])

/** What is held for anybody. */
const EVENT = anyOf([
  // English
  'meeting|concert|gig|webinar|seminar|lecture|talk|lessons?|class|classes|courses?|fair|flea market|market',
  'exhibition|festival|conference|congress|trade show|open (?:day|house|evening)|tasting|auction|ceremony|gala',
  'match|game|race|marathon|tournament|election|elections|strike|parade|film|premiere|play|screening|sale|sales',
  'black friday|promotion|holidays?|half[ -]term|term|semester|season|christmas market|party|assembly|agm',
  'rehearsal|vernissage|workshop on|training day|reading|reunion',
  // French
  'seance|salon|foire|brocante|vide[ -]grenier|marche(?: de noel)?|cours|webinaire|seminaire|conference',
  'exposition|congres|colloque|journees? portes ouvertes|degustation|encheres|ceremonie|spectacle|finale|course',
  'tournoi|elections?|greve|defile|projection|soldes|promotions?|vacances|rentree|trimestre|saison|fete',
  'assemblee|atelier decouverte|reunion|concours',
  // German
  'treffen|besprechung|sitzung|konzert|webinar|seminar|vortrag|lesung|unterricht|kurs|kurse|messe|flohmarkt',
  'markt|weihnachtsmarkt|ausstellung|fest|festival|tagung|kongress|konferenz|tag der offenen tur|verkostung',
  'weinprobe|versteigerung|auktion|feier|spiel|endspiel|rennen|turnier|wahl|wahlen|streik|umzug|film|premiere',
  'auffuhrung|schlussverkauf|sommerschlussverkauf|winterschlussverkauf|rabattaktion|aktion|ferien|schulferien',
  'semester|saison|party|versammlung|hauptversammlung|probe|stammtisch|elternabend',
  // Spanish
  'reunion|concierto|seminario|charla|clases?|cursos?|feria|mercadillo|mercado(?: navideno)?|exposicion',
  'congreso|conferencia|jornadas?|cata|subasta|ceremonia|gala|partido|final|carrera|maraton|torneo|huelga',
  'desfile|pelicula|estreno|funcion|rebajas|promocion|vacaciones|trimestre|temporada|fiesta|asamblea|ensayo',
  'sesion',
  // Italian, Portuguese, Dutch
  'riunione|concerto|corso|fiera|mercatino|mostra|saldi|sciopero|partita|reuniao|saldos|feira|greve|jogo',
  'vergadering|bijeenkomst|cursus|beurs|tentoonstelling|uitverkoop|staking|wedstrijd|feest',
])
const HAPPENS = anyOf([
  // English
  'takes? place|will take place|is (?:on|at|in|next|this|tomorrow|tonight|today)|are (?:on|in|next)|starts?',
  'begins?|ends?|opens?|closes?|runs? (?:from|until|till|to)|lasts?|kicks off',
  '(?:is|are|will be) (?:being )?(?:held|on|moved|postponed)|will (?:start|begin|end|open|last)',
  // French
  '(?:a|ont|aura|auront) (?:de nouveau )?lieu|commencen?t?|commencera|commenceront|debuten?t?|debutera',
  'se (?:termine|terminera|tient|tiendra|tiendront|deroule|deroulera)|dure|durera|ouvre|ouvrira|finit|finira',
  String.raw`(?:est|sera|seront|sont) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|en|reporte\w*)`,
  // German
  'finde[nt]|beginnt|beginnen|startet|starten|endet|enden|lauft|laufen|dauert|offnet|fangt|fangen',
  '(?:ist|sind) (?:am|um|im|morgen|heute|nachste[nrs]?|auf)',
  String.raw`wird (?:\w+ ){0,3}(?:stattfinden|beginnen|starten|abgehalten|verschoben|eroffnet)|steigt`,
  // Spanish
  'tiene lugar|tendran? lugar|empieza[n]?|empezara[n]?|comienza[n]?|comenzara[n]?|termina[n]?|terminara[n]?',
  'acaba[n]?|dura|durara|abre|abrira|se (?:celebra|celebrara|celebran|aplaza)',
  '(?:es|son|sera|seran) (?:manana|el|la|hoy|en|este|a las)',
  // Italian, Portuguese, Dutch
  String.raw`si (?:tiene|svolge)|inizia\w*|comeca\w*|realiza-se|vindt|begint|eindigt`,
])

/** Somebody who could mean to do something, or a thing of the customer's. */
const SOMEBODY = anyOf([
  // English
  'i|ill|im|ive|we|well|weve|us|you|youll|your|my|please|they|theyll',
  // French
  String.raw`je|j\w*ai|nous|vous|votre|vos|tu|ton|ta|mon|ma|ils|elles`,
  // German
  String.raw`ich|wir|uns|sie|ihnen|ihre?[nmrs]?|du|dein\w*|dir|bitte`,
  // Spanish
  String.raw`yo|nosotros|nos|me|(?:le|les|te|os|se) \w+(?:emos|amos|imos|are|ere|ire)|su|sus|usted|vuestr\w+`,
  // Italian, Dutch
  'ci|vi|suo|sua|lei|jullie|uw|u|wij|ons',
])

/**
 * Whether a folded sentence tells of weather, or of something held for anybody: it will come, and nobody here promised it. Never where it
 * speaks of people, of the customer's own matter, or of somebody who has a part in it.
 */
export function isPublicEvent(folded: string, { outsider, handed }: Grammar): boolean {
  if (!WEATHER.test(folded) && !(EVENT.test(folded) && HAPPENS.test(folded))) return false
  return !SOMEBODY.test(folded) && !outsider.test(folded) && !handed.test(folded) && !/[?？؟]/.test(folded)
}
