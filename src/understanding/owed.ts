import type { Owed } from '../core/reading.ts'
import type { Instant } from '../core/time.ts'
import { consentWord } from '../text/stop-words.ts'
import type { ConversationMessage } from './conversation-message.ts'
import { fold, quote } from './fold.ts'
import { afterAgent } from './moves/after-agent.ts'
import { afterCustomer } from './moves/after-customer.ts'
import { readAgentMove } from './moves/agent-move.ts'
import { readCustomerMove } from './moves/customer-move.ts'
import { lastSentence, type Open } from './moves/open-matter.ts'
import { isLearned, languageOf, languageOfMessage } from './moves/pick-grammar.ts'
import { type Path, reliability } from './moves/reliability.ts'
import type { Said } from './moves/said.ts'
import { readThanks, type ThanksInput } from './thanks.ts'
import { waitingCall } from './waiting-call.ts'

export interface OwedReading {
  readonly owed: Owed
  /** When the owed step was promised. */
  readonly due?: Instant
  /** A short quote of what says so; empty where there is nothing to quote. */
  readonly evidence: string
  readonly confidence: number
}

/** Who writes here, and in what language, for what is told apart by it. */
export type People = Pick<ThanksInput, 'names' | 'language'> & {
  /** IANA name of the team's zone, in which promised days end. Absent means UTC. */
  readonly timeZone?: string
}

/** Reads who has to move next. Messages ascend in time; all public ones are followed, from the first. */
export function readOwed(messages: readonly ConversationMessage[], people: People = {}): OwedReading {
  const call = waitingCall(messages)
  if (call !== undefined) return { owed: 'us', evidence: quote(call), confidence: 0.95 }
  const spoken = messages.filter(
    message =>
      message.public !== false &&
      (message.from !== 'system' || CALL_HELD.test(fold(message.text))) &&
      message.from !== 'bot' &&
      message.text.trim() !== '',
  )
  const last = spoken.at(-1)
  if (last === undefined) return { owed: 'nothing', evidence: '', confidence: 0.95 }
  if (last.from === 'customer' && consentWord(last.text, true) !== null)
    return { owed: 'nothing', evidence: lastSentence(last.text), confidence: 0.9 }
  const language = languageOf(
    spoken.slice(-MOST_MESSAGES).map(message => fold(message.text)),
    people.language,
  )
  return conclude(follow(spoken, language, people), last, people)
}

/** A call with a length was held, and keeps the promise to call. */
const CALL_HELD =
  /\b(?:call|anruf|gesprach|appel|llamada|chiamata|chamada|gesprek)\b.{0,40}\b\d+ ?(?:min\w*|sec\w*|sek\w*|s|m|h)\b/

/** Older messages than these leave nothing open that anybody still waits for. */
const MOST_MESSAGES = 40

function follow(spoken: readonly ConversationMessage[], language: string | undefined, people: People): Open {
  const open: Open = {
    informs: false,
    answer: '',
    agent: '',
    courtesy: false,
    blind: !isLearned(language),
  }
  const { timeZone } = people
  for (const message of spoken.slice(-MOST_MESSAGES)) {
    const at = message.at ?? 0
    const spokenIn = languageOfMessage(fold(message.text), language)
    if (message.from === 'system') {
      delete open.ours
      delete open.request
    } else if (message.from === 'customer')
      afterCustomer(
        open,
        readCustomerMove(message.text, at, {
          language: spokenIn,
          timeZone,
          asked: open.theirs !== undefined && open.theirs.own !== true,
        }),
        message,
      )
    else
      afterAgent(
        open,
        readAgentMove(message.text, at, {
          ...(spokenIn !== undefined && { language: spokenIn }),
          ...(timeZone !== undefined && { timeZone }),
        }),
        message,
      )
  }
  return open
}

/** Nothing is owed only where each sentence is understood at least so well. Chosen for `nothing` to be right in 99 of 100. */
const MOST_DOUBT = 0.35
/** Words this surely open stay open, whatever thanks follow. */
const CLEARLY = 0.5

/**
 * Whose step is next; the first that stands open decides.
 *
 * | what stands open | owed |
 * |---|---|
 * | words of the customer that nobody has answered | us |
 * | a promise of ours | us |
 * | what we asked of the customer, or they took upon themselves | customer |
 * | nothing, and the customer thanks | nothing |
 * | a step of somebody outside | third_party |
 * | words after a complaint that tell of nothing done | us |
 * | words that are not understood well enough | whose they most likely are |
 */
function conclude(open: Open, last: ConversationMessage, people: People): OwedReading {
  const now = last.at
  const said = (owed: Owed, { quote: evidence, due }: Said, path: Path): OwedReading => ({
    owed,
    ...(due !== undefined && now !== undefined && due >= now && { due }),
    evidence,
    confidence: reliability(path),
  })
  const { request, ours, theirs, outside, unsure, doubt } = open
  const evidence = { quote: lastSentence(last.text) }
  if (request !== undefined) return said('us', { ...ours, quote: request.quote }, request.sure ? 'asked' : 'brought')
  const thanked = last.from === 'customer' && outside === undefined && closes(last.text, open.agent, people)
  // Thanks have an eye of their own for what the agent's newest words leave open, and it is the better one for unclear words.
  const isOpen = (step: Said | undefined): step is Said =>
    step !== undefined &&
    !(thanked && (step.share ?? 0) < CLEARLY && squeezed(open.agent).includes(squeezed(step.quote)))
  if (isOpen(ours)) return said('us', ours, 'promised')
  if (isOpen(theirs)) return said('customer', theirs, theirs.own ? 'undertaken' : 'requested')
  if (thanked) return said('nothing', evidence, 'thanked')
  if (outside !== undefined) return said('third_party', outside, 'outside')
  if (unsure !== undefined) return said('us', unsure, 'unsure')
  if (doubt !== undefined && doubt.share > MOST_DOUBT) return said(doubt.owed, doubt.said, 'unsure')
  if (open.blind && open.answer !== '') return said('us', { quote: lastSentence(open.answer) }, 'unsure')
  return said('nothing', evidence, last.from === 'customer' ? 'settled' : 'answered')
}

/** Longer words are never thanks alone. */
const LONGEST_THANKS = 600

function closes(text: string, prevAgentText: string, people: People): boolean {
  if (text.length > LONGEST_THANKS) return false
  return readThanks({ text, ...(prevAgentText !== '' && { prevAgentText }), ...people }).safeToClose
}

/** Without line ends, and without the mark of a quote that was cut. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?…$/, '').trim()
}
