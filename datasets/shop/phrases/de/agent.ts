import type { AgentPhrases } from '../../vocabulary.ts'
import { agent as english } from '../en/agent.ts'

export const agent: AgentPhrases = {
  greetings: ['Hallo {first},', 'Guten Tag {name},', 'Liebe Kundin, lieber Kunde,'],
  empathy: [
    'vielen Dank für Ihre Nachricht.',
    'danke, dass Sie sich melden, und entschuldigen Sie die Wartezeit.',
    'das tut mir leid, ich verstehe Ihren Ärger.',
    'vielen Dank für Ihre Geduld.',
    '',
  ],
  ask: {
    order: [
      'Könnten Sie mir bitte Ihre Bestellnummer nennen? Sie steht in der Bestätigung und beginnt mit #.',
      'Zum Nachsehen brauche ich bitte die Bestellnummer und den Namen.',
    ],
    photo: [
      'Könnten Sie uns zwei oder drei Fotos vom Artikel und von der Verpackung schicken? Dann können wir entscheiden, ohne dass Sie etwas zurückschicken müssen.',
      'Haben Sie ein Foto vom Artikel und vom Etikett?',
    ],
    size: [
      'Welche Größe und Farbe hätten Sie stattdessen gern? Ich prüfe gleich den Bestand.',
      'Welche Größe tragen Sie sonst, und wie groß sind Sie?',
    ],
    device: [
      'Welches Gerät und welche Version der App nutzen Sie, und seit wann tritt es auf?',
      'Auf welchem Telefon oder Rechner passiert das, und was genau steht in der Meldung?',
    ],
    choice: [
      'Ich kann Ihnen einen neuen Artikel oder eine Erstattung anbieten. Was ist Ihnen lieber?',
      'Möchten Sie Ersatz oder Ihr Geld zurück?',
    ],
  },
  answer: {
    order_status: [
      'Ihre Bestellung {order} hat unser Lager am {date} mit {carrier} verlassen. Die Sendungsnummer lautet {track}; es kann 24 Stunden dauern, bis etwas angezeigt wird. Danach rechnen Sie bitte mit 2 bis 4 Werktagen.',
      'Ich habe im Lager nachgefragt: {order} ist gepackt und geht heute raus. Den Link bekommen Sie heute Abend.',
    ],
    delivery_problem: [
      'Ich habe {carrier} kontaktiert: das Paket {track} liegt im Depot in {city} und wird am {weekday} noch einmal zugestellt.',
      'Da das Paket nicht auffindbar ist, habe ich kostenlos ein neues geschickt. Neue Sendungsnummer: {track}.',
    ],
    change_address: [
      'Die Lieferadresse von {order} ist geändert, Sie müssen nichts weiter tun.',
      'Das Paket war schon unterwegs, ich habe {carrier} um Umleitung gebeten.',
    ],
    cancel_order: [
      'Ihre Bestellung {order} ist storniert, die {amount} sind in 3 bis 5 Werktagen wieder auf Ihrem Konto.',
      'Ich konnte die Bestellung gerade noch anhalten, es wird nichts abgebucht.',
    ],
    return_request: [
      'Im Anhang finden Sie das Rücksendeetikett. Geben Sie das Paket in einem {carrier}-Shop ab; die Erstattung folgt 5 bis 7 Werktage nach Eingang.',
      'Sie haben 30 Tage Zeit: auf der Retourenseite {order} und Ihre E-Mail-Adresse eingeben und das Etikett drucken. Es kostet nichts.',
    ],
    exchange_request: [
      'Ich habe {product} in {size2} für Sie reserviert. Schicken Sie das alte mit dem Etikett im Anhang, das neue geht los, sobald {carrier} es hat.',
      'Der Umtausch ist erledigt, {size2} geht heute raus.',
    ],
    refund_status: [
      'Ihre Retoure kam am {date} an, die Erstattung von {amount} wurde heute angewiesen. Je nach Bank dauert es 3 bis 5 Werktage.',
      'Die Erstattung von {amount} ging am {date} auf die Karte, mit der Sie bezahlt haben. Referenz: {track}.',
    ],
    damaged_item: [
      'Es tut mir leid, dass {product} so ankam. Ein neuer Artikel geht morgen kostenlos raus, den alten müssen Sie nicht zurückschicken.',
      'Danke für die Fotos. Ich habe Ihnen die {amount} erstattet, den Artikel können Sie behalten.',
    ],
    wrong_item: [
      'Das war unser Fehler, zwei Kartons wurden vertauscht. Der richtige Artikel geht heute raus; für den anderen liegt ein Etikett bei.',
      'Da haben wir falsch gepackt. Der richtige Artikel ist unterwegs ({track}).',
    ],
    warranty_claim: [
      'Auf {product} gibt es zwei Jahre Garantie, das ist also abgedeckt. Schicken Sie es mit dem Etikett ein, die Werkstatt braucht etwa zwei Wochen.',
      'Das ist ein Materialfehler. Bis {weekday} haben Sie Ersatz.',
    ],
    product_question: [
      'Außen recycelter Polyester, innen Baumwolle, bei 30 Grad waschbar. Wasserabweisend, aber nicht ganz wasserdicht.',
      'Ja, das geht ohne Weiteres. Maße und Material stehen unten auf der Produktseite.',
    ],
    sizing: [
      'Bei Ihrer Größe würde ich {size2} nehmen, der Schnitt ist eher schmal.',
      'Der Artikel fällt normal aus, bleiben Sie bei {size}.',
    ],
    stock_availability: [
      'Um den {date} ist der Artikel wieder da. Mit der Glocke auf der Seite bekommen Sie Bescheid.',
      'In {size} sind noch wenige da, ich habe Ihnen eines bis {weekday} zurückgelegt.',
    ],
    discount_code: [
      'Der Code {code} gilt nicht für reduzierte Ware. Ich habe Ihnen einen neuen erstellt, 14 Tage gültig: {code}-NEW.',
      'Ich habe den Rabatt nachgetragen und {amount} erstattet.',
    ],
    invoice_request: [
      'Die Rechnung zu {order} finden Sie im Anhang, sie steht auch in Ihrem Konto.',
      'Die Rechnung ist berichtigt, mit Firmenname und USt-IdNr., siehe Anhang.',
    ],
    subscription: [
      'Ihr Abo endet mit diesem Zeitraum, es wird nichts mehr abgebucht.',
      'Die Box pausiert zwei Monate. Die nächste kommt am {date}.',
    ],
    technical_problem: [
      'Heute Morgen gab es eine Störung, sie ist behoben. Bitte versuchen Sie es in einem privaten Fenster noch einmal.',
      'Ich habe Ihr Konto zurückgesetzt, Sie bekommen einen Link für ein neues Passwort.',
    ],
  },
  published: {
    product_question:
      'Alle unsere Stoffe können bei 30 Grad gewaschen werden und gehören nicht in den Trockner. Materialien und genaue Maße stehen in der Tabelle am Ende jeder Produktseite.',
    sizing:
      'Unsere Kleidung fällt normal aus; zwischen zwei Größen passt die größere besser. Eine Tabelle mit allen Maßen steht am Ende jeder Produktseite.',
    stock_availability:
      'Ausverkaufte Artikel kommen in der Regel nach vier bis sechs Wochen zurück. Ein Klick auf die Glocke auf der Produktseite bringt eine E-Mail, sobald die Größe da ist.',
    discount_code:
      'Rabattcodes gelten für Artikel, die nicht schon reduziert sind, ein Code je Bestellung. Willkommenscodes gelten 30 Tage und ab einem Einkauf von 40 Euro.',
    subscription:
      'Ein Abo lässt sich jederzeit im Konto pausieren, ändern oder beenden, im Menü für die Boxen. Eine Änderung gilt ab der nächsten Box, die noch nicht gepackt ist.',
  },
  promise: [
    'Ich habe im Lager nachgefragt und melde mich bis {weekday}.',
    'Das kläre ich mit einer Kollegin und schreibe Ihnen morgen.',
    'Ich kümmere mich darum und melde mich innerhalb von 24 Stunden.',
  ],
  courier: [
    'Ich habe bei {carrier} einen Nachforschungsauftrag gestellt. Das dauert bis zu 5 Werktage, ich gebe Ihnen sofort Bescheid.',
    'Wir warten jetzt auf die Antwort von {carrier}.',
  ],
  courierNews: english.courierNews,
  nudge: [
    'Ich wollte kurz fragen, ob Sie meine letzte Nachricht gesehen haben. Mit Ihrer Antwort kann ich weitermachen.',
    'Konnten Sie sich meine Frage ansehen? Sonst schließe ich den Fall vorerst, Sie können jederzeit antworten.',
  ],
  welcome: ['Sehr gern, schönen Tag noch!', 'Gern geschehen!', 'Freut mich, dass ich helfen konnte.'],
  apology: [
    'Entschuldigen Sie die Verspätung, ich hätte mich früher melden sollen.',
    'Bitte entschuldigen Sie die lange Wartezeit.',
  ],
  extra: [
    'Bei weiteren Fragen antworten Sie einfach auf diese Mail, sie erreicht uns direkt.',
    'Als kleine Entschuldigung liegt ein Gutschein in Ihrem Konto.',
    'Zurzeit dauern Pakete wegen der vielen Bestellungen etwas länger.',
    'Bitte schicken Sie uns nie Kartendaten per E-Mail.',
  ],
  closings: [
    'Melden Sie sich gern bei weiteren Fragen.',
    'Ich wünsche Ihnen einen schönen Tag.',
    'Ich hoffe, das hilft.',
  ],
  signOffs: ['Viele Grüße', 'Mit freundlichen Grüßen', 'Herzliche Grüße'],
  autoReply: [
    'Vielen Dank für Ihre Nachricht, sie ist bei uns angekommen. Wir sind Montag bis Freitag von 9 bis 18 Uhr und samstags von 10 bis 15 Uhr da und antworten innerhalb eines Werktags. Dies ist eine automatische Bestätigung.',
  ],
  summary: {
    order_status: 'fragt, wo {order} bleibt',
    delivery_problem: 'Paket {track} laut Status zugestellt, nicht erhalten',
    change_address: 'möchte Adresse von {order} ändern',
    cancel_order: 'möchte {order} stornieren',
    return_request: 'möchte {product} zurückschicken',
    exchange_request: 'möchte {product} in {size2}',
    refund_status: 'Retoure {order}, wartet auf {amount}',
    damaged_item: '{product} kaputt angekommen',
    wrong_item: 'falscher Artikel in {order}',
    warranty_claim: '{product} nach Monaten defekt, Garantie',
    product_question: 'Frage zum Material von {product}',
    sizing: 'unsicher zwischen {size} und {size2}',
    stock_availability: 'fragt, wann {product} wieder da ist',
    discount_code: 'Code {code} abgelehnt',
    invoice_request: 'braucht Rechnung zu {order}',
    subscription: 'möchte Abo kündigen',
    technical_problem: 'Login / Zahlung in der App geht nicht',
  },
}
