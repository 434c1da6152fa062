import type { Phrases } from './phrases.ts'

/** Open points are feminine, neuter or plural throughout, so that they read the same as subject and object. */
export const GERMAN: Phrases = {
  greetings: { warm: ['Hallo {name},'], formal: ['Guten Tag {name},'] },
  nameless: ['Hallo,', 'Guten Tag,'],
  about: { order: ' zur Bestellung {order}', subject: ' zu „{subject}“' },
  openings: {
    first: [
      'ich komme auf meine letzte Nachricht{about} zurück.',
      'ich wollte noch einmal nachfragen{about}.',
      'wir haben noch keine Antwort von [Ihnen|dir]{about}.',
      'eine kurze Erinnerung{about}.',
      'vielleicht ist meine letzte Nachricht{about} untergegangen.',
      'ich melde mich noch einmal{about}.',
    ],
    again: [
      'ich schreibe [Ihnen|dir] noch einmal{about}.',
      'eine Frage ist noch offen{about}.',
      'seit meiner Erinnerung{about} habe ich nichts von [Ihnen|dir] gehört.',
      'hier kommt eine weitere kurze Erinnerung{about}.',
      'wir hatten [Ihnen|dir] schon geschrieben{about}, die Frage ist weiter offen.',
    ],
    last: [
      'das ist meine letzte Erinnerung{about}.',
      'ich schreibe [Ihnen|dir] ein letztes Mal{about}.',
      'wir haben immer noch keine Antwort von [Ihnen|dir]{about}.',
      'noch ein letztes Wort{about}.',
      'bevor dieses Gespräch endet, eine letzte Nachricht{about}.',
    ],
  },
  needs: [
    'Damit es weitergeht, brauchen wir noch {need}.',
    'Uns fehlt noch Folgendes: {need}.',
    'Wir warten nur noch auf {need}.',
    'Für den nächsten Schritt brauchen wir {need}.',
  ],
  asks: ['Darum frage ich noch einmal: {Ask}?', 'Daher die Frage: {Ask}?', 'Falls das Thema noch aktuell ist: {Ask}?'],
  quotes: ['Unsere Frage war: „{quote}“', 'Wir hatten [Sie|dich] gefragt: „{quote}“', 'Offen ist noch: „{quote}“'],
  and: ' und ',
  others: {
    one: 'Auch bei einer weiteren [Ihrer|deiner] Anfragen fehlt uns noch eine Antwort{others}.',
    many: 'Auch bei weiteren [Ihrer|deiner] Anfragen fehlt uns noch eine Antwort{others}.',
  },
  closings: [
    'Eine kurze Antwort auf diese Nachricht genügt.',
    '[Antworten Sie|Antworte] einfach auf diese Nachricht.',
    'Falls es sich inzwischen erledigt hat, [sagen Sie|sag] uns bitte kurz Bescheid.',
    'Falls unsere Frage unklar ist, [sagen Sie|sag] es bitte.',
    'Ein, zwei Zeilen reichen.',
  ],
  endings: {
    close: [
      'Ohne Antwort schließen wir dieses Ticket; [Sie können|du kannst] uns jederzeit wieder schreiben.',
      'Wenn wir nichts von [Ihnen|dir] hören, wird das Ticket geschlossen. Eine Antwort öffnet es wieder.',
      'Bleibt eine Antwort aus, schließen wir die Anfrage. [Sie können|Du kannst] später darauf zurückkommen.',
      'Das Ticket wird geschlossen, wenn keine Antwort kommt. [Schreiben Sie|Schreib] uns danach gern wieder.',
    ],
    stop: [
      'Wir erinnern danach nicht mehr; [Sie können|du kannst] jederzeit antworten.',
      'Nach dieser Nachricht fragen wir nicht weiter nach. [Ihre|Deine] Antwort bleibt willkommen.',
      'Eine weitere Erinnerung dazu kommt von uns nicht.',
    ],
  },
  short: {
    need: [
      'uns fehlt noch: {need}.',
      'wir brauchen noch {need}.',
      'wir warten nur noch auf {need}.',
      'kurze Erinnerung: {Ask}?',
      'noch einmal gefragt: {Ask}?',
      'eine Frage: {Ask}?',
    ],
    quote: ['unsere Frage ist noch offen: „{quote}“', 'wir hatten gefragt: „{quote}“'],
    close: 'Ohne Antwort schließen wir das Ticket.',
  },
  autoReplies: [
    'Vielen Dank, [Ihre|deine] Nachricht ist bei uns angekommen. Jemand aus dem Team liest sie.',
    'Danke für [Ihre|deine] Nachricht, sie hat unser Team erreicht.',
    'Wir haben [Ihre|deine] Nachricht erhalten, vielen Dank. Sie liegt jetzt beim Team.',
  ],
  disclosure: { full: 'Diese Nachricht wurde von einem KI-Assistenten verfasst.', short: '(KI-Assistent)' },
  points: {
    order_number: {
      need: ['[Ihre|deine] Bestellnummer', 'die Nummer der Bestellung', 'die Bestellnummer aus der Bestätigung'],
      ask: ['[könnten Sie|könntest du] uns die Bestellnummer nennen', 'um welche Bestellung geht es'],
    },
    tracking_number: {
      need: ['die Sendungsnummer', 'die Sendungsnummer des Pakets'],
      ask: ['[könnten Sie|könntest du] uns die Sendungsnummer schicken', 'wie lautet die Sendungsnummer'],
    },
    serial_number: {
      need: ['die Seriennummer', 'die Seriennummer des Geräts'],
      ask: ['[könnten Sie|könntest du] uns die Seriennummer nennen', 'wie lautet die Seriennummer'],
    },
    proof_of_purchase: {
      need: ['die Rechnung oder Quittung', 'eine Kopie des Kaufbelegs'],
      ask: [
        '[könnten Sie|könntest du] uns die Rechnung schicken',
        '[könnten Sie|könntest du] uns den Kaufbeleg schicken',
      ],
    },
    photo: {
      need: ['die erbetenen Fotos', 'ein Foto vom Problem', 'ein oder zwei Fotos'],
      ask: ['[könnten Sie|könntest du] uns die Fotos schicken', '[könnten Sie|könntest du] ein Foto anhängen'],
    },
    email: {
      need: ['[Ihre|deine] E-Mail-Adresse', 'die E-Mail-Adresse des Kontos'],
      ask: ['[könnten Sie|könntest du] uns die E-Mail-Adresse nennen', 'welche E-Mail-Adresse [nutzen Sie|nutzt du]'],
    },
    phone: {
      need: ['[Ihre|deine] Telefonnummer', 'eine Telefonnummer'],
      ask: [
        '[könnten Sie|könntest du] uns eine Telefonnummer nennen',
        'unter welcher Nummer [sind Sie|bist du] erreichbar',
      ],
    },
    address: {
      need: ['[Ihre|deine] vollständige Adresse', 'die Adresse mit Postleitzahl', 'die richtige Adresse'],
      ask: [
        '[könnten Sie|könntest du] uns die vollständige Adresse schicken',
        'wie lautet die Adresse mit Postleitzahl',
      ],
    },
    postcode: {
      need: ['[Ihre|deine] Postleitzahl', 'die Postleitzahl'],
      ask: ['[könnten Sie|könntest du] uns [Ihre|deine] Postleitzahl nennen', 'wie lautet [Ihre|deine] Postleitzahl'],
    },
    size: {
      need: ['die gewünschte Größe oder Farbe', '[Ihre|deine] Größe', 'eine Angabe zur Größe'],
      ask: ['welche Größe oder Farbe [wünschen Sie|wünschst du]', '[könnten Sie|könntest du] uns die Größe nennen'],
    },
    product: {
      need: ['die Bezeichnung des Artikels', 'eine Angabe, welches Produkt gemeint ist'],
      ask: ['um welches Produkt geht es', 'welchen Artikel [meinen Sie|meinst du]'],
    },
    device: {
      need: ['die Angaben zu Gerät und Version', 'eine Angabe zum Gerät und zur Meldung'],
      ask: ['welches Gerät [nutzen Sie|nutzt du]', 'auf welchem Gerät und mit welcher Version tritt es auf'],
    },
    choice: {
      need: [
        '[Ihre|deine] Entscheidung',
        '[Ihre|deine] Wahl zwischen den beiden Möglichkeiten',
        'eine Angabe, was [Ihnen|dir] lieber ist',
      ],
      ask: ['was ist [Ihnen|dir] lieber', 'wofür [entscheiden Sie sich|entscheidest du dich]'],
    },
    go_ahead: {
      need: ['[Ihre|deine] Zustimmung', '[Ihre|deine] Entscheidung zu unserem Vorschlag', 'ein Ja oder Nein'],
      ask: [
        '[sind Sie|bist du] mit unserem Vorschlag einverstanden',
        'was [halten Sie|hältst du] von unserem Vorschlag',
      ],
    },
    works_now: {
      need: ['eine Rückmeldung, ob es jetzt geht', '[Ihre|deine] Rückmeldung, ob es funktioniert'],
      ask: ['funktioniert es jetzt', '[konnten Sie|konntest du] es ausprobieren', 'klappt es inzwischen'],
    },
    return_item: {
      need: ['die Rücksendung des Artikels', '[Ihre|deine] Rücksendung'],
      ask: ['[konnten Sie|konntest du] den Artikel zurückschicken', 'ist der Artikel schon auf dem Rückweg'],
    },
    date: {
      need: ['eine Angabe zum Termin', 'die Angabe zu Tag oder Uhrzeit'],
      ask: ['[könnten Sie|könntest du] uns den Termin nennen', 'um welchen Tag oder welche Uhrzeit geht es'],
    },
    confirmation: {
      need: ['[Ihre|deine] Bestätigung', 'eine kurze Bestätigung'],
      ask: ['[könnten Sie|könntest du] uns das bestätigen', '[können Sie|kannst du] das kurz bestätigen'],
    },
    details: {
      need: ['die erbetenen Angaben', 'ein paar Einzelheiten', 'eine kurze Beschreibung'],
      ask: [
        '[könnten Sie|könntest du] uns die Angaben schicken',
        '[könnten Sie|könntest du] es etwas genauer beschreiben',
      ],
    },
  },
}
