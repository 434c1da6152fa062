import { z } from 'zod'
import type { RouteTarget, RuleEffect } from '../core/policy.ts'
import { didYouMean } from './nearest-name.ts'
import { describe } from './phrases.ts'

const EFFECTS = ['tag', 'untag', 'assign', 'priority', 'field', 'note', 'close', 'run'] as const

const EXPECTED: Readonly<Record<(typeof EFFECTS)[number], string>> = {
  tag: 'the name of a tag',
  untag: 'the name of a tag',
  assign: '{ team: … } or { user: … }',
  priority: 'the name of a priority',
  field: '{ name: …, value: … }',
  note: 'true or the text of a note',
  close: 'true',
  run: 'the name of an action',
}

/** One effect of a rule, such as `{ tag: vip }`. The list is closed, and nothing in it reaches the customer. */
export const EffectPhrase = z.unknown().transform((value, context): RuleEffect => {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  const fail = (path: string[], message: string): RuleEffect => {
    context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  }
  const key = keys[0]
  if (keys.length !== 1 || key === undefined) {
    return fail([], `expected one effect such as { tag: name }, found ${describe(value)}`)
  }
  const kind = EFFECTS.find(name => name === key)
  if (kind === undefined) {
    return fail([key], `unknown effect "${key}"${didYouMean(key, EFFECTS)}; expected one of ${EFFECTS.join(', ')}`)
  }
  const operand = (value as Record<string, unknown>)[key]
  return readEffect(kind, operand) ?? fail([key], `expected ${EXPECTED[kind]}, found ${describe(operand)}`)
})

const PICKS = ['round_robin', 'least_open'] as const

export const RouteTargetPhrase = z
  .strictObject({
    team: z.string().min(1).optional(),
    user: z.string().min(1).optional(),
    pick: z.enum(PICKS, { error: `expected one of ${PICKS.join(', ')}` }).optional(),
  })
  .refine(target => target.team !== undefined || target.user !== undefined, {
    error: 'expected a team or a user',
  })
  .refine(target => target.pick === undefined || (target.team !== undefined && target.user === undefined), {
    error: 'expected pick beside a team and without a user: it chooses one of the team’s members',
  })

function readEffect(kind: (typeof EFFECTS)[number], operand: unknown): RuleEffect | undefined {
  const isText = typeof operand === 'string' && operand !== ''
  switch (kind) {
    case 'tag':
    case 'untag':
      return isText ? { kind, name: operand } : undefined
    case 'priority':
      return isText ? { kind, value: operand } : undefined
    case 'close':
      return operand === true ? { kind } : undefined
    case 'run':
      return isText ? { kind, action: operand } : undefined
    case 'note':
      return operand === true ? { kind } : isText ? { kind, text: operand } : undefined
    case 'assign': {
      const target = RouteTargetPhrase.safeParse(operand)
      return target.success ? { kind, to: target.data as RouteTarget } : undefined
    }
    case 'field': {
      const field = z.strictObject({ name: z.string().min(1), value: z.string() }).safeParse(operand)
      return field.success ? { kind, ...field.data } : undefined
    }
  }
}
