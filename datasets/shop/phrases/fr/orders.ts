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
    subjects: ['Commande {order}', 'Où est ma commande ?', 'Délai de livraison', 'Suivi', 'Ma commande'],
    older: [
      'où en est ma commande {order} ?',
      'je n’ai [toujours rien|encore rien] reçu pour ma commande du {date}.',
      'pouvez-vous me dire quand je serai livrée ?',
      'ma commande est-elle expédiée ?',
      'j’ai commandé il y a {days} jours et [je n’ai aucune nouvelle|je ne vois rien venir].',
      'pourriez-vous m’envoyer un numéro de suivi pour {order} ?',
      'ma commande est toujours "en préparation".',
      'quel est le délai de livraison pour {product} ?',
    ],
    newer: [
      'le suivi [ne bouge plus|est figé] depuis {weekday}.',
      'une idée de la date d’arrivée de {order} ?',
      'l’étiquette est créée mais {carrier} n’a jamais pris en charge le paquet.',
      'je dois m’organiser : quel jour faut-il que je sois chez moi pour la réception ?',
      'vous m’avez oubliée ? {order} devait être là {weekday}.',
    ],
    details: [
      'Le lien de suivi ne s’ouvre pas.',
      'J’en ai besoin avant {weekday}.',
      'J’ai payé la livraison express.',
      'J’ai pourtant été débitée le jour même.',
    ],
  },
  delivery_problem: {
    subjects: ['Colis non reçu', 'Problème de livraison', 'Colis perdu', '{carrier}', 'Commande {order}'],
    older: [
      'le colis est indiqué comme livré mais je n’ai rien reçu.',
      '{carrier} dit avoir livré [{weekday}|le {date}], il n’y a rien dans ma boîte aux lettres.',
      'le livreur a laissé le paquet dans le hall et il a disparu.',
      'mon colis semble perdu, {carrier} a ouvert une enquête.',
      'le colis vous a été retourné sans passage du livreur.',
      'il me manque un colis sur deux pour la commande {order}.',
      'le point relais ne trouve pas mon colis.',
      'le transporteur prétend que mon adresse est incomplète.',
    ],
    newer: [
      'la photo de preuve montre une porte qui n’est pas la mienne.',
      'le code du casier ne fonctionne pas, impossible de récupérer le carton.',
      'quelqu’un a signé à ma place, je ne sais pas qui.',
      'soi-disant trois passages, alors que je n’ai pas bougé de chez moi.',
      'l’appli affiche "remis au destinataire", mais devant chez moi c’est le vide.',
    ],
    details: [
      'J’ai demandé à tous les voisins.',
      '{carrier} me renvoie vers vous.',
      'Le numéro de suivi est {track}.',
      'La gardienne n’a rien non plus.',
    ],
  },
  change_address: {
    subjects: ['Changement d’adresse', 'Erreur d’adresse', 'Adresse de livraison', 'Commande {order}'],
    older: [
      'je me suis trompée d’adresse sur la commande {order}, pouvez-vous la modifier ?',
      'peut-on livrer {order} à une autre adresse ?',
      'j’ai déménagé et oublié de changer mon adresse.',
      'merci de corriger l’adresse : {street}, {city}.',
      'je préfère un point relais à la place de mon domicile.',
      'le code postal de ma commande est faux.',
      'je souhaite être livrée à mon bureau, {street}.',
    ],
    newer: [
      'le remplissage automatique a mis [l’ancien appartement|la maison de mes parents], pouvez-vous rediriger {order} ?',
      'il n’y aura personne {weekday}, envoyez plutôt au {street} s’il vous plaît.',
      'j’ai oublié le numéro d’appartement : bâtiment B, {street}.',
      'est-ce qu’on peut dévier le paquet vers {city} avant son départ ?',
    ],
    details: [
      'La nouvelle est {street}, {city}.',
      'Je m’en suis aperçue après le paiement.',
      'L’adresse de facturation ne change pas.',
    ],
  },
  cancel_order: {
    subjects: ['Annulation', 'Annuler {order}', 'Annulation commande {order}', 'Commande {order}'],
    older: [
      'je souhaite annuler ma commande {order}.',
      'est-il encore possible d’annuler {order} ?',
      'j’ai commandé deux fois par erreur, merci d’annuler une des deux.',
      'j’ai changé d’avis, merci d’annuler et de me rembourser.',
      'le délai est trop long, je veux annuler.',
      'comment annuler une commande que je viens de passer ?',
      'merci d’annuler immédiatement, je n’en ai plus besoin.',
    ],
    newer: [
      'mon fils a cliqué sur payer, pouvez-vous bloquer {order} ?',
      'n’envoyez surtout pas {order}, je n’en veux plus.',
      'je préfère tout arrêter, c’est encore faisable ?',
      'retirez {product} du panier avant de l’emballer, s’il vous plaît.',
    ],
    details: [
      'Je l’ai passée il y a une heure.',
      'Elle n’est pas encore partie.',
      'Confirmez-moi que je ne serai pas débitée.',
    ],
  },
  return_request: {
    subjects: ['Retour', 'Retour commande {order}', 'Renvoyer un article', 'Étiquette de retour'],
    older: [
      'je souhaite retourner [{product}|ma commande {order}].',
      'comment faire un retour ?',
      'pouvez-vous m’envoyer une étiquette de retour pour {order} ?',
      'l’article ne me convient pas, je veux le renvoyer et être remboursée.',
      'est-ce que le retour est gratuit ?',
      'puis-je retourner un article en promotion acheté il y a {days} jours ?',
      'j’ai perdu le bon de retour.',
      'le portail de retour ne trouve pas ma commande {order}.',
    ],
    newer: [
      'je ne garde pas {product}, où est-ce que je le dépose ?',
      'le QR code du dépôt [a expiré|a été refusé au guichet].',
      'ça ne ressemble pas à la photo, je ne le garde pas. On fait comment ?',
      'peut-on le rapporter en boutique plutôt que par la poste ?',
      'pas convaincue à l’essayage, il repart : quelle est la marche à suivre ?',
    ],
    details: [
      'Il n’a jamais été porté.',
      'Les étiquettes sont encore dessus.',
      'Je n’ai pas d’imprimante.',
      'J’ai gardé le carton.',
    ],
  },
  exchange_request: {
    subjects: ['Échange', 'Échange de taille', 'Changer de taille', 'Commande {order}'],
    older: [
      'je voudrais échanger {product} contre un {size2}.',
      'le {size} est trop petit, pouvez-vous m’envoyer un {size2} ?',
      'puis-je échanger contre la couleur {color} ?',
      'comment se passe un échange ?',
      'je souhaite un échange pour la commande {order}.',
      'peut-on échanger un cadeau sans ticket ?',
      'faut-il payer le port pour un échange ?',
    ],
    newer: [
      'j’adore, mais il me faudrait la taille au-dessus. Vous pouvez faire la bascule ?',
      'plutôt que l’argent, je prendrais le modèle {color}.',
      'on peut troquer le {size} contre un {size2} ?',
      'ma {family} préférerait {color}, est-ce possible de permuter ?',
    ],
    details: [
      'Je paie la différence s’il le faut.',
      'Je ne l’ai pas porté dehors.',
      'Vérifiez que le {size2} est disponible, merci.',
    ],
  },
  refund_status: {
    subjects: ['Remboursement', 'Remboursement {order}', 'Toujours pas remboursée', 'Retour {order}'],
    older: [
      'j’ai renvoyé ma commande le {date} et je n’ai pas été remboursée.',
      'quand vais-je être remboursée ?',
      'où en est le remboursement de {order} ?',
      'vous aviez confirmé un remboursement de {amount}, je n’ai rien reçu.',
      'mon remboursement est incomplet, il manque de l’argent.',
      'combien de temps prend un remboursement ?',
      'avez-vous reçu mon retour ? Je ne vois pas de remboursement.',
      'j’ai annulé {order} mais je n’ai pas encore été remboursée.',
    ],
    newer: [
      'ma banque ne voit aucun virement de votre part.',
      'le paquet est chez vous depuis {days} jours et les {amount} ne sont toujours pas recrédités.',
      'vous me devez encore {amount}.',
      'PayPal m’indique que rien n’a été reversé pour {order}.',
      'seule la moitié a été recréditée.',
    ],
    details: [
      'J’ai la preuve de dépôt.',
      'J’ai payé par PayPal.',
      'Il s’agit de {amount}.',
      'Le suivi du retour montre que vous l’avez.',
    ],
  },
  damaged_item: {
    subjects: ['Article abîmé', 'Produit cassé', 'Réclamation {order}', 'Commande {order}'],
    older: [
      '{product} est arrivé cassé.',
      'j’ai reçu un article abîmé, il y a une rayure.',
      'le carton était écrasé et le contenu est cassé.',
      'la fermeture éclair est cassée dès l’ouverture du colis.',
      'il y a une tache, on dirait qu’il a déjà servi.',
      'une couture est déchirée alors que je ne l’ai pas porté.',
      'l’article est défectueux, merci d’en renvoyer un autre.',
    ],
    newer: [
      'je viens de déballer et c’est [ébréché|cabossé|fendu] sur le devant.',
      'à peine sorti du paquet, ça part en morceaux.',
      'tout a coulé, le couvercle est en miettes.',
      'ça fait un bruit de casse quand on le secoue, il a dû prendre un choc.',
    ],
    details: [
      'Je joins des photos.',
      'J’ai gardé l’emballage.',
      'C’était un cadeau, c’est gênant.',
      'Que proposez-vous ?',
    ],
  },
  wrong_item: {
    subjects: ['Erreur de commande', 'Mauvais article', 'Pas le bon produit', 'Commande {order}'],
    older: [
      'je n’ai pas reçu le bon article, j’avais commandé {product}.',
      'vous m’avez envoyé la mauvaise taille.',
      'j’ai commandé du {size} et reçu du {size2}.',
      'ce n’est pas ce que j’ai commandé.',
      'il y a dans mon colis un article que je n’ai pas commandé.',
      'erreur de couleur : j’avais choisi {color}.',
      'il y a eu une inversion, je n’ai pas le bon produit.',
    ],
    newer: [
      'je crois que j’ai le paquet de quelqu’un d’autre.',
      'le bordereau indique {product}, dans le sac il y a tout autre chose.',
      'à mon avis deux cartons ont été intervertis chez vous.',
      'ce qui est arrivé n’a rien à voir avec {order}.',
    ],
    details: ['Qui paie le renvoi ?', 'La référence sur le sachet est pourtant juste.', 'Je joins une photo.'],
  },
  warranty_claim: {
    subjects: ['Garantie', 'Garantie {product}', 'Panne après quelques mois', 'SAV'],
    older: [
      '{product} ne fonctionne plus après {months} mois, est-ce sous garantie ?',
      'je voudrais faire jouer la garantie.',
      'quelle est la durée de la garantie ?',
      'la fermeture a lâché après {months} mois d’utilisation normale.',
      'la semelle se décolle, achat en {month}.',
      'pouvez-vous réparer {product} ?',
      'faut-il la facture pour la garantie ?',
    ],
    newer: [
      'il m’a lâchée au bout de {months} mois, quelqu’un peut le remettre en état ?',
      'je l’ai depuis {month} et [les coutures cèdent|le revêtement s’en va].',
      'vous annoncez deux ans, le mien a tenu {months} mois.',
      'vous avez un atelier ou des pièces détachées ?',
    ],
    details: ['J’ai toujours la facture.', 'J’ai suivi les conseils d’entretien.', 'Je préfère une réparation.'],
  },
}
