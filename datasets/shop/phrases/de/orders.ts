import type { IntentPhrases } from '../../vocabulary.ts'

export const orders: Readonly<
  Record<
    | 'order_status'
    | 'delivery_problem'
    | 'change_address'
    | 'cancel_order'
    | 'return_request'
    | 'exchange_request'
    | 'refund_status'
    | 'damaged_item'
    | 'wrong_item'
    | 'warranty_claim',
    IntentPhrases
  >
> = {
  order_status: {
    subjects: ['Bestellung {order}', 'Wo bleibt meine Bestellung?', 'Lieferstatus', 'Lieferzeit'],
    older: [
      'wo bleibt meine Bestellung {order}?',
      'ich habe am {date} bestellt und [noch nichts|immer noch nichts] erhalten.',
      'wann kommt meine Lieferung?',
      'wurde meine Bestellung schon versendet?',
      'wie ist der Status von {order}?',
      'können Sie mir eine Sendungsnummer für {order} schicken?',
      'meine Bestellung steht seit {days} Tagen auf "in Bearbeitung".',
      'ich warte seit {days} Tagen auf {product}.',
    ],
    newer: [
      'die Sendungsverfolgung [steht seit {weekday} still|zeigt nichts Neues].',
      'gibt es schon einen Termin für {order}?',
      'das Etikett ist erstellt, aber {carrier} hat das Paket nie übernommen.',
      'an welchem Tag muss ich zu Hause sein?',
      '{order} sollte eigentlich {weekday} ankommen, wurde ich vergessen?',
    ],
    details: [
      'Der Link zur Verfolgung geht nicht auf.',
      'Ich brauche es vor {weekday}.',
      'Ich habe Express bezahlt.',
      'Abgebucht wurde sofort.',
    ],
  },
  delivery_problem: {
    subjects: ['Paket nicht angekommen', 'Problem mit der Lieferung', 'Paket verschwunden', '{carrier}'],
    older: [
      'das Paket gilt als zugestellt, ich habe aber nichts bekommen.',
      '{carrier} behauptet, am {date} zugestellt zu haben.',
      'der Bote hat das Paket vor die Tür gestellt und jetzt ist es weg.',
      'mein Paket ist anscheinend verloren gegangen.',
      'das Paket ging zurück, ohne dass jemand geklingelt hat.',
      'von zwei Paketen der Bestellung {order} kam nur eines an.',
      'im Paketshop ist mein Paket nicht auffindbar.',
      'laut {carrier} stimmt meine Adresse nicht, sie ist aber richtig.',
    ],
    newer: [
      'auf dem Ablagefoto ist eine fremde Haustür zu sehen.',
      'der Code für die Packstation [wird nicht angenommen|kam nie an].',
      'jemand hat unterschrieben, das war aber nicht ich.',
      'angeblich drei Versuche, dabei war ich die ganze Zeit daheim.',
      'in der App steht "übergeben", vor der Tür liegt aber nichts.',
    ],
    details: [
      'Bei den Nachbarn habe ich gefragt.',
      '{carrier} verweist mich an Sie.',
      'Die Sendungsnummer ist {track}.',
    ],
  },
  change_address: {
    subjects: ['Adressänderung', 'Falsche Adresse', 'Lieferadresse {order}'],
    older: [
      'ich habe bei {order} die falsche Adresse angegeben, können Sie das ändern?',
      'können Sie {order} an eine andere Adresse schicken?',
      'ich bin umgezogen und habe die Adresse nicht geändert.',
      'bitte ändern Sie die Lieferadresse auf {street}, {city}.',
      'die Postleitzahl ist falsch.',
      'bitte lieber an einen Paketshop liefern statt nach Hause.',
    ],
    newer: [
      'der Browser hat die alte Wohnung eingetragen, lässt sich {order} umleiten?',
      'am {weekday} ist niemand da, bitte zu {street} bringen.',
      'mir fehlt die Wohnungsnummer: {street}, Hinterhaus.',
      'können Sie die Sendung vor dem Versand nach {city} umlenken?',
    ],
    details: [
      'Neu ist {street}, {city}.',
      'Ich habe es erst nach dem Bezahlen gemerkt.',
      'Die Rechnungsadresse bleibt.',
    ],
  },
  cancel_order: {
    subjects: ['Stornierung', 'Bestellung {order} stornieren', 'Storno'],
    older: [
      'bitte stornieren Sie meine Bestellung {order}.',
      'kann ich {order} noch stornieren?',
      'ich habe versehentlich doppelt bestellt, bitte eine stornieren.',
      'ich habe es mir anders überlegt und möchte stornieren.',
      'die Lieferung dauert zu lange, ich storniere.',
      'wie storniere ich eine Bestellung?',
    ],
    newer: [
      'mein Kind hat auf Kaufen gedrückt, können Sie {order} anhalten?',
      'bitte {order} nicht losschicken, ich will es nicht mehr.',
      'lässt sich das Ganze noch abblasen?',
      'nehmen Sie bitte {product} vor dem Packen heraus.',
    ],
    details: [
      'Ich habe vor einer Stunde bestellt.',
      'Es ist noch nicht verschickt.',
      'Bitte bestätigen Sie, dass nichts abgebucht wird.',
    ],
  },
  return_request: {
    subjects: ['Retoure', 'Rücksendung {order}', 'Widerruf', 'Rücksendeetikett'],
    older: [
      'ich möchte [{product}|die Bestellung {order}] zurückschicken.',
      'wie funktioniert eine Rücksendung?',
      'bitte schicken Sie mir ein Retourenetikett für {order}.',
      'der Artikel gefällt mir nicht, ich möchte ihn zurückgeben und mein Geld zurück.',
      'ist die Rücksendung kostenlos?',
      'kann ich reduzierte Ware zurückgeben?',
      'ich habe den Retourenschein verloren.',
    ],
    newer: [
      '{product} behalte ich nicht, wo gebe ich es ab?',
      'der QR-Code für die Abgabe [ist abgelaufen|wurde nicht angenommen].',
      'sieht anders aus als im Netz, das geht wieder weg. Was muss ich tun?',
      'kann ich es auch im Laden abgeben?',
    ],
    details: ['Ungetragen, mit Etikett.', 'Ich habe keinen Drucker.', 'Den Karton habe ich noch.'],
  },
  exchange_request: {
    subjects: ['Umtausch', 'Andere Größe', 'Umtausch {product}'],
    older: [
      'ich möchte {product} in Größe {size2} umtauschen.',
      'Größe {size} ist zu klein, können Sie mir {size2} schicken?',
      'kann ich gegen {color} tauschen?',
      'wie läuft ein Umtausch ab?',
      'kann man ein Geschenk ohne Beleg umtauschen?',
      'kostet der Umtausch etwas?',
    ],
    newer: [
      'toll, aber eine Nummer größer wäre ideal. Geht das im Wechsel?',
      'statt Geld nähme ich lieber das Modell in {color}.',
      'lässt sich {size} einfach durch {size2} ersetzen?',
      'meine {family} hätte es lieber in {color}, was tun?',
    ],
    details: ['Die Differenz zahle ich gern.', 'Draußen war ich damit nicht.', 'Bitte prüfen, ob {size2} da ist.'],
  },
  refund_status: {
    subjects: ['Rückerstattung', 'Geld zurück', 'Erstattung {order}'],
    older: [
      'ich habe die Ware am {date} zurückgeschickt und noch kein Geld bekommen.',
      'wann bekomme ich mein Geld zurück?',
      'wo bleibt die Erstattung für {order}?',
      'Sie haben eine Erstattung von {amount} zugesagt, angekommen ist nichts.',
      'die Erstattung ist unvollständig.',
      'wie lange dauert eine Rückerstattung?',
      'ist meine Retoure eingegangen? Ich sehe keine Erstattung.',
    ],
    newer: [
      'meine Bank findet keine Gutschrift von Ihnen.',
      'das Paket liegt seit {days} Tagen bei Ihnen, die {amount} fehlen mir.',
      'Sie schulden mir noch {amount}.',
      'laut PayPal ist für {order} nichts zurückgebucht worden.',
    ],
    details: ['Den Einlieferungsbeleg habe ich.', 'Bezahlt mit PayPal.', 'Es geht um {amount}.'],
  },
  damaged_item: {
    subjects: ['Artikel beschädigt', 'Reklamation', 'Kaputt angekommen', 'Reklamation {order}'],
    older: [
      '{product} kam kaputt an.',
      'der Artikel ist beschädigt, er hat einen Kratzer.',
      'der Karton war zerdrückt und der Inhalt zerbrochen.',
      'der Reißverschluss war schon beim Auspacken defekt.',
      'da ist ein Fleck, das sieht gebraucht aus.',
      'eine Naht ist gerissen, obwohl ich es nie getragen habe.',
    ],
    newer: [
      'gerade ausgepackt und vorne ist eine [Delle|Macke].',
      'frisch aus der Schachtel und fällt schon auseinander.',
      'der Deckel ist zersplittert, alles ist ausgelaufen.',
      'es klappert innen, da muss beim Transport etwas abgebrochen sein.',
    ],
    details: [
      'Fotos im Anhang.',
      'Die Verpackung habe ich noch.',
      'Es war ein Geschenk, sehr peinlich.',
      'Was schlagen Sie vor?',
    ],
  },
  wrong_item: {
    subjects: ['Falscher Artikel', 'Falschlieferung', 'Bestellung {order}'],
    older: [
      'ich habe den falschen Artikel bekommen, bestellt war {product}.',
      'Sie haben die falsche Größe geschickt.',
      'bestellt {size}, geliefert {size2}.',
      'das habe ich nicht bestellt.',
      'in meinem Paket ist etwas, das ich nicht bestellt habe.',
      'die Farbe ist falsch, bestellt war {color}.',
    ],
    newer: [
      'ich glaube, ich habe das Paket von jemand anderem.',
      'auf dem Lieferschein steht {product}, im Beutel war etwas ganz anderes.',
      'da sind wohl zwei Kartons vertauscht worden.',
      'was hier ankam, hat mit {order} nichts zu tun.',
    ],
    details: ['Wer zahlt das Porto?', 'Foto anbei.', 'Ich brauche das richtige bis {weekday}.'],
  },
  warranty_claim: {
    subjects: ['Garantie', 'Gewährleistung', 'Garantiefall {product}'],
    older: [
      '{product} ist nach {months} Monaten kaputt, ist das Garantie?',
      'ich möchte die Garantie in Anspruch nehmen.',
      'wie lange ist die Garantie?',
      'der Reißverschluss ging nach {months} Monaten kaputt.',
      'die Sohle löst sich, gekauft im {month}.',
      'können Sie {product} reparieren?',
    ],
    newer: [
      'nach {months} Monaten hat es den Geist aufgegeben, kann das jemand richten?',
      'ich habe es seit {month}, jetzt [lösen sich die Nähte|blättert die Beschichtung ab].',
      'zwei Jahre versprechen Sie, meines hielt {months} Monate.',
      'gibt es eine Werkstatt oder Ersatzteile?',
    ],
    details: ['Die Rechnung habe ich noch.', 'Immer nach Anleitung gepflegt.', 'Eine Reparatur wäre mir lieber.'],
  },
}
