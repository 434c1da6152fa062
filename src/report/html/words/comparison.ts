import type { ChangeKind } from '../../../forecast/compare/changed-tickets.ts'
import type { ComparedName } from '../../../forecast/compare/compare-headlines.ts'
import { typeset } from './typeset.ts'

/** One difference, written for the reader; `size` and `range` have no sign. */
interface Difference {
  readonly size: string
  readonly range: string
}

export interface ComparisonWords {
  readonly title: string
  readonly names: Readonly<Record<ComparedName, string>>
  readonly sentence: (facts: { n: string; from: string; to: string; a: string; b: string }) => string
  readonly tooFew: (n: string) => string
  readonly resolved: {
    readonly more: (difference: Difference) => string
    readonly less: (difference: Difference) => string
    readonly notShown: (smallest: string) => string
    readonly same: string
  }
  readonly wrong: ComparisonWords['resolved']
  readonly verdicts: Readonly<Record<'more' | 'less' | 'not_shown' | 'same' | 'too_few', string>>
  readonly figures: {
    readonly title: string
    readonly intro: string
    readonly columns: readonly [string, string, string, string, string]
    readonly pairs: (facts: {
      name: string
      n: string
      onlyA: string
      onlyB: string
      p: string
      smallest: string
    }) => string
  }
  readonly ladder: { readonly title: string; readonly intro: string }
  readonly lines: {
    readonly title: string
    readonly none: string
    readonly unknown: string
    readonly columns: readonly [string, string, string]
    readonly kinds: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', string>>
  }
  readonly changed: {
    readonly title: string
    readonly intro: (facts: { n: string; of: string }) => string
    readonly none: string
    readonly kinds: Readonly<Record<ChangeKind, string>>
    readonly columns: readonly [string, string, string, string]
    readonly crossed: string
    readonly nothing: string
    readonly more: (n: string) => string
  }
  readonly trust: string
  readonly otherCode: string
}

const en: ComparisonWords = {
  title: 'Two policies on the same tickets',
  names: {
    resolved_share: 'Finished without a person',
    wrong: 'Wrong',
    thanks_closed: 'Thank-yous closed, per ticket',
    wrong_closes: 'Closes that were wrong',
    useful_nudges: 'Nudges after which the customer came back',
    route_accuracy: 'Requests routed to the right team',
    minutes: 'Minutes given back, 30 days',
    cash: 'Cash, EUR in 30 days',
  },
  sentence: ({ n, from, to, a, b }) => `On the same ${n} tickets, ${from} to ${to}: A is ${a}, B is ${b}.`,
  tooFew: n => `${n} tickets have an observed outcome under both: too few to say which policy does better.`,
  resolved: {
    more: ({ size, range }) => `B finishes ${size} points more without a person (${range}).`,
    less: ({ size, range }) => `B finishes ${size} points fewer without a person (${range}).`,
    notShown: smallest =>
      `Finished without a person: no difference that so many tickets could show (smallest: ${smallest} points).`,
    same: 'Finished without a person: the same tickets under both.',
  },
  wrong: {
    more: ({ size, range }) => `B is wrong on ${size} points more (${range}).`,
    less: ({ size, range }) => `B is wrong on ${size} points fewer (${range}).`,
    notShown: smallest => `Wrong: no difference that so many tickets could show (smallest: ${smallest} points).`,
    same: 'Wrong: the same tickets under both.',
  },
  verdicts: {
    more: 'more under B',
    less: 'less under B',
    not_shown: 'may be chance',
    same: 'no case differs',
    too_few: 'too few to say',
  },
  figures: {
    title: 'Figure by figure',
    intro:
      'Both policies were tried on the same tickets, so what the tickets have in common cancels. The range of each difference is a 95 % range, customers resampled; shares in percentage points.',
    columns: ['Figure', 'A', 'B', 'B − A', 'Verdict'],
    pairs: ({ name, n, onlyA, onlyB, p, smallest }) =>
      `${name}: ${n} tickets have an observed outcome under both. Under A alone: ${onlyA}; under B alone: ${onlyB} (exact McNemar test, p ${p}). So many tickets would show a difference of ${smallest} points four times in five, and smaller ones less often.`,
  },
  ladder: {
    title: 'The ladder under each',
    intro: 'Tickets with an observed outcome, by where they stand in the end.',
  },
  lines: {
    title: 'What differs in the policies',
    none: 'Nothing: the two policies decide alike.',
    unknown: 'The policies are not beside these results, so their lines cannot be compared.',
    columns: ['Where', 'A', 'B'],
    kinds: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
  },
  changed: {
    title: 'Tickets that change',
    intro: ({ n, of }) =>
      `${n} of ${of} tickets are treated differently or end differently. Gravest first. Other words or a plan that leads to the same deeds are no change.`,
    none: 'No ticket is treated differently.',
    kinds: {
      newly_wrong: 'Newly wrong',
      no_longer_wrong: 'No longer wrong',
      no_longer_finished: 'No longer finished',
      newly_finished: 'Newly finished',
      other_rung: 'Another rung',
      other_action: 'Another action, same rung',
    },
    columns: ['Ticket', 'A', 'B', 'Because'],
    crossed: 'No line about this ticket alone: what was done on another ticket of the customer differs before it.',
    nothing: 'nothing done',
    more: n => `${n} more are in comparison.json.`,
  },
  trust:
    'Where a policy would have written what the team never sent, nobody knows what the customer would have answered; such tickets are unknown and outside every share. The difference is that of these tickets: another month has other tickets.',
  otherCode: 'The two results come from different versions of the engine: part of the difference may be its own.',
}

