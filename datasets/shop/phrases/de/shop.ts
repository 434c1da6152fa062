import type { IntentPhrases } from '../../vocabulary.ts'

export const shop: Readonly<
  Record<
    | 'product_question'
    | 'sizing'
    | 'stock_availability'
    | 'discount_code'
    | 'invoice_request'
    | 'subscription'
    | 'technical_problem',
    IntentPhrases
  >
> = {
  product_question: {
    subjects: ['Frage zum Produkt', '{product}', 'Vor dem Kauf'],
    older: [
      'aus welchem Material ist {product}?',
      'ist {product} wasserdicht?',
      'darf das in die [Waschmaschine|Spülmaschine]?',
      'wie schwer ist {product}?',
      'wo wird das hergestellt?',
      'welche Maße hat {product}?',
      'was ist der Unterschied zum alten Modell?',
    ],
    newer: [
      'würden Sie damit bei Regen auf Tour gehen? Ich überlege noch.',
      'wie sieht es nach vielen Wäschen aus?',
      'riecht das anfangs? Ich bin empfindlich.',
      'läuft das auch auf Induktion?',
    ],
    details: ['Es ist für meine {family}.', 'Auf der Seite fand ich nichts dazu.', 'Ich würde zwei nehmen.'],
  },
  sizing: {
    subjects: ['Größe', 'Welche Größe?', 'Größenberatung'],
    older: [
      'welche Größe brauche ich bei {product}? Ich bin {height} groß.',
      'fällt {product} [klein|groß|normal] aus?',
      'ich trage sonst {size}, was empfehlen Sie?',
      'gibt es eine Größentabelle?',
      'ich liege zwischen {size} und {size2}, welche soll ich nehmen?',
      'wie breit ist die Brust bei {size}?',
    ],
    newer: [
      'ich habe breite Schultern, spannt {size} da?',
      '{height} und 80 Kilo, was meinen Sie?',
      'sitzt das eher locker oder eng?',
      'passt unter {size} noch ein dicker Pulli?',
    ],
    details: ['Ich will nichts zurückschicken müssen.', 'Die Tabelle verwirrt mich.', 'Ich bin {height} groß.'],
  },
  stock_availability: {
    subjects: ['Verfügbarkeit', 'Wann wieder da?', 'Ausverkauft'],
    older: [
      'wann ist {product} wieder lieferbar?',
      'ist {product} in {size} verfügbar?',
      'meine Größe ist ausverkauft, kommt sie nach?',
      'gibt es das in {color}?',
      'ist es in Ihrem Laden in {city} vorrätig?',
      'können Sie mich benachrichtigen, wenn es wieder auf Lager ist?',
    ],
    newer: [
      'kommt vor {month} noch Nachschub?',
      '{size} ist ausgegraut, für immer?',
      'könnten Sie mir eines zurücklegen?',
      'ich bräuchte acht Stück, haben Sie so viele?',
    ],
    details: ['Ich suche es seit Wochen.', '{color} ginge auch.', 'Gestern war es noch da.'],
  },
  discount_code: {
    subjects: ['Rabattcode', 'Gutschein {code}', 'Gutschein geht nicht'],
    older: [
      'mein Rabattcode {code} funktioniert nicht.',
      'ich habe mich zum Newsletter angemeldet und keinen Code bekommen.',
      'der Gutschein {code} wird an der Kasse abgelehnt.',
      'ich habe den Code bei {order} vergessen, können Sie ihn nachtragen?',
      'kann man zwei Gutscheine kombinieren?',
      'gibt es Studentenrabatt?',
    ],
    newer: [
      'es heißt, {code} sei "nicht einlösbar". Wieso?',
      'meine Treuepunkte werden nicht abgezogen.',
      'voll bezahlt, weil mir {code} entfallen war. Lässt sich das nachträglich abziehen?',
      'gibt es etwas für Erstkäufer?',
    ],
    details: ['Auf Handy und PC probiert.', 'Der Warenkorb liegt über {amount}.', 'Die Aktion endet am {weekday}.'],
  },
  invoice_request: {
    subjects: ['Rechnung', 'Rechnung {order}', 'MwSt.'],
    older: [
      'können Sie mir die Rechnung zu {order} schicken?',
      'ich brauche eine Rechnung auf {company}.',
      'ich finde die Rechnung in meinem Konto nicht.',
      'auf der Rechnung fehlt unsere USt-IdNr.',
      'die Adresse auf der Rechnung ist falsch.',
      'wo kann ich Rechnungen herunterladen?',
    ],
    newer: [
      'für die Spesen fehlt mir noch der Beleg zu {order}.',
      'das PDF in der Bestätigung ist leer.',
      'draufstehen muss {company}, nicht mein Name.',
      'unsere Buchhaltung will einen Nachweis über {amount}.',
    ],
    details: ['Unsere USt-IdNr. ist {vat}.', 'Für die Steuer.', 'Bitte bis {weekday}.'],
  },
  subscription: {
    subjects: ['Abo', 'Abo kündigen', 'Kündigung', 'Meine Box'],
    older: [
      'ich möchte mein Abo kündigen.',
      'wie kann ich die Monatsbox [pausieren|beenden]?',
      'mir wurden {amount} für ein gekündigtes Abo abgebucht.',
      'kann ich die nächste Abolieferung auslassen?',
      'ich wusste nicht, dass ich ein Abo abgeschlossen habe.',
      'bitte stellen Sie mein Abo auf alle zwei Monate um.',
    ],
    newer: [
      'die automatische Verlängerung hat wieder zugeschlagen, {amount} weg.',
      'bitte nehmen Sie mich aus dem Monatsplan.',
      'ich bin länger im Ausland, geht das auf Eis?',
      'hier steht eine Box, die ich abgewählt hatte.',
    ],
    details: ['Ich wollte nur testen.', 'Die nächste kommt am {date}.', 'Bitte schriftlich bestätigen.'],
  },
  technical_problem: {
    subjects: ['Website defekt', 'App stürzt ab', 'Login', 'Zahlung geht nicht'],
    older: [
      'ich kann mich nicht in mein Konto einloggen.',
      'die App stürzt ab, wenn ich den Warenkorb öffne.',
      'die Mail zum Zurücksetzen des Passworts kommt nicht.',
      'an der Kasse kommt eine Fehlermeldung.',
      'meine Zahlung wird abgelehnt, obwohl die Karte geht.',
      'die Seite bleibt weiß, wenn ich auf Bezahlen klicke.',
    ],
    newer: [
      'seit dem Update hängt sich alles auf meinem {device} auf.',
      'nach 3-D Secure fliege ich jedes Mal raus.',
      'der Knopf "Bestellen" tut auf {device} nichts.',
      'nach der Karteneingabe dreht sich nur das Rad.',
    ],
    details: ['Ich nutze ein {device}.', 'Anderer Browser, dasselbe.', 'Letzte Woche ging es noch.'],
  },
}
