import { typeset } from './typeset.ts'

export interface GapWords {
  readonly title: string
  readonly how: string
  readonly none: string
  readonly columns: readonly string[]
  readonly macroUsed: (macro: string) => string
  readonly unsupported: (n: string) => string
  readonly macros: { readonly title: string; readonly columns: readonly string[] }
  readonly comesBack: (facts: { own: string; others: string }) => string
  readonly empty: (rate: string) => string
  readonly unused: (facts: { uses: string; last: string }) => string
}

const ENGLISH: GapWords = {
  title: 'Articles worth writing',
  how: 'Requests about one thing that people answered and nothing of ours stood for. The titles are customers’ own words. Where the team’s replies are mostly alike, an article could give them.',
  none: 'No such requests came often enough to be one subject.',
  columns: ['Suggested title', 'Language, intent', 'A month', 'Tickets', 'Replies alike', 'Tickets, for example'],
  macroUsed: macro => `answered with the macro “${macro}”`,
  unsupported: n => `${n} looked up in vain`,
  macros: { title: 'Macros nobody should use as they are', columns: ['Macro', 'Why', 'For example'] },
  comesBack: f => `customers came back after ${f.own}; after other replies, ${f.others}`,
  empty: rate => `a variable stayed empty in ${rate}`,
  unused: f => `used ${f.uses} times until ${f.last}, not since`,
}

const FRENCH: GapWords = typeset({
  title: 'Les articles qui manquent',
  how: 'Des demandes sur un même sujet, auxquelles des personnes ont répondu et rien de nous ne répondait. Les titres sont dans les mots des clients. Là où les réponses de l’équipe se ressemblent, un article pourrait les donner.',
  none: 'Aucune de ces demandes n’est revenue assez souvent pour faire un sujet.',
  columns: ['Titre proposé', 'Langue, intention', 'Par mois', 'Tickets', 'Réponses semblables', 'Tickets, par exemple'],
  macroUsed: macro => `répondu par la macro « ${macro} »`,
  unsupported: n => `${n} cherchés en vain`,
  macros: { title: 'Des macros à ne pas utiliser telles quelles', columns: ['Macro', 'Pourquoi', 'Par exemple'] },
  comesBack: f => `les clients sont revenus après ${f.own} ; après d’autres réponses, ${f.others}`,
  empty: rate => `une variable est restée vide dans ${rate}`,
  unused: f => `utilisée ${f.uses} fois jusqu’au ${f.last}, plus depuis`,
})

export const GAP_WORDS = { en: ENGLISH, fr: FRENCH }
