const EN_VERB =
  '(?:get|send|refund|check|look|ship|call|contact|reply|update|let|keep|process|do|make|be (?:in touch|sending|refunding|shipping|checking|processing|looking|calling|back|getting|issuing|replacing|able)|have|email|come|investigate|issue|give|credit|replace|arrange|follow|try|take|forward|escalate|review|open|ask|notify|inform|confirm|provide|reach|return|resend|add|put|fix|cancel|sort|pass|speak|talk|find|see|write|raise|report|prepare|create|apply|change|remove|reimburse|verify|chase|respond|answer|dispatch|post|set|submit|ensure|pull|request|transfer|go)'

/** What we promise to do, in folded sentences. */
const OURS = new RegExp(
  [
    `\\b(?:ill|well|i will|we will|i shall|we shall|im going to|i am going to|we are going to|were going to|(?<!all |else |what |more |best |everything )i can|ill have someone)(?: now| also| then| just| gladly| personally| immediately| certainly| definitely| quickly| go ahead and| happily)* ${EN_VERB}\\b`,
    '\\b(?:i|we) (?:am|are) (?:going to|about to)',
    '\\b(?:i|we)(?:ll| will|ve| have)? (?:first |just |still |also )?(?:need|have|got|want) to (?:quickly |just |first )?(?:check|clear|ask|verify|look|speak|talk|discuss|consult|confirm (?:this |that |it )?with|find out|clarify|investigate|review|look into|run this|get (?:this|that|it) (?:checked|approved|confirmed))',
    '\\b(?:you|youll)(?: will| shall|ll)? (?:then |soon )?hear (?:back )?(?:from|about)',
    '\\b(?:expect|watch for|look out for) (?:a|an|my|our) (?:\\w+ )?(?:answer|reply|response|update|call|message|e-?mail)',
    '\\b(?:(?:answer|reply|response|update|news|feedback) (?:from (?:me|us) )?(?:will )?(?:follows?|by|within|tomorrow|is coming))',
    '\\b(?:waiting (?:for|on)|awaiting|wait for|chasing)(?: (?:to hear (?:back )?from|an? (?:answer|reply|response|update) from|the (?:answer|reply|response) (?:of|from)|news from))?(?: our| the| my| a)? (?:warehouse|colleagues?|team|workshop|accounting|finance|manager|supervisor|department|technicians?|developers?|it team|specialists?)',
    '\\blet (?:me|us) (?:just |quickly |please )?(?:check|look|see|find|verify|ask|get|take|investigate|confirm|pull|have|review|speak|talk|try|do|escalate|forward)',
    '\\blets see\\b',
    '\\b(?:someone|somebody|colleague|colleagues|manager|supervisor|specialist|agent|representative|technician|expert|(?:our|the) (?:[a-z]+ ){0,3}(?:team|department|staff|office)|they) (?:will|ll|is going to|are going to)(?: \\w+)? (?:be in touch|call|contact|get|reach|reply|look|email|follow|investigate|refund|process|review|update|respond|answer|come back)',
    '\\b(?:your|the|a|full|this) (?:\\w+ )?(?:refund|request|claim|case|credit|reimbursement|voucher|complaint)(?: of \\S+)? (?:will|is being|is currently|is still|should) (?:be |being )?(?:\\w+ )?(?:process|refund|issu|credit|review|handl|investigat|made|complet|sent|initiat|look|paid)',
    '\\b(?:you|youll|you will)(?: will|ll)? (?:then )?(?:be (?:refunded|credited|contacted|reimbursed|updated|notified|called)|(?:receive|get|have|hear) (?:a |an |your |our |the )?(?:full |partial )?(?:refund|reply|answer|response|update|call|back from|from us|money|reimbursement|feedback))',
    '\\b(?:we|i|im|were) (?:are |am )?(?:currently |still |now |actively )*(?:checking|looking into|investigating|working on|processing|reviewing|waiting for our|escalating)',
    '\\b(?:get|getting|come|coming) back to you\\b',
    '\\b(?:je|nous|on)(?: vous| te| y| lui| leur)? (?:vais|allons|va) (?!vous souhaiter)',
    '\\b(?:je|nous|on)(?: (?:vous|te|le|la|les|l|y|en|lui|nous|me)){0,3} (?!(?:serai|serons|resterai|resterons|pourrons|pourrai)\\b)\\w+(?:erai|erons|irai|irons|drai|drons|rai|rons|era|ira|dra)\\b',
    '\\b(?:je|nous|on)(?: (?:vous|te|le|la|les|l|y|en|lui|nous|me)){0,3} (?:reviens|revenons|verifie|verifions|regarde|regardons|renseigne|transmets|transmettons|tiens au courant|tenons (?:au courant|informee?s?)|tiens informee?|consulte|consultons|recontacte|rappelle|rembourse|remboursons|renvoie|renvoyons|etudions|traitons|relance|relancons|contacte|contactons|occupe|occupons|fais le necessaire|faisons le necessaire|demande a|interroge|interrogeons|cherche|cherchons)\\b',
    '\\b(?:je|nous|on)(?: (?:vous|te|le|la|les|l|y|en|lui|leur)){0,3} (?:ecris|ecrivons|reponds|repondons|appelle|appelons|confirme|confirmons|envoie|envoyons|donne|donnons|fais|faisons|dis|informe|informons)\\b.{0,60}\\b(?:demain|des que|des demain|sous \\d|sous (?:peu|une|deux)|dici|dans (?:la journee|l ?heure|les|quelques)|ce soir|rapidement|tres vite|lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine prochaine|aussitot|au plus vite)',
    '\\b(?:je|nous|on) (?:dois|devons|doit) (?:dabord |encore |juste )?(?:verifier|demander|consulter|voir|clarifier|poser|contacter|examiner)',
    '\\b(?:vous aurez|tu auras) (?:de (?:mes|nos) nouvelles|une reponse|un retour|notre reponse|ma reponse)',
    '\\ble necessaire (?:est en cours|sera fait)',
    '\\b(?:attendons|attends|attend|attente)(?: \\w+){0,3} (?:entrepot|collegues?|service|equipe|atelier|comptabilite|responsable)',
    '\\b(?:vous|tu) (?:serez|seras|allez etre|vas etre) (?:\\w+ )?(?:rembourse|credite|contacte|rappele|recontacte|informe|averti)',
    '\\b(?:vous recevrez|vous allez recevoir|vous devriez recevoir) (?:un |une |le |votre |notre )?(?:remboursement|reponse|appel|retour|virement)',
    '\\b(?:collegue|conseiller|conseillere|equipe|responsable|service \\w+)s? (?:va|vont|vous|reviendra|prendra|revient|traitera|etudie)\\b',
    '\\b(?:remboursement|avoir|virement|demande|dossier) (?:sera|est en cours|va etre|vous sera|devrait etre)',
    '\\blaisse[rz]?[ -]moi\\b',
    '\\ben cours de (?:traitement|verification|remboursement)',
    '\\b(?:ich|wir) (?:werde|werden)\\b(?! (?:uns freuen|sie vermissen))',
    '\\b(?:werde|werden) (?:ich|wir)\\b',
    '\\b(?:ich|wir) (?:melde|melden|prufe|prufen|klare|klaren|schaue|schauen|kummere|kummern|frage|fragen|schicke|schicken|sende|senden|leite|leiten|erstatte|erstatten|veranlasse|veranlassen|informiere|informieren|kontaktiere|kontaktieren|rufe|rufen|gebe|geben|bearbeite|bearbeiten|uberprufe|uberprufen|uberweisen|uberweise|buche|buchen|erledige|halten sie|halte sie|sehe|sehen|forsche|versende|versenden)\\b',
    '\\b(?:melde|melden|prufe|prufen|klare|klaren|erstatte|erstatten|uberweisen|schicke|schicken|sende|senden|informiere|informieren|rufe|rufen|versende|versenden) (?:ich|wir)\\b',
    '\\b(?:melde|melden|kummere|kummern|schreibe|schreiben) (?:ich |wir )?(?:mich|uns|ihnen|dir|euch)\\b',
    '\\b(?:schreibe|schreiben|antworte|antworten|sage|sagen|gebe|geben) (?:ich |wir )?(?:ihnen|dir|euch)\\b.{0,50}\\b(?:morgen|heute|bis|bescheid|innerhalb|in kurze|zeitnah|sobald|montag|dienstag|mittwoch|donnerstag|freitag|samstag|umgehend)',
    '\\b(?:muss|mussen) (?:ich|wir|das|es|dies)\\b.{0,60}\\b(?:klaren|prufen|nachfragen|fragen|besprechen|nachsehen|nachschauen|abklaren|erkundigen|rucksprache)',
    '\\b(?:ich|wir) (?:muss|mussen)\\b.{0,60}\\b(?:klaren|prufen|nachfragen|fragen|besprechen|nachsehen|nachschauen|abklaren|erkundigen)',
    '\\b(?:sie|du) (?:horen|horst|hort) (?:\\w+ ){0,4}(?:von (?:mir|uns))',
    '\\b(?:warte|warten)(?: ich| wir)?(?: \\w+){0,3} auf (?:\\w+ ){0,4}(?:lager\\w*|kolleg\\w*|werkstatt|team|abteilung|buchhaltung|technik\\w*)',
    '\\b(?:rucksprache|bescheid) (?:mit|geben|gebe)\\b',
    '\\b(?:kollegin|kollege|kollegen|team|fachabteilung|mitarbeiter|abteilung|buchhaltung)\\b.{0,60}\\b(?:wird|werden|meldet|melden|ruft|kummert|pruft|prufen)\\b',
    '\\b(?:erstattung|ruckerstattung|gutschrift|betrag|anfrage|geld|ruckzahlung|anliegen)\\b.{0,60}\\b(?:wird|werden|erfolgt)\\b',
    '\\bsie (?:erhalten|bekommen)\\b.{0,50}\\b(?:geld|erstattung|ruckerstattung|antwort|ruckmeldung|gutschrift|anruf|betrag)\\b',
    '\\b(?:lassen|lass) (?:sie )?mich\\b.{0,30}\\b(?:prufen|nachsehen|schauen|nachschauen)\\b',
    '\\b(?:voy|vamos) a\\b',
    '\\b(?:revisare|comprobare|consultare|verificare|enviare|informare|contactare|llamare|escribire|mantendre|dire|avisare|procesare|reembolsare|preguntare|investigare|gestionare|hare)\\b',
    '\\b(?:companero|companera|equipo|agente|departamento|responsable|encargado)\\b.{0,50}\\b(?:contactara|llamara|pondra|revisara|respondera|va a|procesara|contactaran|esta (?:revisando|trabajando))\\b',
    '\\b(?:reembolso|dinero|devolucion|solicitud|abono|caso)\\b.{0,20}\\b(?:sera|se (?:procesara|realizara|abonara|hara|efectuara|revisara)|esta en (?:proceso|tramite|curso))\\b',
    '\\brecibira[sn]? (?:el |su |tu |un |una )?(?:reembolso|dinero|abono|respuesta|llamada|devolucion)',
    '\\b(?:me|nos) (?:ocupo|ocupamos|encargo|encargamos|pongo|ponemos|informo|informamos) (?:de|con|en|personalmente|ahora)',
    '\\b(?:lo|la|los|las|se lo) (?:consulto|consultamos|miro|miramos|reviso|revisamos|pregunto|preguntamos|compruebo|comprobamos|verifico|verificamos|gestiono|gestionamos|averiguo|averiguamos) (?:con|y|ahora|en|hoy|enseguida|de inmediato|al)',
    '\\b(?:le|les|te|os) (?:escribo|escribimos|contesto|contestamos|respondo|respondemos|digo|decimos|llamo|confirmo|confirmamos|cuento|envio|enviamos|doy|damos)\\b.{0,50}\\b(?:manana|hoy|en (?:\\d+|unas?|unos|el dia|cuanto|breve|24|48)|antes del?|esta (?:tarde|noche)|lo antes|cuanto antes|el (?:lunes|martes|miercoles|jueves|viernes|sabado)|la (?:proxima )?semana|pronto|respuesta|noticias)',
    '\\b(?:tengo|tenemos|debo|debemos|necesito|necesitamos) (?:que )?(?:consultar|comprobar|verificar|preguntar|revisar|aclarar|hablar|confirmar)(?:lo|la)?\\b',
    '\\b(?:tendra|tendras|tendran) (?:noticias|respuesta|una respuesta|novedades)',
    '\\b(?:esperando|espero|esperamos|a la espera de)(?: \\w+){0,4} (?:almacen|compan\\w*|equipo|taller|departamento|contabilidad|responsable)',
    '\\b(?:dejeme|dejame|permitame|permiteme)\\b',
    '\\b(?:estamos|estoy) (?:revisando|trabajando|investigando|verificando|comprobando|gestionando|tramitando)\\b',
    '\\b(?:le|te|les|os) (?:devolvemos|reembolsamos|llamamos|informamos|avisamos|mantenemos|confirmo manana|digo algo|mantengo)\\b',
  ].join('|'),
)

