import type { Policy, Rule, RuleEffect } from '../../core/policy.ts'
import { type ClashKind, clash, isLaterWinner, targetText } from '../../policy/clash.ts'
import { isException } from '../../policy/conjuncts.ts'
import { checkReach } from '../../policy/lint-reach.ts'
import type { FollowUpFit } from '../../simulation/follow-up-fits.ts'
import type { ReplayedDecision } from '../../simulation/replayed.ts'
import type { LedgerRow } from '../ledger.ts'
import { reopenMeetings } from './reopen-meetings.ts'

/** How often one rule of the policy had its say in the replay. */
export interface RuleUse {
  readonly section: 'rules' | 'follow_ups'
  readonly name: string
  /** Tickets that it fitted, and those on which at least a part of it was done. */
  readonly fitted: number
  readonly took: number
  /** A ticket on which it was done. */
  readonly example: string | null
  /** As it is written it can never fire, whatever the tickets. */
  readonly unreachable: boolean
}

/**
 * Two parts of the policy that wanted different things of the same tickets at the same moment. Where the one that wins is an exception from
 * the other, that is what was meant, and no conflict.
 */
export interface PolicyConflict {
  readonly kind: ClashKind | 'follow_up' | 'rule_over_intent' | 'reopen_over_intent' | 'answered_and_assigned'
  readonly wins: string
  readonly loses: string
  /** Teams, values or the tag they disagree about; empty for follow-ups. */
  readonly about: string
  readonly tickets: number
  readonly example: string
}

export interface ConflictFigures {
  readonly tickets: number
  /** In the policy's order. */
  readonly rules: readonly RuleUse[]
  /** Descending by tickets. */
  readonly conflicts: readonly PolicyConflict[]
}

/** Two parts that met, and the effect that was not carried out. */
export interface Meeting {
  readonly meeting: Pick<PolicyConflict, 'kind' | 'wins' | 'loses' | 'about'> | undefined
  readonly lost: RuleEffect | undefined
}

/** Counts from the decisions which rules fitted, which of them counted, and where they got into each other's way. */
export function findConflicts(
  rows: readonly LedgerRow[],
  policy: Policy,
  fits: readonly FollowUpFit[],
): ConflictFigures {
  const fitted = new TicketSets()
  const took = new TicketSets()
  const met = new TicketSets()
  const rules = new Map(policy.rules.map(rule => [rule.name, rule]))
  const conditions = new Map(policy.followUps.map(({ name, when }) => [name, when]))
  for (const { ticket, decisions } of rows) {
    for (const decision of decisions) {
      const fired = (decision.fired ?? []).flatMap(key => rules.get(nameOf(key)) ?? [])
      for (const { name } of fired) fitted.add(`rules.${name}`, ticket.id)
      const meetings = meetingsOf(fired, decision, policy)
      for (const { meeting } of meetings) if (meeting !== undefined) met.add(JSON.stringify(meeting), ticket.id)
      const lost = new Set(meetings.map(each => each.lost))
      for (const { name, then } of fired)
        if (then.some(effect => !lost.has(effect))) took.add(`rules.${name}`, ticket.id)
    }
  }
  const known = new Set(rows.map(row => row.ticket.id))
  for (const { ticketId, rules: names } of fits) {
    if (!known.has(ticketId)) continue
    for (const [place, name] of names.entries()) {
      fitted.add(`follow_ups.${name}`, ticketId)
      if (place === 0) took.add(`follow_ups.${name}`, ticketId)
      else if (!isException(conditions.get(names[0]!)!, conditions.get(name)!))
        met.add(JSON.stringify({ kind: 'follow_up', wins: names[0]!, loses: name, about: '' }), ticketId)
    }
  }
  const never = new Set(checkReach(policy).flatMap(({ level, path }) => (level === 'warning' ? [path] : [])))
  const use =
    (section: RuleUse['section'], path: string) =>
    ({ name }: { readonly name: string }): RuleUse => {
      const key = `${section}.${name}`
      return {
        section,
        name,
        fitted: fitted.count(key),
        took: took.count(key),
        example: took.first(key) ?? null,
        unreachable: never.has(`${path}.${name}`) || never.has(`${path}.${name}.when`),
      }
    }
  return {
    tickets: rows.length,
    rules: [...policy.rules.map(use('rules', 'rules')), ...policy.followUps.map(use('follow_ups', 'followUps'))],
    conflicts: met
      .all()
      .map(([key, tickets]) => ({
        ...(JSON.parse(key) as NonNullable<Meeting['meeting']>),
        tickets: tickets.size,
        example: met.first(key)!,
      }))
      .sort(
        (a, b) => b.tickets - a.tickets || (a.wins < b.wins ? -1 : a.wins > b.wins ? 1 : a.loses < b.loses ? -1 : 1),
      ),
  }
}

/** Once per reopen a rule goes by `name@reopens`. */
function nameOf(key: string): string {
  return key.replace(/@\d+$/, '')
}

function meetingsOf(fired: readonly Rule[], decision: ReplayedDecision, policy: Policy): Meeting[] {
  const effects = fired.flatMap(({ name, when, then }) => then.map(effect => ({ name, when, effect })))
  const closes = decision.commands.some(command => command.kind === 'close')
  const between = effects.flatMap((later, index) =>
    effects.slice(0, index).flatMap(earlier => {
      const found = clash(earlier.effect, later.effect)
      if (found === undefined || later.name === earlier.name) return []
      if (found.kind === 'close_and_assign' && !closes) return []
      const [wins, loses] = isLaterWinner(found, later.effect) ? [later, earlier] : [earlier, later]
      const meeting = isException(wins.when, loses.when) ? undefined : { ...found, wins: wins.name, loses: loses.name }
      return [{ meeting, lost: loses.effect }]
    }),
  )
  return [...between, ...overIntent(fired, decision, policy), ...reopenMeetings(fired, decision, policy)]
}

/** Where a rule and the intent both name a team, the rule’s is taken. */
function overIntent(fired: readonly Rule[], { evidence, commands }: ReplayedDecision, policy: Policy): Meeting[] {
  const path = evidence.find(({ kind, id }) => kind === 'policy' && id.startsWith('intents.'))?.id
  const route = path === undefined ? undefined : policy.intents[path.slice('intents.'.length)]?.route
  if (path === undefined || route === undefined || !commands.some(command => command.kind === 'route')) return []
  const rule = fired.find(({ then }) => then.some(effect => effect.kind === 'assign'))
  const effect = rule?.then.find(each => each.kind === 'assign')
  if (rule === undefined || effect?.kind !== 'assign' || targetText(effect.to) === targetText(route)) return []
  const about = `${targetText(effect.to)} / ${targetText(route)}`
  return [{ meeting: { kind: 'rule_over_intent', wins: rule.name, loses: path, about }, lost: undefined }]
}

/** Tickets by key, each counted once. */
class TicketSets {
  readonly #sets = new Map<string, Set<string>>()

  add(key: string, ticketId: string): void {
    const known = this.#sets.get(key)
    if (known === undefined) this.#sets.set(key, new Set([ticketId]))
    else known.add(ticketId)
  }

  count(key: string): number {
    return this.#sets.get(key)?.size ?? 0
  }

  first(key: string): string | undefined {
    return this.#sets.get(key)?.values().next().value
  }

  all(): [string, ReadonlySet<string>][] {
    return [...this.#sets]
  }
}
