import type { Topics } from '../../vocabulary.ts'

export const topics: Topics = {
  frames: [
    'quelqu’un peut-il regarder {topic} ?',
    'du nouveau sur {topic} ?',
    'je vous contacte à propos de ceci : {topic}.',
    'j’aurais besoin d’un coup de main pour {topic}.',
    'je suis bloquée avec {topic}.',
    'qui s’occupe de {topic} ?',
    'mon sujet du jour : {topic}.',
  ],
  names: {
    order_status: [
      'ma commande {order} pas encore reçue',
      'l’expédition de ma commande {order}',
      'ma commande du {date}, je n’ai rien reçu',
    ],
    delivery_problem: [
      'un colis indiqué comme livré mais pas reçu',
      'un colis perdu par {carrier}',
      'un colis que le suivi dit livré à tort',
    ],
    change_address: [
      'l’adresse de livraison de {order} à modifier',
      'une erreur dans mon adresse de livraison',
      'la livraison de {order} à une autre adresse',
    ],
    cancel_order: ['l’annulation de {order}', 'ma commande {order} à annuler', 'un achat que je souhaite annuler'],
    return_request: [
      'le retour de {product}',
      'une étiquette de retour pour {order}',
      'un article que je veux renvoyer',
    ],
    exchange_request: [
      'un échange contre un {size2}',
      'l’échange de {product} pour une autre taille',
      'un article à échanger contre la couleur {color}',
    ],
    refund_status: [
      'le remboursement de {order}',
      'un remboursement de {amount} pas reçu',
      'un remboursement que j’attends toujours',
    ],
    damaged_item: ['{product} arrivé abîmé', 'un article cassé dans mon colis', 'un article reçu abîmé'],
    wrong_item: [
      'le mauvais article reçu',
      'un article que je n’ai pas commandé',
      'une erreur de couleur dans mon colis',
    ],
    warranty_claim: [
      'la garantie de {product}',
      'une panne sous garantie après {months} mois',
      'la réparation de {product} sous garantie',
    ],
    product_question: [
      'la matière de {product}',
      'savoir si {product} est imperméable',
      'le lavage de {product} en machine',
    ],
    sizing: [
      'la taille à prendre pour {product}',
      'le guide des tailles, je suis entre {size} et {size2}',
      'ma taille, je mesure {height}',
    ],
    stock_availability: [
      'le retour en stock de {product}',
      'ma taille {size} épuisée',
      'la disponibilité de {product} en {size}',
    ],
    discount_code: [
      'le code promo {code} qui ne fonctionne pas',
      'mon code de la newsletter',
      'un code refusé au paiement',
    ],
    invoice_request: [
      'la facture de {order}',
      'une facture avec notre numéro de TVA',
      'une facture au nom de {company}',
    ],
    subscription: ['la résiliation de mon abonnement', 'mon abonnement à la box', 'un abonnement débité de {amount}'],
    technical_problem: [
      'la connexion à mon compte',
      'un message d’erreur au paiement',
      'l’application qui plante sur mon {device}',
    ],
  },
}
