import { isOpen } from './business-hours.ts'
import type { Command } from './command.ts'
import type { TeamMember } from './context.ts'
import type { Policy, RouteTarget } from './policy.ts'
import type { Situation } from './situation.ts'

export interface Picked {
  readonly commands: readonly Command[]
  /** Teams whose round robin moved on. */
  readonly rotated: readonly string[]
}

/** Chooses a member wherever the policy asks for one; a decision leaves with people and teams, never with a wish. */
export function pickMembers(situation: Situation, commands: readonly Command[]): Picked {
  const rotated: string[] = []
  const chosen = commands.map(command => {
    if (command.kind !== 'route' || command.pick === undefined || command.team === undefined) return command
    return { kind: 'route', ...memberFor(situation, command.team, command.pick, rotated) } satisfies Command
  })
  return { commands: chosen, rotated }
}

/**
 * The member, beside or instead of the team: who has the ticket already keeps it; outside business hours the team's queue
 * does; where nobody of the team can take it, or the helpdesk does not know the team, the first admin is asked.
 */
function memberFor(
  situation: Situation,
  team: string,
  pick: NonNullable<RouteTarget['pick']>,
  rotated: string[],
): { team?: string; user?: string } {
  const { context, policy, turn } = situation
  const { staff } = context
  if (staff === undefined) return { team }
  const admin = staff.firstAdmin === undefined ? {} : { user: staff.firstAdmin }
  const members = membersOf(staff.teams, team)
  if (members === undefined) return staff.firstAdmin === undefined ? { team } : admin
  const holder = holderOf(situation, team)
  const keeps = members.find(member => member.user === holder)
  if (keeps !== undefined) return { team, user: keeps.user }
  if (!isAtWork(policy, turn.at)) return { team }
  const found = next(members, context.roundRobin[team] ?? 0, pick)
  if (found === undefined) return { team, ...admin }
  rotated.push(team)
  return { team, user: found.user }
}

/** Who has the ticket in this team: by the helpdesk, or by our own earlier choice where it says nothing else. */
function holderOf({ context, state }: Situation, team: string): string | undefined {
  const { assignee } = context.view
  const known = assignee === 'unknown' ? undefined : assignee
  if (known?.team === team && known.user !== undefined) return known.user
  if (known?.user !== undefined || (known?.team !== undefined && known.team !== team)) return undefined
  return state.picked !== undefined && Object.hasOwn(state.picked, team) ? state.picked[team] : undefined
}

/** The next of those who are there, from the team's place in the round robin on; the least busy of them where asked for. */
function next(
  members: readonly TeamMember[],
  position: number,
  pick: NonNullable<RouteTarget['pick']>,
): TeamMember | undefined {
  const start = members.length === 0 ? 0 : position % members.length
  const there = [...members.slice(start), ...members.slice(0, start)].filter(member => member.available)
  if (pick === 'round_robin') return there[0]
  const least = Math.min(...there.map(member => member.open))
  return there.find(member => member.open === least)
}

function isAtWork({ hours }: Policy, at: number): boolean {
  return hours.week.every(day => day.length === 0) || isOpen(hours, at)
}

function membersOf(
  teams: Readonly<Record<string, readonly TeamMember[]>>,
  team: string,
): readonly TeamMember[] | undefined {
  // A team's name comes from the policy file; `constructor` must not find one.
  if (Object.hasOwn(teams, team)) return teams[team]
  const near = Object.keys(teams).find(name => name.toLowerCase() === team.toLowerCase())
  return near === undefined ? undefined : teams[near]
}

const picking = new WeakMap<Policy, boolean>()

/** Whether any part of the policy chooses members, so that somebody has to know who works where. */
export function picksMembers(policy: Policy): boolean {
  let known = picking.get(policy)
  if (known === undefined) {
    const targets: (RouteTarget | undefined)[] = [
      policy.handOverTo,
      ...Object.values(policy.intents).map(intent => intent.route),
      ...policy.followUps.map(rule => rule.then?.assign),
      ...[...policy.rules.map(rule => rule.then), policy.weOwe?.then ?? []].flatMap(effects =>
        effects.map(effect => (effect.kind === 'assign' ? effect.to : undefined)),
      ),
    ]
    known = targets.some(target => target?.pick !== undefined)
    picking.set(policy, known)
  }
  return known
}
