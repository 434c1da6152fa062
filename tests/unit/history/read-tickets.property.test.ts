import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOf } from '../../../src/history/as-of.ts'
import { inputsOf } from '../../../src/history/inputs-of.ts'
import { Ticket } from '../../../src/history/ticket.ts'
import { aFile, aFolder, readAll, ticketsOf } from './import-support.ts'
import { aMessage, anEvent, aTicket } from './ticket-factory.ts'

const folder = aFolder()

const seeds = [
  aTicket({
    messages: [aMessage('m1', '2026-03-01T09:00:00Z', { headers: { a: 'b' } })],
    events: [anEvent('field', '2026-03-01T09:00:00Z', { to: { name: 'a', value: 1 } })],
    customer: { id: 'c1', orders: [{ id: 'o1', placed_at: '2026-03-01T09:00:00Z' }] },
    custom_fields: { a: 1 },
  }),
  {
    id: 1,
    status: 'open',
    customer: { id: 2, channels: [{}], integrations: { 1: { orders: [{ id: 1, fulfillments: [{}] }] } } },
    tags: [{ id: 1, name: 'a' }],
    custom_fields: { 1: { value: 2 } },
    messages: [{ id: 1, from_agent: true, macros: [1], intents: ['a'], created_datetime: '2026-03-01T09:00:00Z' }],
    events: [{ type: 'ticket-tags-added', data: { tags: [1] }, created_datetime: '2026-03-01T09:00:00Z' }],
    created_datetime: '2026-03-01T09:00:00Z',
  },
  { id: 'd', tasks: ['a'], turns: [{ role: 'customer', text: 'hi', ts: 1589476795 }] },
]

/** Every place in a value, as the path to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))]
}

function replaceAt(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = replaceAt(copy[key], rest, by)
  return copy
}

describe('readTickets', () => {
  it('reads or lists whatever one field of a record holds', async () => {
    const change = fc
      .constantFrom(...seeds)
      .chain(seed => fc.tuple(fc.constant(seed), fc.constantFrom(...placesIn(seed)), fc.jsonValue({ maxDepth: 2 })))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async changes => {
        const lines = changes.map(([seed, place, by]) => JSON.stringify(replaceAt(seed, place, by)))

        const found = await readAll(aFile(folder, 'changed.jsonl', lines.join('\n')))

        expect(found.length).toBeGreaterThan(0)
        for (const ticket of ticketsOf(found)) {
          expect(Ticket.parse(ticket)).toEqual(ticket)
          for (const input of inputsOf(ticket)) expect(asOf(ticket, input.at).id).toBe(ticket.id)
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('reads or lists whatever bytes a file holds', async () => {
    const start = fc.constantFrom('', '{', '[', '{"data":[', 'id,created\n', 'id;created\n"', '\ufeff', '\\"', '}{')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 60 }), fc.boolean(), async (text, bytes, json) => {
        const file = aFile(folder, json ? 'any.jsonl' : 'any.csv', Buffer.concat([Buffer.from(text), bytes]))

        const found = await readAll(file)

        expect(found.length).toBeGreaterThan(0)
        expect(ticketsOf(found)).toEqual([])
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})
