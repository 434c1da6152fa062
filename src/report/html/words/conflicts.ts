import type { PolicyConflict } from '../../../forecast/conflicts/find-conflicts.ts'
import { typeset } from './typeset.ts'

export interface ConflictWords {
  readonly title: string
  readonly none: string
  readonly some: string
  readonly kinds: Readonly<Record<PolicyConflict['kind'], string>>
  readonly columns: readonly string[]
  readonly rules: { readonly title: string; readonly columns: readonly string[] }
  readonly unreachable: string
  readonly never: string
}

const ENGLISH: ConflictWords = {
  title: 'Where the policy contradicts itself',
  none: 'No two parts of the policy got into each other’s way on these tickets.',
  some: 'On these tickets two parts of the policy wanted different things at the same moment. Nothing is broken: one of them always wins.',
  kinds: {
    assign: 'two teams',
    priority: 'two priorities',
    field: 'two values of a field',
    tag_and_untag: 'a tag set and removed',
    close_and_assign: 'closed, so not assigned',
    follow_up: 'two follow-ups for one silence',
    rule_over_intent: 'the rule’s team before the intent’s',
    reopen_over_intent: 'the reopen window’s team before the intent’s',
    answered_and_assigned: 'answered by us, and assigned to people all the same',
  },
  columns: ['Wins', 'Gives way', 'What', 'Tickets', 'Example'],
  rules: { title: 'How often each rule fitted', columns: ['Rule', 'Fitted', 'Was done', ''] },
  unreachable: 'can never fire as it is written',
  never: 'never fitted',
}

const FRENCH: ConflictWords = typeset({
  title: 'Où la politique se contredit',
  none: 'Sur ces tickets, aucune partie de la politique n’en a gêné une autre.',
  some: 'Sur ces tickets, deux parties de la politique voulaient au même moment des choses différentes. Rien n’est cassé : l’une des deux l’emporte toujours.',
  kinds: {
    assign: 'deux équipes',
    priority: 'deux priorités',
    field: 'deux valeurs d’un champ',
    tag_and_untag: 'une étiquette mise et retirée',
    close_and_assign: 'fermé, donc pas attribué',
    follow_up: 'deux relances pour un silence',
    rule_over_intent: 'l’équipe de la règle avant celle de l’intention',
    reopen_over_intent: 'l’équipe de la fenêtre de réouverture avant celle de l’intention',
    answered_and_assigned: 'répondu par nous, et pourtant affecté à l’équipe',
  },
  columns: ['L’emporte', 'Cède', 'Quoi', 'Tickets', 'Exemple'],
  rules: { title: 'Combien de fois chaque règle convenait', columns: ['Règle', 'Convenait', 'Appliquée', ''] },
  unreachable: 'ne peut jamais s’appliquer, telle qu’elle est écrite',
  never: 'n’a jamais convenu',
})

export const CONFLICT_WORDS = { en: ENGLISH, fr: FRENCH }
