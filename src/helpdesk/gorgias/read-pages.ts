import { z } from 'zod'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Call, GorgiasClient } from './client.ts'

const Page = z.object({
  data: z.array(z.unknown()),
  meta: z.object({ next_cursor: z.string().nullish() }).nullish(),
})

export interface RawPage {
  readonly items: readonly unknown[]
  /** Null at the end. */
  readonly next: string | null
}

/** The pages of a list, by cursor. Stops at a cursor it has seen: some servers go round in circles at the end. */
export async function* readPages(
  client: GorgiasClient,
  path: string,
  query: NonNullable<Call['query']> = {},
  from?: string,
): AsyncGenerator<RawPage> {
  const seen = new Set<string>()
  let cursor = from
  for (;;) {
    const body = await client.call({
      method: 'GET',
      path,
      query: { limit: 100, ...query, ...(cursor !== undefined && { cursor }) },
    })
    const page = Page.safeParse(body)
    if (!page.success) throw new RehearsalError('helpdesk_failed', `GET ${path}: the answer is not a list.`)
    const next = page.data.meta?.next_cursor || null
    const again = next !== null && (seen.has(next) || next === cursor)
    yield { items: page.data.data, next: again ? null : next }
    if (next === null || again) return
    seen.add(next)
    cursor = next
  }
}

/** A short list as a whole. */
export async function readAll(
  client: GorgiasClient,
  path: string,
  query: NonNullable<Call['query']> = {},
): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const page of readPages(client, path, query)) all.push(...page.items)
  return all
}
