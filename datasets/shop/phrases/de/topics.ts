import type { Topics } from '../../vocabulary.ts'

export const topics: Topics = {
  frames: [
    'kann sich das bitte jemand ansehen: {topic}?',
    'mein Thema heute: {topic}.',
    'gibt es etwas Neues? Es betrifft {topic}.',
    'mir fehlt Unterstützung, Stichwort {topic}.',
    'ich komme nicht weiter, es dreht sich um {topic}.',
    'wer kümmert sich darum: {topic}?',
  ],
  names: {
    order_status: [
      'meine Bestellung {order}, noch nicht erhalten',
      'der Status meiner Bestellung {order}',
      'wann meine Lieferung kommt',
    ],
    delivery_problem: [
      'ein Paket, das als zugestellt gilt und nicht da ist',
      'ein Paket, das {carrier} verloren hat',
      'ein Paket, das laut Sendungsverfolgung zugestellt ist',
    ],
    change_address: [
      'die Lieferadresse von {order} ändern',
      'eine falsche Adresse bei {order}',
      '{order} an eine andere Adresse',
    ],
    cancel_order: ['die Stornierung von {order}', 'einen Kauf stornieren', 'Storno von {order}'],
    return_request: [
      'die Rücksendung von {product}',
      'ein Retourenetikett für {order}',
      'einen Artikel zurückschicken',
    ],
    exchange_request: [
      'ein Umtausch in Größe {size2}',
      '{product} gegen {color} umtauschen',
      'der Umtausch einer Größe {size}',
    ],
    refund_status: [
      'die Erstattung für {order}',
      'die Rückerstattung von {amount}, noch kein Geld bekommen',
      'eine Erstattung, auf die ich noch warte',
    ],
    damaged_item: [
      '{product}, beschädigt angekommen',
      'ein kaputter Artikel im Paket',
      'ein beschädigter Artikel mit Kratzer',
    ],
    wrong_item: ['ein falscher Artikel', 'etwas, das ich nicht bestellt habe', 'die falsche Farbe geschickt'],
    warranty_claim: [
      'die Garantie auf {product}',
      'ein Garantiefall nach {months} Monaten',
      'die Reparatur von {product} auf Garantie',
    ],
    product_question: ['das Material von {product}', 'ob {product} wasserdicht ist', '{product} in der Waschmaschine'],
    sizing: [
      'welche Größe ich bei {product} brauche',
      'die Größentabelle, ich bin {height} groß',
      'ob {product} klein ausfällt',
    ],
    stock_availability: [
      'wann {product} wieder lieferbar ist',
      '{product} ausverkauft in {size}',
      'ob {size} wieder verfügbar wird',
    ],
    discount_code: ['der Rabattcode {code}', 'ein Gutschein, der an der Kasse abgelehnt wird', 'mein Newsletter-Code'],
    invoice_request: ['die Rechnung zu {order}', 'eine Rechnung mit unserer USt-IdNr.', 'eine Rechnung auf {company}'],
    subscription: ['die Kündigung meines Abos', 'mein Abo der Monatsbox', 'ein Abo, für das {amount} abgebucht wurden'],
    technical_problem: [
      'einloggen in mein Konto',
      'eine Fehlermeldung an der Kasse',
      'die App, die auf meinem {device} abstürzt',
    ],
  },
}
