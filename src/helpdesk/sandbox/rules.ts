import type { RuleStep } from '../automation.ts'
import { judgeTest } from '../gorgias/rules/judge-test.ts'
import { parseRule } from '../gorgias/rules/parse-rule.ts'
import { performAction } from './actions.ts'
import { buildContext, lookUp } from './context.ts'
import type { Desk, Signal } from './desk.ts'
import type { RuleRecord } from './records.ts'

/** Triggers of webhooks that rules know under another name. */
const RULE_TRIGGERS: Readonly<Record<string, string>> = { 'ticket-assignment-updated': 'ticket-assigned' }

/** Runs the shop's own rules: higher priority first, each at most once per ticket and chain of events. */
export function createRules(desk: Desk): { onSignal(signal: Signal): void } {
  const parsed = new Map<string, RuleStep[]>()
  const done = new Set<string>()
  const sent = new Map<string, number>()
  const stepsOf = (rule: RuleRecord): RuleStep[] => {
    const steps = parsed.get(rule.code) ?? parseRule(rule.code)
    parsed.set(rule.code, steps)
    return steps
  }
  const run = (rule: RuleRecord, signal: Signal): void => {
    const key = `${signal.cause.context} ${rule.id} ${signal.ticketId}`
    if (done.has(key)) return
    const context = buildContext(desk.store, signal, 'nested', desk.clock.now())
    const actions = collect(stepsOf(rule), path => lookUp(visible(context, signal), path))
    if (actions.length === 0) return
    done.add(key)
    const cause = { actor: { kind: 'rule', id: rule.id } as const, context: signal.cause.context }
    const ticket = desk.ticket(signal.ticketId)
    desk.record('rule-executed', ticket.id, cause, { id: rule.id, name: rule.name })
    desk.ledger.add({ kind: 'rule_executed', by: cause.actor, ticketId: ticket.id, detail: { name: rule.name } })
    for (const action of actions) performAction(desk, ticket, action, cause, sent)
  }
  return {
    onSignal(signal) {
      const trigger = RULE_TRIGGERS[signal.trigger] ?? signal.trigger
      const listening = [...desk.store.rules.values()]
        .filter(rule => rule.deactivated_datetime === null && triggersOf(rule).includes(trigger))
        .sort((a, b) => b.priority - a.priority || a.id - b.id)
      for (const rule of listening) run(rule, signal)
    },
  }
}

export function triggersOf(rule: { readonly event_types: string }): string[] {
  return rule.event_types.split(',').map(name => name.trim())
}

function collect(steps: readonly RuleStep[], read: (path: string) => unknown): Extract<RuleStep, { kind: 'action' }>[] {
  return steps.flatMap(step =>
    step.kind === 'action' ? [step] : collect(judgeTest(step.test, read) === true ? step.steps : step.otherwise, read),
  )
}

/** Rules on updates cannot see what was written; those on messages can. */
function visible(context: Record<string, unknown>, signal: Signal): Record<string, unknown> {
  if (signal.trigger === 'ticket-message-created') return context
  if (signal.trigger === 'ticket-created') {
    const ticket = context['ticket'] as Record<string, unknown>
    return { ...context, message: ticket['first_message'] }
  }
  const { messages: _, first_message: __, last_message: ___, ...ticket } = context['ticket'] as Record<string, unknown>
  return { ticket }
}
