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

/** "One moment": counts only while nothing has followed it. */
export const HOLD =
  /\b(?:(?:one|just a|1) (?:brief |quick |short )?(?:moment|second|sec|minute|min)\b|give me (?:an?|one|on|two|a few|just|\d+)\b|(?:accordez|donnez|laissez|donne|laisse)[ -]moi (?:une?|deux|quelques|\d+)|(?:geben sie|gib|gebt) mir (?:\d+|eine?n?|kurz|bitte|zwei)|(?:mi dia|dammi|de-me|da-me) (?:un|uma?|\d+|due)|(?:geef|gun) (?:me|mij) (?:een|\d+|even)|bear with (?:me|us)|hold on(?! to)|hang on|please (?:hold|wait|stand by)|let me (?:check|look|see|pull|try to find|find|verify|get)|lets see what|i can (?:check|look)|fingers crossed|un (?:petit )?(?:instant|moment)|une (?:petite )?(?:minute|seconde)|patient(?:ez|er)|ein(?:en)? (?:kleinen |kurzen )?moment|einen augenblick|kleinen moment|moment bitte|un (?:momento|momentito|segundo(?! \w+)|minuto)|(?:dame|deme|danos|denos|espere|espera|aguarde) (?:un|unos|una|dos|\d+))\b/
