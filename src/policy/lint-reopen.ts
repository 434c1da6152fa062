import type { Condition, Policy } from '../core/policy.ts'
import { conjuncts } from './conjuncts.ts'
import { note, type PolicyWarning, warning } from './policy-warning.ts'
import { reopenClashes } from './reopen-effects.ts'

/** Reopen windows that rules work against, and those that shut us out of what they reopen. */
export function checkReopen(policy: Policy): PolicyWarning[] {
  const ignored = new Set(policy.ignoreTags)
  return Object.entries(policy.reopen).flatMap(([key, window]) => {
    const path = `reopen.${key}.inside`
    const tag = window.inside?.tag
    const shut =
      tag !== undefined && ignored.has(tag)
        ? [warning(path, `sets the tag ${tag}, which keeps us off the ticket from then on`)]
        : []
    const rules = policy.rules.filter(rule => rule.on !== 'created' && mayCome(rule.when, key))
    const clashes = rules.flatMap(({ name, then }) =>
      reopenClashes(window, then).map(({ kind, about, windowWins }) => {
        const text = {
          assign: `the rule “${name}” may fit the same reply: assigns both (${about}), the rule’s team wins`,
          close_and_assign: `the rule “${name}” may close the reply’s ticket: ${about} is then not assigned`,
          tag_and_untag: `may remove the tag ${about}, which the reopen window of ${key} sets again`,
          priority: '',
          field: '',
        }[kind]
        return note(windowWins ? `rules.${name}` : path, text)
      }),
    )
    return [...shut, ...clashes]
  })
}

/** Whether a rule with this condition may fit a message of the window's channel. */
function mayCome(when: Condition, key: string): boolean {
  const base = key.split('.')[0]!
  return conjuncts(when).every(
    part =>
      part.op !== 'field' ||
      part.field !== 'channel' ||
      part.test.in === undefined ||
      part.test.in.some(channel => String(channel).split('.')[0] === base),
  )
}
