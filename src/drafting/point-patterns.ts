import type { PointKind } from './phrases/phrases.ts'

/** What a question asks for, in folded text (lower case, no accents), en, fr, de, es together. The first that fits wins. */
export const POINT_PATTERNS: readonly (readonly [PointKind, RegExp])[] = [
  [
    'tracking_number',
    /\b(?:tracking (?:number|code|id)|numero de suivi|(?:sendungs|tracking|paket)nummer|(?:numero|codigo) de seguimiento)\b/,
  ],
  ['serial_number', /\b(?:serial (?:number|no)|numero de serie|seriennummer)\b/],
  [
    'order_number',
    /\b(?:(?:order|purchase) (?:number|no\b|id\b|ref)|number of (?:your|the) order|which order|numero de (?:la |votre |ta )?commande|numero et le nom de la commande|quelle commande|(?:bestell|auftrags)(?:nummer|nr)|welche bestellung|numero (?:de|del|y (?:el )?nombre del?) (?:su |tu |el )?pedido|que pedido|numero .{0,20}del pedido)\b/,
  ],
  [
    'proof_of_purchase',
    /\b(?:receipt|proof of purchase|(?:copy of|send) (?:the|your) invoice|preuve dachat|ticket de caisse|(?:copie de|envoyer) (?:la|votre) facture|kaufbeleg|quittung|kopie der rechnung|comprobante|recibo|copia de la factura)\b/,
  ],
  [
    'photo',
    /\b(?:photo(?:s|graphs?)?|pictures?|images?|screen ?shots?|videos?|fotos?|bild(?:er)?|bildschirmfotos?|captures?(?: decran)?|imagen(?:es)?|capturas?)\b/,
  ],
  [
    'email',
    /\b(?:e-?mail(?:-| )address|adresse (?:e-?mail|mail|electronique)|courriel|e-?mail-?adresse|mailadresse|(?:direccion de )?correo(?: electronico)?)\b/,
  ],
  [
    'phone',
    /\b(?:(?:phone|mobile|telephone) number|numero de (?:telephone|portable)|(?:telefon|handy|ruck(?:ruf)?)nummer|numero de (?:telefono|movil)|telefono de contacto)\b/,
  ],
  ['address', /\b(?:address|adresse|direccion|anschrift|lieferadresse)\b/],
  ['postcode', /\b(?:post ?code|zip ?code|code postal|postleitzahl|plz|codigo postal)\b/],
  [
    'choice',
    /\b(?:(?:would|do) you (?:rather|prefer)|which (?:one )?(?:would|do) you (?:like|prefer)|(?:replacement|exchange|refund|voucher|repair) or (?:a |an )?(?:replacement|exchange|refund|your money|voucher|repair)|prefer(?:ez|es|eriez)[ -](?:vous|tu)|(?:remplacement|remboursement|echange|avoir) ou (?:un |une )?(?:remplacement|remboursement|echange|avoir)|(?:ihnen|dir) lieber|bevorzugen|(?:ersatz|umtausch|gutschein|erstattung) oder|prefiere[sn]?|preferiria[sn]?|(?:cambio|reembolso|reemplazo|vale) o (?:un |el |la )?(?:cambio|reembolso|reemplazo|vale|dinero|devolucion))\b/,
  ],
  [
    'size',
    /\b(?:sizes?|colou?rs?|shoe size|how tall|tailles?|pointure|couleurs?|combien mesurez|(?:schuh|kleider)?grosse|farbe|wie gross|tallas?|colores?|cuanto mide[sn]?)\b/,
  ],
  [
    'device',
    /\b(?:devices?|browsers?|(?:app|software|operating system|ios|android) ?version|which (?:phone|computer)|error message|appareil|navigateur|version de lapp(?:lication)?|quel (?:telephone|ordinateur)|message derreur|gerat|version der app|(?:telefon|handy) oder (?:rechner|computer)|fehlermeldung|dispositivo|navegador|version de la (?:app|aplicacion)|que (?:telefono|movil|ordenador)|mensaje de error)\b/,
  ],
  [
    'works_now',
    /\b(?:(?:is|does|has|did) (?:it|this|that|everything) (?:\w+ )?(?:work|working|worked|help|helped|solve|solved|fixed)|works? now|try (?:it )?(?:again|once more)|log (?:out|in) again|(?:ca|cela|tout) (?:marche|fonctionne)|fonctionne[ -]t[ -](?:il|elle)|reessayer|essayez|funktioniert|klappt|geklappt|(?:noch einmal|erneut) versuchen|versuchen sie|funciona|(?:vuelva|vuelve) a (?:intentar|probar)|intentar(?:lo)? de nuevo|prueb[ae])\b/,
  ],
  [
    'return_item',
    /\b(?:send (?:it|this|the \w+|them) back|return the (?:item|product|parcel)|(?:renvoyer|retourner|renvoyez|retournez)|zuruck(?:schicken|senden|geschickt|gesendet)|devolver|devuelva|devolucion del)\b/,
  ],
  [
    'product',
    /\b(?:(?:which|what) (?:product|item|article|model|piece)|(?:product|item|model) (?:name|number|reference)|quel(?:le)? (?:produit|article|modele|reference)|nom du (?:produit|modele)|welche[nrs]? (?:produkt|artikel|modell)|(?:artikel|modell)(?:nummer|name)|(?:que|cual) (?:producto|articulo|modelo)|nombre del (?:producto|articulo))\b/,
  ],
  [
    'date',
    /\b(?:(?:which|what) (?:day|date|time)|when (?:would|are|can|could|did|do|is|was)|quel(?:le)? (?:jour|date|heure)|quand|welche[nrs]? (?:tag|datum|uhrzeit|termin)|wann|que (?:dia|fecha|hora)|cuando)\b/,
  ],
  [
    'confirmation',
    /\b(?:confirm(?:ation|ed)?|confirm(?:er|ez|es)|bestatig(?:en|ung|t)|confirm(?:ar|e|a|acion|arnos|arme|enos|eme))\b/,
  ],
  [
    'go_ahead',
    /\b(?:shall (?:i|we)|should (?:i|we)|(?:may|can) (?:i|we) (?:go ahead|book|order|send|refund|replace|cancel|process|offer)|would you like (?:me|us) to|do you want (?:me|us) to|is that (?:ok|okay|alright|fine)|(?:would|does) that (?:work|suit|be)|souhait(?:ez|es)[ -](?:vous|tu) que|cela vous (?:convient|va|irait)|vous convient|soll(?:en)? (?:ich|wir)|einverstanden|in ordnung|(?:le|te) parece|esta de acuerdo|quiere[s]? que)\b/,
  ],
  [
    'details',
    /\b(?:describe|descri(?:ption|bing)|(?:more|further|some) (?:details?|information)|what exactly|decri(?:re|vez|vre)|(?:plus de|des) (?:details?|precisions?)|preciser|beschreiben|beschreibung|(?:mehr|nahere|weitere) (?:angaben|informationen|einzelheiten|details)|describ(?:ir|a|e)|(?:mas|algun) detalles?)\b/,
  ],
]

