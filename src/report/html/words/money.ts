import type { FlatComparison } from '../../../forecast/money/flat-plans.ts'
import type { AssumptionName, Sourced, VendorRule } from '../../../forecast/money/prices.ts'
import { typeset } from './typeset.ts'

export interface MoneyWords {
  readonly plan: (facts: {
    helpdesk: string
    plan: string
    price: string
    tickets: string
    overage: string
    per: string
    volume: string
    left: string
  }) => string
  readonly named: string
  readonly cheapest: string
  readonly added: (facts: { added: string; made: string; late: string; nudges: string }) => string
  readonly noneAdded: string
  readonly model: (facts: { name: string; questions: string; cost: string }) => string
  readonly noModel: string
  readonly breakEven: {
    readonly title: string
    readonly intro: (worth: string) => string
    readonly columns: readonly string[]
    readonly vendor: (name: string) => string
    readonly late: (name: string) => string
    readonly never: string
    readonly useful: (facts: { low: string; high: string; n: string }) => string
    readonly tooFew: string
  }
  readonly vendors: {
    readonly title: string
    readonly intro: string
    readonly columns: readonly string[]
    readonly rules: Readonly<Record<VendorRule, string>>
    readonly per: (facts: { price: string; per: string }) => string
    readonly unknown: (facts: { low: string; high: string }) => string
  }
  readonly flat: {
    readonly title: string
    readonly intro: string
    readonly columns: readonly string[]
    readonly plan: (facts: { name: string; price: string }) => string
    readonly from: (facts: { crossing: string; cheaper: string }) => string
    readonly cheaper: Readonly<Record<FlatComparison['against'][number]['cheaper'], string>>
  }
  readonly assumptions: {
    readonly title: string
    readonly intro: string
    readonly columns: readonly string[]
    readonly texts: Readonly<Record<AssumptionName, string>>
    readonly exchange: (facts: { currency: string; own: string }) => string
    readonly sources: string
    readonly basis: Readonly<Record<Sourced['basis'], string>>
  }
}

