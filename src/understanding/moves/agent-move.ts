import type { Instant } from '../../core/time.ts'
import { parseDue } from '../due-dates.ts'
import { fold, quote, sentencesOf } from '../fold.ts'
import { rememberLast } from '../remember-last.ts'
import { ADVICE, ASK, CHECK, CONDITIONAL, COURTESY, OFFER, STEP } from './ask-patterns.ts'
import { ENQUIRY, HOLD, ONCE_KNOWN, OUTSIDE, promises } from './promise-patterns.ts'

export interface Said {
  /** The sentence, at most 160 characters. */
  readonly quote: string
  readonly due?: Instant
}

/** What an agent's words leave open: for the customer, for us, for somebody outside. */
export interface AgentMove {
  /** A question or request the customer has to answer. */
  readonly ask?: Said
  /** A step the customer takes alone: "try again", "use the label". */
  readonly step?: Said
  /** The asked question is a choice or an offer: "no thanks" settles it. */
  readonly offer: boolean
  /** "Does that help?" */
  readonly check: boolean
  /** "Anything else?" */
  readonly courtesy: boolean
  /** What we promised to do. */
  readonly ours?: Said
  /** "One moment", with nothing after it. */
  readonly hold?: Said
  /** Somebody outside was asked, and their answer decides: still ours to bring. */
  readonly enquiry?: Said
  readonly outside?: Said
}

/** Reads the public words of one or several agent messages in a row. Pure; `at` is when they were written. */
export function readAgentMove(text: string, at: Instant = 0): AgentMove {
  return moves(`${at}|${text.slice(0, 12_000)}`)
}

const moves = rememberLast(4, key => {
  const bar = key.indexOf('|')
  return readNow(key.slice(bar + 1), Number(key.slice(0, bar)))
})

function readNow(text: string, at: Instant): AgentMove {
  const sentences = sentencesOf(
    text
      .slice(0, 12_000)
      .replace(/[ \t]+/g, ' ')
      .replace(/ \/ /g, '\n'),
  )
  let ask: Said | undefined
  let step: Said | undefined
  let enquiry: Said | undefined
  let ours: Said | undefined
  let outside: Said | undefined
  let hold: Said | undefined
  let offer = false
  let check = false
  let courtesy = false
  let wordsSinceHold = 0
  for (const sentence of sentences) {
    const folded = fold(sentence)
    const question = /[?？]$/.test(folded) || /\?/.test(folded)
    const said = (): Said => {
      const due = parseDue(folded, at)
      return due === undefined ? { quote: quote(sentence) } : { quote: quote(sentence), due }
    }
    const asks = question && ASK.test(folded) && !MOMENT.test(folded)
    if (HOLD.test(folded) && !asks) {
      hold = said()
      wordsSinceHold = 0
      continue
    }
    wordsSinceHold += folded.split(' ').length
    if (CHECK.test(folded) && (question || !ASK.test(folded))) {
      check = true
      if (question) continue
    }
    if (COURTESY.test(folded) && !/\b(?:once|as soon as|des que|sobald|en cuanto)\b/.test(folded)) {
      courtesy = true
      const rest = folded.replace(COURTESY, ' ')
      if (question || !promises(rest)) continue
    }
    if (CONDITIONAL.test(folded)) {
      if (question && OFFER.test(folded)) {
        ask = said()
        offer = true
      }
      continue
    }
    if (!question && ADVICE.test(folded) && !promises(folded)) continue
    if (question || ASK.test(folded)) {
      ask = said()
      offer = OFFER.test(folded)
      continue
    }
    if (OFFER.test(folded) && /\blet (?:me|us) know\b/.test(folded)) {
      ask = said()
      offer = true
      continue
    }
    if (ENQUIRY.test(folded)) {
      enquiry ??= said()
      if (!promises(folded) || ONCE_KNOWN.test(folded)) continue
    }
    const isOutside = OUTSIDE.test(folded) && !NOTHING_TAKEN.test(folded)
    if (promises(folded) && !(isOutside && !FIRST_PERSON.test(folded))) {
      if (enquiry === undefined || !ONCE_KNOWN.test(folded)) ours ??= said()
    } else if (isOutside) outside ??= said()
    else if (STEP.test(folded)) step ??= said()
  }
  const open = hold !== undefined && wordsSinceHold < 5
  return {
    offer,
    check,
    courtesy,
    ...(ask && { ask }),
    ...(step && { step }),
    ...(enquiry && { enquiry: withLater(enquiry, sentences, at) }),
    ...(ours && { ours: withLater(ours, sentences, at) }),
    ...(open && hold && { hold }),
    ...(outside && { outside }),
  }
}

const MOMENT = /\b(?:moments?|seconds?|sec|minutes?|min|hold|instant|seconde|augenblick|momento|segundo|minuto)\b/
/** "Nothing will be charged" announces no step of anybody's. */
const NOTHING_TAKEN =
  /\b(?:nothing|not|nichts|nicht|rien|plus|nada|no)\b.{0,40}\b(?:charged|billed|abgebucht|berechnet|debitee?s?|preleve|cobrara|cobrado)\b/
const FIRST_PERSON =
  /\b(?:ill|i will|we will|well|im|i am|we are|were going|let me|je|nous|on|ich|wir|voy|vamos|estamos|\w+(?:aremos|eremos|iremos))\b/

/** A promise and its date often stand in two sentences: "We will refund you. It takes 5 days." */
function withLater(said: Said, sentences: readonly string[], at: Instant): Said {
  if (said.due !== undefined) return said
  const next = sentences[sentences.findIndex(sentence => quote(sentence) === said.quote) + 1]
  if (next === undefined || CONDITIONAL.test(fold(next)) || COURTESY.test(fold(next))) return said
  const due = parseDue(fold(next), at)
  return due === undefined ? said : { ...said, due }
}
