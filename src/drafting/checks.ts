import type { TicketView } from '../core/ticket-view.ts'
import { FUNCTION_WORDS } from '../knowledge/function-words.ts'
import { detectLanguage } from '../text/language.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { fold, sentencesOf } from '../understanding/fold.ts'
import { promises } from '../understanding/moves/promise-patterns.ts'

/** What is wrong with a drafted text. */
export type Fault =
  | 'empty'
  | 'too_long'
  | 'wrong_language'
  | 'foreign_detail'
  | 'unsupported'
  | 'claims_action'
  | 'missing_attachment'
  | 'promises'
  | 'unknown_link'
  | 'unfilled_variable'
  | 'echoes_instruction'

export interface CheckInput {
  readonly text: string
  readonly view: TicketView
  /** ISO 639-1 of what should have been written. */
  readonly language: string
  readonly limit: number
  /** Texts the words may stand on, besides the conversation. */
  readonly sources: readonly string[]
  /** Our own additions (greeting, signature, disclosure), which need no source. */
  readonly own?: readonly string[]
}

/** Share of a sentence's longer words that must stand in the sources or the conversation. */
const LEAST_SUPPORTED = 0.5
/** And in what the team itself wrote: who only repeats the customer says what the customer wants to be said. */
const LEAST_BY_TEAM = 0.4
/** So many words in a row are no chance. */
const REPEATED_WORDS = 5
const SURE_OF_LANGUAGE = 0.7
const SHORTEST_JUDGED = 40

const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi
const VARIABLE = /\{\{|\}\}|\[\[|\{%|<%|\$\{/
/** Numbers of three digits and more, codes and addresses: what belongs to one customer only. */
const DETAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,100}|#?[A-Za-z]{0,6}-?\d[\dA-Za-z]*(?:[-.,/ ]\d+)*/gu
const INSTRUCTION =
  /\b(?:ignore (?:all |any |the )?(?:previous|prior|above)|disregard (?:all|any|the|previous)|system prompt|as an ai (?:language )?model|my instructions|ignore[rz]? (?:toutes )?les instructions|vorherigen (?:anweisungen|instruktionen)|instrucciones anteriores|prompt injection)\b/
/** "I have refunded …": true for the case the words were written for, not for this one. */
const ACTION =
  /\b(?:(?:i|we)(?: have|ve| just| already| now| also)+ (?:\w+ )?(?:\w+ed|sent|made|put|given|done|found|got|spoken|written|set|told)\b|(?:i|we) (?:just |already |also )?(?:changed|cancelled|canceled|refunded|sent|shipped|issued|credited|applied|updated|reserved|ordered|arranged|asked|contacted|stopped|paused|reset|corrected|checked|made|added|was able|were able)\b|(?:has|have) (?:just |already |now )?been (?:\w+ed|sent|made|put)\b|(?:your|the|its?) (?:[\w-]+ ){0,3}(?:is|was|were|are) (?:now |already |just )?(?:done|cancelled|canceled|refunded|shipped|sent|changed|stopped|paused|packed|repaired|fixed|on its way)|(?:jai|nous avons|on a|je viens|nous venons)\b|(?:je|nous|on)(?: (?:vous|te|le|la|les|lui|leur|en|y|me|nous)){0,3} (?:[ltmy]?ai|l?avons|la)\b|(?:a|ont) (?:bien )?ete \w+|(?:est|sont) (?:desormais |bien |maintenant )?(?:annule|rembourse|expedie|modifie|arrete|fait|parti|prete?|en route|repare)e?s?\b|(?:ich|wir) (?:habe|haben|hatte|hatten|konnte|konnten)\b|(?:habe|haben) (?:ich|wir)\b|(?:wurden?|ist|sind) .{0,40}\b(?:storniert|erstattet|verschickt|versendet|geandert|gestoppt|unterwegs|angewiesen|zuruckgesetzt|erledigt|behoben|gepackt)\b|(?:he|hemos|acabo de|acabamos de) \w+|ha sido \w+|esta (?:ya )?(?:cancelad|reembolsad|enviad|cambiad|hech|list|en camino)\w*)/
/** What holds on one day, for one parcel or for one person, and admissions that only a person may make. */
const CASE =
  /\b(?:voucher|store credit|gutschein|bon dachat|cheque cadeau|cupon|today|tonight|tomorrow|yesterday|this (?:morning|evening|afternoon)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:our|my) (?:mistake|fault|error)|aujourdhui|demain|hier|ce (?:matin|soir)|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:notre|mon) (?:erreur|faute)|nous nous sommes trompes|heute|morgen|gestern|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|unser fehler|falsch gepackt|(?:ihr|dein) \w+ (?:endet|pausiert|ist)|hoy|manana|ayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:nuestro|mi) error|votre \w+ (?:est|sera|sarrete|prend fin)|su \w+ (?:esta|termina|sera)|your (?:[\w-]+ ){1,2}(?:is|ends|was|will))\b/
const ATTACHED =
  /\b(?:attached|enclosed|attachment|en piece jointe|ci-joint\w*|jointe?s?|im anhang|anbei|beigefugt|beiliegend\w*|liegt .{0,20}bei|adjunt[oa]s?)\b/