const ENGLISH: MoneyWords = {
  plan: f =>
    `${f.helpdesk}, plan ${f.plan}: ${f.price} a month with ${f.tickets} tickets, ${f.overage} for every ${f.per} begun above. Billable tickets in 30 days as it was, with the quietest and the busiest week: ${f.volume}. ${f.left} more would cost nothing.`,
  named: 'The plan is the one that the prices file names.',
  cheapest: 'The plan is the cheapest for this many tickets; name yours in the prices file.',
  added: f =>
    `Our own messages would add ${f.added} billable tickets in 30 days: in this window ${f.made} that nobody had answered, and ${f.late} that late answers to ${f.nudges} follow-ups would open.`,
  noneAdded: 'Our own messages would make no further ticket billable.',
  model: f => `A language model (${f.name}) would be asked ${f.questions} times in 30 days: ${f.cost}.`,
  noModel: 'No language model was asked, so none is paid. What this product itself costs is not in it.',
  breakEven: {
    title: 'When a follow-up pays for itself',
    intro: worth =>
      `A useful follow-up is worth ${worth}: the work that it spares, and what you enter for a customer who comes back. It pays where the share of useful ones is above this:`,
    columns: ['Charged by', 'Price of one follow-up', 'Pays from a useful share of'],
    vendor: name => name,
    late: name => `${name}: late answers that become tickets above the plan`,
    never: 'never, at this worth',
    useful: f =>
      `Here ${f.low} of the follow-ups whose outcome is known (n = ${f.n}) were useful on what was observed, and ${f.high} at most.`,
    tooFew: 'How many were useful: too few to say.',
  },
  vendors: {
    title: 'How others would count the same tickets',
    intro:
      'The same ledger under each vendor’s public rule, as we read it, scaled to 30 days. Tickets that we would have answered otherwise than the team cannot be known: the range holds none and all of them.',
    columns: ['Counted as', 'What counts', 'In 30 days', 'Price', 'Cost in 30 days'],
    rules: {
      fin: 'answered; the customer confirms or asks nothing for 24 h, and does not come back later',
      zendesk: 'answered; 72 h without a word and without a person, and a check that it was met',
      gorgias_ai_agent: 'answered; no person within 72 h. The ticket itself is charged besides',
      ada: 'answered as the team did, nothing wrong, never given to a person',
      freddy: 'every e-mail of ours; elsewhere 24 h of messages of ours, whatever came of it',
      per_ticket: 'every ticket that the software did anything to',
    },
    per: f => `${f.price} for ${f.per}`,
    unknown: f => `${f.low} – ${f.high}`,
  },
  flat: {
    title: 'A flat price or a price for each',
    intro: 'From this many counted in 30 days the flat price is cheaper; and which of the two is cheaper here.',
    columns: ['Price for each', 'Counted here'],
    plan: f => `${f.name}, ${f.price}`,
    from: f => `from ${f.crossing}: ${f.cheaper}`,
    cheaper: {
      flat: 'flat is cheaper',
      each: 'each is cheaper',
      open: 'open',
      not_included: 'beyond what is included',
    },
  },
  assumptions: {
    title: 'Assumptions and prices',
    intro: 'All of them stand in one file; enter your own with --prices.',
    columns: ['What', 'Low', 'Likely', 'High', 'From'],
    texts: {
      closeMinutes: 'Minutes to read a message that asks for nothing and close the ticket',
      routeMinutes: 'Minutes to read a new ticket and assign it to the right team',
      nudgeMinutes: 'Minutes to remember a silent customer, read up and write a follow-up',
      answerMinutes: 'Minutes to look something up and write an answer',
      wrongMinutes: 'Minutes to repair one wrong action of ours',
      hourlyCost: 'What one hour of an agent costs the shop',
      billableTicket: 'What one more billable ticket costs above the plan, where the next weeks are forecast',
      usefulNudge: 'What a customer who comes back after a follow-up is worth besides the spared work',
      lateAnswer: 'Share of follow-ups that are answered so late that a new ticket opens',
      questionTokens: 'Tokens of one question to a language model',
      answerTokens: 'Tokens of its answer',
    },
    exchange: f => `${f.currency} for one ${f.own}`,
    sources: 'Sources of assumptions and prices',
    basis: { list: 'the vendor’s own page', secondary: 'reported by others', estimate: 'our estimate, leaning on it' },
  },
}

