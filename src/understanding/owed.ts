import type { Owed } from '../core/reading.ts'
import type { Instant } from '../core/time.ts'
import { lastAgentWords } from './agent-words.ts'
import { readCallNote } from './calls.ts'
import { readConsent } from './consent.ts'
import type { ConversationMessage } from './conversation-message.ts'
import { fold, quote, sentencesOf } from './fold.ts'
import { type AgentMove, readAgentMove, type Said } from './moves/agent-move.ts'
import { readOwnStep } from './moves/customer-move.ts'
import { asksForSomething, tellsOfTrouble } from './requests.ts'
import { readThanks, type ThanksInput, type ThanksReading } from './thanks.ts'

export interface OwedReading {
  readonly owed: Owed
  /** When the owed step was promised. */
  readonly due?: Instant
  /** A short quote of what says so; empty where there is nothing to quote. */
  readonly evidence: string
  readonly confidence: number
}

/** Who writes here, and in what language, for what is told apart by it. */
export type People = Pick<ThanksInput, 'names' | 'language'>

/** Reads who has to move next. Messages ascend in time; the newest public one decides, read with what stands before it. */
export function readOwed(messages: readonly ConversationMessage[], people: People = {}): OwedReading {
  const call = waitingCall(messages)
  if (call !== undefined) return { owed: 'us', evidence: quote(call), confidence: 0.95 }
  const spoken = messages.filter(
    message => message.public !== false && message.from !== 'system' && message.text.trim() !== '',
  )
  const last = spoken.at(-1)
  if (last === undefined) return { owed: 'nothing', evidence: '', confidence: 0.95 }
  return last.from === 'customer' ? afterCustomer(spoken, last, people) : afterAgent(spoken)
}

/** The note of a call nobody has answered or returned since. */
function waitingCall(messages: readonly ConversationMessage[]): string | undefined {
  let waiting: string | undefined
  for (const message of messages) {
    const isNote = message.public === false || message.from === 'system'
    if (isNote) {
      const note = readCallNote(message.text)
      if (note === 'waiting') waiting = message.text
      if (note === 'served') waiting = undefined
    } else if (waiting !== undefined && message.from === 'agent') waiting = undefined
  }
  return waiting
}

function afterAgent(spoken: readonly ConversationMessage[]): OwedReading {
  const words = lastAgentWords(spoken)!
  const undated = spoken.at(-1)!.at === undefined
  const move = readAgentMove(words.text, words.at)
  if (move.ask !== undefined) return { owed: 'customer', evidence: move.ask.quote, confidence: 0.9 }
  const [owed, said] = whoMoves(move)
  if (said !== undefined)
    return {
      owed,
      ...(said.due !== undefined && !undated && { due: said.due }),
      evidence: said.quote,
      confidence: 0.88,
    }
  if (move.check) return { owed: 'nothing', evidence: lastSentence(words.text), confidence: 0.75 }
  return { owed: 'nothing', evidence: lastSentence(words.text), confidence: move.courtesy ? 0.93 : 0.85 }
}

function whoMoves(move: AgentMove): readonly [Owed, Said | undefined] {
  if (move.ours !== undefined || move.hold !== undefined) return ['us', move.ours ?? move.hold]
  if (move.enquiry !== undefined) return ['third_party', move.enquiry]
  if (move.step !== undefined) return ['customer', move.step]
  return ['third_party', move.outside]
}

function afterCustomer(spoken: readonly ConversationMessage[], last: ConversationMessage, people: People): OwedReading {
  const words = lastAgentWords(spoken)
  const text = customerRun(spoken)
  const evidence = lastSentence(text)
  if (readConsent(text) === 'stop') return { owed: 'nothing', evidence, confidence: 0.9 }
  const thanks = readThanks({ text, ...(words && { prevAgentText: words.text }), ...people })
  if (thanks.safeToClose) return { owed: 'nothing', evidence, confidence: thanks.confidence }
  const folded = fold(text)
  const own = readOwnStep(text, last.at ?? 0)
  if (own !== undefined && !folded.includes('?') && !asksForSomething(folded))
    return {
      owed: 'customer',
      ...(own.due !== undefined && last.at !== undefined && { due: own.due }),
      evidence: own.quote,
      confidence: 0.85,
    }
  if (words !== undefined) {
    const open = afterAcknowledgement(thanks, folded, words, evidence)
    if (open !== undefined) return open
  }
  return {
    owed: 'us',
    evidence: requestIn(text),
    confidence: asksForSomething(folded) || tellsOfTrouble(folded) ? 0.95 : 0.75,
  }
}

const ACKNOWLEDGED =
  /^(?:(?:ok|okay|okey|k|great|good|perfect|cool|nice|fine|alright|all right|right|sure|got it|understood|noted|i see|sounds good|super|parfait|daccord|tres bien|bien recu|entendu|cest note|note|compris|ca marche|gut|alles klar|prima|in ordnung|verstanden|perfekt|passt|vale|perfecto|entendido|de acuerdo|muy bien|genial|bien|top|wonderful|excellent|awesome)[ ,.!]*)+$/

/** Readings of thanks with other words in them are less sure than this. */
const BARE = 0.7

/** "Ok", "thanks" where something was still open: it stays with whom it was. */
function afterAcknowledgement(
  thanks: ThanksReading,
  folded: string,
  words: { text: string; at: Instant },
  evidence: string,
): OwedReading | undefined {
  const acknowledged = ACKNOWLEDGED.test(folded)
  // Thanks below an order number are an answer, and answers are ours to work with.
  const bare = thanks.label === 'thanks_only' && thanks.confidence >= BARE
  if (!bare && !acknowledged) return undefined
  const move = readAgentMove(words.text, words.at)
  const ours = move.ours ?? move.hold
  if (ours !== undefined)
    return {
      owed: 'us',
      ...(ours.due !== undefined && words.at > 0 && { due: ours.due }),
      evidence: ours.quote,
      confidence: 0.88,
    }
  if (move.enquiry !== undefined)
    return {
      owed: 'third_party',
      ...(move.enquiry.due !== undefined && words.at > 0 && { due: move.enquiry.due }),
      evidence: move.enquiry.quote,
      confidence: 0.85,
    }
  if (move.ask !== undefined)
    return move.offer
      ? { owed: 'us', evidence, confidence: 0.75 }
      : { owed: 'customer', evidence: move.ask.quote, confidence: 0.8 }
  if (move.outside !== undefined && acknowledged)
    return {
      owed: 'third_party',
      ...(move.outside.due !== undefined && words.at > 0 && { due: move.outside.due }),
      evidence: move.outside.quote,
      confidence: 0.7,
    }
  return acknowledged ? { owed: 'nothing', evidence, confidence: 0.75 } : undefined
}

function trailing(spoken: readonly ConversationMessage[]): readonly ConversationMessage[] {
  let end = spoken.length
  while (end > 0 && spoken[end - 1]!.from === 'customer') end--
  return spoken.slice(0, end)
}

/** What the customer wrote since anybody answered: a question does not go away because "thanks" follows it. */
function customerRun(spoken: readonly ConversationMessage[]): string {
  return spoken
    .slice(trailing(spoken).length)
    .slice(-6)
    .map(message => message.text)
    .join('\n')
}

function requestIn(text: string): string {
  const sentences = sentencesOf(text.slice(0, 6_000))
  return quote(
    sentences.find(sentence => sentence.includes('?')) ??
      sentences.find(sentence => asksForSomething(fold(sentence))) ??
      sentences[0] ??
      '',
  )
}

function lastSentence(text: string): string {
  return quote(sentencesOf(text.slice(-2_000)).at(-1) ?? text)
}
