import type { RunningServer } from '../server/start-server.ts'
import { connectClient } from '../worker/connection.ts'
import { createNudger } from '../worker/nudge.ts'
import type { LiveParts } from './live-parts.ts'
import { openDoor } from './open-door.ts'

/** The web server: takes the helpdesks' deliveries, stores them and nudges the tickets' workflows. */
export async function openServer(parts: LiveParts, options: { port: number; host?: string }): Promise<RunningServer> {
  const { client, close } = await connectClient(parts.temporal)
  const nudger = createNudger(client, parts.config.queue)
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
        await server.close()
        await nudger.settled()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
