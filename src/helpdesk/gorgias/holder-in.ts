import { z } from 'zod'
import { Flag, Id } from './schema.ts'

const Standing = z.object({
  status: z.string(),
  spam: Flag.nullish().catch(undefined),
  trashed_datetime: z.string().nullish().catch(undefined),
  assignee_user: z
    .object({
      id: Id.nullish().catch(undefined),
      email: z.string().nullish().catch(undefined),
      name: z.string().nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
})

/** Who has an open ticket, of a ticket as the API gives it: by address, as the directory names people. Undefined where nobody or it is not open. */
export function holderIn(ticket: unknown): string | undefined {
  const { success, data } = Standing.safeParse(ticket)
  if (!success || data.status !== 'open' || data.spam || data.trashed_datetime) return undefined
  return data.assignee_user?.email || data.assignee_user?.name || data.assignee_user?.id || undefined
}
