import { createManualClock } from '../../../../src/helpdesk/sandbox/clock.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../../src/helpdesk/sandbox/server.ts'

export const START = Date.parse('2026-03-02T09:00:00Z')

export type Json = Record<string, unknown>

export interface SandboxClient {
  readonly sandbox: Sandbox
  call(method: string, path: string, body?: unknown): Promise<{ status: number; headers: Headers; body: Json }>
}

/** A sandbox on a free port with a clock that stands still, and the plainest client. */
export async function openSandbox(options: Partial<SandboxOptions> = {}): Promise<SandboxClient> {
  const sandbox = await startSandbox({ clock: createManualClock(START), seed: 1, limit: 'off', ...options })
  const authorization = `Basic ${Buffer.from(`ana@shop.example:${sandbox.keys.apiKey}`).toString('base64')}`
  return {
    sandbox,
    async call(method, path, body) {
      const response = await fetch(`${sandbox.url}${path}`, {
        method,
        headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
    },
  }
}

/** A customer's mail; answers the ticket's id. */
export function mail(sandbox: Sandbox, text: string, more: { ticketId?: number; address?: string } = {}): number {
  const { address = 'mia@mail.example', ...rest } = more
  return sandbox.control.inbound({
    channel: 'email',
    from: { name: 'Mia Lindt', address },
    subject: 'My order',
    text,
    ...rest,
  }).ticket.id
}
