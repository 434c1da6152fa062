import type { NoteWords } from './note-words-en.ts'
import { REASONS_FR } from './reasons-fr.ts'

const THINGS = {
  status: 'statut',
  tag: 'tag',
  team: 'équipe',
  user: 'responsable',
  priority: 'priorité',
  field: 'champ',
} as const

const STATUSES: Readonly<Record<string, string>> = { open: 'ouvert', closed: 'fermé' }
const TOPICS = {
  legal_threat: 'menace juridique',
  self_harm: 'détresse',
  violence: 'violence',
  asks_for_human: 'demande une personne',
  anger: 'colère',
  payment_data: 'données de paiement',
  unconfirmed_send: 'envoi non confirmé',
  automated_loop: 'boucle de courriels automatiques',
} as const
const CHANNELS: Readonly<Record<string, string>> = { email: 'e-mail', sms: 'SMS', chat: 'chat', phone: 'téléphone' }

/** Everything that stands in notes on tickets, in French; `noteWords` sets its spaces. */
export const NOTE_WORDS_FR: NoteWords = {
  reasons: REASONS_FR,
  list: parts => parts.join(', '),
  receipt: {
    what: parts => `Rehearsal : ${parts.join(' ; ') || 'rien'}.`,
    why: reason => `Pourquoi : ${reason}`,
    undo: parts =>
      parts.length > 0 ? `Revenir en arrière : ${parts.join(', ')}.` : 'Revenir en arrière : rien à défaire.',
    proposed: deeds => `seulement proposé : ${deeds}`,
    approve: ' (écrivez la note « @rehearsal approuver » pour la lancer, ou « @rehearsal refuser »)',
    notDone: deeds => `PAS fait : ${deeds}`,
    sure: percent => ` (sûr à ${percent} %)`,
    held: level =>
      level === 'stopped' ? ' Retenu : Rehearsal est arrêté ici.' : ` Retenu : ramené à « ${level} » ici.`,
    draft: 'brouillon à vérifier et à envoyer',
  },
  deeds: {
    close: 'ticket fermé',
    reopen: 'ticket rouvert',
    route: to => `affecté à ${to}`,
    left: to => `laissé à ${to}`,
    tag: name => `tag ${name} ajouté`,
    untag: name => `tag ${name} retiré`,
    field: name => `champ ${name} rempli`,
    priority: value => `priorité ${value}`,
    reply: channel => `réponse envoyée par ${CHANNELS[channel] ?? channel}`,
    followUp: (channel, rule, n) => `client relancé par ${CHANNELS[channel] ?? channel} (${rule}, nº ${n})`,
    note: 'note laissée',
    watch: 'réponse attendue de notre part, sous surveillance',
    reminder: (n, rule) => `relance nº ${n} prévue (${rule})`,
    ending: (ending, rule) =>
      `prévu sans réponse : ${{ close: 'fermer', note: 'vous prévenir', assign: 'affecter' }[ending]} (${rule})`,
    cancel: 'ce qui était prévu est annulé',
    handOver: topic => `transmis à l’équipe (${TOPICS[topic]})`,
    action: (name, input, result) => `action ${name}${input}${result}`,
    undo: 'dernière décision annulée',
    restore: ({ what, name, to }) => {
      const named = [THINGS[what], name].filter(Boolean).join(' ')
      if (what === 'tag') return `${named} ${to === null ? 'de nouveau retiré' : 'remis'}`
      return `${named} de nouveau ${to === null ? 'vide' : what === 'status' ? (STATUSES[to] ?? to) : to}`
    },
  },
  back: {
    close: 'rouvrir le ticket',
    reopen: 'fermer le ticket',
    route: 'réaffecter le ticket',
    tag: name => `retirer le tag ${name}`,
    untag: name => `remettre le tag ${name}`,
  },
  ends: {
    something_newer: 'du nouveau est arrivé entre-temps',
    person_stepped_in: 'une personne de l’équipe a pris le ticket',
    left_alone: 'un tag demande de laisser ce ticket',
    opted_out: 'le client a demandé à ne plus être contacté',
    unconfirmed_send: 'l’arrivée de notre message n’a pas pu être vérifiée',
    refused_send: 'le helpdesk a refusé notre message',
    reopened_after_race: 'le client a écrit à cet instant',
    changed_since: 'modifié depuis, laissé tel quel',
    gone: 'le ticket n’existe plus',
    stopped: 'Rehearsal était arrêté ici',
    undone: 'une personne est revenue dessus',
    helpdesk_refused: 'refusé par le helpdesk',
    no_mailbox: 'rien ne dit de quelle boîte du helpdesk l’envoyer ; merci de répondre à la main',
    nothing_to_undo: 'il n’y a rien à défaire',
    no_such_action: 'la politique n’a plus cette action',
    not_reached: 'le système visé n’a pas pu être joint',
    action_refused: 'refusé par le système visé, ou réponse inattendue',
    check_message: 'vérifiez s’il est arrivé ; il ne sera pas renvoyé',
    check_action: 'vérifiez si elle a eu lieu ; elle ne sera pas relancée',
    no_empty_priority: 'le helpdesk ne connaît pas de ticket sans priorité ; changez-la à la main',
  },
  draft: {
    head: 'Rehearsal : un brouillon. Rien n’a été envoyé ; vérifiez-le avant de l’envoyer.',
    sources: sources => `Sources : ${sources}.`,
    macro: name => `macro « ${name} »`,
    ticket: id => `ticket ${id}`,
    page: id => `page ${id}`,
    more: n => `${n} de plus`,
    correction: words => `Correction à vérifier et à envoyer : « ${words} »`,
  },
  notes: {
    notAnswered: 'Le client n’a pas répondu à nos relances.',
    promiseMissed: 'La suite était promise au client pour une heure qui est passée.',
    overdue: 'La suite nous revient ici et son échéance est passée.',
    afterWindow: ticket => `Le client a écrit après la fenêtre de réouverture. Ticket précédent : ${ticket}`,
    actionLacks: (name, missing) => `L’action ${name} n’a pas été lancée : ${missing} non connu avec certitude.`,
    undeliverable:
      'Un courriel au client est revenu : l’adresse n’en reçoit pas. Aucune relance par e-mail ici tant que le client n’a pas écrit.',
    nothingToApprove: 'Rien n’attend d’approbation sur ce ticket.',
    proposeClose: 'Proposition : fermer ce ticket. Le message ne demande rien et rien n’est dû.',
    belongsTo: ticket => `Le message se rapporte au ticket ${ticket}.`,
  },
  explain: {
    nothing: 'Rehearsal n’a encore rien décidé sur ce ticket.',
    last: (when, did, why) => `${when} : ${did}. ${why}`,
    didNothing: 'rien fait',
    did: {
      close: 'ticket fermé',
      reopen: 'ticket rouvert',
      route: 'affecté',
      tag: 'tag ajouté',
      untag: 'tag retiré',
      field: 'champ rempli',
      priority: 'priorité changée',
      reply: 'réponse envoyée',
      follow_up: 'client relancé',
      note: 'note laissée',
      hand_over: 'transmis à l’équipe',
      action: 'action lancée',
    },
    waiting: (rule, when) =>
      `En attente : ${rule === undefined ? 'une réponse de notre part' : `la relance ${rule}`}, prochaine échéance ${when}.`,
    approval: name => `En attente de « @rehearsal approuver » ou « @rehearsal refuser » : ${name}.`,
    tags: names => `Tags du ticket : ${names}.`,
  },
}
