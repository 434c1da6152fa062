import { fillActionInput } from './action-input.ts'
import type { Command } from './command.ts'
import { noteWords } from './note-words.ts'
import type { Situation } from './situation.ts'

/** The command for an action of the policy, or a note that says what it lacked. */
export function runAction(name: string, situation: Situation): Command[] {
  const { policy, state } = situation
  const action = Object.hasOwn(policy.actions, name) ? policy.actions[name] : undefined
  if (action === undefined) return []
  const filled = fillActionInput(action, situation)
  if ('missing' in filled) {
    return [{ kind: 'note', text: noteWords(policy).notes.actionLacks(name, filled.missing.join(', ')) }]
  }
  const { input } = filled
  // A customer who asks twice gets one order cancelled.
  const isProposed = (state.proposed ?? []).some(each => each.name === name && isSame(each.input, input))
  if (isProposed) return []
  return [{ kind: 'action', name, input, ...(action.approval === 'human' && { approval: 'human' as const }) }]
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key])
}