/** Spanish says it with an ending, which French articles and infinitives share. */
const SPANISH_FUTURE =
  /\b(?:(?:le|te|les|os|lo|la|los|las|me|nos|se) \w+(?:are|ere|ire|aremos|eremos|iremos|dre|dremos)|(?!(?:estaremos|estare|quedaremos|seremos|podremos)\b)\w+(?:aremos|eremos|iremos|dremos))\b/
const NOT_SPANISH =
  /\b(?:vous|votre|vos|nous|je|est|une|dans|avec|des|du|au|sur|et|peut|pour|qui|heures|jour|the|you|your|is|are|ich|sie|ist|und)\b/

/** Whether a folded sentence of an agent takes a step upon us. */
export function promises(folded: string): boolean {
  return OURS.test(folded) || (SPANISH_FUTURE.test(folded) && !NOT_SPANISH.test(folded))
}

/** Something was asked of a carrier, bank or maker, and their answer decides how it goes on. */
export const ENQUIRY =
  /\b(?:(?:opened|started|raised|filed|launched|initiated|requested|lodged|created|submitted) (?:an? |the )?(?:\w+ ){0,2}(?:investigation|claim|trace|tracer|search|enquiry|inquiry|query|dispute|complaint)(?: \w+){0,4}|asked (?:them|the \w+|\w+) to (?:look|search|check|investigate|trace|find|locate|confirm)|(?:wait|waiting|await|awaiting)(?: now| still)?(?: for| on)? (?:their|its|his|her|the (?:carrier|courier|supplier|manufacturer|bank|maker|driver|delivery company|post)s?|an? (?:answer|reply|response|decision) (?:of|from)|the (?:answer|reply|response|outcome|result|decision|feedback))(?: \w+)?|(?:waiting|wait) to hear (?:back )?from (?:the |our )?(?:carrier|courier|supplier|manufacturer|bank|maker|dhl|ups|fedex|dpd|gls|usps)|(?:is|are) being (?:investigated|traced) by|ouvert une (?:enquete|reclamation|recherche|procedure)|lance une (?:enquete|recherche|reclamation)|(?:attendons|attends|en attente d|dans lattente d)(?: maintenant| encore| toujours| desormais)?(?:e|u|es)?(?: (?:la|une|leur|sa|le|un))? (?:reponse|retour|confirmation|decision|resultat)|demande (?:a|au) (?:\w+ ){1,3}de (?:rechercher|verifier|localiser|retrouver)|(?:recherche|enquete) (?:est )?en cours|nachforschung\w*(?: \w+){0,3} (?:gestellt|eingeleitet|gestartet|beantragt|beauftragt|eroffnet|veranlasst)|(?:warten|warte)(?: wir| ich)?(?: jetzt| nun| noch| derzeit)? auf (?:die|eine|deren|den|das) (?:\w+ )?(?:antwort|ruckmeldung|ergebnis|entscheidung|bestatigung|rucklauf)|(?:abierto|iniciado|puesto|tramitado) una (?:investigacion|reclamacion|incidencia|busqueda)|(?:esperamos|espero|esperando|a la espera de)(?: ahora| todavia| aun)? (?:la|una|el|un) (?:respuesta|contestacion|resolucion|confirmacion|resultado)|pedido a (?:\w+ ){1,3}que (?:busque|localice|investigue|compruebe|lo busque)\w*)\b/

