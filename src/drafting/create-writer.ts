import type { Command } from '../core/command.ts'
import type { Decision } from '../core/decision.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Hit } from '../knowledge/search.ts'
import { personaOf } from './persona-of.ts'
import type { Words } from './words.ts'
import { writeAnswer } from './write-answer.ts'
import { writeAutoReply } from './write-auto-reply.ts'
import { writeFollowUp } from './write-follow-up.ts'

/** What the turn asks for; the same shape as its port. */
export interface WordsNeeded {
  readonly command: Command
  readonly decision: Decision
  readonly view: TicketView
  readonly reading: Reading | null
  /** Subjects of the customer's other tickets that a nudge speaks for; empty where one has none. */
  readonly others?: readonly string[]
}

export interface WriterOptions {
  readonly policy: Policy
  readonly seed: number
  /** The passages an answer may stand on; none where absent. */
  readonly supportFor?: (view: TicketView) => readonly Hit[]
}

/** The local writer: no key, no model, no chance. Every refusal has a reason; it never throws on a customer's text. */
export function createWriter({ policy, seed, supportFor }: WriterOptions): (needed: WordsNeeded) => Words {
  return ({ command, view, reading, others = [] }) => {
    if (command.kind === 'follow_up') {
      const rule = policy.followUps.find(each => each.name === command.rule)
      const persona = personaOf(policy, view, rule?.persona)
      return writeFollowUp({ view, persona, rule, n: command.n, channel: command.channel, seed, others })
    }
    if (command.kind === 'reply' && command.purpose === 'auto_reply') {
      return writeAutoReply(view, personaOf(policy, view), command.channel, seed)
    }
    if (command.kind !== 'reply' && command.kind !== 'note') return { refused: 'no_draft' }
    const intent = reading?.intent?.label
    const plan = intent !== undefined && Object.hasOwn(policy.intents, intent) ? policy.intents[intent] : undefined
    const channel = command.kind === 'reply' ? command.channel : view.channel
    const support = supportFor?.(view) ?? []
    const persona = personaOf(policy, view, plan?.persona)
    return writeAnswer({ view, persona, channel, seed, support, checkedByPerson: command.kind === 'note' })
  }
}
