import { ACTION_INPUTS } from '../core/action-input.ts'
import type { Condition, RuleEffect } from '../core/policy.ts'
import { bareAddress } from '../history/place-ticket.ts'
import { didYouMean } from './nearest-name.ts'
import type { Misplaced } from './read-yaml.ts'
import type { PolicyFile } from './schema.ts'

type Signs = NonNullable<PolicyFile['markets']>[string]

/** The first three hand-over topics stand for people in danger or in law; no team can switch them off. */
const KEPT_TOPICS = ['legal_threat', 'self_harm', 'violence'] as const

/** Names that point nowhere, names given twice, and settings that contradict each other. */
export function checkReferences(file: PolicyFile): Misplaced[] {
  return [
    ...checkNames(file),
    ...checkOrigins(file),
    ...checkIntents(file),
    ...checkFollowUps(file),
    ...checkConditions(file),
    ...checkHandOver(file),
    ...checkTurn(file),
    ...checkActions(file),
    ...checkNotify(file),
  ]
}

function checkNames(file: PolicyFile): Misplaced[] {
  return (['rules', 'follow_ups'] as const).flatMap(section => {
    const seen = new Set<string>()
    return (file[section] ?? []).flatMap(({ name }, index) => {
      const path = [section, index, 'name']
      if (name === 'we_owe') return [{ path, message: '"we_owe" is taken: it names the watch over our own silence' }]
      if (seen.has(name)) return [{ path, message: `the name "${name}" is used twice` }]
      seen.add(name)
      return []
    })
  })
}

/** A sign that two brands share tells nothing. */
function checkOrigins(file: PolicyFile): Misplaced[] {
  const personas = Object.entries(file.brands ?? {}).flatMap(([name, { persona }]) =>
    checkPersona(file, persona, ['brands', name, 'persona']),
  )
  const signs = (['brands', 'markets'] as const).flatMap(section => {
    const owners = new Map<string, string>()
    const mistakes: Misplaced[] = []
    for (const [name, signs] of Object.entries(file[section] ?? {})) {
      const path = [section, name]
      const mine = signsOf(signs)
      if (mine.length === 0) {
        mistakes.push({ path, message: 'expected mailboxes, integrations, fields or tags that tell its tickets' })
      }
      for (const { kind, sign } of mine) {
        const key = JSON.stringify([kind, sign])
        const owner = owners.get(key)
        if (owner !== undefined && owner !== name) {
          mistakes.push({ path: [...path, kind], message: `"${sign}" tells of "${owner}" already` })
        }
        owners.set(key, name)
      }
    }
    return mistakes
  })
  return [...personas, ...signs]
}

function signsOf({ mailboxes = [], integrations = [], fields = {}, tags = [] }: Signs) {
  return [
    ...mailboxes.map(sign => ({ kind: 'mailboxes', sign: bareAddress(sign) })),
    ...integrations.map(sign => ({ kind: 'integrations', sign })),
    ...Object.entries(fields).flatMap(([name, values]) =>
      values.map(value => ({ kind: 'fields', sign: `${name}: ${value}` })),
    ),
    ...tags.map(sign => ({ kind: 'tags', sign })),
  ]
}

function checkIntents(file: PolicyFile): Misplaced[] {
  const mistakes: Misplaced[] = []
  for (const [name, intent] of Object.entries(file.intents ?? {})) {
    if (intent.action === 'route' && intent.route === undefined) {
      mistakes.push({ path: ['intents', name, 'action'], message: 'expected a route, since the action is "route"' })
    }
    mistakes.push(...checkPersona(file, intent.persona, ['intents', name, 'persona']))
  }
  for (const name of Object.keys(file.stage?.intents ?? {})) {
    mistakes.push(...checkIntent(file, name, ['stage', 'intents', name]))
  }
  return mistakes
}

function checkFollowUps(file: PolicyFile): Misplaced[] {
  return (file.follow_ups ?? []).flatMap((rule, index) => {
    const path = ['follow_ups', index]
    const mistakes = checkPersona(file, rule.persona, [...path, 'persona'])
    if (rule.then?.do === 'assign' && rule.then.to === undefined) {
      mistakes.push({ path: [...path, 'then', 'do'], message: 'expected "to: { team: … }", since it assigns' })
    }
    if (rule.after.length === 0 && rule.then === undefined) {
      mistakes.push({ path: [...path, 'after'], message: 'expected at least one delay such as 48h' })
    }
    return mistakes
  })
}

