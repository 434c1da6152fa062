import { setTimeout as sleep } from 'node:timers/promises'
import type { Instant } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Person, Step } from './story.ts'

export interface Stage {
  /** Address of the sandbox helpdesk. */
  readonly url: string
  /** `user:key` of the agent. */
  readonly agent: string
  now(): Instant
  readonly timeScale: number
  /** Ticket of each person's conversation, as it comes to be. */
  readonly tickets: Map<string, number>
  onStep?(step: Step, ticketId: number): void
}

/** Plays customers and agents against the sandbox, over HTTP, each step at its time. Stops early, without complaint, when `signal` aborts. */
export async function playStory(
  steps: readonly Step[],
  people: Readonly<Record<string, Person>>,
  start: Instant,
  stage: Stage,
  signal: AbortSignal,
): Promise<void> {
  for (const step of steps) {
    await waitUntil(start + step.at, stage, signal)
    if (signal.aborted) return
    const person = people[step.whose]!
    if (step.by === 'customer') await write(step, person, stage)
    else await act(step, person, stage)
    stage.onStep?.(step, stage.tickets.get(step.whose)!)
  }
}

/** By the sandbox's clock. */
export async function waitUntil(
  at: Instant,
  clock: Pick<Stage, 'now' | 'timeScale'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const left = at - clock.now()
    if (left <= 0) return
    await sleep(Math.max(1, left / clock.timeScale), undefined, { signal }).catch(() => {})
  }
}

/** The customer records that the shop's own systems would have filled: VIPs and what they ordered. */
export async function enrolPeople(people: readonly Person[], start: Instant, stage: Stage): Promise<void> {
  for (const { name, address, channel, vip, unshipped } of people) {
    if (vip !== true) continue
    const placed = new Date(start - 3 * 86_400_000).toISOString()
    const orders =
      unshipped === undefined ? [] : [{ id: 1, name: unshipped, created_at: placed, fulfillment_status: null }]
    await call(stage, 'POST', '/api/customers', {
      name,
      channels: [{ type: channel, address }],
      integrations: { 1: { __integration_type__: 'shopify', customer: { tags: 'VIP' }, orders } },
    })
  }
}

async function write(step: Step, person: Person, stage: Stage): Promise<void> {
  const ticketId = stage.tickets.get(step.whose)
  const { ticket_id } = (await call(stage, 'POST', '/sandbox/inbound', {
    channel: person.channel,
    ...(person.integration && { integration: person.integration }),
    from: { name: person.name, address: person.address },
    ...(step.subject && { subject: step.subject }),
    ...(step.headers && { headers: step.headers }),
    ...(ticketId !== undefined && { ticketId }),
    text: step.text,
  })) as { ticket_id: number }
  stage.tickets.set(step.whose, ticket_id)
}

async function act(step: Step, person: Person, stage: Stage): Promise<void> {
  const path = `/api/tickets/${stage.tickets.get(step.whose)}`
  const shop = person.channel === 'sms' ? '+33100000000' : 'support@shop.example'
  if (step.text !== undefined) {
    await call(stage, 'POST', `${path}/messages`, {
      channel: person.channel,
      via: 'helpdesk',
      from_agent: true,
      public: true,
      source: {
        type: person.channel,
        from: { address: shop },
        to: [{ name: person.name, address: person.address }],
      },
      body_text: step.text,
    })
  }
  if (step.sets !== undefined) await call(stage, 'PUT', path, { status: step.sets })
}

async function call(stage: Stage, method: 'POST' | 'PUT', path: string, body: unknown): Promise<unknown> {
  const response = await fetch(new URL(path, stage.url), {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(stage.agent).toString('base64')}`,
    },
    body: JSON.stringify(body),
  })
  if (!response.ok)
    throw new RehearsalError('internal', `The sandbox answered ${method} ${path} with ${response.status}.`)
  return response.json()
}
