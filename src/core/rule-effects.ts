import type { Command } from './command.ts'
import type { RuleEffect } from './policy.ts'
import { runAction } from './run-action.ts'
import type { Situation } from './situation.ts'
import type { TicketView } from './ticket-view.ts'

/** The commands of a rule's effects, in order. `note` is the text of a note that the policy leaves to us. */
export function effectsOf(effects: readonly RuleEffect[], note: string, situation: Situation): Command[] {
  const { view } = situation.context
  return effects
    .flatMap(effect => (effect.kind === 'run' ? runAction(effect.action, situation) : [commandOf(effect, note)]))
    .filter(command => !isIdle(command, view))
}

function commandOf(effect: Exclude<RuleEffect, { kind: 'run' }>, note: string): Command {
  switch (effect.kind) {
    case 'assign':
      return { kind: 'route', ...effect.to }
    case 'note':
      return { kind: 'note', text: effect.text ?? note }
    default:
      return effect
  }
}

/** Writes that would change nothing cost the shop's API quota and clutter its log. */
function isIdle(command: Command, view: TicketView): boolean {
  if (command.kind === 'tag') return view.tags.includes(command.name)
  if (command.kind === 'untag') return !view.tags.includes(command.name) && !view.undatedTags.includes(command.name)
  if (command.kind === 'priority') return view.priority === command.value
  if (command.kind === 'field') return view.fields[command.name] === command.value
  return false
}
