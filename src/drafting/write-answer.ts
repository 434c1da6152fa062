import type { Persona } from '../core/policy.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Hit } from '../knowledge/search.ts'
import { detectLanguage } from '../text/language.ts'
import { firstNameOf, isFamiliar } from './addressee.ts'
import { belongsElsewhere } from './case-details.ts'
import { type Fault, findFaults } from './checks.ts'
import { LANGUAGES, Wording } from './compose.ts'
import { mustDisclose } from './disclosure.ts'
import { fillVariables } from './fill-variables.ts'
import { recurringWords } from './recurring-words.ts'
import type { Words } from './words.ts'
import { limitOf, writingLanguage } from './write-follow-up.ts'

export interface AnswerNeeded {
  readonly view: TicketView
  readonly persona: Persona
  readonly channel: string
  readonly seed: number
  /** The passages that support an answer, best first. */
  readonly support: readonly Hit[]
  /** A person checks the words before they are sent: what a colleague did for another customer may then be proposed. */
  readonly checkedByPerson: boolean
}

/** What a person can judge and put right before sending. */
const LEFT_TO_PEOPLE: ReadonlySet<Fault> = new Set(['claims_action', 'promises', 'missing_attachment'])

/**
 * An answer in the team's own words: a macro or page with its variables filled, or the sentences that similar past answers
 * share. What only one customer's case said is never carried over. Refuses `no_supported_answer` where nothing
 * public in the right language supports one, `no_draft` where the words would not hold for this customer.
 */
export function writeAnswer({ view, persona, channel, seed, support, checkedByPerson }: AnswerNeeded): Words {
  const language = writingLanguage(view)
  const phrases = language === undefined ? undefined : LANGUAGES[language]
  if (language === undefined || phrases === undefined) return { refused: 'no_draft' }
  const usable = support.filter(({ passage }) => passage.audience === 'public' && languageOf(passage) === language)
  const core = coreOf(usable)
  if (core === undefined) return { refused: 'no_supported_answer' }
  const body = fillVariables(core.text, view, persona.name)
  if (body === undefined || (core.fromCases && belongsElsewhere(body, view, language))) return { refused: 'no_draft' }
  const own = frameOf(view, persona, language, seed)
  const limit = limitOf(persona, channel)
  const isSms = channel.split('.')[0] === 'sms'
  const long = [own.greeting, body, own.signature, own.disclosure].filter(part => part !== '').join('\n\n')
  const short = [body, `– ${own.signature}`, own.shortDisclosure].filter(part => part !== '').join(' ')
  const text = (isSms ? [short] : [long, short]).find(each => each.length <= limit)
  if (text === undefined) return { refused: 'no_draft' }
  const faults = findFaults({
    text,
    view,
    language,
    limit,
    // A page may name hours and prices that the customer did not; a past answer was held against the conversation above.
    sources: [core.text],
    own: [own.greeting, own.signature, own.disclosure, own.shortDisclosure],
  })
  const grave = checkedByPerson ? faults.filter(fault => !LEFT_TO_PEOPLE.has(fault)) : faults
  return grave.length > 0 ? { refused: 'no_draft' } : { text, sources: core.sources }
}

function coreOf(hits: readonly Hit[]): { text: string; sources: string[]; fromCases: boolean } | undefined {
  const best = hits[0]?.passage
  if (best === undefined) return undefined
  if (best.kind !== 'answer') return { text: withoutHeading(best), sources: [best.id], fromCases: false }
  const shared = recurringWords(hits)
  if (shared === undefined) return undefined
  const macros = shared.from.map(({ passage }) => passage.macro).filter(macro => macro !== undefined)
  const sources = [...macros.map(macro => `macro:${macro}`), ...shared.from.map(({ passage }) => passage.id)]
  return { text: shared.text, sources: [...new Set(sources)], fromCases: true }
}

/** A page's heading names its subject, mostly as the question it answers: no part of an answer. */
function withoutHeading({ kind, text }: Hit['passage']): string {
  const end = text.indexOf('\n')
  const isHeading = kind === 'document' && end > 0 && !/[.!:;,]$/.test(text.slice(0, end).trim())
  return isHeading ? text.slice(end).trim() : text
}

function frameOf(view: TicketView, persona: Persona, language: string, seed: number) {
  const phrases = LANGUAGES[language]!
  const name = firstNameOf(view.customer.name)
  const wording = new Wording(
    `${seed}:${view.id}:answer`,
    isFamiliar(view, persona.tone),
    name === undefined ? {} : { name },
  )
  const discloses = mustDisclose(persona, view)
  return {
    greeting: wording.say('greeting', name === undefined ? phrases.nameless : phrases.greetings.warm),
    signature: persona.signOff || persona.name,
    disclosure: discloses ? phrases.disclosure.full : '',
    shortDisclosure: discloses ? phrases.disclosure.short : '',
  }
}

function languageOf(passage: Hit['passage']): string {
  return passage.language ?? detectLanguage(passage.text).code
}
