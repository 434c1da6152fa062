import type { AgentPhrases } from '../../vocabulary.ts'
import { agent as english } from '../en/agent.ts'

export const agent: AgentPhrases = {
  greetings: ['Bonjour {first},', 'Bonjour {name},', 'Chère cliente, cher client,'],
  empathy: [
    'Merci pour votre message.',
    'Merci de nous avoir contactés, et pardon pour l’attente.',
    'Je suis désolée de lire cela, je comprends votre agacement.',
    'Merci de votre patience.',
    '',
  ],
  ask: {
    order: [
      'Pourriez-vous m’indiquer votre numéro de commande ? Il figure dans le mail de confirmation et commence par #.',
      'Pour vérifier, il me faudrait le numéro et le nom de la commande, s’il vous plaît.',
    ],
    photo: [
      'Pourriez-vous nous envoyer deux ou trois photos de l’article et de l’emballage ? Nous pourrons ainsi décider sans que vous ayez à renvoyer quoi que ce soit.',
      'Auriez-vous une photo de l’article et de son étiquette ?',
    ],
    size: [
      'Quelle taille et quelle couleur souhaitez-vous à la place ? Je vérifie aussitôt le stock.',
      'Quelle taille portez-vous d’habitude, et combien mesurez-vous ?',
    ],
    device: [
      'Quel appareil et quelle version de l’application utilisez-vous, et depuis quand cela se produit-il ?',
      'Sur quel téléphone ou ordinateur êtes-vous, et que dit exactement le message ?',
    ],
    choice: [
      'Je peux vous proposer un article neuf ou un remboursement. Que préférez-vous ?',
      'Préférez-vous un remplacement ou un remboursement ?',
    ],
  },
  answer: {
    order_status: [
      'Votre commande {order} a quitté notre entrepôt le {date} avec {carrier}. Le numéro de suivi est {track} ; la page peut mettre 24 heures à se mettre à jour. Comptez ensuite 2 à 4 jours ouvrés.',
      'J’ai vérifié auprès de l’entrepôt : {order} est prête et part aujourd’hui. Vous recevrez le lien de suivi ce soir.',
    ],
    delivery_problem: [
      'J’ai contacté {carrier} : le colis {track} est au dépôt de {city} et sera représenté {weekday}.',
      'Le colis étant introuvable, je viens de vous en renvoyer un sans frais. Nouveau numéro de suivi : {track}.',
    ],
    change_address: [
      'J’ai modifié l’adresse de livraison de {order}, vous n’avez rien d’autre à faire.',
      'Le colis était déjà parti, mais j’ai demandé à {carrier} de le réacheminer.',
    ],
    cancel_order: [
      'Votre commande {order} est annulée et les {amount} seront recrédités sous 3 à 5 jours ouvrés.',
      'J’ai pu arrêter la commande à temps, rien ne sera débité.',
    ],
    return_request: [
      'Vous trouverez l’étiquette de retour en pièce jointe. Déposez le colis dans un point {carrier} ; le remboursement suit 5 à 7 jours après réception.',
      'Vous avez 30 jours pour le retourner : sur la page Retours, saisissez {order} et votre adresse mail, puis imprimez l’étiquette. C’est gratuit.',
    ],
    exchange_request: [
      'Je vous ai réservé {product} en {size2}. Renvoyez l’ancien avec l’étiquette jointe, le nouveau part dès que {carrier} l’a pris en charge.',
      'L’échange est fait, le {size2} part aujourd’hui.',
    ],
    refund_status: [
      'Votre retour nous est parvenu le {date} et le remboursement de {amount} a été lancé aujourd’hui. Comptez 3 à 5 jours ouvrés selon votre banque.',
      'Le remboursement de {amount} a été fait le {date} sur la carte utilisée. Référence : {track}.',
    ],
    damaged_item: [
      'Je suis désolée que {product} soit arrivé dans cet état. Un nouveau part demain, sans frais, et vous n’avez pas à renvoyer l’autre.',
      'Merci pour les photos. Je vous ai remboursé les {amount}, vous pouvez garder l’article.',
    ],
    wrong_item: [
      'C’est notre erreur, deux cartons ont été inversés. Le bon article part aujourd’hui ; une étiquette est jointe pour l’autre.',
      'Nous nous sommes trompés, pardon. Le bon article est en route ({track}).',
    ],
    warranty_claim: [
      '{product} est garanti deux ans, c’est donc pris en charge. Envoyez-le avec l’étiquette jointe, l’atelier a besoin d’environ deux semaines.',
      'C’est un défaut de matière. Je vous en fais parvenir un neuf d’ici {weekday}.',
    ],
    product_question: [
      'L’extérieur est en polyester recyclé, l’intérieur en coton, lavage à 30 degrés. Il est déperlant mais pas totalement imperméable.',
      'Oui, sans problème. Les mesures et les matières figurent au bas de la fiche produit.',
    ],
    sizing: [
      'Avec votre taille je prendrais du {size2} : la coupe est plutôt ajustée.',
      'L’article taille normalement, gardez votre {size} habituel.',
    ],
    stock_availability: [
      'Il sera de retour vers le {date}. Cliquez sur la cloche de la fiche pour être prévenue.',
      'Il en reste quelques-uns en {size}, je vous en ai mis un de côté jusqu’à {weekday}.',
    ],
    discount_code: [
      'Le code {code} ne s’applique pas aux articles déjà remisés. Je vous en ai créé un autre, valable 14 jours : {code}-NEW.',
      'J’ai appliqué la remise après coup et remboursé la différence de {amount}.',
    ],
    invoice_request: [
      'Vous trouverez la facture de {order} en pièce jointe. Elle est aussi disponible dans votre compte.',
      'J’ai corrigé la facture avec le nom de la société et le numéro de TVA ; elle est jointe.',
    ],
    subscription: [
      'Votre abonnement est arrêté à la fin de la période, rien ne sera plus débité.',
      'J’ai suspendu la box pour deux mois. La prochaine viendra le {date}.',
    ],
    technical_problem: [
      'Nous avons eu une panne ce matin, elle est réparée. Réessayez dans une fenêtre privée ou après avoir vidé le cache.',
      'J’ai réinitialisé votre compte, vous allez recevoir un lien pour un nouveau mot de passe.',
    ],
  },
  published: {
    product_question:
      'Tous nos tissus se lavent à 30 degrés et ne vont pas au sèche-linge. Les matières et les mesures exactes figurent dans le tableau en bas de chaque page produit.',
    sizing:
      'Nos vêtements taillent normalement ; entre deux tailles, la plus grande convient mieux. Un tableau de toutes les mesures figure en bas de chaque page produit.',
    stock_availability:
      'Les articles épuisés reviennent en général sous quatre à six semaines. Un clic sur la cloche de la page produit permet de recevoir un e-mail dès que la taille est là.',
    discount_code:
      'Les codes de réduction valent pour les articles qui ne sont pas déjà soldés, à raison d’un code par commande. Les codes de bienvenue sont valables 30 jours, à partir de 40 euros d’achat.',
    subscription:
      'Un abonnement se met en pause, se modifie ou s’arrête à tout moment depuis le compte, dans le menu des box. Un changement vaut à partir de la prochaine box qui n’est pas encore préparée.',
  },
  promise: [
    'J’ai demandé à l’entrepôt et je reviens vers vous d’ici {weekday}.',
    'Je vérifie avec une collègue et je vous écris demain.',
    'Je m’en occupe et je vous tiens au courant sous 24 heures.',
  ],
  courier: [
    'J’ai ouvert une enquête auprès de {carrier}. Ils ont jusqu’à 5 jours ouvrés pour répondre, je vous informe dès que j’ai du nouveau.',
    'Nous attendons maintenant la réponse de {carrier}, qui recherche le colis.',
  ],
  courierNews: english.courierNews,
  nudge: [
    'Je voulais savoir si vous aviez vu mon dernier message. Dès que j’ai votre réponse, je peux avancer.',
    'Avez-vous pu regarder ma question ? Sinon je clôture pour l’instant, vous pourrez répondre à tout moment.',
  ],
  welcome: ['Avec plaisir, bonne journée !', 'Je vous en prie !', 'Ravie d’avoir pu vous aider.'],
  apology: [
    'Je suis désolée du retard, j’aurais dû revenir vers vous plus tôt.',
    'Toutes nos excuses pour cette longue attente.',
  ],
  extra: [
    'Pour toute autre demande, répondez simplement à ce message, il nous parvient directement.',
    'Pour nous faire pardonner, j’ai ajouté un bon d’achat à votre compte.',
    'Les délais sont un peu plus longs en ce moment en raison du nombre de commandes.',
    'Pour votre sécurité, ne nous envoyez jamais de données bancaires par mail.',
  ],
  closings: [
    'N’hésitez pas si vous avez d’autres questions.',
    'Je vous souhaite une belle journée.',
    'Je reste à votre disposition.',
  ],
  signOffs: ['Bien cordialement', 'Belle journée', 'À bientôt'],
  autoReply: [
    'Merci pour votre message, nous l’avons bien reçu. Notre équipe est là du lundi au vendredi de 9 h à 18 h et le samedi de 10 h à 15 h, et répond sous un jour ouvré. Ceci est une confirmation automatique.',
  ],
  summary: {
    order_status: 'demande où en est {order}',
    delivery_problem: 'colis {track} noté livré, pas reçu',
    change_address: 'veut changer l’adresse de {order}',
    cancel_order: 'veut annuler {order}',
    return_request: 'veut renvoyer {product}, demande étiquette',
    exchange_request: 'veut {product} en {size2}',
    refund_status: 'retour {order} fait, attend {amount}',
    damaged_item: '{product} arrivé cassé',
    wrong_item: 'mauvais article dans {order}',
    warranty_claim: '{product} en panne après quelques mois',
    product_question: 'question sur la matière de {product}',
    sizing: 'hésite entre {size} et {size2}',
    stock_availability: 'demande quand {product} revient',
    discount_code: 'code {code} refusé',
    invoice_request: 'a besoin de la facture de {order}',
    subscription: 'veut arrêter l’abonnement',
    technical_problem: 'n’arrive pas à se connecter / payer',
  },
}
