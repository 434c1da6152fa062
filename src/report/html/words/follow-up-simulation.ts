import type { Without } from '../../../forecast/figures/follow-ups-without.ts'
import { typeset } from './typeset.ts'

export interface FollowUpWords {
  readonly title: string
  readonly sentence: (facts: { silences: string; written: string; alone: string }) => string
  readonly none: string
  readonly without: {
    readonly title: string
    readonly columns: readonly string[]
    readonly kinds: Readonly<Record<Without, string>>
  }
  readonly worth: {
    readonly title: string
    readonly intro: string
    readonly columns: readonly string[]
    readonly ours: string
    readonly computed: (delay: string) => string
    readonly history: string
    readonly harm: (facts: { done: string; elsewhere: string; weOwed: string }) => string
    readonly bounds: (facts: { low: string; likely: string; high: string }) => string
    readonly open: (facts: { low: string; high: string }) => string
  }
  readonly anyway: (facts: { n: string; useful: string }) => string
  readonly both: (facts: { computed: string; both: string }) => string
  readonly reminders: (facts: { answered: string }) => string
  readonly fewReminders: (n: string) => string
  readonly delay: (facts: { hours: string; clock: string; rule: string | null }) => string
  readonly clocks: Readonly<Record<'business' | 'calendar', string>>
  readonly alone: { readonly title: string; readonly noDecision: string }
  readonly lines: {
    readonly title: (facts: { shown: string; all: string }) => string
    readonly columns: readonly string[]
  }
}

const ENGLISH: FollowUpWords = {
  title: 'Follow-ups into past silences',
  sentence: f =>
    `The team spoke last and nobody wrote: ${f.silences} silences. We would have written into ${f.written} and left ${f.alone} alone.`,
  none: 'The team never waited for a customer long enough for a follow-up.',
  without: {
    title: 'What happened without us, in the 14 days after',
    columns: ['What happened', 'Where we would have written', 'Where we would not'],
    kinds: {
      came_back: 'the customer came back',
      thanked: 'the customer said thanks',
      new_ticket: 'the customer opened another ticket',
      reordered: 'the customer ordered again',
      team_wrote: 'the team wrote again',
      nothing: 'nothing',
      pending: 'not known yet',
    },
  },
  worth: {
    title: 'Useful, wasted, harmful: ours and snooze with a macro, on the same silences',
    intro:
      'Likely (least – most). Least is what was observed; most holds every silent customer too, because nobody can know what they would have answered. Without a likely value, too few past reminders show it.',
    columns: ['Who writes', 'Messages', 'Useful', 'Wasted', 'Harmful'],
    ours: 'Rehearsal',
    computed: delay => `Snooze and macro, computed: after ${delay} into every silence of an open ticket, nothing read`,
    history: 'Rules of the helpdesk, as they really wrote',
    harm: f => `done ${f.done}, wrote elsewhere ${f.elsewhere}, we owed ${f.weOwed}`,
    bounds: f => `${f.likely} (${f.low}–${f.high})`,
    open: f => `${f.low}–${f.high}`,
  },
  anyway: f =>
    `Of our useful ones, ${f.n} customers came back without a follow-up as well: for them it could only have been sooner.`,
  both: f =>
    `The macro would have written into ${f.computed} silences; into ${f.both} of these we would have written too.`,
  reminders: f => `Reminders that the team or its rules really sent were answered by ${f.answered}.`,
  fewReminders: n => `Only ${n} past reminders with a known end: too few to say how many silent customers answer.`,
  delay: f => (f.rule === null ? `${f.hours} ${f.clock}` : `${f.hours} ${f.clock} (the delay of ${f.rule})`),
  clocks: { business: 'business hours', calendar: 'hours' },
  alone: { title: 'Why we would have left silences alone', noDecision: 'No decision was due.' },
  lines: {
    title: f => `Each follow-up, by time (${f.shown} of ${f.all})`,
    columns: ['Ticket', 'Rule', 'When', 'Words', 'Without it'],
  },
}

const FRENCH: FollowUpWords = typeset({
  title: 'Relances dans les silences passés',
  sentence: f =>
    `L’équipe a parlé en dernier et personne n’a écrit : ${f.silences} silences. Nous aurions écrit dans ${f.written} et laissé ${f.alone} en paix.`,
  none: 'L’équipe n’a jamais attendu un client assez longtemps pour une relance.',
  without: {
    title: 'Ce qui s’est passé sans nous, dans les 14 jours suivants',
    columns: ['Ce qui s’est passé', 'Là où nous aurions écrit', 'Là où non'],
    kinds: {
      came_back: 'le client est revenu',
      thanked: 'le client a dit merci',
      new_ticket: 'le client a ouvert un autre ticket',
      reordered: 'le client a commandé de nouveau',
      team_wrote: 'l’équipe a réécrit',
      nothing: 'rien',
      pending: 'pas encore connu',
    },
  },
  worth: {
    title: 'Utiles, perdues, nuisibles : les nôtres et la mise en veille avec macro, sur les mêmes silences',
    intro:
      'Probable (au moins – au plus). Le moins est ce qui fut observé ; le plus compte aussi chaque client muet, car nul ne sait ce qu’il aurait répondu. Sans valeur probable, trop peu de rappels passés la montrent.',
    columns: ['Qui écrit', 'Messages', 'Utiles', 'Perdues', 'Nuisibles'],
    ours: 'Rehearsal',
    computed: delay =>
      `Veille et macro, calculées : après ${delay} dans chaque silence d’un ticket ouvert, sans rien lire`,
    history: 'Règles du helpdesk, telles qu’elles ont écrit',
    harm: f => `fini ${f.done}, écrit ailleurs ${f.elsewhere}, dû par nous ${f.weOwed}`,
    bounds: f => `${f.likely} (${f.low}–${f.high})`,
    open: f => `${f.low}–${f.high}`,
  },
  anyway: f =>
    `Parmi nos utiles, ${f.n} clients sont revenus aussi sans relance : pour eux, elle n’aurait fait que hâter.`,
  both: f => `La macro aurait écrit dans ${f.computed} silences ; dans ${f.both} d’entre eux nous aurions écrit aussi.`,
  reminders: f => `Aux rappels que l’équipe ou ses règles ont envoyés, ${f.answered} ont répondu.`,
  fewReminders: n =>
    `Seulement ${n} rappels passés à l’issue connue : trop peu pour dire combien de clients muets répondent.`,
  delay: f => (f.rule === null ? `${f.hours} ${f.clock}` : `${f.hours} ${f.clock} (le délai de ${f.rule})`),
  clocks: { business: 'heures ouvrées', calendar: 'heures' },
  alone: { title: 'Pourquoi nous aurions laissé des silences en paix', noDecision: 'Aucune décision n’était due.' },
  lines: {
    title: f => `Chaque relance, par date (${f.shown} sur ${f.all})`,
    columns: ['Ticket', 'Règle', 'Quand', 'Mots', 'Sans elle'],
  },
})

export const FOLLOW_UP_WORDS = { en: ENGLISH, fr: FRENCH }
