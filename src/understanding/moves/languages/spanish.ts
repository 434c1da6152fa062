import { anyOf, BRANDS, type Grammar } from '../grammar.ts'

const CLITICS = '(?:(?:me|te|le|les|os|lo|la|los|las|se|nos) ){0,2}'
const TEAM =
  '(?:companer[oa]s?|equipo|departamento|responsable|encargad[oa]|supervisor[a]?|almacen|contabilidad|facturacion|sistemas|desarrolladores|tecnicos?|agente|taller|gerente|jef[ea]|direccion|director[a]?|calidad|logistica|alguien|comercial|soporte|asesor[a]?|gestor[a]?|administracion|montador(?:es)?|especialista|central|devoluciones)'
/** First persons of the present in -o that tell a state or a courtesy, not a step. */
const STATE =
  '(?!(?:siento|lamento|entiendo|comprendo|veo|creo|espero|agradezco|tengo|puedo|quedo|pido|ruego|estoy|soy|quiero|deseo|necesito|debo|confirmo que|como|pero|cuando|ejemplo|favor|correo|pedido|articulo|producto|numero|codigo|enlace|dinero|reembolso|envio (?:es|tarda|cuesta)|todo|solo|nuevo|mismo|caso|plazo|momento|euro|cargo|equipo|cambio|recibo|paso|otro|listo|hecho|abono|modelo|abierto|puesto|dado|pasado|enviado|bueno|claro|tanto|luego|dispongo|conozco|supongo|imagino|recomiendo|digo que|vuelvo|adjunto|anulo|cancelo|he|metodo|tiempo|banco|motivo|repuesto|transporte|proceso|llevo|pongo en|no|termino|acabo)\\b)'

