import type { Messages } from './messages.ts'

// Narrow no-break space before ; ! ? and %, no-break space before : and inside « ».
const typeset = (text: string): string =>
  text
    .replace(/ ([;!?%])/g, '\u202f$1')
    .replace(/ :/g, '\u00a0:')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')

export const FRENCH: Messages = typesetAll({
  lang: 'fr',
  title: account => `Estimation pour ${account}`,
  headline: f =>
    `Sur ${f.n} tickets du ${f.from} au ${f.to}, Rehearsal aurait terminé ${f.resolved} sans personne : ${f.owed} où rien n’était dû, ${f.confirmed} confirmés, ${f.verified} vérifiés, ${f.assumed} supposés. Il se serait trompé sur ${f.wrong}.`,
  tooFewHeadline: n =>
    `Seuls ${n} tickets ont une issue observée. C’est trop peu pour donner un taux ; les nombres sont ci-dessous.`,
  definition:
    'Terminé veut dire : fermé ou répondu par nous, sans qu’une vraie réponse de l’équipe ait été nécessaire, et sans nouveau contact de ce client à ce sujet en 7 jours. Une erreur : une fermeture, une affectation ou une relance que la suite contredit. Les intervalles sont à 95 % : Wilson et bootstrap par client, le plus large des deux.',
  estimate:
    'Ceci est une estimation, pas une prévision : le mot prévision se mérite en comparant les estimations passées à ce qui est arrivé, semaine après semaine, et cet historique n’existe pas encore.',
  alsoDone: f =>
    `Sur l’ensemble de ces tickets, y compris ceux auxquels l’équipe a répondu, il aurait fermé ${f.thanks} remerciements, envoyé ${f.nudges} relances et affecté ${f.routes} demandes.`,
  nav: [
    { id: 'segments', name: 'Où l’activer' },
    { id: 'ladder', name: 'Échelle des issues' },
    { id: 'thanks', name: 'Remerciements' },
    { id: 'follow_ups', name: 'Relances' },
    { id: 'routing', name: 'Affectation' },
    { id: 'answers', name: 'Réponses' },
    { id: 'money', name: 'Argent et temps' },
    { id: 'trust', name: 'Quelle confiance' },
    { id: 'decisions', name: 'Toutes les décisions' },
  ],
  rungs: {
    nothing_owed: 'Rien n’était dû',
    confirmed: 'Confirmé',
    verified: 'Vérifié',
    assumed: 'Supposé',
    handed_over: 'Transmis',
    handed_over_late: 'Transmis tard',
    wrong: 'Erreur',
    unknown: 'Inconnu',
    pending: 'En attente',
  },
  rungMeaning: {
    nothing_owed: 'Merci, avis, indésirables, courriels automatiques : fermé, et personne n’avait à répondre.',
    confirmed: 'Répondu comme l’équipe, et le client a dit que c’était réglé.',
    verified:
      'Répondu comme l’équipe, et aucun nouveau contact à ce sujet en 7 jours. Non étalonné tant que trop peu de cas sont étiquetés.',
    assumed: 'Seul le silence a suivi.',
    handed_over: 'Il fallait une personne, et elle l’a eu à temps.',
    handed_over_late:
      'Il fallait une personne ; elle l’a eu après le délai médian de première réponse, ou après plus d’un message de notre part.',
    wrong: 'Une fermeture, une affectation ou une relance que la suite contredit.',
    unknown: 'Nous aurions envoyé ce que l’équipe n’a pas envoyé ; la suite répond à autre chose.',
    pending: 'La fenêtre d’observation n’est pas terminée à la fin des données.',
  },
  segments: {
    title: 'À activer ici, pas là',
    intro:
      'Prêt : au pire 5 % des tickets tournent mal. Brouillon seulement : prometteur, pas prouvé. Ce sont les intervalles qui décident, pas le point du milieu.',
    columns: ['Intention', 'Canal', 'Tickets', 'Action', 'Terminés', 'Erreurs', 'Verdict'],
    verdicts: {
      ready: 'prêt',
      draft_only: 'brouillon seulement',
      leave_to_people: 'laisser à l’équipe',
      too_few: 'trop peu pour le dire',
    },
    noIntent: 'intention inconnue',
    otherChannels: 'petits canaux ensemble',
    empty: 'Aucun ticket de cette période n’a d’issue observée.',
    tooFew: n => `${n} autres groupes ont moins de 30 tickets chacun : trop peu pour le dire.`,
  },
  ladder: {
    title: 'L’échelle des issues',
    intro:
      'Chaque ticket rejoué se tient sur un seul barreau. Hachuré : compté dans aucun taux. Le crochet est l’intervalle de la part terminée sans personne.',
    policy: 'Cette politique',
    doNothing: 'Ne rien faire',
    nativeRules: 'Règles natives',
    columns: ['Barreau', 'Tickets', 'Part', 'Ce que cela veut dire'],
    bounds: f =>
      `${f.unknown} tickets divergent de ce que l’équipe a fait. Si tous avaient échoué, ${f.pessimistic} seraient terminés ; comme jugé, ${f.judged} ; si tous avaient réussi, ${f.optimistic}.`,
    byLanguage: 'Par langue',
  },
  sections: {
    thanks: {
      title: 'Remerciements',
      intro:
        'Des messages qui ne demandent rien sur des tickets où rien n’est dû. Fermés à l’arrivée, avec une note qui dit pourquoi.',
      empty: 'Aucun remerciement n’a été fermé sur cette période.',
    },
    closes: {
      title: 'Autres fermetures',
      intro: 'Courriels automatiques, indésirables, avis, et tickets restés muets après les relances.',
      empty: 'Rien d’autre n’a été fermé sur cette période.',
    },
    follow_ups: {
      title: 'Relances',
      intro:
        'Des clients à qui nous avons demandé quelque chose et qui n’ont plus répondu : à qui écrire, quand, et ce qui est arrivé sans relance.',
      empty: 'Aucune relance n’est arrivée à échéance sur cette période.',
    },
    routing: {
      title: 'Affectation',
      intro: 'Comparée à l’équipe qui a terminé le ticket, après toutes les réaffectations.',
      empty: 'Rien n’a été affecté sur cette période.',
    },
    answers: {
      title: 'Réponses',
      intro: 'Une réponse ne compte que si c’est celle de l’équipe : la même macro, ou presque les mêmes mots.',
      empty: 'Cette politique ne répond à rien d’elle-même.',
    },
  },
  figures: {
    right: 'Juste',
    wrong: 'Erreur',
    atMost: bound => `Au plus ${bound} d’erreurs, à 95 % (borne exacte).`,
    counts: f => `${f.total} en tout ; ${f.unknown} ne peuvent être connus, ${f.pending} sont en attente.`,
    missed: n => `${n} simples politesses ont été laissées à l’équipe alors que rien n’a suivi.`,
    reopens: f =>
      `${f.raw} réponses ont rouvert un ticket fermé ; ${f.real} demandaient quelque chose. ${f.avoided} auraient été refermés aussitôt.`,
    whatHappened: 'Ce qui est arrivé',
    rightExamples: 'Juste',
    wrongExamples: 'Erreurs',
    unknownExamples: 'Divergents',
    none: 'Aucun sur cette période.',
    nudgeBounds: f =>
      `L’historique ne dit pas qui aurait répondu. Furent utiles entre ${f.low} (ceux qui sont revenus d’eux-mêmes, plus tard) et ${f.high} sur ${f.total} ; le reste fut inutile ou faux.`,
    notWrong: 'Non contredit',
    answersApart: 'Répondre se prévoit bien moins que trier. Ces chiffres sont à part, exprès.',
  },
  why: {
    nothing_followed: 'rien n’a suivi en 7 jours',
    team_replied: 'l’équipe a encore répondu',
    customer_wrote_again: 'le client a écrit de nouveau',
    customer_opened_another: 'le client a ouvert un autre ticket à ce sujet',
    same_team: 'la même équipe l’a terminé',
    other_team: 'une autre équipe l’a terminé',
    final_team_unknown: 'l’équipe finale n’est pas dans les données',
    customer_was_done: 'le client avait fini',
    customer_wrote_elsewhere: 'le client avait écrit ailleurs',
    we_owed: 'la suite nous revenait',
    customer_came_back: 'sans elle, le client est revenu plus tard',
    customer_thanked: 'sans elle, le client a remercié plus tard',
    stayed_silent: 'sans elle, plus rien n’est venu',
    same_macro: 'l’équipe a utilisé la même macro',
    similar_words: 'l’équipe a utilisé presque les mêmes mots',
    different_words: 'l’équipe a répondu autrement',
    nobody_answered: 'l’équipe n’a jamais répondu',
    window_open: 'trop tôt pour le savoir',
  },
  reasons: {
    thanks_nothing_owed: 'Le client a dit merci et rien n’était dû.',
    thanks_for_earlier_ticket: 'Le merci vise un ticket précédent du même client ; rien n’y était dû.',
    nothing_owed: 'Le message ne demande rien et rien n’était dû.',
    automated_closed: 'Un courriel automatique qui ne demande rien.',
    spam_closed: 'Un message indésirable qu’aucun client n’a écrit.',
    routed: 'La demande du client revient à cette équipe.',
    answered: 'La réponse s’appuie sur ce que l’équipe a publié ou déjà dit.',
    drafted: 'Une réponse est proposée, une personne la vérifie.',
    handed_over: 'Ce sujet va toujours à une personne.',
    rule_fired: 'Une règle de la politique s’applique.',
    follow_up_scheduled: 'Nous avons demandé quelque chose au client ; la relance attend.',
    follow_up_sent: 'Le client n’a pas répondu à notre question.',
    follow_up_ended: 'Le client n’a pas répondu aux relances.',
    follow_up_cancelled: 'La conversation a repris ; la relance est annulée.',
    we_owe_scheduled: 'La suite nous revient ; son échéance est surveillée.',
    we_owe_overdue: 'La suite nous revient et son échéance est passée.',
    promise_missed: 'La suite était promise pour une date qui est passée.',
    reopened_in_window: 'Le client a répondu dans la fenêtre de réouverture du canal.',
    after_reopen_window: 'Le client a répondu après la fenêtre de réouverture ; le ticket précédent est lié.',
    reopened_after_race: 'Le client a écrit pendant la fermeture.',
    opted_out: 'Le client a demandé à ne plus être contacté.',
    undone: 'Une personne est revenue sur une décision antérieure.',
    stage_off: 'La politique désactive ce canal ou cette intention.',
    not_for_us: 'Rien dans cet événement ne demande de décision.',
    own_event: 'Notre propre action nous revient comme événement.',
    stale: 'Du nouveau est arrivé pendant la décision.',
    agent_active: 'Une personne vient de toucher ce ticket.',
    agent_reopened: 'Une personne a rouvert ce ticket.',
    agent_holds: 'Une personne garde ce ticket ou l’a mis en veille.',
    ignored_by_tag: 'Un tag du ticket nous tient à l’écart.',
    low_confidence: 'Pas assez sûr pour agir.',
    out_of_scope: 'Rien de tel dans les tickets passés de l’équipe.',
    intent_left_to_people: 'La politique laisse cette intention à l’équipe.',
    thanks_but_owed: 'Le client a dit merci, et quelque chose reste dû.',
    thanks_with_request: 'Le client a dit merci et demandé quelque chose.',
    thanks_not_safe: 'Un merci qu’il n’est pas sûr de fermer.',
    thanks_off: 'La politique ne ferme pas les remerciements.',
    no_supported_answer: 'Rien de publié ou de déjà dit n’appuie une réponse.',
    no_draft: 'Le texte ne tenait pas dans les limites du persona.',
    empty_message: 'Le message n’a pas de mots.',
    automated_sender: 'L’expéditeur est une machine ; on ne répond pas aux machines.',
    automated_loop: 'Trop de courriels automatiques à la suite ; une personne doit regarder.',
    spam_ticket: 'Le ticket est marqué comme indésirable.',
    trashed_ticket: 'Le ticket est à la corbeille.',
    merged_ticket: 'Le ticket a été fusionné avec un autre.',
    already_closed: 'Le ticket est déjà fermé.',
    waiting_for_customer: 'Nous attendons le client ; aucune règle de relance ne s’applique.',
    waiting_for_third_party: 'La suite revient à quelqu’un d’extérieur.',
    customer_done: 'Le client a pris congé ; on ne relance personne après un au revoir.',
    follow_up_no_longer_fits: 'À son échéance, la relance ne convenait plus à la conversation.',
    follow_up_off_ticket_closed: 'Une personne a fermé le ticket.',
    field_unknown: 'Une règle a besoin d’un fait sans date dans l’historique.',
    contact_cap: 'Le client a reçu autant de messages de nous que la politique le permet.',
    opted_out_earlier: 'Le client a demandé à ne plus être contacté sur ce canal.',
    outside_reply_window: 'Le canal n’autorise pas de message à ce moment.',
    public_comment: 'On ne répond jamais automatiquement à un commentaire public.',
    placeholder_address: 'L’adresse est fictive, personne ne la lit.',
    covered_by_other_ticket: 'Un seul message au client parle pour plusieurs tickets ; celui-ci est l’un des autres.',
    customer_wrote_elsewhere: 'Le client a écrit à ce sujet dans un autre ticket.',
    quiet_hours: 'Aucune heure n’est hors des heures calmes partout où le client peut se trouver.',
    opted_in: 'Le client a demandé à être de nouveau contacté.',
    consent_missing: 'Le canal demande un consentement que nous n’avons pas.',
    reopen_cap: 'Ce fil a été fermé et rouvert trop souvent.',
    agent_replied: 'Une personne a répondu ; il ne nous reste rien à faire.',
    no_rule: 'Aucune partie de la politique ne s’applique.',
  },
  commands: {
    close: 'fermer',
    reopen: 'rouvrir',
    route: 'affecter à',
    tag: 'tag',
    untag: 'retirer le tag',
    field: 'champ',
    priority: 'priorité',
    reply: 'répondre',
    note: 'note',
    schedule_follow_up: 'prévoir une relance',
    cancel_follow_up: 'annuler la relance',
    follow_up: 'relancer',
    hand_over: 'transmettre',
    action: 'action',
  },
  roles: { customer: 'Client', agent: 'Équipe', bot: 'Robot', system: 'Système' },
  afterwards: 'ce qui est arrivé ensuite',
  money: {
    title: 'Argent et temps',
    intro:
      'Le temps rendu et l’argent sont deux choses. Chaque chiffre est un intervalle bas – probable – haut, ramené à 30 jours, et repose sur les hypothèses ci-dessous ; remplacez-les par les vôtres.',
    minutes: 'Temps de travail rendu',
    time: 'Valeur de ce temps',
    cash: 'Argent sur la facture du helpdesk',
    hoursAMonth: text => `${text} heures par mois`,
    cashWhy:
      'Moins de tickets dans le même forfait n’économisent rien. Nos propres messages peuvent rendre facturable un ticket resté sans réponse.',
    assumptions: 'Hypothèses',
    assumptionColumns: ['Quoi', 'Bas', 'Probable', 'Haut'],
    assumptionText: {
      close_minutes: 'Une personne lit un message qui ne demande rien et ferme le ticket.',
      route_minutes: 'Une personne lit un nouveau ticket et l’affecte à la bonne équipe.',
      nudge_minutes: 'Une personne pense à un client muet, relit et écrit une relance.',
      answer_minutes: 'Une personne cherche une information et écrit une réponse.',
      wrong_minutes: 'Une personne répare une de nos erreurs.',
      hourly_cost: 'Ce que coûte une heure d’agent à la boutique, en EUR.',
      billable_ticket: 'Ce que coûte un ticket facturable de plus au-delà du forfait, en EUR. Dans le forfait, rien.',
    },
    tornado: 'Ce qui pèse le plus sur le temps',
    vendors: 'Comment d’autres compteraient les mêmes tickets',
    vendorIntro:
      'Prix publics, janvier 2026. Leurs règles comptent plus que l’échelle ; c’est pourquoi l’échelle existe.',
    vendorColumns: ['Compté comme', 'Règle', 'Résolus', 'Prix unitaire', 'Coût'],
    service: 'Temps d’attente, tels qu’ils furent et tels qu’ils seraient',
    serviceColumns: ['Chiffre', 'Avant : médiane', 'Avant : neuf sur dix', 'Après : médiane', 'Après : neuf sur dix'],
    firstResponse: 'Première réponse',
    resolution: 'Résolution',
  },
  trust: {
    title: 'Quelle confiance accorder à cela',
    asOf: f =>
      `Contrôle « à date » : ${f.views} vues de tickets ont été reconstruites en coupant tout ce qui suit ; ${f.violations} différaient.`,
    split: f =>
      `Appris sur ${f.learned} tickets avant le ${f.cutoff} ; tous les chiffres portent sur les ${f.replayed} tickets suivants, dont rien n’a été appris.`,
    observed: f =>
      `${f.known} tickets ont une issue observée, ${f.unknown} ne peuvent être connus, ${f.pending} sont en attente.`,
    intents: f =>
      `Intention du premier message, face au tag final de l’équipe : juste sur ${f.accuracy}. Le moteur s’est prononcé sur ${f.accepted} ; là, il avait raison sur ${f.acceptedRight}. Les tags de l’équipe contiennent leurs propres erreurs.`,
    noIntents: 'L’historique ne porte aucun tag de l’équipe ; les intentions n’ont pu être ni apprises ni jugées.',
    calibration: { label: 'Confiance annoncée face à la part de bonnes réponses', x: 'annoncée, %', y: 'juste, %' },
    notTested: 'Non testé',
    notSimulable: 'Règles qui demandent des faits sans date',
    notSimulableItem: f =>
      `${f.rule} a besoin de ${f.field}, sans date sur ${f.tickets} tickets : elle ne pouvait pas s’y appliquer.`,
    limits: 'Ce que ces données ne disent pas',
    skipped: 'Laissé de côté à l’import',
    nothing: 'Rien.',
    howToRead: 'Comment lire',
    howToReadItems: [
      'Un chiffre s’écrit 31 % (27–35 %), n = 1 204 : la part, son intervalle à 95 %, et le nombre de tickets dessous.',
      'Là où notre décision est celle qui a été prise, l’issue est observée. Ailleurs, le message suivant du client répond à ce que nous n’avons jamais envoyé : seules des bornes sont données.',
      'Les messages de l’équipe ont été rejoués tels quels. Aux nôtres, rien ne répond.',
      'Rien ne s’est jugé soi-même : les issues viennent de ce que l’équipe et les clients ont fait ensuite.',
    ],
    fingerprints: 'Graine, politique, données et code',
  },
  decisions: {
    title: 'Toutes les décisions',
    intro: 'Chaque ticket rejoué, ce qui aurait été fait et pourquoi. Choisissez une ligne pour ses décisions.',
    search: 'Ticket, client ou raison',
    rung: 'Barreau',
    channel: 'Canal',
    action: 'Action',
    all: 'tous',
    columns: ['Ticket', 'Créé', 'Canal', 'Intention', 'Barreau', 'Actions'],
    empty: 'Aucun ticket ne correspond à ces filtres.',
    shown: 'tickets',
    more: 'En voir plus',
    close: 'Fermer',
    nothingDone: 'rien',
    noScript: 'La liste demande un navigateur avec scripts ; decisions.csv contient les mêmes lignes.',
    reason: 'Raison',
    evidence: 'Preuves',
    outcome: 'Issue',
  },
})

/** Applies French spacing to every string of the catalogue, the ones made from figures included. */
function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T
  if (typeof value === 'function') return ((...args: unknown[]) => typeset(String(value(...args)))) as T
  if (Array.isArray(value)) return value.map(typesetAll) as T
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typesetAll(item)])) as T
  return value
}
