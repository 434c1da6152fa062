import type { Phrases } from './phrases.ts'

export const FRENCH: Phrases = {
  greetings: { warm: ['Bonjour {name},', 'Bonjour {name} !'], formal: ['Bonjour {name},'] },
  nameless: ['Bonjour,'],
  about: { order: ' au sujet de la commande {order}', subject: ' au sujet de « {subject} »' },
  openings: {
    first: [
      'Je reviens vers [vous|toi]{about}.',
      'Je me permets de revenir sur mon dernier message{about}.',
      'Nous n’avons pas encore reçu de réponse de [votre|ta] part{about}.',
      'Un petit mot{about}.',
      'Mon dernier message{about} [vous |t’]a peut-être échappé.',
      'Je [vous |t’]écris de nouveau{about}.',
    ],
    again: [
      'Je [vous |t’]écris encore une fois{about}.',
      'Une question reste ouverte{about}.',
      'Je n’ai pas eu de nouvelles depuis mon rappel{about}.',
      'Voici un nouveau petit rappel{about}.',
      'Nous [vous |t’]avons déjà écrit{about} et la question reste ouverte.',
    ],
    last: [
      'Voici mon dernier rappel{about}.',
      'Je [vous |t’]écris une dernière fois{about}.',
      'Nous n’avons toujours pas eu de réponse de [votre|ta] part{about}.',
      'Un dernier mot{about}.',
      'Avant de clore cet échange, un dernier message{about}.',
    ],
  },
  needs: [
    'Pour avancer, il nous faut encore {need}.',
    'Il nous manque encore {need}.',
    'Nous attendons simplement {need}.',
    'Avant de passer à l’étape suivante, il nous faut {need}.',
  ],
  asks: [
    'Je me permets de reposer la question : {ask} ?',
    'Alors, {ask} ?',
    'Si le sujet est toujours d’actualité : {ask} ?',
  ],
  quotes: [
    'Notre question était : « {quote} »',
    'Nous [vous |t’]avons demandé : « {quote} »',
    'La question restée ouverte : « {quote} »',
  ],
  and: ' et ',
  others: {
    one: 'Nous attendons aussi [votre|ta] réponse à une autre de [vos|tes] demandes{others}.',
    many: 'Nous attendons aussi [votre|ta] réponse à d’autres de [vos|tes] demandes{others}.',
  },
  closings: [
    'Une courte réponse à ce message suffit.',
    'Il suffit de répondre à ce message.',
    'Si c’est réglé entre-temps, [dites-le|dis-le]-nous simplement.',
    'Si notre question n’est pas claire, [n’hésitez pas|n’hésite pas] à le dire.',
    'Une ou deux lignes suffisent.',
  ],
  endings: {
    close: [
      'Sans réponse, nous fermerons ce ticket ; [vous pouvez|tu peux] nous réécrire à tout moment.',
      'Si nous n’avons pas de nouvelles, le ticket sera fermé. Une réponse rouvre la conversation.',
      'Faute de réponse, nous fermerons la demande, et [vous pourrez|tu pourras] revenir vers nous plus tard.',
      'Le ticket sera fermé s’il reste sans réponse. Rien n’empêche de nous réécrire ensuite.',
    ],
    stop: [
      'Nous n’enverrons pas d’autre rappel ; [vous pouvez|tu peux] répondre quand [vous voulez|tu veux].',
      'Après ce message, nous ne relancerons plus. [Votre|Ta] réponse reste la bienvenue.',
      'Il n’y aura pas d’autre rappel de notre part à ce sujet.',
    ],
  },
  short: {
    need: [
      'il nous faut encore {need}.',
      'il nous manque {need}.',
      'nous attendons simplement {need}.',
      'petit rappel : {ask} ?',
      'encore une fois : {ask} ?',
      '{ask} ?',
    ],
    quote: ['notre question reste ouverte : « {quote} »', 'nous [vous |t’]avons demandé : « {quote} »'],
    close: 'Sans réponse, nous fermerons le ticket.',
  },
  autoReplies: [
    'Merci, nous avons bien reçu [votre|ton] message. Un collègue va le lire.',
    'Merci pour [votre|ton] message, il est bien arrivé à notre équipe.',
    'Nous avons bien reçu [votre|ton] message, merci. Notre équipe l’a maintenant.',
  ],
  disclosure: { full: 'Ce message a été rédigé par un assistant IA.', short: '(assistant IA)' },
  points: {
    order_number: {
      need: ['[votre|ton] numéro de commande', 'le numéro de la commande', 'le numéro de commande de la confirmation'],
      ask: ['[pourriez-vous|pourrais-tu] nous envoyer le numéro de commande', 'de quelle commande s’agit-il'],
    },
    tracking_number: {
      need: ['le numéro de suivi', 'le numéro de suivi du colis'],
      ask: [
        '[pourriez-vous|pourrais-tu] nous envoyer le numéro de suivi',
        '[avez-vous|as-tu] le numéro de suivi du colis',
      ],
    },
    serial_number: {
      need: ['le numéro de série', 'le numéro de série du produit'],
      ask: [
        '[pourriez-vous|pourrais-tu] nous envoyer le numéro de série',
        '[pourriez-vous|pourrais-tu] relever le numéro de série',
      ],
    },
    proof_of_purchase: {
      need: ['la facture ou le ticket de caisse', 'une preuve d’achat'],
      ask: [
        '[pourriez-vous|pourrais-tu] nous envoyer la facture',
        '[pourriez-vous|pourrais-tu] joindre une preuve d’achat',
      ],
    },
    photo: {
      need: ['les photos demandées', 'une photo qui montre le problème', 'une ou deux photos'],
      ask: ['[pourriez-vous|pourrais-tu] nous envoyer les photos', '[pourriez-vous|pourrais-tu] joindre une photo'],
    },
    email: {
      need: ['[votre|ton] adresse e-mail', 'l’adresse e-mail utilisée chez nous'],
      ask: [
        '[pourriez-vous|pourrais-tu] nous indiquer l’adresse e-mail',
        'quelle adresse e-mail [utilisez-vous|utilises-tu]',
      ],
    },
    phone: {
      need: ['[votre|ton] numéro de téléphone', 'un numéro de téléphone'],
      ask: [
        '[pourriez-vous|pourrais-tu] nous donner un numéro de téléphone',
        'à quel numéro peut-on [vous|te] joindre',
      ],
    },
    address: {
      need: ['[votre|ton] adresse complète', 'l’adresse avec le code postal', 'la bonne adresse'],
      ask: ['[pourriez-vous|pourrais-tu] nous envoyer l’adresse complète', 'quelle est l’adresse avec le code postal'],
    },
    postcode: {
      need: ['[votre|ton] code postal', 'le code postal'],
      ask: ['[pourriez-vous|pourrais-tu] nous indiquer [votre|ton] code postal', 'quel est [votre|ton] code postal'],
    },
    size: {
      need: ['la taille ou la couleur souhaitée', '[votre|ta] taille', 'un mot de [votre|ta] part sur la taille'],
      ask: [
        '[pourriez-vous|pourrais-tu] nous indiquer la taille',
        'quelle taille ou couleur [souhaitez-vous|souhaites-tu]',
      ],
    },
    product: {
      need: ['le nom du produit', 'une précision sur l’article concerné'],
      ask: ['de quel produit s’agit-il', '[pourriez-vous|pourrais-tu] préciser l’article concerné'],
    },
    device: {
      need: ['le nom de l’appareil et la version', 'une précision sur l’appareil et le message affiché'],
      ask: ['quel appareil [utilisez-vous|utilises-tu]', 'sur quel appareil et quelle version cela se produit-il'],
    },
    choice: {
      need: ['[votre|ton] choix', '[votre|ta] décision entre les deux solutions', '[votre|ta] préférence'],
      ask: [
        'quelle solution [préférez-vous|préfères-tu]',
        '[avez-vous|as-tu] pu choisir',
        'quel est [votre|ton] choix',
      ],
    },
    go_ahead: {
      need: ['[votre|ton] accord', '[votre|ta] décision sur notre proposition', 'un oui ou un non'],
      ask: ['notre proposition [vous|te] convient-elle', 'que [pensez-vous|penses-tu] de notre proposition'],
    },
    works_now: {
      need: ['un mot pour savoir si cela fonctionne', 'une réponse : cela fonctionne ou non'],
      ask: ['est-ce que cela fonctionne maintenant', '[avez-vous|as-tu] pu essayer', 'cela marche-t-il à présent'],
    },
    return_item: {
      need: ['l’article à retourner', 'le retour de l’article'],
      ask: ['[avez-vous|as-tu] pu renvoyer l’article', 'l’article est-il déjà reparti vers nous'],
    },
    date: {
      need: ['la date ou l’heure demandée', 'une précision sur la date'],
      ask: ['[pourriez-vous|pourrais-tu] nous indiquer la date', 'de quel jour ou de quelle heure s’agit-il'],
    },
    confirmation: {
      need: ['[votre|ta] confirmation', 'une courte confirmation de [votre|ta] part'],
      ask: [
        '[pourriez-vous|pourrais-tu] nous le confirmer',
        '[pouvez-vous|peux-tu] nous envoyer [votre|ta] confirmation',
      ],
    },
    details: {
      need: ['les précisions demandées', 'quelques détails de plus', 'une courte description'],
      ask: [
        '[pourriez-vous|pourrais-tu] nous donner les précisions demandées',
        '[pourriez-vous|pourrais-tu] décrire cela plus en détail',
      ],
    },
  },
}
