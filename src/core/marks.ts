import { type Command, hasEffect, reachesCustomer } from './command.ts'
import type { Policy, ReceiptPlace } from './policy.ts'
import type { TicketView } from './ticket-view.ts'

/** Where people find that a command was carried out. */
export function receiptOf(policy: Pick<Policy, 'receipts'>, kind: Command['kind']): ReceiptPlace {
  const { receipts } = policy
  return receipts?.kinds[kind] ?? receipts?.default ?? 'note'
}

/**
 * Tags that the policy wants beside what is carried out: the audit tag of closes, tags that keep other bots out where we write,
 * and tags as receipts. They are marks of a deed and no decision of their own: what is not carried out leaves none.
 */
export function marksOf(
  carriedOut: readonly Command[],
  view: TicketView,
  policy: Pick<Policy, 'thanks' | 'receipts' | 'answerTags'>,
): Extract<Command, { kind: 'tag' }>[] {
  const wanted = new Set<string>()
  for (const command of carriedOut) {
    if (command.kind === 'close' && policy.thanks?.auditTag !== undefined) wanted.add(policy.thanks.auditTag)
    if (reachesCustomer(command)) for (const tag of policy.answerTags ?? []) wanted.add(tag)
    if (isDeed(command) && receiptOf(policy, command.kind) === 'tag') wanted.add(`rehearsal-${command.kind}`)
  }
  const known = new Set(carriedOut.flatMap(command => (command.kind === 'tag' ? [command.name] : [])))
  return [...wanted]
    .filter(name => !known.has(name) && !view.tags.includes(name))
    .map(name => ({ kind: 'tag' as const, name }))
}

/** A deed whose receipt is told; notes and orders of people speak for themselves. */
export function isDeed(command: Command): boolean {
  return hasEffect(command) && command.kind !== 'note'
}
