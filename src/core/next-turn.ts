import { LOOKS } from './human-touch.ts'
import type { BurstRule, Policy } from './policy.ts'
import type { ArmedTimer } from './state.ts'
import type { Instant } from './time.ts'
import type { Input, Turn } from './turn.ts'

export type NextTurn =
  | { readonly kind: 'turn'; readonly turn: Turn }
  /** Nothing can be decided before `until`, unless something new arrives. */
  | { readonly kind: 'wait'; readonly until: Instant }
  | { readonly kind: 'idle' }

/**
 * The earliest turn that `pending` inputs and the armed timer form, knowing that everything up to and including `horizon`
 * has arrived. Customer messages wait for their channel's `quiet` after the last of them, at most its `longest` after the first; a
 * person's touch ends the burst and is decided with it; machines' events join it. Inputs at one moment are decided
 * together. A turn holds every input up to its moment, so that feeding inputs one by one gives the turns of feeding all.
 * `notBefore` (the last turn's moment) keeps late arrivals from turning time back.
 */
export function nextTurn(
  pending: readonly Input[],
  armed: ArmedTimer | undefined,
  rule: Policy['turn'],
  horizon: Instant,
  notBefore: Instant = Number.NEGATIVE_INFINITY,
): NextTurn {
  const inputs = [...pending].sort(byTime)
  const first = inputs[0]
  const timerFirst = armed !== undefined && (first === undefined || armed.due < first.at)
  if (timerFirst) return timerTurn(armed, horizon, notBefore)
  if (first === undefined) return { kind: 'idle' }
  if (first.at > horizon) return { kind: 'wait', until: first.at }
  const moment = momentOf(inputs, rule)
  if (moment > horizon) return { kind: 'wait', until: moment }
  return {
    kind: 'turn',
    turn: { at: Math.max(moment, notBefore), inputs: inputs.filter(input => input.at <= moment) },
  }
}

function timerTurn(armed: ArmedTimer, horizon: Instant, notBefore: Instant): NextTurn {
  if (armed.due > horizon) return { kind: 'wait', until: armed.due }
  const at = Math.max(armed.due, notBefore)
  return { kind: 'turn', turn: { at, inputs: [{ kind: 'timer', id: `timer:${armed.rule}`, at: armed.due }] } }
}

/** When the turn of the earliest input is decided. Inputs are ascending. */
function momentOf(inputs: readonly Input[], rule: Policy['turn']): Instant {
  const start = inputs[0]!.at
  let close: Instant | undefined
  for (const input of inputs) {
    if (input.at > (close ?? start)) break
    if (isPersonsTouch(input)) return input.at
    // A burst starts with a customer's message; what a machine did at the same moment does not start one.
    if (!isCustomerMessage(input)) continue
    const { quiet, longest } = ruleFor(input, rule)
    close = Math.min(input.at + quiet, start + longest)
  }
  return Math.max(close ?? start, start)
}

function ruleFor({ channel = '' }: Extract<Input, { kind: 'message' }>, rule: Policy['turn']): BurstRule {
  const channels = rule.channels ?? {}
  const name = [channel, channel.split('.')[0]!].find(each => Object.hasOwn(channels, each))
  return name === undefined ? rule : channels[name]!
}

function isCustomerMessage(input: Input): input is Extract<Input, { kind: 'message' }> {
  return input.kind === 'message' && input.from === 'customer'
}

function isPersonsTouch(input: Input): boolean {
  if (input.kind === 'message') return input.from === 'agent'
  // Somebody who only looks has not answered.
  return input.kind === 'event' && input.actor === 'agent' && !LOOKS.includes(input.type)
}

function byTime(a: Input, b: Input): number {
  if (a.at !== b.at) return a.at - b.at
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