function checkConditions(file: PolicyFile): Misplaced[] {
  return (['rules', 'follow_ups'] as const).flatMap(section =>
    (file[section] ?? []).flatMap((rule, index) => {
      const intents = rule.when === undefined ? [] : intentsOf(rule.when)
      return intents.flatMap(name => checkIntent(file, name, [section, index, 'when']))
    }),
  )
}

function intentsOf(condition: Condition): string[] {
  if (condition.op === 'not') return intentsOf(condition.of)
  if (condition.op !== 'field') return condition.of.flatMap(intentsOf)
  return condition.field === 'intent' ? (condition.test.in ?? []).map(String) : []
}

function checkHandOver(file: PolicyFile): Misplaced[] {
  const topics = file.hand_over
  if (topics === undefined) return []
  return KEPT_TOPICS.filter(topic => !topics.includes(topic)).map(topic => ({
    path: ['hand_over'],
    message: `"${topic}" cannot be removed; these tickets always go to a person`,
  }))
}

function checkTurn({ turn }: PolicyFile): Misplaced[] {
  const rules = [
    { path: ['turn'], quiet: turn?.quiet, longest: turn?.longest },
    ...Object.entries(turn?.channels ?? {}).map(([channel, rule]) => ({
      path: ['turn', 'channels', channel],
      ...rule,
    })),
  ]
  return rules.flatMap(({ path, quiet, longest }) =>
    quiet === undefined || longest === undefined || longest >= quiet
      ? []
      : [{ path: [...path, 'longest'], message: 'expected at least as long as quiet' }],
  )
}

/** Inputs come from one closed table: what a policy may send elsewhere has to be known beforehand. */
function checkActions(file: PolicyFile): Misplaced[] {
  const inputs = Object.entries(file.actions ?? {}).flatMap(([name, action]) =>
    Object.keys(action.input ?? {}).flatMap(input =>
      (ACTION_INPUTS as readonly string[]).includes(input)
        ? []
        : [
            {
              path: ['actions', name, 'input', input],
              message: `unknown input "${input}"${didYouMean(input, ACTION_INPUTS)}; expected one of ${ACTION_INPUTS.join(', ')}`,
            },
          ],
    ),
  )
  const intents = Object.entries(file.intents ?? {}).flatMap(([name, intent]) =>
    checkAction(file, intent.run, ['intents', name, 'run']),
  )
  const idle = Object.entries(file.intents ?? {}).flatMap(([name, intent]) =>
    intent.run !== undefined && intent.action === 'leave'
      ? [{ path: ['intents', name, 'run'], message: 'expected no action to run, since the intent is left to people' }]
      : [],
  )
  const rules = (file.rules ?? []).flatMap((rule, index) => checkEffects(file, rule.then, ['rules', index, 'then']))
  return [...inputs, ...intents, ...idle, ...rules, ...checkEffects(file, file.we_owe?.then ?? [], ['we_owe', 'then'])]
}

function checkEffects(file: PolicyFile, effects: readonly RuleEffect[], path: readonly PropertyKey[]): Misplaced[] {
  return effects.flatMap((effect, index) =>
    effect.kind === 'run' ? checkAction(file, effect.action, [...path, index, 'run']) : [],
  )
}

function checkAction(file: PolicyFile, name: string | undefined, path: readonly PropertyKey[]): Misplaced[] {
  const known = Object.keys(file.actions ?? {})
  if (name === undefined || known.includes(name)) return []
  return [{ path, message: `unknown action "${name}"${didYouMean(name, known)}; it has no entry under actions` }]
}

function checkNotify({ notify }: PolicyFile): Misplaced[] {
  if (notify === undefined || notify.slack !== undefined || notify.email !== undefined) return []
  return [{ path: ['notify'], message: 'expected slack or email: otherwise nobody is told' }]
}

function checkPersona(file: PolicyFile, name: string | undefined, path: readonly PropertyKey[]): Misplaced[] {
  const known = ['default', ...Object.keys(file.personas ?? {})]
  if (name === undefined || known.includes(name)) return []
  return [{ path, message: `unknown persona "${name}"${didYouMean(name, known)}` }]
}

function checkIntent(file: PolicyFile, name: string, path: readonly PropertyKey[]): Misplaced[] {
  const known = Object.keys(file.intents ?? {})
  if (known.includes(name)) return []
  return [{ path, message: `unknown intent "${name}"${didYouMean(name, known)}; it has no entry under intents` }]
}
