import { nextOpening } from '../core/business-hours.ts'
import type { Condition, FollowUpRule, Policy } from '../core/policy.ts'
import { isQuiet } from '../core/quiet-hours.ts'
import { DAY, HOUR, MINUTE } from '../core/time.ts'
import { customerZones } from '../text/customer-zones.ts'
import { conjuncts } from './conjuncts.ts'
import { checkConflicts } from './lint-conflicts.ts'
import { checkReach } from './lint-reach.ts'
import { checkReopen } from './lint-reopen.ts'
import { note, type PolicyWarning, warning } from './policy-warning.ts'

/** What is valid and still suspicious in a policy: rules that never fire, rules that compete, instructions that contradict. */
export function checkPolicy(policy: Policy): PolicyWarning[] {
  return [
    ...checkReach(policy),
    ...checkConflicts(policy),
    ...checkReopen(policy),
    ...policy.followUps.flatMap(rule => checkFollowUp(rule, policy)),
    ...checkIntents(policy),
    ...checkHours(policy),
    ...checkStopWords(policy),
    ...checkPersonas(policy),
    ...checkPlaces(policy),
  ]
}

function checkFollowUp(rule: FollowUpRule, policy: Policy): PolicyWarning[] {
  const path = `followUps.${rule.name}`
  const warnings: PolicyWarning[] = []
  const demands = conjuncts(rule.when).filter(part => part.op === 'field')
  if (demands.some(part => part.field === 'owed' && part.test.in !== undefined && !part.test.in.includes('customer'))) {
    warnings.push(
      warning(`${path}.when`, 'never fires: follow-ups are planned only where the customer owes the next step'),
    )
  }
  const cap = policy.limits.messagesPerCustomerPerWeek
  if (rule.after.length > cap && rule.after.slice(1, cap + 1).reduce((sum, delay) => sum + delay, 0) < 7 * DAY) {
    warnings.push(
      note(
        `${path}.after`,
        `plans ${rule.after.length} messages; the cap of ${cap} per customer in 7 days may stop the later ones`,
      ),
    )
  }
  const channels = demands.filter(part => part.field === 'channel').flatMap(part => part.test.in ?? [])
  const windowed = channels.filter(channel =>
    ['whatsapp', 'facebook-messenger', 'instagram-direct-message'].includes(String(channel)),
  )
  if (windowed.length > 0 && rule.after.some(delay => delay >= DAY)) {
    const instead = policy.consent.instead ?? []
    const closed = `${windowed.join(', ')} takes no message 24h after the customer’s last one`
    warnings.push(
      instead.length === 0
        ? warning(`${path}.after`, closed)
        : note(`${path}.after`, `${closed}; it goes by ${instead.join(' or ')} to those who have written there`),
    )
  }
  const longest = Math.max(...policy.hours.week.flatMap(day => day.map(([from, to]) => (to - from) * MINUTE)), 0)
  if (rule.jitter !== undefined && longest > 0 && rule.jitter > longest) {
    warnings.push(note(`${path}.jitter`, 'is longer than any opening: nudges are spread until closing time only'))
  }
  return [...warnings, ...checkWakingHours(rule, demands, policy)]
}

/** Customers of a market whose waking hours the team never shares are written to outside business hours. */
function checkWakingHours(rule: FollowUpRule, demands: readonly Condition[], policy: Policy): PolicyWarning[] {
  const markets = demands.flatMap(part =>
    part.op === 'field' && part.field === 'market' ? (part.test.in ?? []).map(String) : [],
  )
  return markets
    .filter(market => !sharesHours(policy, customerZones({ market })))
    .map(market =>
      note(`followUps.${rule.name}.when`, `customers in ${market} are asleep in all business hours: theirs give way`),
    )
}

function checkStopWords({ consent }: Policy): PolicyWarning[] {
  return consent.stopWords.includes('stop')
    ? []
    : [note('consent.stopWords', 'leave out "stop", which carriers promise to customers; it is heard all the same')]
}

function checkIntents(policy: Policy): PolicyWarning[] {
  return Object.entries(policy.intents).flatMap(([name, intent]) =>
    intent.action === 'answer' && intent.route === undefined
      ? [note(`intents.${name}`, 'has no route: where no answer is supported, the ticket stays where it is')]
      : [],
  )
}

function checkHours(policy: Policy): PolicyWarning[] {
  if (policy.hours.week.every(day => day.length === 0)) {
    return [warning('hours.week', 'the team never works: delays count calendar time')]
  }
  return sharesHours(policy, undefined)
    ? []
    : [warning('consent.quietHours', 'cover all business hours: no follow-up can be sent')]
}

/** A week of hours, looked at by the hour: is there any in which a nudge may go out? */
function sharesHours(policy: Policy, zones: readonly string[] | undefined): boolean {
  const start = nextOpening(policy.hours, 0)
  const hours = Array.from({ length: 7 * 24 }, (_, index) => start + index * HOUR)
  return hours.some(at => nextOpening(policy.hours, at) === at && !isQuiet(policy, zones, at))
}

function checkPersonas(policy: Policy): PolicyWarning[] {
  const used = new Set(['default', ...policy.followUps.map(rule => rule.persona)])
  for (const intent of Object.values(policy.intents)) used.add(intent.persona)
  for (const { persona } of Object.values(policy.brands ?? {})) if (persona !== undefined) used.add(persona)
  const unused = Object.keys(policy.personas).filter(name => !used.has(name))
  return unused.map(name => note(`personas.${name}`, 'is used by no intent, follow-up or brand'))
}

/** A helpdesk's tickets do not say which brand they are of: without a mapping a condition on it never holds live. */
function checkPlaces(policy: Policy): PolicyWarning[] {
  const named = [
    ...new Set(Object.values(policy.brands ?? {}).flatMap(({ market }) => market ?? [])),
    ...Object.keys(policy.markets ?? {}),
  ]
  const known = {
    brand: policy.brands && Object.keys(policy.brands),
    market: named.length > 0 ? named : undefined,
  }
  const sections = [
    ['rules', policy.rules],
    ['followUps', policy.followUps],
  ] as const
  return sections.flatMap(([section, rules]) =>
    rules.flatMap(({ name, when }) =>
      fieldsOf(when).flatMap(({ field, test }) => {
        if (field !== 'brand' && field !== 'market') return []
        const path = `${section}.${name}.when`
        const places = known[field]
        if (places === undefined) {
          return [note(path, `asks for the ${field}, which live tickets have only where ${field}s maps it`)]
        }
        const low = places.map(each => each.toLowerCase())
        const strange = (test.in ?? []).map(String).filter(value => !low.includes(value.toLowerCase()))
        return strange.map(value => note(path, `asks for the ${field} ${value}, which nothing under ${field}s names`))
      }),
    ),
  )
}

function fieldsOf(condition: Condition): Extract<Condition, { op: 'field' }>[] {
  if (condition.op === 'field') return [condition]
  return condition.op === 'not' ? fieldsOf(condition.of) : condition.of.flatMap(fieldsOf)
}
