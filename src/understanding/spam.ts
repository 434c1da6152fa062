import { fold } from './fold.ts'

export interface SpamReading {
  readonly spam: boolean
  /** How sure the reading is of `spam`, 0 to 1. */
  readonly confidence: number
}

/** Signs with their weights; 3 or more together is spam. A customer's words about an order of her own weigh against. */
const SIGNS: readonly (readonly [number, RegExp])[] = [
  [
    3,
    /\b(?:seo (?:services?|expert|agency|audit|specialist|packages?|company|strateg\w+|campaign|proposal|report)|search engine optimi[sz]ation|(?:first|1st|top|page one|page 1|number one|#1) (?:page |position |spot |ranking )?(?:of|on|in) google|(?:rank|ranking|rankings|position)\w* (?:\w+ ){0,5}(?:on |in |of )?google|backlinks?|link ?building|guest posts?|sponsored (?:post|article)|domain authority|\bda ?\d{2}\+?|referencement (?:naturel|google|seo|de votre site)|premiere (?:page|position) (?:de|sur) google|netlinking|suchmaschinenoptimierung|google[ -]ranking|seite 1 (?:bei|auf|von) google|posicionamiento (?:web|seo|en google|en buscadores)|primera (?:pagina|posicion) (?:de|en) google)\b/,
  ],
  [
    2,
    /\b(?:increase|boost|improve|skyrocket|grow|double|triple|drive|generate)\w* (?:your |more |the |massive )?(?:\w+ )?(?:traffic|sales|leads|revenue|conversions?|followers|visibility|rankings?|roi|online presence|business)|(?:augmente\w*|boost\w*|multiplie\w*|developpe\w*|doubl\w+) (?:votre|vos|le|la|votre site) (?:\w+ )?(?:trafic|ventes|chiffre d ?affaires?|visibilite|conversions?|clients|ca|notoriete)|(?:steigern|erhohen|verdoppeln|verbessern) (?:sie )?(?:ihre[nr]?|den|die|ihr) (?:\w+ )?(?:umsatz\w*|sichtbarkeit|besucher\w*|traffic|verkaufe|reichweite|ranking|online[ -]?prasenz)|(?:umsatz|sichtbarkeit|reichweite|verkaufe) (?:steigern|erhohen|verdoppeln|verbessern)|(?:aumente\w*|aumentar|incremente\w*|incrementar|multiplique\w*|multiplicar|impulse|impulsar|mejorar|mejore) (?:sus|su|tus|tu|las|el) (?:\w+ )?(?:ventas|trafico|visibilidad|clientes|ingresos|facturacion|presencia)\b/,
  ],
  [
    2,
    /\b(?:we are a (?:leading|professional|digital|marketing|full[ -]service|manufacturer|factory|supplier)|(?:web|app|website|shopify|wordpress|mobile) (?:design|development|redesign)(?: \w+)? (?:services?|company|agency|team)|(?:digital|online|influencer|email|social media) marketing (?:agency|services?|company|expert)|lead generation|email lists?|(?:b2b|business) (?:database|contacts list|leads)|data ?base of|(?:our|professional) (?:factory|manufactur\w+)|(?:wholesale|bulk|factory) (?:price|prices|offer|supplier|supply|catalog\w*)|oem|odm|moq\b|white[ -]label|drop ?ship(?:ping)? (?:supplier|partner|agent)|agence (?:web|digitale|marketing|de communication|seo)|fournisseur de|usine|creation de sites?|prix (?:de gros|usine)|webagentur|marketing[ -]?agentur|webdesign|grosshandelspreise|hersteller von|agencia (?:de marketing|digital|web|seo)|diseno web|somos (?:una agencia|fabricantes|proveedores|una empresa)|precios? (?:de mayorista|de fabrica|al por mayor)|base de datos de (?:empresas|emails|correos))\b/,
  ],
  [
    2,
    /\b(?:(?:schedule|book|arrange|hop on|jump on|have|set up|open to) (?:a |an )?(?:quick |brief |short |free |15[ -]min\w* |10[ -]min\w* |discovery )*(?:call|chat|demo|meeting|consultation)|(?:are you|would you be|if you(?:re| are)) (?:interested|open) (?:in|to)|let me know if (?:you(?:re| are) interested|interested)|(?:i|we) (?:came|stumbled) across your (?:website|site|store|shop|page|company|brand)|(?:i was|was|while) (?:looking|browsing|going) (?:at|through|on) your (?:website|site|store)|(?:noticed|found|see) (?:some |several |a few |that your )?(?:errors|issues|website|site|store) (?:on|in|is not|isnt|could)?|(?:free|no obligation|no[ -]cost) (?:quote|audit|consultation|trial|website audit|seo audit|proposal|mockup)|send you (?:a |our |the )?(?:quote|price ?list|proposal|catalog\w*|packages|portfolio|prices)|(?:may|can|shall|should) i send (?:you )?(?:a |our |the )?(?:quote|price ?list|proposal|catalog\w*|packages|details|audit|report)|(?:partnership|collaboration|business) (?:opportunity|proposal|inquiry|offer)|business opportunity|audit (?:gratuit|offert)|devis gratuit|(?:prendre|fixer|convenir d ?un|planifier un|bloquer un) (?:rendez[ -]vous|rdv|appel|creneau)|(?:etes[ -]vous|seriez[ -]vous) (?:interesse\w*|disponible|ouvert)|proposition (?:commerciale|de partenariat)|(?:je|nous) (?:me permets|vous contacte|vous propose|vous proposons|nous permettons)|kostenlose[sn]? (?:audit|analyse|beratung|erstgesprach|angebot)|(?:haben|hatten) sie (?:interesse|kurz zeit|zeit fur)|(?:kurze[sn]?|unverbindliche[sn]?) (?:gesprach|telefonat|call|termin|angebot|erstgesprach)|(?:bin|sind) auf (?:ihre|ihren|ihrer|eure) (?:website|webseite|shop|seite|onlineshop)|auditoria gratuita|(?:agendar|programar|coordinar) una (?:llamada|reunion|demo)|(?:estarian?|estaria usted) interesad\w+|propuesta (?:comercial|de colaboracion)|he (?:visto|visitado|estado viendo) (?:su|vuestra|tu) (?:web|tienda|pagina))\b/,
  ],
  [
    3,
    /\b(?:(?:bitcoin|crypto\w*|btc|ethereum|usdt|forex|nft) (?:invest\w*|trading|profit\w*|opportunit\w+|wallet|giveaway|mining|platform|returns?|broker)|invest(?:ment|ing|ir|issement|ieren)? (?:\w+ ){0,3}(?:bitcoin|crypto\w*|btc|forex)|guaranteed (?:returns?|profits?|income)|(?:earn|make|win|gagnez|verdienen sie|gane|gana) (?:up to )?[$€£]? ?\d[\d.,]* ?(?:k|\$|€|usd|eur|euros?|dollars?)? ?(?:a|per|every|each|par|pro|al|por)[ /]?(?:day|week|month|hour|jour|semaine|mois|tag|woche|monat|dia|semana|mes)|work from home (?:opportunity|and earn)|passive income|revenus? passifs?|passives einkommen|ingresos pasivos|online casino|casino (?:bonus|en ligne|online)|free spins|viagra|cialis|(?:weight loss|diet) pills?|adult dating|hot (?:singles|girls)|sexy girls|(?:you have|youve|vous avez|sie haben|ha|has) (?:been selected|won|gagne|gewonnen|ganado|sido seleccionado)|lottery|inheritance|next of kin|million (?:dollars|usd|euros?)|western union|prince|payday loans?|(?:business|personal|urgent) loans?(?: offer)?|(?:loan|pret|kredit|prestamo)s? (?:offer|at \d|entre particuliers|a \d|ab \d|zu \d|al \d|de \d)|merchant cash advance|business funding|pret (?:d ?argent|personnel|rapide)|kredit ohne schufa|prestamos? (?:rapidos?|urgentes?|personales?))\b/,
  ],
  [
    3,
    /\b(?:(?:attached|find attached|enclosed|unpaid|overdue|outstanding|pending) (?:\w+ ){0,3}invoice (?:\w+ ){0,8}(?:pay|payment|remit|wire|settle|bank)|invoice (?:\w+ ){0,4}(?:overdue|past due|unpaid)(?: .{0,80})(?:wire|bank details|pay immediately|avoid (?:suspension|legal|service))|(?:our|new|updated|changed) bank (?:account |)details (?:have|has|are|were|for (?:all )?(?:future )?payments?)|domain (?:name )?(?:registration |renewal )?(?:expir\w+|will expire|is about to expire|renewal)|(?:your|the) (?:mailbox|email account|account|paypal account|bank account|webmail|password|meta page|facebook page|instagram account|business page|page) (?:will be|has been|is|was|have been) (?:\w+ )?(?:suspended|deactivated|locked|disabled|limited|restricted|expired|closed|deleted|terminated|flagged|full)|verify your (?:account|identity|mailbox|password|wallet|email|information)|confirm your (?:password|account details|wallet|mailbox|banking)|wallet (?:verification|connect)|seed phrase|(?:community|copyright) (?:standards|guidelines|infringement) (?:violation|.{0,40}(?:appeal|suspend|page))|facture (?:impayee|en attente|jointe) .{0,60}(?:virement|regler|payer)|votre (?:compte|boite mail|messagerie|nom de domaine) (?:\w+ )?(?:sera|a ete|est|expire|va) (?:\w+ )?(?:suspendue?|bloquee?|desactivee?|limitee?|expire\w*|supprimee?)|ihr (?:konto|postfach|paypal[ -]konto) (?:wurde|wird|ist) (?:\w+ )?(?:gesperrt|eingeschrankt|deaktiviert|gekundigt|geloscht)|su (?:cuenta|buzon|dominio) (?:ha sido|sera|esta) (?:\w+ )?(?:suspendid\w+|bloquead\w+|desactivad\w+|limitad\w+|cancelad\w+))\b/,
  ],
  [1, /(?:https?:\/\/|www\.)\S+/],
  [
    3,
    /\b(?:(?:represent|manage|work with) (?:\w+ ){0,4}(?:influencers?|bloggers?|creators?)|(?:feature|promote|showcase) your (?:\w+ ){0,4}(?:to (?:our|my)|on (?:our|my))|(?:dofollow|do-follow|follow) (?:article|post|link)|(?:publish|place|post) (?:an? )?(?:\w+ ){0,2}(?:article|post|link)s? on your (?:blog|site|website)|placer (?:votre site )?en (?:premiere|1re|tete)|place[rz]? en premiere page|kaufbereite (?:kunden|leads)|exklusive (?:anfragen|leads)|neukunden(?:gewinnung)?|mehr (?:kunden|anfragen|umsatz) fur (?:ihre?n?|sie)|(?:vermitteln|liefern|bringen) (?:wir )?(?:ihnen )?(?:\w+ )?(?:kunden|anfragen|leads)|panneaux solaires|pompe a chaleur|entreprise est eligible|eligible a (?:une|la) (?:prise en charge|prime|aide)|etude gratuite|(?:pre-?approved|approved) for (?:a|an|up to)|no collateral|(?:verified|targeted|opt-in) (?:list|database|contacts?|leads?) of|(?:list|database) of (?:\w+ ){0,4}(?:buyers|companies|businesses|decision makers|attendees)|qualified leads|new buyers to your|ai-driven ads)\b/,
  ],
  [
    2,
    /\b(?:(?:not|nowhere) on (?:the )?first page|organic traffic|losing (?:visitors|customers|sales) on|e-?commerce brands|(?:notre|nos) agences?\b|erreurs techniques|manque de visibilite|(?:rechnen|zahlen) (?:sie )?(?:nur|erst) bei erfolg|kurzes telefonat|votre (?:referencement|visibilite)|reply (?:yes|with yes)|free (?:samples|audit)|our rates (?:start|begin)|years of experience|(?:meses|mes) de prueba|auditoria gratuita|avoid suspension|confirm the payment within|receive your funds|your target (?:criteria|audience))\b/,
  ],
  [
    1,
    /\b(?:click (?:here|below|the link|this link)|limited time|act now|best price|special offer|100% (?:free|guaranteed|legit)|no (?:hidden fees|credit check)|satisfaction guaranteed|unsubscribe|opt[ -]out|to be removed|reply (?:stop|remove|no)|dear (?:sir|madam|business owner|site owner|website owner|owner|webmaster|purchasing manager|manager|sir\/madam|beneficiary|friend|customer service manager)|cliquez ici|offre (?:limitee|exceptionnelle)|se desinscrire|klicken sie hier|nur fur kurze zeit|haga clic|oferta limitada|estimado (?:propietario|gerente)|whatsapp|telegram|skype)\b/,
  ],
  [
    3,
    /\b(?:buy|get|gain|acheter|achetez|kaufen|comprar|compra) (?:\w+ ){0,3}(?:followers|likes|subscribers|abonnes|vues|avis google|bewertungen|seguidores)\b/,
  ],
  [
    2,
    /\b(?:virtual assistants?|outsourc\w+|offshore (?:team|developers?)|explainer videos?|video (?:production|editing) services?|product photography services?|graphic design services?|logo design|ppc|google ads (?:management|expert|specialist|agency)|facebook ads (?:management|expert|agency)|chatbot (?:for|solution)|payment (?:processing|gateway) (?:solution|services?|rates)|merchant services|credit card processing|freight forward\w*|(?:packaging|led|textile|garment|furniture|machinery|electronics) (?:manufacturer|supplier|factory)|logiciel (?:de caisse|crm)|solution de (?:paiement|financement)|transitaire|leasing[ -]?angebot|photovoltaik|gestion de redes sociales|externalizar)\b/,
  ],
]
const CUSTOMER =
  /\b(?:my (?:\w+ )?(?:order|parcel|package|refund|purchase|delivery|account|subscription|return|invoice|shoes|dress|item|size|card|tracking)|i (?:ordered|bought|received|purchased|returned|paid|havent received|want to return|placed an order)|order (?:number|no|nr|#)|tracking number|(?:ma|mon|mes) (?:\w+ )?(?:commande|colis|remboursement|retour|facture|achat|livraison|article|compte)|jai (?:commande|achete|recu|passe commande|paye)|(?:meine|meinen|meiner|mein) (?:\w+ )?(?:bestellung|paket|lieferung|retoure|rechnung|erstattung|ruckerstattung|konto)|ich habe (?:\w+ ){0,3}(?:bestellt|gekauft|bezahlt|erhalten)|mi (?:\w+ )?(?:pedido|paquete|reembolso|compra|devolucion|factura|cuenta)|(?:he|hice) (?:comprado|pedido|recibido|un pedido|pagado|una compra)|compre)\b/
/** Weight of signs from which a pitch is beyond doubt. */
const CLEAR = 5
const BULK_HEADERS = /^(?:list-unsubscribe|x-campaign(?:-?id)?|x-mailgun-tag|x-mailer-campaign|feedback-id)$/i
const SPAM_HEADERS = /^x-spam-(?:flag|status)$/i

/** Reads whether a message is spam or a sales pitch to the shop. Slow to condemn: a lost customer costs more than a read pitch. */
export function readSpam(input: {
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}): SpamReading {
  const folded = fold(input.text).slice(0, 12_000).replace(/\n/g, ' ')
  let score = 0
  let kinds = 0
  for (const [weight, sign] of SIGNS) {
    if (!sign.test(folded)) continue
    score += weight
    kinds++
  }
  for (const [name, value] of Object.entries(input.headers ?? {})) {
    if (SPAM_HEADERS.test(name) && /^\s*yes/i.test(value)) score += 2
    else if (BULK_HEADERS.test(name) && kinds > 0) score += 1
  }
  const customers = CUSTOMER.test(folded) ? 3 : 0
  const net = score - customers
  const spam = net >= 3 && kinds > 0
  const margin = Math.abs(net - 2.5)
  // Several kinds of signs and no word of an order: nobody has yet seen a customer write so.
  const clear = spam && customers === 0 && (net >= CLEAR || (kinds >= 2 && net >= CLEAR - 1))
  return { spam, confidence: clear ? 0.99 : Math.round(Math.min(0.98, 0.8 + margin * 0.06) * 1e6) / 1e6 }
}