const FRENCH: MoneyWords = typeset({
  plan: f =>
    `${f.helpdesk}, forfait ${f.plan} : ${f.price} par mois avec ${f.tickets} tickets, ${f.overage} par tranche entamée de ${f.per} au-delà. Tickets facturables en 30 jours tels qu’ils furent, avec la semaine la plus calme et la plus chargée : ${f.volume}. ${f.left} de plus ne coûteraient rien.`,
  named: 'Le forfait est celui que nomme le fichier des prix.',
  cheapest: 'Le forfait est le moins cher pour ce volume ; nommez le vôtre dans le fichier des prix.',
  added: f =>
    `Nos propres messages ajouteraient ${f.added} tickets facturables en 30 jours : dans cette période ${f.made} restés sans réponse, et ${f.late} ouverts par des réponses tardives à ${f.nudges} relances.`,
  noneAdded: 'Nos propres messages ne rendraient aucun ticket de plus facturable.',
  model: f => `Un modèle de langue (${f.name}) serait interrogé ${f.questions} fois en 30 jours : ${f.cost}.`,
  noModel:
    'Aucun modèle de langue n’a été interrogé, aucun n’est payé. Ce que coûte ce produit lui-même n’y est pas compté.',
  breakEven: {
    title: 'Quand une relance se paie-t-elle ?',
    intro: worth =>
      `Une relance utile vaut ${worth} : le travail épargné, et ce que vous entrez pour un client qui revient. Elle se paie là où la part des relances utiles dépasse ceci :`,
    columns: ['Facturé par', 'Prix d’une relance', 'Se paie dès une part utile de'],
    vendor: name => name,
    late: name => `${name} : réponses tardives qui deviennent des tickets au-delà du forfait`,
    never: 'jamais, à cette valeur',
    useful: f =>
      `Ici ${f.low} des relances dont l’issue est connue (n = ${f.n}) étaient utiles d’après ce qui fut observé, et ${f.high} au plus.`,
    tooFew: 'Combien étaient utiles : trop peu pour le dire.',
  },
  vendors: {
    title: 'Comment d’autres compteraient les mêmes tickets',
    intro:
      'Le même registre selon la règle publique de chacun, telle que nous la lisons, ramené à 30 jours. Les tickets où nous aurions répondu autrement que l’équipe ne peuvent être connus : la fourchette va d’aucun à tous.',
    columns: ['Compté comme', 'Ce qui compte', 'En 30 jours', 'Prix', 'Coût en 30 jours'],
    rules: {
      fin: 'répondu ; le client confirme ou ne demande rien pendant 24 h, et ne revient pas ensuite',
      zendesk: 'répondu ; 72 h sans un mot ni une personne, et un contrôle que la demande est satisfaite',
      gorgias_ai_agent: 'répondu ; aucune personne sous 72 h. Le ticket lui-même est facturé en plus',
      ada: 'répondu comme l’équipe, rien de faux, jamais transmis à une personne',
      freddy: 'chaque e-mail de notre part ; ailleurs 24 h de nos messages, quelle que soit la suite',
      per_ticket: 'chaque ticket auquel le logiciel a touché',
    },
    per: f => `${f.price} pour ${f.per}`,
    unknown: f => `${f.low} – ${f.high}`,
  },
  flat: {
    title: 'Prix fixe ou prix à l’unité',
    intro: 'À partir de ce nombre en 30 jours, le prix fixe est moins cher ; et lequel des deux l’est ici.',
    columns: ['Prix à l’unité', 'Comptés ici'],
    plan: f => `${f.name}, ${f.price}`,
    from: f => `dès ${f.crossing} : ${f.cheaper}`,
    cheaper: {
      flat: 'le fixe est moins cher',
      each: 'l’unité est moins chère',
      open: 'indécis',
      not_included: 'au-delà de ce qui est compris',
    },
  },
  assumptions: {
    title: 'Hypothèses et prix',
    intro: 'Tout tient dans un seul fichier ; entrez les vôtres avec --prices.',
    columns: ['Quoi', 'Bas', 'Probable', 'Haut', 'Source'],
    texts: {
      closeMinutes: 'Minutes pour lire un message qui ne demande rien et fermer le ticket',
      routeMinutes: 'Minutes pour lire un nouveau ticket et l’affecter à la bonne équipe',
      nudgeMinutes: 'Minutes pour penser à un client muet, relire et écrire une relance',
      answerMinutes: 'Minutes pour chercher une information et écrire une réponse',
      wrongMinutes: 'Minutes pour réparer une de nos erreurs',
      hourlyCost: 'Ce que coûte une heure d’agent à la boutique',
      billableTicket: 'Ce que coûte un ticket facturable de plus au-delà du forfait, pour les semaines à venir',
      usefulNudge: 'Ce que vaut un client qui revient après une relance, outre le travail épargné',
      lateAnswer: 'Part des relances auxquelles on répond si tard qu’un nouveau ticket s’ouvre',
      questionTokens: 'Jetons d’une question à un modèle de langue',
      answerTokens: 'Jetons de sa réponse',
    },
    exchange: f => `${f.currency} pour un ${f.own}`,
    sources: 'Sources des hypothèses et des prix',
    basis: {
      list: 'page du vendeur',
      secondary: 'rapporté par d’autres',
      estimate: 'notre estimation, appuyée dessus',
    },
  },
})

export const MONEY_WORDS = { en: ENGLISH, fr: FRENCH }
