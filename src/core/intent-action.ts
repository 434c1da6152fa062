import type { Command } from './command.ts'
import { isOverCap, whyNoMessage } from './message-permission.ts'
import type { IntentPolicy } from './policy.ts'
import type { IntentReading } from './reading.ts'
import type { Reason } from './reasons.ts'
import { runAction } from './run-action.ts'
import { conversationChannel, type Outcome, outcome, readingEvidence, type Situation } from './situation.ts'

/** Below this the message resembles nothing the team knows; above it the engine only hesitates. */
const OUT_OF_SCOPE_BELOW = 0.3

/** What the policy does for the conversation's intent, once it is known that the customer wants something. */
export function decideIntent(situation: Situation): Outcome {
  const { context, policy } = situation
  const intent = context.reading?.intent ?? null
  const evidence = readingEvidence(situation)
  if (intent === null) return outcome('out_of_scope', [], evidence)
  const refused = (reason: Reason): Outcome => ({ ...outcome(reason, [], evidence), confidence: intent.confidence })
  if (!intent.accepted) return refused(intent.confidence < OUT_OF_SCOPE_BELOW ? 'out_of_scope' : 'low_confidence')
  const plan = Object.hasOwn(policy.intents, intent.label) ? policy.intents[intent.label] : undefined
  if (plan === undefined || plan.action === 'leave') return refused('intent_left_to_people')
  // 1 − 0.02 is not 0.98 in binary.
  if (intent.confidence < 1 - plan.toleratedError - 1e-9) return refused('low_confidence')
  return { ...actOn(situation, plan, intent), confidence: intent.confidence }
}

function actOn(situation: Situation, plan: IntentPolicy, intent: IntentReading): Outcome {
  const { context } = situation
  const evidence = [...readingEvidence(situation), { kind: 'policy', id: `intents.${intent.label}` } as const]
  const marks = marksOf(situation, plan)
  const run = plan.run === undefined || intent.steady === false ? [] : runAction(plan.run, situation)
  const route = [...routeOf(situation, plan), ...run]
  if (plan.action === 'route') {
    const commands = [...marks, ...route]
    if (commands.length === 0)
      return outcome(intent.steady === false ? 'model_unsteady' : whyNoRoute(plan), [], evidence)
    return outcome(plan.route === undefined ? 'action_run' : 'routed', commands, evidence)
  }
  const found = context.knowledge
  if (found === null || !found.supported) return outcome('no_supported_answer', [...marks, ...route], evidence)
  const sources = found.hits.slice(0, 5).map(hit => ({ kind: 'article' as const, id: hit.id }))
  if (plan.action === 'draft') {
    const draft: Command = { kind: 'note', text: '', purpose: 'draft' }
    return outcome('drafted', [...marks, ...route, draft], [...evidence, ...sources])
  }
  const forbidden = intent.steady === false ? 'model_unsteady' : whyNoAnswer(situation)
  if (forbidden !== undefined) return outcome(forbidden, [...marks, ...route], evidence)
  const reply: Command = { kind: 'reply', text: '', channel: conversationChannel(situation), purpose: 'answer' }
  const actions = route.filter(command => command.kind !== 'route')
  return outcome('answered', [...marks, ...actions, reply], [...evidence, ...sources])
}

/** An intent without a target has nothing to route to; one with a target is left where a person put the ticket. */
function whyNoRoute(plan: IntentPolicy): Reason {
  return plan.route === undefined ? 'intent_left_to_people' : 'agent_holds'
}

function whyNoAnswer(situation: Situation): Reason | undefined {
  const { context, policy, turn } = situation
  const forbidden = whyNoMessage(situation, turn.at)
  if (forbidden !== undefined) return forbidden
  return isOverCap(policy, context.customer.contacts, turn.at) ? 'contact_cap' : undefined
}

function marksOf({ context }: Situation, plan: IntentPolicy): Command[] {
  const tags = plan.tags.filter(name => !context.view.tags.includes(name))
  const marks: Command[] = tags.map(name => ({ kind: 'tag', name }))
  if (plan.priority !== undefined && context.view.priority !== plan.priority) {
    marks.push({ kind: 'priority', value: plan.priority })
  }
  return marks
}

function routeOf(situation: Situation, plan: IntentPolicy): Command[] {
  if (plan.route === undefined || isAssignedByPerson(situation)) return []
  return [{ kind: 'route', ...plan.route }]
}

/** Where a person chose who answers, their choice stands. */
function isAssignedByPerson({ context }: Situation): boolean {
  const { view } = context
  return view.events.findLast(event => event.type === 'assigned')?.actor === 'agent'
}
