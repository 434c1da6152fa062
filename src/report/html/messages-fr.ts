import { REASONS_FR } from '../../core/reasons-fr.ts'
import type { Messages } from './messages.ts'
import { typeset } from './words/typeset.ts'

export const FRENCH: Messages = typeset({
  lang: 'fr',
  title: (account, isForecast) => `${isForecast ? 'Prévision' : 'Estimation'} pour ${account}`,
  headline: f =>
    `Sur ${f.n} tickets du ${f.from} au ${f.to}, Rehearsal aurait terminé ${f.resolved} sans personne : ${f.owed} où rien n’était dû, ${f.confirmed} confirmés, ${f.verified} vérifiés, ${f.assumed} supposés. Il se serait trompé sur ${f.wrong}.`,
  tooFewHeadline: n =>
    `${n === '0' ? 'Aucun ticket n’a' : n === '1' ? 'Un seul ticket a' : `Seuls ${n} tickets ont`} une issue observée. C’est trop peu pour donner un taux ; les nombres sont ci-dessous.`,
  definition:
    'Terminé veut dire : fermé ou répondu par nous, sans qu’une vraie réponse de l’équipe ait été nécessaire, et sans nouveau contact de ce client à ce sujet en 7 jours. Une erreur : une fermeture, une affectation ou une relance que la suite contredit. Les fourchettes sont à 95 % : Wilson et bootstrap par client, la plus large des deux.',
  alsoDone: f =>
    `Sur l’ensemble de ces tickets, y compris ceux auxquels l’équipe a répondu, il aurait fermé ${f.thanks} remerciements, envoyé ${f.nudges} relances et affecté ${f.routes} demandes.`,
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
      'Prêt : au pire 5 % des tickets tournent mal. Brouillon seulement : prometteur, pas prouvé. Ce sont les fourchettes qui décident, pas le point du milieu.',
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
    allFew: n => `Trop peu pour le dire : chacun des ${n} groupes a moins de 30 tickets à l’issue observée.`,
  },
  ladder: {
    title: 'L’échelle des issues',
    intro:
      'Chaque ticket rejoué se tient sur un seul échelon. Hachuré : compté dans aucun taux. Le crochet est la fourchette de la part terminée sans personne.',
    policy: 'Cette politique',
    doNothing: 'Ne rien faire',
    nativeRules: 'Règles natives',
    columns: ['Échelon', 'Tickets', 'Part', 'Ce que cela veut dire'],
    bounds: f =>
      `${f.unknown} tickets divergent de ce que l’équipe a fait. Si tous avaient échoué, ${f.pessimistic} seraient terminés ; comme jugé, ${f.judged} ; si tous avaient réussi, ${f.optimistic}.`,
    byLanguage: 'Par langue',
    fewLanguages: names => `Trop peu pour le dire, moins de 30 tickets : ${names}.`,
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
    whatHappened: 'Ce qui est arrivé',
    rightExamples: 'Juste',
    wrongExamples: 'Erreurs',
    unknownExamples: 'Divergents',
    none: 'Aucun sur cette période.',
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
    other_macro: 'l’équipe a envoyé une autre macro',
    nobody_answered: 'l’équipe n’a jamais répondu',
    window_open: 'trop tôt pour le savoir',
  },
  reasons: REASONS_FR,
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
  would: 'Rehearsal ferait',
  afterwards: 'ce qui est arrivé ensuite',
  money: {
    title: 'Argent et temps',
    intro:
      'Le temps rendu et l’argent sont deux choses. Chaque chiffre est une fourchette bas – probable – haut, ramenée à 30 jours, et repose sur les hypothèses ci-dessous ; remplacez-les par les vôtres.',
    minutes: 'Temps de travail rendu',
    time: 'Valeur de ce temps',
    cash: 'Argent sur la facture du helpdesk',
    pendingApart:
      'Ce qui est encore en attente est supposé finir comme les actions connues du même genre ; les minutes du mois prochain peuvent en différer par la croissance et par les clients qui répondraient à une relance.',
    hoursAMonth: text => `${text} heures par mois`,
    cashWhy:
      'Moins de tickets dans le même forfait n’économisent rien. Nos propres messages peuvent rendre facturable un ticket resté sans réponse.',
    tornado: 'Ce qui pèse le plus sur le temps',
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
    calibration: {
      label: 'Confiance annoncée face à la part de bonnes réponses',
      x: 'annoncée, %',
      y: 'juste, %',
      table: 'Le graphique en chiffres',
      columns: ['Annoncée à partir de', 'Annoncée, moyenne', 'Juste'],
    },
    notTested: 'Non testé',
    notSimulable: 'Règles qui demandent des faits sans date',
    notSimulableItem: f =>
      `${f.rule} a besoin de ${f.field}, sans date sur ${f.tickets} tickets : elle ne pouvait pas s’y appliquer.`,
    limits: 'Ce que ces données ne disent pas',
    skipped: 'Laissé de côté à l’import',
    nothing: 'Rien.',
    howToRead: 'Comment lire',
    howToReadItems: [
      'Un chiffre s’écrit 31 % (27–35 %), n = 1 204 : la part, sa fourchette à 95 %, et le nombre de tickets dessous.',
      'Là où notre décision est celle qui a été prise, l’issue est observée. Ailleurs, le message suivant du client répond à ce que nous n’avons jamais envoyé : seules des bornes sont données.',
      'Les messages de l’équipe ont été rejoués tels quels. Aux nôtres, rien ne répond.',
      'Rien ne s’est jugé soi-même : les issues viennent de ce que l’équipe et les clients ont fait ensuite.',
    ],
    fingerprints: 'Graine, politique, données et code',
  },
})
