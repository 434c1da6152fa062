import type { Command } from '../core/command.ts'
import type { Decision } from '../core/decision.ts'
import type { Persona, Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Words } from './words.ts'
import { writeAutoReply } from './write-auto-reply.ts'
import { writeFollowUp } from './write-follow-up.ts'

/** What the turn asks for; the same shape as its port. */
export interface WordsNeeded {
  readonly command: Command
  readonly decision: Decision
  readonly view: TicketView
  readonly reading: Reading | null
}

export interface WriterOptions {
  readonly policy: Policy
  readonly seed: number
}

/** The local writer: no key, no model, no chance. Every refusal has a reason; it never throws on a customer's text. */
export function createWriter({ policy, seed }: WriterOptions): (needed: WordsNeeded) => Words {
  return ({ command, view }) => {
    if (command.kind === 'follow_up') {
      const rule = policy.followUps.find(each => each.name === command.rule)
      const persona = personaOf(policy, rule?.persona)
      if (persona === undefined) return { refused: 'no_draft' }
      return writeFollowUp({ view, persona, rule, n: command.n, channel: command.channel, seed })
    }
    if (command.kind === 'reply' && command.purpose === 'auto_reply') {
      const persona = personaOf(policy, undefined)
      return persona === undefined ? { refused: 'no_draft' } : writeAutoReply(view, persona, command.channel, seed)
    }
    return { refused: 'no_supported_answer' }
  }
}

function personaOf(policy: Policy, name: string | undefined): Persona | undefined {
  return policy.personas[name ?? 'default'] ?? policy.personas['default']
}