/** Everything that speaks against sending these words; empty where nothing does. Pure. */
export function findFaults(input: CheckInput): Fault[] {
  const { text, language, limit } = input
  const faults: Fault[] = []
  if (text.trim() === '') return ['empty']
  if (text.length > limit) faults.push('too_long')
  if (VARIABLE.test(text)) faults.push('unfilled_variable')
  const body = withoutOwn(input)
  const found = detectLanguage(body)
  if (body.length >= SHORTEST_JUDGED && found.code !== language && found.confidence >= SURE_OF_LANGUAGE) {
    faults.push('wrong_language')
  }
  const conversation = conversationOf(input.view)
  if (foreignDetails(body, [conversation, ...input.sources].join('\n')).length > 0) faults.push('foreign_detail')
  const byTeam = [...input.sources, ...teamWords(input.view)]
  // A link that only the customer wrote is nothing we send people to.
  const allowed = new Set(byTeam.join('\n').match(LINK) ?? [])
  if ((text.match(LINK) ?? []).some(link => !allowed.has(link))) faults.push('unknown_link')
  const folded = fold(body)
  if (soundsLikeInstruction(text) || repeatsCustomer(body, input.view, byTeam)) faults.push('echoes_instruction')
  if (claimsAction(body)) faults.push('claims_action')
  if (ATTACHED.test(folded)) faults.push('missing_attachment')
  if (promises(folded)) faults.push('promises')
  if (input.sources.length > 0 && !isGrounded(body, byTeam, conversation)) faults.push('unsupported')
  return faults
}

/** True where words try to steer whoever reads them. */
export function soundsLikeInstruction(text: string): boolean {
  return INSTRUCTION.test(fold(text))
}

/** True where a sentence says that something was done, or is so, for one particular customer. */
export function claimsAction(text: string): boolean {
  return sentencesOf(fold(text)).some(sentence => ACTION.test(sentence) || CASE.test(sentence))
}

/** Numbers, codes and addresses in a text that the conversation does not have. */
export function foreignDetails(text: string, conversation: string): string[] {
  const known = new Set(detailsOf(conversation))
  return detailsOf(text).filter(detail => isDetail(detail) && !known.has(detail))
}

/** The public words of a conversation, its subject and the customer's own data. */
export function conversationOf(view: TicketView): string {
  const { customer, subject, messages } = view
  const words = messages.filter(message => message.public).map(readMessageText)
  const orders = customer.orders.map(order => `#${order.id.replace(/^#/, '')}`)
  return [subject ?? '', customer.name ?? '', customer.email ?? '', ...orders, ...words].join('\n')
}

function detailsOf(text: string): string[] {
  return (text.match(DETAIL) ?? []).map(detail =>
    detail
      .toLowerCase()
      .replace(/^#/, '')
      .replace(/[\s.,-]+$/, ''),
  )
}

/** Small numbers (30 days, 2 pieces) are everybody's; long ones, codes and addresses are somebody's. */
function isDetail(detail: string): boolean {
  const digits = detail.replace(/\D/g, '').length
  return digits >= 3 || detail.includes('@') || (digits > 0 && detail.length >= 5 && /\p{L}{2}/u.test(detail))
}

function withoutOwn({ text, own = [] }: CheckInput): string {
  let body = text
  for (const part of own) if (part !== '') body = body.replace(part, ' ')
  return body.trim()
}

/** The public words of our side. */
function teamWords(view: TicketView): string[] {
  return view.messages.filter(message => message.public && message.from === 'agent').map(readMessageText)
}

/** Every sentence stands on what the team wrote, and takes no more than its subject from the customer. */
function isGrounded(body: string, byTeam: readonly string[], conversation: string): boolean {
  const ours = new Set(wordsOf(byTeam.join('\n')))
  const known = new Set([...ours, ...wordsOf(conversation)])
  // Cut at every mark, numbers and abbreviations too: a sentence of the customer's must not hide behind one of ours.
  return body.split(/(?<=[.!?;:…])\s+|\n+/).every(sentence => {
    const words = wordsOf(sentence)
    const shareOf = (some: ReadonlySet<string>): number => words.filter(word => some.has(word)).length / words.length
    return words.length < 2 || (shareOf(known) >= LEAST_SUPPORTED && shareOf(ours) >= LEAST_BY_TEAM)
  })
}

/** Whether so many words stand together as only the customer put them: nobody answers in the asker's sentences. */
function repeatsCustomer(body: string, view: TicketView, byTeam: readonly string[]): boolean {
  const customers = view.messages.filter(message => message.public && message.from === 'customer').map(readMessageText)
  const theirs = ` ${tokensOf(customers.join('\n')).join(' ')} `
  const ours = ` ${tokensOf(byTeam.join('\n')).join(' ')} `
  const words = tokensOf(body)
  return words.some((_, i) => {
    const run = ` ${words.slice(i, i + REPEATED_WORDS).join(' ')} `
    return i + REPEATED_WORDS <= words.length && theirs.includes(run) && !ours.includes(run)
  })
}

function tokensOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}]{4,}/gu) ?? []).filter(word => !FUNCTION_WORDS.has(word))
}
