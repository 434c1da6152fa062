import type { Policy } from '../core/policy.ts'
import { contradiction, excludes, surelyImplies } from './conjuncts.ts'
import { note, type PolicyWarning, warning } from './policy-warning.ts'

/** Rules that can never fire, and follow-ups that others are asked before. A `warning` means never. */
export function checkReach(policy: Policy): PolicyWarning[] {
  return [...checkContradictions(policy), ...checkOrder(policy)]
}

function checkContradictions(policy: Policy): PolicyWarning[] {
  const sections = [
    ['rules', policy.rules],
    ['followUps', policy.followUps],
  ] as const
  return sections.flatMap(([section, rules]) =>
    rules.flatMap(({ name, when }) => {
      const field = contradiction(when)
      return field === undefined
        ? []
        : [warning(`${section}.${name}.when`, `never fires: it asks two different things of ${field}`)]
    }),
  )
}

function checkOrder({ followUps }: Policy): PolicyWarning[] {
  return followUps.flatMap((rule, index) => {
    const earlier = followUps.slice(0, index)
    const blocker = earlier.find(each => surelyImplies(rule.when, each.when))
    if (blocker !== undefined) {
      return [
        warning(
          `followUps.${rule.name}`,
          `is never reached: everything it fits, “${blocker.name}” above it fits first`,
        ),
      ]
    }
    return earlier
      .filter(each => !excludes(rule.when, each.when) && !surelyImplies(each.when, rule.when))
      .map(each =>
        note(`followUps.${rule.name}`, `may fit the same tickets as “${each.name}” above it, which then wins`),
      )
  })
}
