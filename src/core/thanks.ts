import { whyNoClose } from './closing.ts'
import type { Command } from './command.ts'
import { noteWords } from './note-words.ts'
import type { NoteWords } from './note-words-en.ts'
import type { Reading } from './reading.ts'
import type { Reason } from './reasons.ts'
import { type Outcome, outcome, readingEvidence, type Situation } from './situation.ts'

/** Spam is closed unread, so it has to be surer than a thank-you that somebody skimmed. */
const SPAM_CONFIDENCE = 0.99

/**
 * Closes what asks for nothing: thanks, FYI, spam. `undefined` means the message asks for something, or may do; then its
 * intent decides. A refusal to close comes with the reason and no command.
 */
export function decideNothingOwed(situation: Situation): Outcome | undefined {
  const { reading } = situation.context
  if (reading === null || !isAboutCustomer(situation, reading)) return undefined
  if (isSpam(situation, reading)) return close(situation, 'spam_closed', reading.spam.confidence)
  if (reading.thanks.label === 'thanks_only') return decideThanks(situation, reading)
  if (reading.thanks.label === 'thanks_plus_request' || reading.empty) return undefined
  const { who, confidence } = reading.owed
  if (who !== 'nothing' || confidence < leastConfidence(situation) || !situation.policy.thanks.close) return undefined
  return close(situation, 'nothing_owed', confidence)
}

/** Thanks are the customer's or nobody's: a reading of somebody else's message closes nothing. */
function isAboutCustomer({ context }: Situation, reading: Reading): boolean {
  return context.view.messages.findLast(message => message.id === reading.messageId)?.from === 'customer'
}

function isSpam({ context }: Situation, reading: Reading): boolean {
  const hasAnswer = context.view.messages.some(message => message.from === 'agent' && message.public)
  return reading.spam.spam && reading.spam.confidence >= SPAM_CONFIDENCE && !hasAnswer
}

/** What a carrier or bank has yet to do keeps no ticket open: our part is done, and the customer may always write again. */
function decideThanks(situation: Situation, reading: Reading): Outcome {
  const { policy } = situation
  const evidence = readingEvidence(situation)
  const { safeToClose, confidence } = reading.thanks
  const refused = (reason: Reason): Outcome => ({ ...outcome(reason, [], evidence), confidence })
  if (reading.owed.who === 'us') return refused('thanks_but_owed')
  if (reading.owed.who === 'customer') return refused('waiting_for_customer')
  if (!policy.thanks.close) return refused('thanks_off')
  if (!safeToClose) return refused('thanks_not_safe')
  if (confidence < leastConfidence(situation)) return refused('low_confidence')
  const reason = reading.earlierTicket === undefined ? 'thanks_nothing_owed' : 'thanks_for_earlier_ticket'
  return close(situation, reason, confidence)
}

function leastConfidence({ policy }: Situation): number {
  // 1 − 0.01 is not 0.99 in binary.
  return 1 - policy.thanks.toleratedWrongCloses - 1e-9
}

function close(situation: Situation, reason: Reason, confidence: number): Outcome {
  const { context, policy } = situation
  const evidence = [...readingEvidence(situation), ...earlierEvidence(context.reading)]
  const forbidden = whyNoClose(situation)
  if (forbidden !== undefined) return { ...outcome(forbidden, [], evidence), confidence }
  const certified = !policy.thanks.requireCertificate || context.thanksCertified || reason === 'spam_closed'
  const commands: Command[] = certified ? [{ kind: 'close' }] : []
  const note = noteFor(context.reading, certified, noteWords(policy).notes)
  if (note !== undefined) commands.unshift({ kind: 'note', text: note })
  return { commands, reason, confidence, evidence }
}

function noteFor(reading: Reading | null, certified: boolean, notes: NoteWords['notes']): string | undefined {
  const proposal = certified ? undefined : notes.proposeClose
  if (reading?.earlierTicket === undefined) return proposal
  const link = notes.belongsTo(reading.earlierTicket)
  return proposal === undefined ? link : `${proposal} ${link}`
}

function earlierEvidence(reading: Reading | null): Outcome['evidence'] {
  return reading?.earlierTicket === undefined ? [] : [{ kind: 'ticket', id: reading.earlierTicket }]
}
