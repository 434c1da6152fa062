import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ChatServer {
  readonly baseUrl: string
  /** Bodies of the requests, oldest first. */
  readonly requests: readonly Record<string, unknown>[]
  close(): Promise<void>
}

/** What the server says to request n, counted from 0. */
export type Answer = (
  n: number,
  body: Record<string, unknown>,
) => {
  status?: number
  content?: string
  refusal?: string
  raw?: string
  afterMs?: number
}

/** A small OpenAI-compatible server on a free port; it says what the test wants. */
export async function startChatServer(answer: Answer): Promise<ChatServer> {
  const requests: Record<string, unknown>[] = []
  const timers = new Set<NodeJS.Timeout>()
  const server = createServer((request, response) => {
    void readJson(request).then(body => {
      const said = answer(requests.length, body)
      requests.push(body)
      const timer = setTimeout(() => respond(response, said), said.afterMs ?? 0)
      timers.add(timer)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () => {
      for (const timer of timers) clearTimeout(timer)
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

function respond(response: ServerResponse, { status = 200, content, refusal, raw }: ReturnType<Answer>): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  if (raw !== undefined) response.end(raw)
  else if (status !== 200) response.end(JSON.stringify({ error: { message: 'secret words of the server' } }))
  else
    response.end(
      JSON.stringify({
        id: 'x',
        object: 'chat.completion',
        created: 0,
        model: 'test',
        choices: [
          {
            index: 0,
            finish_reason: 'stop',
            message: { role: 'assistant', content: content ?? null, ...(refusal !== undefined && { refusal }) },
          },
        ],
        usage: { prompt_tokens: 120, completion_tokens: 9, total_tokens: 129 },
      }),
    )
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const part of request) text += String(part)
  return JSON.parse(text) as Record<string, unknown>
}
