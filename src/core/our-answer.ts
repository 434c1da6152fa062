import type { Decision } from './decision.ts'
import { stableHash } from './stable-hash.ts'
import type { TicketState } from './state.ts'

/** Letters and digits of a text's beginning that tell an answer: helpdesks lay words out anew and put signatures behind them. */
const LETTERS = 80

/** The newest answer of ours after a decision; undefined for none. One that is never sent is never found in the ticket. */
export function answeredAfter(state: TicketState, { at, commands }: Decision): TicketState['answered'] {
  for (const command of commands)
    if (command.kind === 'reply' && command.purpose === 'answer' && command.text !== '')
      return { at, beginning: beginningOf(command.text) }
  return state.answered
}

/** A hash of how a text begins, whatever its layout. */
export function beginningOf(text: string): number {
  const letters = text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []
  return stableHash(letters.slice(0, LETTERS).join(''))
}
