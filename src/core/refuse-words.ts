import { needsDraft, needsWords } from './command.ts'
import type { Decision } from './decision.ts'
import type { Reason } from './reasons.ts'

/**
 * What is left of a decision whose words could not be written: the message (or draft) goes, and with a nudge the step
 * planned after it; routes, tags and hand-overs stay. The reason says why there are no words.
 */
export function withoutWords(decision: Decision, reason: Reason): Decision {
  const commands = decision.commands.filter(command => !needsWords(command) && !needsDraft(command))
  const isNudge = decision.commands.some(command => command.kind === 'follow_up')
  if (!isNudge) return { ...decision, commands, reason }
  const { due: _, ...rest } = decision
  return { ...rest, commands: commands.filter(command => command.kind !== 'schedule_follow_up'), reason }
}
