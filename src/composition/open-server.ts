import { MINUTE } from '../core/time.ts'
import type { RunningServer } from '../server/start-server.ts'
import { connectClient } from '../worker/connection.ts'
import { createNudger } from '../worker/nudge.ts'
import { createSearch } from '../worker/search-attributes.ts'
import type { LiveParts } from './live-parts.ts'
import { openDoor } from './open-door.ts'

/** How soon is noticed that Temporal has been told of our search attributes. Wall clock. */
const SEARCH_LOOK = MINUTE

/** The web server: takes the helpdesks' deliveries, stores them and nudges the tickets' workflows. */
export async function openServer(parts: LiveParts, options: { port: number; host?: string }): Promise<RunningServer> {
  const { client, close } = await connectClient(parts.temporal)
  const search = createSearch(client, parts.log)
  const nudger = createNudger(client, parts.config.queue, search.isSearchable)
  const looking = setInterval(() => void search.look(), SEARCH_LOOK).unref()
  void search.look()
  try {
    const server = await openDoor(
      { ...parts, deliveriesPerSecond: parts.config.limits.deliveries_per_second },
      {
        ...options,
        nudge: nudger.nudge,
        ready: {
          temporal: async () =>
            void (await client.workflowService.describeNamespace({ namespace: parts.temporal.namespace })),
        },
      },
    )
    return {
      url: server.url,
      close: async () => {
        clearInterval(looking)
        await server.close()
        await nudger.settled()
        await close()
      },
    }
  } catch (error) {
    clearInterval(looking)
    await close()
    throw error
  }
}