/** "As soon as I hear from them": the news is somebody else's to bring. */
export const ONCE_KNOWN =
  /\b(?:(?:as soon as|once|when) (?:i|we|they|there)(?:ve| have)? (?:hear|know|get|have|receive|answer|reply|is (?:any )?news|are (?:any )?news)|des que (?:jai|nous avons|jaurai|nous aurons|jen|nous en)|sobald (?:ich|wir|es|etwas)|en cuanto (?:sepa|sepamos|tenga|tengamos|haya|me|nos)|sofort bescheid|umgehend bescheid)/

/** "One moment": counts only while nothing has followed it. */
export const HOLD =
  /\b(?:(?:one|just a|a|1|on) (?:brief |quick |short )?(?:moment|second|sec|minute|min)\b|give me (?:a|one|on|two|a few|just|1|2)|bear with (?:me|us)|hold on|hang on|please (?:hold|wait|stand by)|let me (?:check|look|see|pull|try to find|find|verify|get)|lets see what|i can (?:check|look)|fingers crossed|un (?:petit )?(?:instant|moment)|une (?:petite )?(?:minute|seconde)|patient(?:ez|er)|ein(?:en)? (?:kleinen |kurzen )?moment|einen augenblick|kleinen moment|moment bitte|un (?:momento|momentito|segundo|minuto)|(?:dame|deme|espere|espera|aguarde) (?:un|unos))\b/