const fr: ComparisonWords = typeset({
  title: 'Deux politiques sur les mêmes tickets',
  names: {
    resolved_share: 'Terminés sans personne',
    wrong: 'Faux',
    thanks_closed: 'Remerciements fermés, par ticket',
    wrong_closes: 'Fermetures fausses',
    useful_nudges: 'Relances après lesquelles le client est revenu',
    route_accuracy: 'Demandes confiées à la bonne équipe',
    minutes: 'Minutes rendues, 30 jours',
    cash: 'Argent, EUR en 30 jours',
  },
  sentence: ({ n, from, to, a, b }: { n: string; from: string; to: string; a: string; b: string }) =>
    `Sur les mêmes ${n} tickets, du ${from} au ${to} : A est ${a}, B est ${b}.`,
  tooFew: (n: string) =>
    `${n} tickets ont une issue observée sous les deux : trop peu pour dire quelle politique fait mieux.`,
  resolved: {
    more: ({ size, range }: Difference) => `B termine ${size} points de plus sans personne (${range}).`,
    less: ({ size, range }: Difference) => `B termine ${size} points de moins sans personne (${range}).`,
    notShown: (smallest: string) =>
      `Terminés sans personne : aucune différence que ce nombre de tickets puisse montrer (la plus petite : ${smallest} points).`,
    same: 'Terminés sans personne : les mêmes tickets sous les deux.',
  },
  wrong: {
    more: ({ size, range }: Difference) => `B se trompe sur ${size} points de plus (${range}).`,
    less: ({ size, range }: Difference) => `B se trompe sur ${size} points de moins (${range}).`,
    notShown: (smallest: string) =>
      `Faux : aucune différence que ce nombre de tickets puisse montrer (la plus petite : ${smallest} points).`,
    same: 'Faux : les mêmes tickets sous les deux.',
  },
  verdicts: {
    more: 'plus sous B',
    less: 'moins sous B',
    not_shown: 'peut être le hasard',
    same: 'aucun cas ne diffère',
    too_few: 'trop peu pour le dire',
  },
  figures: {
    title: 'Chiffre par chiffre',
    intro:
      'Les deux politiques ont été essayées sur les mêmes tickets : ce qu’ils ont en commun s’annule. La fourchette de chaque différence est à 95 %, clients rééchantillonnés ; parts en points de pourcentage.',
    columns: ['Chiffre', 'A', 'B', 'B − A', 'Verdict'],
    pairs: ({
      name,
      n,
      onlyA,
      onlyB,
      p,
      smallest,
    }: {
      name: string
      n: string
      onlyA: string
      onlyB: string
      p: string
      smallest: string
    }) =>
      `${name} : ${n} tickets ont une issue observée sous les deux. Sous A seule : ${onlyA} ; sous B seule : ${onlyB} (test exact de McNemar, p ${p}). Ce nombre de tickets montrerait une différence de ${smallest} points quatre fois sur cinq, une plus petite moins souvent.`,
  },
  ladder: {
    title: 'L’échelle sous chacune',
    intro: 'Tickets dont l’issue a été observée, selon l’échelon où ils finissent.',
  },
  lines: {
    title: 'Ce qui diffère dans les politiques',
    none: 'Rien : les deux politiques décident de même.',
    unknown: 'Les politiques ne sont pas à côté de ces résultats ; leurs lignes ne peuvent pas être comparées.',
    columns: ['Où', 'A', 'B'],
    kinds: { added: 'ajouté', removed: 'retiré', changed: 'modifié', moved: 'déplacé' },
  },
  changed: {
    title: 'Les tickets qui changent',
    intro: ({ n, of }: { n: string; of: string }) =>
      `${n} tickets sur ${of} sont traités autrement ou finissent autrement. Les plus graves d’abord. D’autres mots, ou un plan qui mène aux mêmes actes, ne comptent pas.`,
    none: 'Aucun ticket n’est traité autrement.',
    kinds: {
      newly_wrong: 'Faux désormais',
      no_longer_wrong: 'N’est plus faux',
      no_longer_finished: 'N’est plus terminé',
      newly_finished: 'Terminé désormais',
      other_rung: 'Autre échelon',
      other_action: 'Autre action, même échelon',
    },
    columns: ['Ticket', 'A', 'B', 'À cause de'],
    crossed: 'Aucune ligne sur ce seul ticket : ce qui a été fait auparavant sur un autre ticket du client diffère.',
    nothing: 'rien n’est fait',
    more: (n: string) => `${n} autres sont dans comparison.json.`,
  },
  trust:
    'Là où une politique aurait écrit ce que l’équipe n’a jamais envoyé, personne ne sait ce que le client aurait répondu ; ces tickets sont inconnus et hors de toute part. La différence est celle de ces tickets : un autre mois en a d’autres.',
  otherCode:
    'Les deux résultats viennent de versions différentes du moteur : une part de la différence peut venir de lui.',
})

export const COMPARISON_WORDS: Readonly<Record<'en' | 'fr', ComparisonWords>> = { en, fr }