export const spanish: Grammar = {
  promise: anyOf(
    `(?:voy|vamos) a (?!ser sincer|estar cerrad)[a-z]+(?:r|rlo|rla|rle|rles|rte|rlos|rlas|rselo|rtelo|ros)`,
    `${CLITICS}(?!(?:estare|estaremos|quedare|quedaremos|seremos|sere|podremos|podre|tendremos que cobrar|sabre|sabremos|agradeceremos|agradecere|necesitare|necesitaremos|pare|libre|nombre|siempre|sobre|entre|octubre|noviembre|diciembre|septiembre|donde|hombre|padre|madre|quiere|adquiere|requiere|prefiere|espere|compre|muestre|entregare|cobre|abre|retire|mire|tire|cubre|encuentre|figure|registre|asegure|lumbre|cumbre|costumbre|febre|timbre|cierre|disculpare|pobre|tarde|parte|grande|postre)\\b)[a-z]+(?:are|ere|ire|dre|bre|rre|aremos|eremos|iremos|dremos|bremos)`,
    `(?:le|les|te|os|lo|la|los|las|se lo|se la|me lo|te lo|te la|nos|me) ${STATE}(?:[a-z]+o|[a-z]+(?:amos|emos|imos)|doy|damos|hacemos|digo|decimos)(?! (?:que|saber que|nuestras))(?! (?:las |nuestras |mis )?(?:disculpas|gracias))`,
    `(?:^|[,;:.] |y |pero |ya |ahora |ahora mismo )${STATE}(?:tramito|consulto|reviso|compruebo|miro|gestiono|hablo|llamo|mando|envio|preparo|corrijo|pregunto|averiguo|escalo|paso|remito|traslado|procedo|solicito|reclamo|busco|pido|tramitamos|consultamos|revisamos|comprobamos|miramos|gestionamos|hablamos|llamamos|mandamos|enviamos|preparamos|preguntamos|remitimos|trasladamos|procedemos|solicitamos|buscamos|devolvemos|reembolsamos|emitimos)`,
    '(?:me|nos) (?:ocupo|ocupamos|encargo|encargamos|pongo|ponemos)',
    '(?:tengo|tenemos|debo|debemos|necesito|necesitamos|hay) (?:que )?(?:consultar|comprobar|verificar|preguntar|revisar|aclarar|hablar|confirmar|esperar|pedir|mirar|ver)(?:lo|la)?',
    '(?:dejeme|dejame|dejanos|dejenos|permitame|permiteme) (?:que )?[a-z]+',
    '(?:estamos|estoy|esta|estan|seguimos|sigo) (?:\\w+ )?(?!(?:teniendo|esperando)\\b)[a-z]+(?:ando|iendo|yendo)',
    `${TEAM}\\b(?: \\w+){0,6} (?:va|van|esta|estan|tiene que|debe|[a-z]+(?:ara|aran|era|eran|ira|iran|dra|dran)|se)`,
    '(?:se )?(?:[a-z]+(?:rara|rera|cera|zara|sara|tara|dara|nara|lara|gara|vera|dera|bira|tira|mara|rira|uira|jara|hara|tirara|abrira|llara|ndra|ndran|brara|pondra|hara|enviara|enviaran|eliminara|borrara)|sera|seran|estara|estaran|quedara|quedaran|quedan|saldra|saldran)(?! (?:cerrad|abiert|posible|necesari)\\w*)',
    '(?:tendra|tendras|tendran|tendreis|recibira|recibiras|recibiran|recibireis|tienes|tiene|recibes) (?!que |derecho|razon|toda la razon|el (?:ticket|resguardo|numero)|algun|alguna|dudas?|a su|prisa|ganas|\\d+ (?:dias|meses) para)(?:\\w+ ){0,5}?(?:noticias|respuesta|presupuesto|novedades|lista|hecha|hecho|resuelto|reembolso|dinero|abono|llamada|devolucion|factura|confirmacion|correo|solucion|copia|lo|la|una|un|el)',
    '(?:en|esta en) (?:proceso|tramite|curso|estudio|gestion|revision)|pendiente de (?:que |respuesta|revision|confirm\\w+)',
    '(?:por|via) (?:mi|nuestra) parte (?:\\w+ ){0,3}(?:tramit|gestion|hare|haremos)',
    '(?:doy|damos|meto|metemos|echo|hago|hacemos) (?:un|una|prisa|seguimiento)|prevista? (?:para|el)|sin falta|se lo prometo|te lo prometo|prometido|en ello|enseguida|ahora mismo (?:lo|la|se|te)',
    'esperamos (?:tenerlo|poder|resolverlo|recibirlo|tener)',
    '(?:hacemos|hago) llegar',
  ),
  dispatch: anyOf('(?:sale|salen|se envia|se envian|sale hoy|se entrega) (?:hoy|manana|esta|el|este|a|en)'),
  noPromise: anyOf(
    'no (?:se )?(?:le |te |les )?(?:[a-z]+(?:ra|ran))(?: \\w+){0,4}|(?:nada|ningun\\w*)(?: \\w+){0,3} (?:sera|se)(?: \\w+)?',
    '(?:estaremos|estare|quedo|quedamos|seremos|sera un placer)(?: \\w+){0,5}',
    '(?:puede|puedes|podra|podras)(?: \\w+){0,3}',
    '(?:le|te|les|os) (?:pido|pedimos|ruego|rogamos|agradezco|agradecemos|recuerdo|recordamos|adjunto|adjuntamos|deseo|recomiendo|recomendamos|animo|explico|paso uno|informo de que|confirmo que|entiendo|comprendo|presento)(?: \\w+){0,5}',
    '(?:lo|la) (?:siento|lamento|sentimos|lamentamos)(?: \\w+){0,4}',
  ),
  inform:
    /\b(?:\w*consult\w*|\w*pregunt\w*|revis\w*|comprob\w*|comprueb\w*|averigu\w*|verific\w*|dig[oa]|dire\w*|decimos|inform\w*|avis\w*|escrib\w*|contest\w*|respond\w*|respuesta|noticias|novedades|llam\w*|cuent\w*|confirm\w*|hablo|hablamos|mir[oa]\w*|investig\w*|contact\w*|pondra\w*|valorara\w*|aclar\w*|localic\w*|mantendr\w*|busc\w*)/,
  handed: anyOf(
    '(?:he|hemos|ha|han|acabo de|acabamos de|ya)(?: \\w+){0,3} (?:pedido|solicitado|trasladado|remitido|derivado|pasado|escalado|reclamado|reclamar|contactado|consultado|preguntado|abierto|puesto|iniciado|avisado|notificado|dado|transmitido|reenviado a|enviado a(?:l)? (?:departamento|equipo|almacen)|presentado|tramitado una|interpuesto|requerido)',
    '(?:remito|remitimos|traslado|trasladamos|derivo|paso|pasamos)(?: \\w+){0,4} (?:a|al|departamento|equipo)',
    '(?:sin|no (?:tengo|tenemos|hay|hemos recibido)|aun no|todavia no)(?: \\w+){0,3} (?:respuesta|noticias|novedades|fecha|pronunciado|contestado|respondido|confirmado)',
    '(?:esperando|esperamos|espero|a la espera de|pendientes? de)(?! (?:su|tu|sus|tus|vuestra|que (?:nos|me) (?:envi|confirm|mand|dig))\\w*)',
  ),
  team: anyOf(TEAM, 'nosotros', 'nuestr[oa]s?'),
  outsider: anyOf(
    BRANDS,
    '(?:consulado|embajada|notari[oa]|juzgado|transportistas?|mensajer[oa]s?|repartidor(?:es|a)?|conductor|cartero|correos(?: express)?|seur|mrw|nacex|gls|dhl|ups|fedex|tipsa|envialia|banco(?: emisor)?|entidad(?: bancaria)?|emisor|paypal|klarna|proveedor(?:es)?|fabricantes?|marca|vendedor(?:es|a)?|aduanas?|mensajeria|agencia(?: de transportes?)?|aseguradora|seguro|aerolinea|compania (?:aerea|de seguros)|servicio (?:tecnico )?oficial|servicio tecnico oficial|empresa de (?:transportes?|mensajeria)|casero|propietario|hacienda|ayuntamiento|administracion publica|editorial|mayorista|fabrica|perito|socio|partner|hotel|apple|google|operadora)',
  ),
  outside: anyOf(
    '(?:va|van|puede|pueden|tarda|tardan|tardara|tardaran|suele|suelen|debe|deben|necesita|[a-z]+(?:ara|aran|era|eran|ira|iran|dra|dran)|tienen? (?:\\w+ ){0,4}(?:\\d+|plazo|hasta)|plazo|investiga|investigan|entrega|dice|dicen|lleva|corre a cargo|se encarga|pasa|estudia|todavia no|aun no)',
  ),
  underway: anyOf(
    '(?:esta|estan|va|ya) (?:\\w+ )?(?:en camino|de camino|en reparto|en transito|enviad[oa]s?|de viaje)|(?:ha|han|hemos|he) (?:\\w+ )?(?:salido|enviado (?:hoy|ayer|el|la|tu|su|esta)|despachado|entregado a)|ha sido enviad[oa]|(?:se )?envio ayer|ya (?:ha )?salio|en reparto',
    '(?:reembolso|devolucion|abono|importe|dinero|transferencia)(?: \\w+){0,6} (?:emitid[oa]|ordenad[oa]|realizad[oa]|hech[oa]|tramitad[oa]|completad[oa]|efectuad[oa])(?=.*(?:banco|cuenta|dias))',
    '(?:reflejado|reflejarse|aparecer|aparecera|vera|veras|reflejara|reflejar|abonarl[oa]|abonara|liberara|liberar[a-z]*|ingresara)(?: \\w+){0,6}|banco\\b.{0,40}\\b(?:dias|semana|plazo)|ordenado la devolucion',
  ),
  arrival: anyOf(
    '(?:llega|llegan|llegara|llegaran|te llega|le llega|entrega prevista|deberia llegar|sera entregad[oa]|se entregara|recibira[sn]?|recibireis|la tendras|lo tendras|lo tendra|la tendra|lo tienes|la tienes|lo recibes|la recibes|los tendra\\w*|pasara por)',
  ),
  ask: anyOf(
    '(?:por favor|porfa|porfavor),? (?!(?:acept|disculp|perdon|no )\\w*)[a-z]+|[a-z]+,? por favor',
    '(?:necesito|necesitamos|necesitaria|necesitariamos|necesitare|necesitaremos|haria falta|hace falta|me faltan?|nos faltan?|(?<!sin )falta(?:ria)?)(?! (?:consultar|comprobar|revisar|verificar|hablar|preguntar|un par de dias|unos dias|tiempo))\\b',
    '(?:envie|mande|diga|indique|confirme|facilite|comunique|pase|haga|responda|remita|adjunte|devuelva|firme|rellene|deje|traiga|elija|escriba|reenvie|complete)(?:n)?(?:me|nos|me|lo|la|melo|noslo)\\b|(?:envia|manda|di|indica|confirma|facilita|pasa|responde|adjunta|devuelve|firma|rellena|deja|trae|elige|escribe|completa|cuenta)(?:me|nos)(?:lo|la)?\\b',
    '(?:^|[;:.] |entonces |solo |simplemente |(?:^|[,;:.] |y |o )(?=(?:envie|mande|indique|confirme|adjunte|responda|rellene|pruebe|intente|reinicie|borre|mire|compruebe|revise|deje|lleve|traiga|elija|firme|imprima|vuelva)\\b))(?:envie|envia|mande|manda|indique|indica|confirme|confirma|adjunte|adjunta|responda|responde|rellene|rellena|pruebe|prueba|intente|intenta|reinicie|reinicia|borre|borra|mire|mira|compruebe|comprueba|revise|revisa|deje|deja|lleve|lleva|traiga|trae|elija|elige|firme|firma|escribenos cuando|escribanos cuando|imprima|imprime|pegue|pega|haga|haz|vuelva|vuelve|dejad|mandad|enviad|probad|mirad|siga|sigue|pague|paga|transfiera) ',
    '(?:^|[,;:.] |y )(?!(?:disculpe|perdone|disculpa|perdona|avise|aviseme|quedate|quedese|disfruta|guarde|guarda|conserve|escuela|parcela|tela|cautela|novela)\\w*\\b)[a-z]{3,}(?:e|a|en)(?:me|nos|lo|la|los|las|melo|noslo)\\b',
    '(?:solo )?(?:tiene|tienes|teneis|tendria|tendrias|debe|debes|deberia|deberias) que (?!preocupar|hacer nada)\\w+',
    '(?:a la espera|pendientes?|espero|esperamos|esperando) (?:de )?(?:su|tu|que nos|que me|sus|tus|vuestra)\\w*',
    '(?:puede|puedes|podeis|pueden) (?:\\w+ )?(?:pasar(?:se|te)? (?:a |por |cuando)|recoger(?:lo|la)?|venir|pasarse|pasarte)|(?:esta|estan) (?:ya )?list[oa]s?(?: para| en|[.,!]|$)|reservad[oa]s? a (?:tu|su) nombre hasta',
    'que me (?:firme|envie|mande|devuelva|confirme)|y me lo devuelva|vuelve a probar|vuelva a probar|prueba otra vez',
  ),
  offer: anyOf(
    'desea|quiere[sn]?|quereis|prefiere[sn]?|preferis|(?:le|te|les|os) (?:gustaria|parece|interesa|viene (?:bien|mejor)|va bien|importa|anado|apetece)|deseas|puedo (?:ofrecer|enviar|reembolsar|proponer|mandar)\\w*|podemos (?:ofrecer|enviar|reembolsar|proponer|mejorar)\\w*|(?:le|te) (?:ofrezco|propongo)',
  ),
  condition: anyOf(
    '(?:en cuanto|cuando|una vez que?|tan pronto como|si|tras|nada mas|despues de|siempre que) (?:nos (?!diga la|conteste el|responda el|confirme el)\\w+|me (?!diga el|conteste el|respondan|contesten)\\w+|(?:lo|la|los|las) (?:recib|tengamos|envi|mand|teng)\\w*|tengamos|usted|hayamos|(?:este|esten|sea) (?:hech|pagad|list|en)\\w*|recib\\w+|(?:el|la|su|tu) (?:pago|paquete|devolucion|producto|articulo|transferencia|ingreso|recepcion|recogida)|envie|envies|llegue|la haya|lo haya|verifique\\w*)',
    '(?:con )?un simple|basta (?:con )?que|di(?:me|game) que si',
    '(?:recibido|recibida|confirmado) (?:el|la) (?:pago|paquete|producto|articulo|devolucion)|a la recepcion',
  ),
  optional: anyOf(
    'algo mas|algun[ao] otr[ao]|otra (?:cosa|duda|pregunta|consulta)|alguna (?:duda|pregunta|consulta)|no dude[ns]? en|no duden|si (?:tiene|necesita|tienes|necesitas|precisa|hay|le surge|te surge|no (?:mejora|funciona|contesta|responde|lo)|vuelve|surge|quiere|quieres|prefiere)\\w*|(?:quedo|quedamos|estamos|estoy) a (?:su|tu|vuestra|entera) |aqui (?:estamos|estoy|nos tienes)|en que (?:puedo|podemos)|cualquier (?:otra )?(?:duda|cosa|consulta|pregunta)|(?:puedo|podemos) ayudar\\w*|que tenga\\w*|que pase\\w*|feliz (?:dia|tarde|semana|finde)|buen (?:dia|fin)|un saludo|saludos|disfruta\\w*|hasta (?:pronto|luego|entonces)|un placer|a ti|de nada|escribenos si|escribanos y|no hace falta|no es necesario|quedatel[oa]|quedesel[oa]',
  ),
  done: anyOf(
    '(?:he|hemos|ha|han|esta|estan|queda|quedan|quedo|fue|fueron|sido|ya|acabo de|acabamos de|te|le)(?: \\w+){0,3} (?!(?:pedido|solicitado|trasladado|remitido|derivado|preguntado|contactado|reclamado|esperado|previsto|encantad[oa])\\b)(?:[a-z]+(?:ad[oa]s?|id[oa]s?)|hech[oa]s?|resuelt[oa]s?|abiert[oa]|puest[oa]|enviar|mandar|activ[oa])',
    '(?:adjunto|adjuntamos|aqui (?:tiene|tienes|va|van|esta)|hecho|listo|resuelt[oa]|anotado|cambiad[oa]|tramitad[oa]|cancelad[oa]|reembolsad[oa]|reenviad[oa]|verificad[oa]|recibid[oa]|como (?:acordamos|prometi|prometimos|hemos hablado)|buenas noticias|confirmad[oa]|reservad[oa]s?|corregid[oa]|completad[oa]|emitid[oa]|solucionad[oa]|enviado|da el visto bueno|aplicado|incidencia resuelta)',
  ),
  own: anyOf(
    '(?:lo|la|los|las) (?:teneis|tiene|tienes|tendra|tendreis|tendras|recibira|recibireis)',
    '(?:se |te |le |les |os )?(?:le|te|les|os|se lo|se la|lo|la|los|las|me lo) (?:envio|mando|enviare|mandare|aviso|avisare|confirmo|confirmare|digo|dire|reviso|compruebo|revisare|comprobare|miro|mirare|busco|buscare|pienso|pensare|consulto|consultare|paso|pasare|hago llegar|escribo|escribire|llevo|llevare|probare|pruebo|devuelvo|pago|contesto|contestare|comento|comentare|hago|hare|subo|reenvio|traigo|envian|mide|mido|cuento|hablo|hablare|decido|respondo|respondere|recojo)',
    '(?:^|[,;:.] |y |ok |vale |luego |manana |hoy |ahora )(?:envio|mando|enviare|mandare|reviso|miro|pregunto|preguntare|busco|paso|pasare|llevo|voy|ire|hago|hare|transfiero|pago|pagare|os lo mando|ingreso|probare)(?! (?:bien|mal))',
    '(?:voy|vamos) a (?!(?:esperar|denunciar|reclamar|poner|tener que|cambiar de|estar|quedarme|llamarles|llamar a (?:mi|su))\\b)[a-z]+r(?:lo|la|le|les|te|os|selo|me)?',
    'voy (?:esta|manana|hoy|el|luego|ahora)',
    '(?:dejame|dejeme|dejadme|dejenme) (?:que )?(?:\\w+)|deje que|(?:tengo|tenemos|debo) que (?:revisar|mirar|ver|consultar|preguntar|pensar|hablar|buscar|comentar)\\w*|me lo pienso|lo pensare|ya (?:os|le|te) (?:digo|dire|aviso|aviso)|(?:os|te|le|les) (?:digo|decimos) (?:algo|cosas)',
    'luego (?:en casa )?(?:os|te|le|se) \\w+',
  ),
  noOwn: anyOf(
    '(?:voy a |vamos a )?(?:esperar|espero|esperare)|estare (?:pendiente|atent[oa])|ya me (?:dira|diras|diran|direis|dices|decis)|abogad[oa]|denuncia\\w*|consumo|hoja de reclamaciones|policia|(?:les|los|le) (?:llamo|llamare)(?: yo)?|lo probare',
  ),
  resolved: anyOf(
    '(?:ya |ahora (?:si |ya )?|todo )?(?:funciona|va bien|anda|resuelto|solucionado|arreglado)(?! (?:mal|raro))|ahora (?:si|ya)|(?:ya )?(?:lo |la |los )?(?:recibi|he recibido|me (?:ha |han )?lleg(?:o|ado|aron))|(?:recibid[oa]|llego)(?=[ .,!]|$)|^(?:ya )?l[ao]s? tengo|ya (?:lo|la) (?:veo|tengo|encontre|he encontrado|solucione)|estaba (?:ahi|alli)|pueden? cerrar|podeis cerrar|ya no (?:hace falta|lo necesito|es necesario)|olvid(?:alo|elo|adlo|enlo)|dejalo|dejelo|me (?:lo|la) quedo|era (?:solo )?(?:eso|el|la)|eso (?:es|era) todo|solo era eso|falsa alarma|confirmo que|perfecto ahora|culpa mia|error mio|no se preocupen?|nada,? (?:ya|no)',
  ),
  trouble: anyOf(
    'pero|aunque|todavia|aun|sigue|sigo|seguimos|no|nunca|nada|nadie|ningun\\w*|tampoco|sin|roto|rota|falta|faltan|error|problema|mal|equivocad[oa]|tarde|retraso|por que|cuando|donde|como|cuanto|que|cual|puede|pueden|podria|podeis|quiero|necesito|por favor|cancel\\w*|reembolso|devolucion|tambien|otro|otra|verguenza|vergonzoso|inaceptable|robo|estafa|harto|harta|adjunto|adjunta|numero|ayer|ya|solo|exijo|hace|llevo',
  ),
  harmless:
    'gracias graciass graciasss muchas muchisimas mil millon de por la el su tu vuestra ayuda gestion rapidez respuesta atencion informacion info aclaracion paciencia todo avisar contestar responder resolver solucionarlo pelearlo contar amabilidad servicio vale ok okis oki okay perfecto perfecta genial estupendo fenomenal fantastico bueno buena bien muy amable amables excelente buenisimo maravilla entendido de acuerdo claro si sip listo hecho quedo quedamos a espera estare pendiente atento atenta espero esperare esperamos que asi sea sus noticias llamada un una saludo saludos abrazo hola buenos buenas dias tardes noches dia tarde feliz semana finde fin hasta luego pronto el viernes jueves lunes martes miercoles sabado domingo manana igualmente encantada encantado y te se lo les os agradezco agradecemos mucho tanto rapido rapida rapidos que majo majos detalle jo uf menos mal ya me dira diras diran direis decis dices ufff ah oh ole olé jaja son sois grande grandes crack me alegro alegra con ello eso es nada tranquilo tranquila sin problema prisa duda al usted ustedes ti vosotros igual esperar entonces solucion confirmacion avisarme contarme agradecido agradecida por fin pues aqui siempre cordial cordiales atentamente verdad super top vemos nos',
}