/** Somebody outside moves next: carriers, banks, makers, the parcel itself. */
export const OUTSIDE =
  /\b(?:(?:courier|carrier|driver|dhl|ups|fedex|usps|dpd|gls|royal mail|hermes|evri|post office|postal service|postman|bank|banks|paypal|klarna|card issuer|card provider|manufacturer|supplier|customs|delivery (?:company|service|driver|partner|person)|logistics partner)\b.{0,60}\b(?:will|ll|takes?|should|can take|may take|needs?|going to|has to|must|is (?:handling|investigating|processing|due)|usually|typically|attempts?)|(?:(?:package|parcel|order|delivery|shipment|item|replacement|new one|items|products?)(?: (?:will|should|is|are|ll|was|were|has been|would))?|(?:it|they)(?:ll| (?:will|should|is|are|would))) ?(?:now |currently |already |then |also |still )*(?:expected|scheduled|due|on (?:its|the|their) way|out for delivery|estimated|in transit|be (?:there|delivered|with you|shipped|dispatched|sent|arriving|at your)|arriv\w+|reach\w*|ship (?:out)?|come|get(?:s)? (?:there|to you)|appear|show|take)|you(?:ll| will| should| can expect to)? (?:receive|get|have|expect) (?:it|them|your (?:\w+ )?(?:package|order|parcel|item|items|replacement|delivery)|the (?:\w+ )?(?:package|parcel|item|order|delivery|replacement))|(?:estimated|expected) (?:delivery|arrival)|(?:appear|show(?:s)?(?: up)?|be visible|land|arrive|reflected?) (?:in|on) your (?:\w+ )?(?:account|statement|card|bank)|(?:days?|hours?|weeks?) (?:to|before it|for it to|for the (?:amount|refund|money) to) (?:appear|show|reach|arrive|be credited)|(?:they|theyll|they will|he|she)(?: will|ll)? (?:call|deliver|contact|bring|collect|pick|come)|(?:transporteur|livreur|coursier|colissimo|chronopost|mondial relay|la poste|banque|fournisseur|fabricant|douane|dhl|paypal)\b.{0,60}\b(?:va|vont|peut|prend|devrait|doit|vous|livrera|passera|appellera|contactera|mettra|met|traite|enquete)|(?:colis|commande|livraison|article|produit|paquet|articles)\b.{0,30}\b(?:sera|arrivera|arrive|devrait|prevue?s?|attendue?s?|en cours (?:de livraison|dacheminement)|en route|vous sera|va (?:arriver|etre livre|etre expedie)|parviendra|partira)|(?:vous )?(?:recevrez|devriez recevoir|allez recevoir) (?:bien )?(?:votre|le|la|vos) (?:\w+ )?(?:colis|commande|article|livraison|produit|paquet|articles|nouvel)|(?:apparait|apparaitra|apparaitre|visible|credite) (?:sur|dans) votre|(?:paketdienst|zusteller|bote|kurier|spediteur|spedition|deutsche post|bank|hersteller|lieferant|zoll|postbote|lieferdienst|versanddienst\w*|fahrer|dhl|hermes|dpd)\b.{0,60}\b(?:wird|werden|braucht|benotigt|kommt|ruft|liefert|stellt|meldet|dauert|zustellt|zustellen|bringt)|(?:paket|lieferung|sendung|bestellung|ware|artikel|ersatz)\b.{0,40}\b(?:kommt|wird|sollte|trifft|unterwegs|erreicht|ankommen|eintreffen|zugestellt|zustellung)|(?:erhalten|bekommen) sie (?:ihr paket|ihre (?:bestellung|lieferung|sendung|ware))|sie (?:erhalten|bekommen) (?:ihr paket|ihre (?:bestellung|lieferung|sendung|ware)|das paket|die (?:ware|lieferung|sendung))|(?:geld|betrag|erstattung|gutschrift|tagen?|werktagen?|eur|€)\b.{0,60}(?:auf|in) (?:ihrem|deinem) konto|(?:transportista|mensajero|repartidor|correos|seur|mrw|nacex|banco|proveedor|fabricante|aduana|mensajeria|agencia de transporte)\b.{0,60}\b(?:va|puede|tarda|suele|llamara|entregara|debe|contactara|pasara|necesita|tardara|realizara|investiga)|(?:paquete|pedido|envio|entrega|articulo|producto)\b.{0,30}\b(?:llegara|sera|deberia|previst[ao]|en camino|en reparto|entregara|llega|espera|saldra|esta de camino)|recibira[sn]? (?:su|tu|el) (?:pedido|paquete|envio|producto|articulo)|(?:reflejado|reflejarse|aparecer|aparecera|vera|reflejara|reflejar) (?:\w+ ){0,4}en (?:su|tu) (?:cuenta|tarjeta|banco|extracto))\b/
