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
    subjects: ['Question produit', '{product}', 'Renseignement', 'Avant d’acheter'],
    older: [
      'en quelle matière est {product} ?',
      'est-ce que {product} est imperméable ?',
      'peut-on le passer [en machine|au lave-vaisselle] ?',
      'combien pèse {product} ?',
      'où est-ce fabriqué ?',
      'quelles sont les dimensions ?',
      'quelle différence avec l’ancien modèle ?',
    ],
    newer: [
      'vous l’emporteriez en randonnée sous la pluie ? J’hésite.',
      'est-ce que ça vieillit bien au fil des lavages ?',
      'est-ce que ça sent fort au déballage ? Je suis sensible.',
      'ça passe sur l’induction ?',
    ],
    details: ['C’est pour ma {family}.', 'Je n’ai pas trouvé sur la fiche.', 'Je pense en prendre deux.'],
  },
  sizing: {
    subjects: ['Taille', 'Quelle taille ?', 'Conseil taille', '{product}'],
    older: [
      'quelle taille prendre pour {product} ? Je mesure {height}.',
      'est-ce que ça taille [petit|grand|normalement] ?',
      'je fais habituellement du {size}, que conseillez-vous ?',
      'avez-vous un guide des tailles ?',
      'je suis entre {size} et {size2}, laquelle choisir ?',
      'quelle est la largeur de poitrine en {size} ?',
      'quelle taille pour un enfant de {age} ans ?',
    ],
    newer: [
      'j’ai les épaules larges, le {size} va me serrer ?',
      '{height} pour 70 kg, vous me diriez quoi ?',
      'plutôt ample ou près du corps ?',
      'on peut mettre un gros pull dessous avec un {size} ?',
    ],
    details: ['Je voudrais éviter de le renvoyer.', 'Le tableau du site n’est pas clair.', 'Je mesure {height}.'],
  },
  stock_availability: {
    subjects: ['Disponibilité', 'Rupture de stock', 'Stock {product}', 'Réassort ?'],
    older: [
      'quand {product} sera-t-il de nouveau en stock ?',
      'est-il disponible en {size} ?',
      'ma taille est épuisée, en aurez-vous d’autres ?',
      'l’avez-vous en {color} ?',
      'est-il disponible en boutique à {city} ?',
      'peut-on être prévenu du retour en stock ?',
      'puis-je le réserver ?',
    ],
    newer: [
      'un réassort prévu avant {month} ?',
      'le {size} est grisé, c’est définitif ?',
      'vous pourriez m’en mettre un de côté ?',
      'il m’en faut huit, vous les avez ?',
    ],
    details: ['Je le cherche depuis des semaines.', 'Je prendrais aussi {color}.', 'Hier il y était encore.'],
  },
  discount_code: {
    subjects: ['Code promo', 'Code {code}', 'Réduction', 'Bon d’achat'],
    older: [
      'mon code promo {code} ne fonctionne pas.',
      'je me suis inscrite à la newsletter et n’ai pas reçu mon code.',
      'le code {code} est refusé au paiement.',
      'j’ai oublié d’entrer mon code sur {order}, pouvez-vous l’appliquer ?',
      'peut-on cumuler deux codes ?',
      'y a-t-il une réduction étudiante ?',
      'le prix a baissé le lendemain de mon achat.',
    ],
    newer: [
      'on me dit que {code} n’est "pas éligible", pourquoi ?',
      'mes points fidélité ne se déduisent pas.',
      'j’ai payé plein tarif, {code} m’était sorti de la tête. Vous pouvez le déduire après coup ?',
      'vous faites un geste pour une première commande ?',
    ],
    details: [
      'J’ai essayé sur le téléphone et l’ordinateur.',
      'Mon panier dépasse {amount}.',
      'L’offre se termine {weekday}.',
    ],
  },
  invoice_request: {
    subjects: ['Facture', 'Facture {order}', 'Demande de facture', 'TVA'],
    older: [
      'pouvez-vous m’envoyer la facture de la commande {order} ?',
      'j’ai besoin d’une facture au nom de {company}.',
      'je ne trouve pas la facture dans mon compte.',
      'il manque notre numéro de TVA sur la facture.',
      'l’adresse sur la facture est fausse.',
      'je n’ai pas reçu de facture avec le colis.',
      'où télécharger mes factures ?',
    ],
    newer: [
      'pour ma note de frais il me manque le justificatif de {order}.',
      'le PDF joint à la confirmation est vide.',
      'c’est {company} qui doit apparaître, pas mon nom.',
      'notre comptable réclame la preuve d’achat de {amount}.',
    ],
    details: ['Notre numéro de TVA est {vat}.', 'C’est pour les impôts.', 'J’en ai besoin avant {weekday}.'],
  },
  subscription: {
    subjects: ['Abonnement', 'Résiliation', 'Ma box', 'Arrêt abonnement'],
    older: [
      'je veux résilier mon abonnement.',
      'comment [suspendre|arrêter] la box mensuelle ?',
      'j’ai été débitée de {amount} pour un abonnement résilié.',
      'puis-je sauter la prochaine livraison de l’abonnement ?',
      'je ne savais pas que j’avais souscrit un abonnement.',
      'merci de passer mon abonnement à tous les deux mois.',
      'ma carte a expiré, comment mettre à jour l’abonnement ?',
    ],
    newer: [
      'la reconduction automatique est encore passée, {amount} partis.',
      'retirez-moi de la formule mensuelle, s’il vous plaît.',
      'je pars à l’étranger, on peut tout mettre en veille ?',
      'une box est arrivée alors que je m’étais désinscrite.',
    ],
    details: ['Je voulais seulement essayer.', 'La prochaine est prévue le {date}.', 'Merci de confirmer par écrit.'],
  },
  technical_problem: {
    subjects: ['Problème site', 'Bug application', 'Connexion impossible', 'Paiement refusé'],
    older: [
      'je n’arrive pas à me connecter à mon compte.',
      'l’application plante quand j’ouvre mon panier.',
      'je ne reçois pas le mail de réinitialisation du mot de passe.',
      'j’ai un message d’erreur au moment du paiement.',
      'mon paiement est refusé alors que ma carte fonctionne.',
      'la page reste blanche quand je clique sur payer.',
      'mon panier se vide à chaque connexion.',
    ],
    newer: [
      'depuis la mise à jour ça se fige sur mon {device}.',
      'après le 3-D Secure je suis éjectée à chaque fois.',
      'le bouton "valider" ne réagit plus sur {device}.',
      'ça tourne dans le vide après la saisie de la carte.',
    ],
    details: ['J’utilise un {device}.', 'J’ai essayé un autre navigateur.', 'La semaine dernière ça marchait.'],
  },
}
