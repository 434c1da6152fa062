import type { Client } from '@temporalio/client'
import { SearchAttributeType } from '@temporalio/common'
import { SEARCH_ATTRIBUTES } from '../../workflows/search-attributes.ts'

export type Searchable =
  | { readonly state: 'ready' }
  /** `why` is a code: `no_permission`, `not_supported`, `refused`, `not_there_yet`. */
  | { readonly state: 'missing'; readonly why: string }

const KEYS = Object.values(SEARCH_ATTRIBUTES)
/** `IndexedValueType` of Temporal's API. */
const WIRE_TYPES = { [SearchAttributeType.KEYWORD]: 2, [SearchAttributeType.DATETIME]: 6 } as const
/** gRPC status codes. */
const WHY: Readonly<Record<number, string>> = { 7: 'no_permission', 12: 'not_supported', 16: 'no_permission' }

/** Whether workflows can be listed by our attributes. Counting is allowed to whoever may list, and refuses unknown names. */
export async function isSearchable(client: Client): Promise<boolean> {
  const known = KEYS.map(({ name, type }) =>
    type === 'DATETIME' ? `${name} > '2000-01-01T00:00:00Z'` : `${name} = 'x'`,
  )
  const { namespace } = client.options
  const request = { namespace, query: known.join(' OR ') }
  return client.workflowService.countWorkflowExecutions(request).then(
    () => true,
    error => {
      if ((error as { code?: unknown }).code === INVALID_ARGUMENT) return false
      throw error
    },
  )
}

const INVALID_ARGUMENT = 3

/**
 * Tells the server of our attributes, where it does not know them and we may. A cluster whose operator does that keeps
 * working without: workflows set none, and nothing else depends on them.
 */
export async function ensureSearchable(client: Client): Promise<Searchable> {
  if (await isSearchable(client)) return { state: 'ready' }
  const { namespace } = client.options
  const searchAttributes = Object.fromEntries(KEYS.map(({ name, type }) => [name, WIRE_TYPES[type as 'KEYWORD']]))
  try {
    await client.connection.operatorService.addSearchAttributes({ namespace, searchAttributes })
  } catch (error) {
    return { state: 'missing', why: WHY[Number((error as { code?: unknown }).code)] ?? 'refused' }
  }
  // A cluster may take a minute to tell all its servers; until then workflows set none.
  return (await isSearchable(client)) ? { state: 'ready' } : { state: 'missing', why: 'not_there_yet' }
}

/**
 * Knows whether workflows may set our attributes: looked for until the server has them, never after, so that a turn costs
 * nothing. What is missing is said once; nothing else fails for it.
 */
export function createSearch(
  client: Client,
  log: { warn(fields: object, message: string): void },
): { look(): Promise<void>; isSearchable(): boolean } {
  let state: Searchable['state'] | 'unknown' = 'unknown'
  return {
    isSearchable: () => state === 'ready',
    async look() {
      if (state === 'ready') return
      try {
        const found = await ensureSearchable(client)
        if (found.state === 'missing' && state === 'unknown')
          log.warn({ why: found.why }, 'Temporal knows no search attributes of ours; "doctor" says how to add them')
        state = found.state
      } catch (error) {
        log.warn({ err: error }, 'Temporal could not be asked for search attributes; the next look goes on')
      }
    },
  }
}
