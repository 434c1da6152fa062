import { type Command, reachesCustomer } from './command.ts'
import type { Reason } from './reasons.ts'
import { isFromCustomer, newestMessage, type Outcome, type Situation } from './situation.ts'

/** Short messages are the whole of a text on these channels; a mail that says “cancel” may mean an order. */
const STOP_WORD_CHANNELS: ReadonlySet<string> = new Set(['sms', 'whatsapp'])

/** Longer than any stop word: what follows is a conversation. */
const LONGEST_STOP = 40

/** The tag that shows agents, and later turns, that the customer wants no automated messages. */
export const OPTED_OUT_TAG = 'opted-out'

/** True where the customer's newest message asks to be written to again, after a STOP that still stands. */
export function saysStart({ context }: Situation): boolean {
  return (
    context.reading?.consent === 'start' &&
    (context.customer.stopped.length > 0 || context.view.tags.includes(OPTED_OUT_TAG))
  )
}

/** True where the customer's newest message says STOP: by understanding, or as one of the policy's stop words. */
export function saysStop(situation: Situation): boolean {
  const { context, policy } = situation
  if (context.reading?.consent === 'stop') return true
  if (context.reading?.consent === 'start') return false
  const message = newestMessage(situation, isFromCustomer)
  return message?.text !== undefined && isStopWord(policy.consent.stopWords, message.text, message.channel)
}

/** Nobody writes into these, not even a tag. */
const UNTOUCHED: ReadonlySet<Reason> = new Set(['merged_ticket', 'trashed_ticket', 'spam_ticket'])

/**
 * A STOP that newer words of the same turn hide, a question of the customer's or an agent's answer: those words are decided on
 * as ever, but no message comes of it, now or later.
 */
export function heedHiddenStop({ context, state }: Situation, result: Outcome): Outcome {
  const isHeard = result.commands.some(command => command.kind === 'tag' && command.name === OPTED_OUT_TAG)
  if (!context.saidStop || isHeard || UNTOUCHED.has(result.reason)) return result
  const kept = result.commands.filter(command => !reachesCustomer(command) && !plansMessage(command))
  const isArmed = state.armed !== undefined && state.armed.kind !== 'we_owe'
  const isCancelled = kept.some(command => command.kind === 'cancel_follow_up')
  const cancel: Command[] = isArmed && !isCancelled ? [{ kind: 'cancel_follow_up', why: 'opted_out' }] : []
  return {
    ...result,
    commands: [{ kind: 'tag', name: OPTED_OUT_TAG }, ...cancel, ...kept],
    reason: kept.length < result.commands.length ? 'opted_out' : result.reason,
  }
}

function plansMessage(command: Command): boolean {
  return command.kind === 'schedule_follow_up' && command.rule !== 'we_owe'
}

/** Whether a whole message on a text channel is one of the policy's stop words. */
export function isStopWord(stopWords: readonly string[], text: string, channel: string): boolean {
  if (!STOP_WORD_CHANNELS.has(channel.split('.')[0]!) || text.length > LONGEST_STOP) return false
  return stopWords.includes(bareWords(text))
}

/** Lower case, without accents, punctuation or outer space, as `src/policy` stores stop words. */
export function bareWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
