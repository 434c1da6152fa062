import { z } from 'zod'
import type { Directory } from '../../core/staff.ts'

const User = z.object({
  id: z.number(),
  email: z.string().nullish(),
  name: z.string().nullish(),
  role: z.object({ name: z.string() }).nullish(),
  active: z.boolean().nullish(),
  deactivated_datetime: z.string().nullish(),
  // Seen on some accounts only; whoever says nothing is taken to be there.
  available: z.boolean().nullish(),
  availability_status: z.object({ status: z.string() }).nullish(),
})
type User = z.infer<typeof User>

const Team = z.object({ name: z.string(), members: z.array(z.object({ id: z.number() })).nullish() })

const AWAY = /^(?:unavailable|offline|away|on[_ -]?break|do[_ -]?not[_ -]?disturb)$/i

/** Teams with their members by e-mail address, bots left out, and the admin with the lowest id. */
export function readStaff(users: readonly unknown[], teams: readonly unknown[]): Directory {
  const people = users
    .flatMap(each => User.safeParse(each).data ?? [])
    .filter(user => user.email && user.role?.name !== 'bot')
    .sort((a, b) => a.id - b.id)
  const byId = new Map(people.map(user => [user.id, user]))
  const admin = people.find(user => user.role?.name === 'admin' && isActive(user))
  return {
    teams: Object.fromEntries(
      teams
        .flatMap(each => Team.safeParse(each).data ?? [])
        .map(({ name, members }) => [
          name,
          (members ?? []).flatMap(({ id }) => {
            const user = byId.get(id)
            return user ? [{ user: user.email!, available: isActive(user) && isThere(user) }] : []
          }),
        ]),
    ),
    ...(admin && { firstAdmin: admin.email! }),
  }
}

function isActive({ active, deactivated_datetime: gone }: User): boolean {
  return active !== false && !gone
}

function isThere({ available, availability_status: status }: User): boolean {
  return available !== false && !(status && AWAY.test(status.status))
}
