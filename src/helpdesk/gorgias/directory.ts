import { z } from 'zod'
import type { Directory as StaffDirectory } from '../../core/staff.ts'
import type { Milliseconds } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Mailbox } from '../mailbox.ts'
import type { Waiting } from './api-budget.ts'
import type { GorgiasClient } from './client.ts'
import { MAILBOXES, toMailbox } from './mailboxes.ts'
import { readAll } from './read-pages.ts'
import { readStaff } from './read-staff.ts'

const Named = z.object({ id: z.number(), name: z.string().nullish(), email: z.string().nullish() })
const Field = z.object({ id: z.number(), label: z.string() })

/** How long names and ids are remembered. */
const MEMORY: Milliseconds = 10 * 60_000

/** Ids behind the names a policy uses. Remembered for ten minutes; a name that is unknown is looked up once more. */
export interface Directory {
  team(name: string): Promise<number>
  /** By name or e-mail address. */
  user(name: string): Promise<number>
  customField(label: string): Promise<number>
  /** Teams with their members, and the first admin. */
  staff(): Promise<StaffDirectory>
  /**
   * What customers can write to; looked up once more where the remembered ones do not `suffice`. Empty where our key may not
   * read them.
   */
  mailboxes(suffice: (known: readonly Mailbox[]) => boolean): Promise<readonly Mailbox[]>
  /** The user our key acts as. */
  self(): Promise<number>
}

/** @param selfEmail the address of our own user; without it the helpdesk is asked whom the key belongs to */
export function createDirectory(client: GorgiasClient, waiting: Waiting, selfEmail?: string): Directory {
  const lists = new Map<string, { readonly at: Milliseconds; readonly items: Promise<unknown[]> }>()
  let self: Promise<number> | undefined

  const list = (path: string, query: Record<string, string>, fresh: boolean): Promise<unknown[]> => {
    const known = lists.get(path)
    if (known !== undefined && !fresh && waiting.now() - known.at < MEMORY) return known.items
    const items = readAll(client, path, query)
    lists.set(path, { at: waiting.now(), items })
    items.catch(() => lists.delete(path))
    return items
  }
  const find = async <T extends { id: number }>(
    what: string,
    path: string,
    schema: z.ZodType<T>,
    namesOf: (item: T) => readonly (string | null | undefined)[],
    name: string,
    query: Record<string, string> = {},
  ): Promise<number> => {
    for (const fresh of [false, true]) {
      const items = (await list(path, query, fresh)).flatMap(item => schema.safeParse(item).data ?? [])
      const exact = items.find(item => namesOf(item).includes(name))
      const near = items.find(item => namesOf(item).some(other => other?.toLowerCase() === name.toLowerCase()))
      const match = exact ?? near
      if (match !== undefined) return match.id
    }
    throw new RehearsalError('helpdesk_refused', `The helpdesk has no ${what} of this name.`, { details: { what } })
  }
  const user = (name: string): Promise<number> =>
    find('user', '/api/users', Named, item => [item.name, item.email], name)

  return {
    team: name => find('team', '/api/teams', Named, item => [item.name], name),
    user,
    customField: label =>
      find('custom field', '/api/custom-fields', Field, item => [item.label], label, { object_type: 'Ticket' }),
    async staff() {
      const users = await list('/api/users', {}, false)
      return readStaff(users, await list('/api/teams', {}, false))
    },
    async mailboxes(suffice) {
      try {
        const known = (await list(MAILBOXES, {}, false)).flatMap(toMailbox)
        return suffice(known) ? known : (await list(MAILBOXES, {}, true)).flatMap(toMailbox)
      } catch (error) {
        if (RehearsalError.is(error) && (error.code === 'helpdesk_refused' || error.code === 'not_found')) return []
        throw error
      }
    },
    self() {
      self ??= (
        selfEmail === undefined
          ? client.call({ method: 'GET', path: '/api/users/0' }).then(body => Named.parse(body).id)
          : user(selfEmail)
      ).catch(error => {
        self = undefined
        throw error
      })
      return self
    },
  }
}