/**
 * Steps that a message asks for without a question: what we left to be tried, what is to come back to us. How it is done in general ("you
 * have 30 days to return it") is none.
 */
export const STEP_PATTERNS: readonly (readonly [PointKind, RegExp])[] = [
  [
    'works_now',
    /\b(?:try (?:it |that |this )?(?:again|once more)|log (?:out|in) again|(?:re)?essayez|versuchen sie|probieren sie|(?:vuelva|vuelve|intente|intentelo) (?:a (?:intentar|probar)\w*|de nuevo|otra vez)|pruebe(?:lo)?)\b/,
  ],
  [
    'return_item',
    /\b(?:send (?:it|them|the (?:item|old one|parcel|article)) back|(?:pack|wrap) (?:it|the \w+)\b.{0,120}\b(?:hand|drop|bring) (?:it|them)|(?:hand|drop) (?:it|the parcel) (?:in|off) at|renvoyez|retournez|(?:re)?envoyez[ -]l\w+ avec letiquette|deposez (?:le|la|votre) colis|(?:schicken|senden) sie\b.{0,60}\bzuruck|geben sie (?:das paket|die sendung|es)\b.{0,60}\bab|devuelva(?:lo|la|nos)?|entregue (?:el|lo|la)|envie(?:lo|la|nos\w*)\b.{0,30}\bcon la etiqueta)\b/,
  ],
]
