import { stringify } from 'yaml'
import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { type Misplaced, readYaml } from '../policy/read-yaml.ts'
import { momentOf } from './moments.ts'
import { SituationForm, type Step } from './situation-form.ts'

/** Every story begins on this Monday, at midnight UTC. */
export const FIRST_MONDAY: Instant = Date.parse('2026-11-16T00:00:00Z')

export const MAIN = 'main'

/** Where an order number such as #1051 may stand. */
const TEXT_KEYS = ['name', 'shows', 'customer', 'agent', 'note', 'program', 'subject', 'text', 'title', 'says', 'notes']

export interface TimedStep extends Omit<Step, 'at'> {
  readonly at: Instant
  /** The ticket it is about, by the story's own name. */
  readonly ticket: string
}

export interface Situation extends Omit<SituationForm, 'story' | 'policy'> {
  readonly file: string
  readonly policy: StoryPolicy
  readonly story: readonly TimedStep[]
}

export interface StoryPolicy {
  readonly source: string
  readonly policy: Policy
}

/** @param base the policy whose lines the situation changes, as YAML holds it. @throws RehearsalError `bad_input`, `bad_policy`. */
export function parseSituation(text: string, file: string, base: unknown): Situation {
  const form = readYaml({
    text,
    file,
    schema: SituationForm,
    code: 'bad_input',
    check: checkNames,
    textKeys: TEXT_KEYS,
  })
  const policy = policyWith(base, form.policy, `${file} policy`)
  const { timezone } = policy.policy.hours
  let before = FIRST_MONDAY
  const story = form.story.map((step): TimedStep => {
    before = momentOf(step.at, before, timezone)
    return { ...step, at: before, ticket: step.ticket ?? MAIN }
  })
  return { ...form, file, policy, story }
}

/** The base with some lines changed: objects line by line, everything else as a whole; null takes a line out. */
export function policyWith(base: unknown, lines: unknown, file: string): StoryPolicy {
  const source = stringify(merge(base, lines))
  return { source, policy: parsePolicy(source, file) }
}

function merge(base: unknown, over: unknown): unknown {
  if (!isObject(base) || !isObject(over)) return over
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete merged[key]
    else merged[key] = merge(base[key], value)
  }
  return merged
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Names that point nowhere. Tickets come to be with the first message or call on them. */
function checkNames(form: SituationForm): Misplaced[] {
  const mistakes: Misplaced[] = []
  const tickets = new Set<string>()
  const customers = Object.keys(form.customers)
  if (customers.length === 0) mistakes.push({ path: ['customers'], message: 'expected at least one customer' })
  for (const [index, step] of form.story.entries()) {
    const path = ['story', index] as const
    if (step.from !== undefined && !customers.includes(step.from)) {
      mistakes.push({
        path: [...path, 'from'],
        message: `expected one of ${customers.join(', ')}, found "${step.from}"`,
      })
    }
    const name = step.ticket ?? MAIN
    if (step.customer !== undefined || step.call !== undefined) tickets.add(step.opens ?? name)
    else if (isAboutTicket(step) && !tickets.has(name)) {
      mistakes.push({
        path: [...path, 'ticket'],
        message: `no customer has opened a ticket "${name}" before this step`,
      })
    }
    const into = step.does?.merge_into ?? step.and?.merge_into
    if (into !== undefined && !tickets.has(into)) {
      mistakes.push({ path: [...path, 'does', 'merge_into'], message: `there is no ticket "${into}" by then` })
    }
  }
  return mistakes
}

function isAboutTicket(step: Step): boolean {
  const { agent, note, does, program, expect } = step
  return [agent, note, does, program, expect].some(each => each !== undefined)
}
