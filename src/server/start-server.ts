import type { FastifyInstance } from 'fastify'

export interface RunningServer {
  /** Base address, with the port that was taken. */
  readonly url: string
  /** Answers what has begun, then closes. */
  close(): Promise<void>
}

/** Listens. `port: 0` takes a free one. */
export async function startServer(
  app: FastifyInstance,
  options: { port: number; host?: string },
): Promise<RunningServer> {
  const url = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' })
  return { url, close: () => app.close() }
}
