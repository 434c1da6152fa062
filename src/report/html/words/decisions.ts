import type { Evidence } from '../../../core/reading.ts'
import type { Verdict } from '../../../forecast/judge/outcome.ts'
import type { ConversationsKept } from '../../conversations.ts'
import { typeset } from './typeset.ts'

export interface DecisionWords {
  readonly title: string
  readonly intro: string
  readonly printed: string
  readonly noScript: string
  readonly filters: {
    readonly title: string
    readonly text: string
    readonly rung: string
    readonly channel: string
    readonly intent: string
    readonly language: string
    readonly action: string
    readonly reason: string
    readonly verdict: string
    readonly sort: string
    readonly all: string
    readonly clear: string
  }
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly columns: Readonly<Record<'id' | 'created' | 'channel' | 'intent' | 'rung' | 'did', string>>
  readonly ascending: string
  readonly descending: string
  /** Holds {n}, {all}, {from} and {to}: the page fills them in. */
  readonly found: string
  readonly empty: string
  /** Holds {n}: what a narrow screen folds. */
  readonly showAll: string
  readonly keys: string
  readonly previousPage: string
  readonly nextPage: string
  readonly noIntent: string
  readonly nothing: string
  readonly drawer: {
    readonly close: string
    readonly previous: string
    readonly next: string
    readonly customer: string
    readonly conversation: string
    readonly before: string
    readonly would: string
    readonly confidence: string
    readonly evidence: string
    readonly outcome: string
    readonly afterwards: string
    /** Holds {n}. */
    readonly omitted: string
    readonly evidenceKinds: Readonly<Record<Evidence['kind'], string>>
  }
  readonly kept: Readonly<Record<ConversationsKept['kept'], string>>
  readonly cut: (characters: string) => string
}

const en: DecisionWords = {
  title: 'All decisions',
  intro:
    'Every replayed ticket, with its conversation, what would have been done, why, and what happened. Open one by its number.',
  printed: 'This list can be searched on a screen; decisions.csv holds the same lines.',
  noScript: 'The list needs a browser with scripts; decisions.csv holds the same lines.',
  filters: {
    title: 'Filter',
    text: 'Text, ticket or customer',
    rung: 'Rung',
    channel: 'Channel',
    intent: 'Intent',
    language: 'Language',
    action: 'Action',
    reason: 'Reason',
    verdict: 'Outcome',
    sort: 'Sort by',
    all: 'all',
    clear: 'Clear filters',
  },
  verdicts: { right: 'Right', wrong: 'Wrong', unknown: 'Unknown', pending: 'Pending' },
  columns: { id: 'Ticket', created: 'Created', channel: 'Channel', intent: 'Intent', rung: 'Rung', did: 'Actions' },
  ascending: 'ascending',
  descending: 'descending',
  found: '{n} of {all} tickets, {from} to {to} shown',
  showAll: 'Show all {n}',
  empty: 'No ticket fits these filters. Clear a filter to see more.',
  keys: 'Arrow keys move between tickets, Page up and Page down turn the page, Enter opens, Escape closes.',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  noIntent: 'none known',
  nothing: 'nothing',
  drawer: {
    close: 'Close',
    previous: 'Previous ticket',
    next: 'Next ticket',
    customer: 'Customer',
    conversation: 'What was said, and what would have been done',
    before: 'A message that was there before the first action is plain; what happened after it has a dashed edge.',
    would: 'Would do',
    confidence: 'Confidence',
    evidence: 'Evidence',
    outcome: 'What happened',
    afterwards: 'afterwards',
    omitted: '{n} messages left out here.',
    evidenceKinds: {
      message: 'message',
      event: 'event',
      rule: 'rule',
      ticket: 'ticket',
      article: 'page',
      model: 'model',
      policy: 'policy',
    },
  },
  kept: {
    all: 'The conversation is not in this file.',
    acted:
      'This file has room for the conversations of tickets on which something would have been done; here nothing would. Times, reasons and evidence are complete.',
    some: 'This file has room for a part of the conversations, drawn by chance; this one is not among them. Times, reasons and evidence are complete.',
  },
  cut: characters => `Messages longer than ${characters} characters are cut.`,
}

const fr: DecisionWords = typeset<DecisionWords>({
  title: 'Toutes les décisions',
  intro:
    'Chaque ticket rejoué : sa conversation, ce qui aurait été fait, pourquoi, et ce qui s’est passé. Ouvrez-en un par son numéro.',
  printed: 'Cette liste se parcourt à l’écran ; decisions.csv contient les mêmes lignes.',
  noScript: 'La liste demande un navigateur avec scripts ; decisions.csv contient les mêmes lignes.',
  filters: {
    title: 'Filtrer',
    text: 'Texte, ticket ou client',
    rung: 'Échelon',
    channel: 'Canal',
    intent: 'Intention',
    language: 'Langue',
    action: 'Action',
    reason: 'Raison',
    verdict: 'Issue',
    sort: 'Trier par',
    all: 'tous',
    clear: 'Effacer les filtres',
  },
  verdicts: { right: 'Juste', wrong: 'Faux', unknown: 'Inconnu', pending: 'En attente' },
  columns: { id: 'Ticket', created: 'Créé', channel: 'Canal', intent: 'Intention', rung: 'Échelon', did: 'Actions' },
  ascending: 'croissant',
  descending: 'décroissant',
  found: '{n} tickets sur {all}, de {from} à {to}',
  showAll: 'Tout montrer ({n})',
  empty: 'Aucun ticket ne correspond à ces filtres. Effacez un filtre pour en voir plus.',
  keys: 'Les flèches passent d’un ticket à l’autre, Page haut et Page bas tournent la page, Entrée ouvre, Échap ferme.',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  noIntent: 'aucune connue',
  nothing: 'rien',
  drawer: {
    close: 'Fermer',
    previous: 'Ticket précédent',
    next: 'Ticket suivant',
    customer: 'Client',
    conversation: 'Ce qui a été dit, et ce qui aurait été fait',
    before: 'Un message déjà là avant la première action a un bord plein ; ce qui est venu après a un bord en tirets.',
    would: 'Serait fait',
    confidence: 'Confiance',
    evidence: 'Preuves',
    outcome: 'Ce qui s’est passé',
    afterwards: 'ensuite',
    omitted: '{n} messages omis ici.',
    evidenceKinds: {
      message: 'message',
      event: 'événement',
      rule: 'règle',
      ticket: 'ticket',
      article: 'page',
      model: 'modèle',
      policy: 'politique',
    },
  },
  kept: {
    all: 'La conversation n’est pas dans ce fichier.',
    acted:
      'Ce fichier a la place pour les conversations des tickets où quelque chose aurait été fait ; ici, rien ne l’aurait été. Heures, raisons et preuves sont complètes.',
    some: 'Ce fichier a la place pour une partie des conversations, tirée au sort ; celle-ci n’en est pas. Heures, raisons et preuves sont complètes.',
  },
  cut: characters => `Les messages de plus de ${characters} caractères sont coupés.`,
})

export const DECISION_WORDS: Readonly<Record<'en' | 'fr', DecisionWords>> = { en, fr }
