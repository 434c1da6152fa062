import type { Deed } from '../../../forecast/figures/satisfaction.ts'
import { typeset } from './typeset.ts'

export interface ServiceWords {
  readonly title: string
  readonly intro: string
  readonly columns: readonly string[]
  readonly firstResponse: string
  readonly resolution: string
  readonly reopens: (facts: { raw: string; real: string; forecast: string }) => string
  readonly promises: (facts: { made: string; missed: string; caught: string; pending: string }) => string
  readonly noPromises: string
  readonly backlog: { readonly title: string; readonly intro: string; readonly columns: readonly string[] }
  readonly satisfaction: {
    readonly title: string
    readonly sentence: (facts: { mean: string; n: string }) => string
    readonly columns: readonly string[]
    readonly deeds: Readonly<Record<Deed, string>>
    readonly tooFew: string
    readonly none: string
  }
  readonly groups: {
    readonly channels: string
    readonly teams: string
    readonly columns: readonly string[]
    readonly tooFew: string
  }
}

const ENGLISH: ServiceWords = {
  title: 'Service, as it was and as it would be',
  intro:
    'Messages of ours do not count as service: only answers that agree with the team’s shorten a response, and only closes that history confirms shorten a resolution.',
  columns: ['Figure', 'Tickets', 'Was: median', 'Was: nine in ten', 'Would be: median', 'Would be: nine in ten'],
  firstResponse: 'First response',
  resolution: 'Resolution',
  reopens: f =>
    `Closed tickets were opened again ${f.raw} times, ${f.real} of them for something (true reopens); with us ${f.forecast} would be left for people.`,
  promises: f =>
    `In the team’s messages we read ${f.made} promises with a time; ${f.missed} of these times passed on an open ticket without a further word, and watching what is owed would have told of ${f.caught} of them first. ${f.pending} are still to come.`,
  noPromises: 'No promise with a time was read in the team’s messages.',
  backlog: {
    title: 'Backlog',
    intro: 'Of the reported tickets, those still open at the end of each week.',
    columns: ['Week until', 'Was', 'Would be'],
  },
  satisfaction: {
    title: 'Satisfaction',
    sentence: f =>
      `Mean score ${f.mean} on ${f.n} tickets, as it was. How customers would have scored what we do cannot be known.`,
    columns: ['What we would have done', 'Tickets', 'Mean score'],
    deeds: {
      answered: 'answered',
      closed: 'closed',
      followed_up: 'followed up',
      routed: 'routed',
      nothing: 'nothing',
    },
    tooFew: 'too few',
    none: 'The history holds no scores of customers.',
  },
  groups: {
    channels: 'By channel',
    teams: 'By team',
    columns: ['Name', 'Tickets', 'First response was', 'would be', 'Resolution was', 'would be', 'Reopens, true'],
    tooFew: 'too few to say',
  },
}

const FRENCH: ServiceWords = typeset({
  title: 'Le service, tel qu’il fut et tel qu’il serait',
  intro:
    'Nos messages ne comptent pas comme service : seules des réponses conformes à celles de l’équipe abrègent l’attente, seules des fermetures que l’histoire confirme abrègent la résolution.',
  columns: ['Chiffre', 'Tickets', 'Avant : médiane', 'Avant : neuf sur dix', 'Après : médiane', 'Après : neuf sur dix'],
  firstResponse: 'Première réponse',
  resolution: 'Résolution',
  reopens: f =>
    `Des tickets fermés ont été rouverts ${f.raw} fois, dont ${f.real} pour quelque chose (vraies réouvertures) ; avec nous, ${f.forecast} resteraient aux personnes.`,
  promises: f =>
    `Dans les messages de l’équipe nous lisons ${f.made} promesses datées ; ${f.missed} de ces dates sont passées sur un ticket ouvert sans un mot de plus, et surveiller ce qui est dû en aurait signalé ${f.caught} d’abord. ${f.pending} sont encore à venir.`,
  noPromises: 'Aucune promesse datée n’a été lue dans les messages de l’équipe.',
  backlog: {
    title: 'Tickets en attente',
    intro: 'Parmi les tickets considérés, ceux encore ouverts à la fin de chaque semaine.',
    columns: ['Semaine jusqu’au', 'Avant', 'Après'],
  },
  satisfaction: {
    title: 'Satisfaction',
    sentence: f =>
      `Note moyenne ${f.mean} sur ${f.n} tickets, telle qu’elle fut. Comment les clients nous auraient notés ne peut être connu.`,
    columns: ['Ce que nous aurions fait', 'Tickets', 'Note moyenne'],
    deeds: {
      answered: 'répondu',
      closed: 'fermé',
      followed_up: 'relancé',
      routed: 'affecté',
      nothing: 'rien',
    },
    tooFew: 'trop peu',
    none: 'L’historique ne contient pas de notes de clients.',
  },
  groups: {
    channels: 'Par canal',
    teams: 'Par équipe',
    columns: ['Nom', 'Tickets', 'Première réponse avant', 'après', 'Résolution avant', 'après', 'Réouvertures vraies'],
    tooFew: 'trop peu pour le dire',
  },
})

export const SERVICE_WORDS = { en: ENGLISH, fr: FRENCH }
