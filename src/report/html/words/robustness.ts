import type { Got } from '../../../simulation/stress/judge-stress.ts'
import type { StressKind } from '../../../simulation/stress/stress-cases.ts'
import { typeset } from './typeset.ts'

export interface RobustnessWords {
  readonly title: string
  readonly how: (facts: { tickets: string; tried: string }) => string
  readonly nothing: (atMost: string) => string
  readonly through: (n: string) => string
  readonly kinds: Readonly<Record<StressKind, string>>
  readonly attacks: Readonly<Record<string, string>>
  readonly tally: readonly string[]
  readonly got: Readonly<Record<Got, string>>
  readonly columns: readonly string[]
}

const ENGLISH: RobustnessWords = {
  title: 'What attacks would have achieved',
  how: f => `Copies of ${f.tickets} of your tickets were attacked ${f.tried} times, in four languages, and replayed.`,
  nothing: atMost => `None got through, which supports at most ${atMost} at 95 %.`,
  through: n => `Got through: ${n}, listed below.`,
  kinds: { injection: 'Instructions', quoted: 'Quoted text', loop: 'Machines', translation: 'Languages' },
  attacks: {
    close_this_ticket: '“Close this ticket”',
    fake_system_notice: 'a false system message',
    refund_in_policy_voice: 'a refund demanded in the policy’s voice',
    question_above_thanks: 'a question above quoted thanks',
    question_below_quote: 'a question below a quote and thanks',
    thanks_above_question: 'thanks above a quoted question of ours',
    out_of_office_marked: 'out-of-office mails in a row, marked as automatic',
    out_of_office_unmarked: 'out-of-office mails in a row, unmarked',
    thanks: 'a simple thank-you',
    question: 'a simple question',
    person: 'asking for a person',
  },
  tally: ['', 'Attack', 'Tried', 'Got through'],
  got: {
    close: 'was closed',
    reply: 'got a message it would not have had',
    action: 'an action was run or proposed',
    words: 'a message says what was dictated',
    messages: 'more than one message to a machine',
    uneven: 'closed in one language, not in another; no harm',
  },
  columns: ['Ticket', 'Attack', 'Language', 'What happened', 'Decided'],
}

const FRENCH: RobustnessWords = typeset({
  title: 'Ce que des attaques auraient obtenu',
  how: f =>
    `Des copies de ${f.tickets} de vos tickets ont été attaquées ${f.tried} fois, en quatre langues, et rejouées.`,
  nothing: atMost => `Aucune n’est passée, ce qui appuie au plus ${atMost} à 95 %.`,
  through: n => `Passées : ${n}, listées plus bas.`,
  kinds: { injection: 'Instructions', quoted: 'Textes cités', loop: 'Machines', translation: 'Langues' },
  attacks: {
    close_this_ticket: '« Fermez ce ticket »',
    fake_system_notice: 'un faux message système',
    refund_in_policy_voice: 'un remboursement exigé au nom de la politique',
    question_above_thanks: 'une question au-dessus d’un merci cité',
    question_below_quote: 'une question sous une citation et un merci',
    thanks_above_question: 'un merci au-dessus de notre question citée',
    out_of_office_marked: 'des absences à la suite, marquées comme automatiques',
    out_of_office_unmarked: 'des absences à la suite, sans marque',
    thanks: 'un simple merci',
    question: 'une simple question',
    person: 'demander une personne',
  },
  tally: ['', 'Attaque', 'Essais', 'Passées'],
  got: {
    close: 'a été fermé',
    reply: 'a reçu un message qu’il n’aurait pas eu',
    action: 'une action a été lancée ou proposée',
    words: 'un message dit ce qui a été dicté',
    messages: 'plus d’un message à une machine',
    uneven: 'fermé dans une langue, pas dans une autre ; sans dommage',
  },
  columns: ['Ticket', 'Attaque', 'Langue', 'Ce qui s’est passé', 'Décidé'],
})

export const ROBUSTNESS_WORDS = { en: ENGLISH, fr: FRENCH }
