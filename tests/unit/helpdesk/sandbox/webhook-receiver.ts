import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly trigger: string | undefined
  readonly secret: string | undefined
  readonly body: Record<string, unknown>
}

/** A real server that takes webhooks and answers as told. */
export async function openReceiver(): Promise<{
  url: string
  received: Received[]
  answer(status: number): void
  close(): Promise<void>
}> {
  const received: Received[] = []
  let status = 200
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      received.push({
        trigger: request.headers['x-rehearsal-trigger'] as string | undefined,
        secret: request.headers['x-rehearsal-secret'] as string | undefined,
        body: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
      })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer(next) {
      status = next
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
