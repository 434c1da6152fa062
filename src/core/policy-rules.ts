import { whyNoClose } from './closing.ts'
import type { Command } from './command.ts'
import { evaluate } from './conditions.ts'
import type { Rule } from './policy.ts'
import type { Evidence } from './reading.ts'
import { effectsOf } from './rule-effects.ts'
import type { Situation } from './situation.ts'
import { steadyPart } from './steady-part.ts'

export interface FiredRules {
  readonly commands: readonly Command[]
  readonly fired: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Rules that could not be decided, with the fields that nobody can date. */
  readonly unknown: readonly Evidence[]
}

/** Fires the policy's own rules for these occasions, in order, each once per ticket or per reopen. */
export function fireRules(situation: Situation, occasions: readonly Rule['on'][]): FiredRules {
  const { policy, state, context, turn } = situation
  const commands: Command[] = []
  const fired: string[] = []
  const evidence: Evidence[] = []
  const unknown: Evidence[] = []
  for (const rule of policy.rules) {
    if (!occasions.includes(rule.on)) continue
    const key = rule.oncePer === 'ticket' ? rule.name : `${rule.name}@${context.view.reopens}`
    if (state.fired.includes(key)) continue
    const closes = rule.then.some(effect => effect.kind === 'close' || effect.kind === 'run')
    const reading = closes ? steadyPart(context.reading) : context.reading
    const verdict = evaluate(rule.when, { view: context.view, reading, at: turn.at })
    if (verdict.truth === 'unknown') unknown.push({ kind: 'rule', id: rule.name, quote: verdict.unknown.join(', ') })
    if (verdict.truth !== true) continue
    fired.push(key)
    evidence.push({ kind: 'rule', id: rule.name })
    for (const command of effectsOf(rule.then, `Rule “${rule.name}” of the policy matched.`, situation)) {
      if (command.kind === 'close' && whyNoClose(situation) !== undefined) continue
      if (!commands.some(known => isSameCommand(known, command))) commands.push(command)
    }
  }
  return { commands, fired, evidence, unknown }
}

/** Two rules may ask for one thing; it is done once. The first route and the first close win. */
export function isSameCommand(a: Command, b: Command): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'tag' || a.kind === 'untag') return a.name === (b as typeof a).name
  if (a.kind === 'field') return a.name === (b as typeof a).name
  if (a.kind === 'note') return a.text === (b as typeof a).text
  if (a.kind === 'action') return a.name === (b as typeof a).name
  return true
}
