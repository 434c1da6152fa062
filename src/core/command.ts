import type { Pick } from './policy.ts'
import type { HandOverTopic } from './reading.ts'
import type { Instant } from './time.ts'
import type { Kept } from './undo.ts'

/** One effect to carry out. The decider writes them as data; interpreters carry them out or only record them. */
export type Command =
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' }
  /** `pick` is the decider's own note that a member is to be chosen; no decision leaves with it. */
  | { readonly kind: 'route'; readonly team?: string; readonly user?: string; readonly pick?: Pick }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'untag'; readonly name: string }
  | { readonly kind: 'field'; readonly name: string; readonly value: string }
  | { readonly kind: 'priority'; readonly value: string }
  | {
      readonly kind: 'reply'
      readonly text: string
      readonly channel: string
      readonly purpose: 'answer' | 'auto_reply'
    }
  /** `draft`: words proposed for a person to check and send; left empty for drafting to fill. */
  | {
      readonly kind: 'note'
      readonly text: string
      readonly purpose?: 'draft'
      /** What a draft's words stand on: macros, pages, past answers. */
      readonly sources?: readonly string[]
    }
  | {
      readonly kind: 'schedule_follow_up'
      /** A follow-up rule; `we_owe` watches our own silence. */
      readonly rule: string
      readonly n: number
      readonly due: Instant
      /** `we_owe` alone: the due time was promised to the customer. */
      readonly promised?: true
      /** What happens instead of a nudge: the step after the rule's last one. */
      readonly ending?: 'close' | 'note' | 'assign'
    }
  | { readonly kind: 'cancel_follow_up'; readonly why: string }
  | {
      readonly kind: 'follow_up'
      readonly rule: string
      readonly n: number
      readonly text: string
      readonly channel: string
      /** Other tickets of the customer that this one message speaks for. */
      readonly covers?: readonly string[]
    }
  | { readonly kind: 'hand_over'; readonly topic: HandOverTopic | 'unconfirmed_send' | 'automated_loop' }
  /** Puts a value back as it was before a command of ours, unless it has changed since. Only an undo makes these. */
  | {
      readonly kind: 'restore'
      readonly what: Kept
      /** The tag or field. */
      readonly name?: string
      readonly wrote: string | null
      readonly to: string | null
    }
  /** A call of the policy's to another system; with `approval` it is only proposed, until a person approves it. */
  | {
      readonly kind: 'action'
      readonly name: string
      readonly input: Readonly<Record<string, string>>
      readonly approval?: 'human'
    }
  /** Takes our newest decision on the ticket back, because an agent asked for it. */
  | { readonly kind: 'undo' }

/** Commands whose text still has to be written: the decider leaves `text` empty and drafting fills it. */
export function needsWords(command: Command): command is Extract<Command, { kind: 'reply' | 'follow_up' }> {
  return (command.kind === 'reply' || command.kind === 'follow_up') && command.text === ''
}

/** True where the customer would receive something. At most one such command stands in a decision. */
export function reachesCustomer(command: Command): boolean {
  return command.kind === 'reply' || command.kind === 'follow_up'
}

/** An answer that a person will check and send: a note whose words still have to be written. */
export function needsDraft(command: Command): command is Extract<Command, { kind: 'note' }> {
  return command.kind === 'note' && command.purpose === 'draft' && command.text === ''
}

/** True where the command changes something outside; the others only keep our own timers. */
export function hasEffect(command: Command): boolean {
  return command.kind !== 'schedule_follow_up' && command.kind !== 'cancel_follow_up'
}
