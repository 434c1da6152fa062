import type { Staff } from './context.ts'

/** Who works in which team, as a helpdesk's directory or its history tells. */
export interface Directory {
  readonly teams: Readonly<Record<string, readonly { readonly user: string; readonly available: boolean }[]>>
  readonly firstAdmin?: string
}

/** A directory with each member's open tickets, members in the order of their names. */
export function staffOf({ teams, firstAdmin }: Directory, open: ReadonlyMap<string, number>): Staff {
  return {
    teams: Object.fromEntries(
      Object.entries(teams).map(([team, members]) => [
        team,
        members
          .map(member => ({ ...member, open: open.get(member.user) ?? 0 }))
          .sort((a, b) => (a.user < b.user ? -1 : 1)),
      ]),
    ),
    ...(firstAdmin !== undefined && { firstAdmin }),
  }
}
