import type { NoticeFacts } from '../store/notices.ts'

type Counts = readonly (readonly [string, number])[]

interface Words {
  readonly week: (from: unknown, to: unknown) => string
  readonly done: string
  readonly nothing: string
  readonly leftAlone: string
  readonly undone: (undone: unknown, wrong: unknown) => string
  readonly inside: (compared: number) => string
  readonly outside: (outside: string, compared: number) => string
  readonly kinds: Readonly<Record<string, string>>
}

const EN: Words = {
  week: (from, to) => `the week from ${from} to ${to}.`,
  done: 'Done',
  nothing: 'nothing',
  leftAlone: 'Left to people, by reason',
  undone: (undone, wrong) => `Taken back: ${undone}. Closes that did not hold: ${wrong}.`,
  inside: compared => `As forecast: all ${compared} figures compared.`,
  outside: (outside, compared) => `Other than forecast: ${outside} (of ${compared} figures compared).`,
  kinds: {
    close: 'closed',
    reopen: 'reopened',
    route: 'assigned',
    tag: 'tagged',
    untag: 'tags removed',
    field: 'fields set',
    priority: 'priorities set',
    reply: 'answered',
    follow_up: 'followed up',
    action: 'actions',
  },
}

const FR: Words = {
  week: (from, to) => `la semaine du ${from} au ${to}.`,
  done: 'Fait',
  nothing: 'rien',
  leftAlone: 'Laissé à l’équipe, par raison',
  undone: (undone, wrong) => `Annulé : ${undone}. Fermetures qui n’ont pas tenu : ${wrong}.`,
  inside: compared => `Conforme à la prévision : les ${compared} chiffres comparés.`,
  outside: (outside, compared) => `Hors prévision : ${outside} (sur ${compared} chiffres comparés).`,
  kinds: {
    close: 'fermés',
    reopen: 'rouverts',
    route: 'affectés',
    tag: 'étiquetés',
    untag: 'étiquettes retirées',
    field: 'champs remplis',
    priority: 'priorités posées',
    reply: 'répondus',
    follow_up: 'relancés',
    action: 'actions',
  },
}

/** The week's digest in a few lines. */
export const DIGEST_WORDS = { en: say(EN, ': '), fr: say(FR, ' : ') }

function say(words: Words, colon: string): (facts: NoticeFacts) => string {
  return facts => {
    const done = list(facts['done'], kind => words.kinds[kind] ?? kind) || words.nothing
    const left = list(facts['left_alone'], reason => reason.replaceAll('_', ' ')) || words.nothing
    return [
      words.week(facts['from'], facts['to']),
      `${words.done}${colon}${done}.`,
      `${words.leftAlone}${colon}${left}.`,
      words.undone(facts['undone'], facts['wrong_closes']),
      ...forecast(words, facts),
    ].join('\n')
  }
}

/** Nothing where no forecast was adopted or no week is whole yet. */
function forecast(words: Words, facts: NoticeFacts): string[] {
  const compared = facts['compared']
  if (typeof compared !== 'number') return []
  const outside = String(facts['outside'] ?? '')
  return [outside === '' ? words.inside(compared) : words.outside(outside, compared)]
}

function list(counts: unknown, name: (key: string) => string): string {
  return ((counts ?? []) as Counts).map(([key, n]) => `${name(key)} ${n}`).join(', ')
}
