import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../../../src/core/reading.ts'
import type { TicketView } from '../../../../src/core/ticket-view.ts'
import { RehearsalError } from '../../../../src/errors/rehearsal-error.ts'
import { asOf } from '../../../../src/history/as-of.ts'
import { chooseLabelSource } from '../../../../src/history/label-source.ts'
import { placeTicket } from '../../../../src/history/place-ticket.ts'
import { collectLessons } from '../../../../src/learning/collect-lessons.ts'
import { textsToEmbed } from '../../../../src/learning/texts-to-embed.ts'
import { parsePolicy } from '../../../../src/policy/parse-policy.ts'
import { memoryReadingCache } from '../../../../src/simulation/readings/reading-cache.ts'
import { type UnderstandOptions, understandAll } from '../../../../src/simulation/readings/understand-all.ts'
import { createFakeEmbedder } from '../../../../src/understanding/embeddings/fake-embedder.ts'
import type { IntentModel } from '../../../../src/understanding/intents/intent-model.ts'
import { predictIntent } from '../../../../src/understanding/intents/predict-intent.ts'
import { trainIntentModel } from '../../../../src/understanding/intents/train-intent-model.ts'
import { createReader } from '../../../../src/understanding/read.ts'
import { shopHistory } from '../../../support/simulation.ts'

const { tickets: past } = shopHistory(11, 260)
const CUTOFF = Date.parse(past[140]!.created_at)
const older = past.slice(0, 140)
const newer = past.slice(140)
/** Markets told by tags: a ticket's market changes while it runs, and telephone numbers are read by it. */
const policy = parsePolicy(
  'version: 1\naccount: alderbrook\nhours: { timezone: Europe/Paris, weekly: { mon-fri: "09:00-18:00" } }\n' +
    'markets: { FR: { tags: [order_status] }, DE: { tags: [refund_request, vip] } }\n',
  'test policy',
)
const embedder = createFakeEmbedder()
let model: IntentModel

beforeAll(async () => {
  const lessons = collectLessons(older, CUTOFF, chooseLabelSource(older))
  const vectors = await embedder.embed(lessons.map(({ text }) => text))
  model = trainIntentModel(
    lessons.map(({ text, label, language }, i) => ({ text, label, language, embedding: vectors[i]! })),
    { seed: 1 },
  )
})

function options(change: Partial<UnderstandOptions> = {}): UnderstandOptions {
  return {
    tickets: newer,
    since: () => Number.NEGATIVE_INFINITY,
    policy,
    model,
    embedder,
    codeFingerprint: 'test',
    cache: memoryReadingCache(),
    threads: 0,
    ...change,
  }
}

function momentsOf(ticket: (typeof past)[number]): number[] {
  return [...ticket.messages, ...ticket.events].map(({ at }) => Date.parse(at))
}

describe('understandAll', () => {
  it('gives for any view what reading it alone, with no memory of others, would give', async () => {
    const readings = await understandAll(options())
    const vectors = new Map<string, Float32Array>()
    const texts = textsToEmbed(newer)
    for (const [i, vector] of (await embedder.embed(texts)).entries()) vectors.set(texts[i]!, vector)
    const readAlone = (view: TicketView): Reading | null =>
      createReader({
        intentModel: model,
        predictIntent,
        timeZone: 'Europe/Paris',
        embeddingOf: text => vectors.get(text),
      }).read(view, [])
    const moment = fc.constantFrom(...newer).chain(ticket =>
      fc.record({
        ticket: fc.constant(ticket),
        near: fc.constantFrom(...momentsOf(ticket)),
        off: fc.constantFrom(-1, 0, 1, 60_000, 86_400_000),
      }),
    )

    fc.assert(
      fc.property(moment, ({ ticket, near, off }) => {
        // A copy, so that nothing that was remembered of the ticket's objects is used.
        const fresh = placeTicket(structuredClone(ticket), policy)
        const alone = readAlone(asOf(fresh, near + off))

        expect(readings.read(asOf(placeTicket(ticket, policy), near + off))).toEqual(alone)
      }),
      { seed: 4, numRuns: 250 },
    )
    readings.close()
  })

  it('reads the same with 0, 1, 2 and 4 threads', async () => {
    const views = newer.flatMap(ticket => {
      const placed = placeTicket(ticket, policy)
      return momentsOf(ticket).map(at => asOf(placed, at))
    })
    const bytes: string[] = []
    for (const threads of [0, 1, 2, 4]) {
      const readings = await understandAll(options({ threads }))
      bytes.push(JSON.stringify(views.map(view => readings.read(view))))
      readings.close()
    }

    expect(new Set(bytes).size).toBe(1)
    expect(bytes[0]).toContain('"thanks_only"')
  }, 60_000)

  it('reads no ticket twice, whatever else the policy says, and each one anew that has changed', async () => {
    const cache = memoryReadingCache()
    const changed = newer.map((ticket, i) => (i === 7 ? { ...ticket, subject: 'Another subject' } : ticket))
    const counts: unknown[] = []
    for (const change of [
      {},
      { policy: { ...policy, thanks: { ...policy.thanks, close: false } } },
      { tickets: changed },
      { policy: { ...policy, hours: { ...policy.hours, timezone: 'UTC' } } },
      { codeFingerprint: 'other' },
      { embedder: null },
    ]) {
      const { fresh, kept, close } = await understandAll(options({ cache, ...change }))
      counts.push([fresh, kept])
      close()
    }

    const all = newer.length
    expect(counts).toEqual([
      [all, 0],
      [0, all],
      [1, all - 1],
      [all, 0],
      [all, 0],
      [all, 0],
    ])
  })

  it('keeps what was read before an interruption', async () => {
    const cache = memoryReadingCache()
    const stop = new AbortController()
    const broken = understandAll(options({ cache, signal: stop.signal, onProgress: () => stop.abort() }))
    await expect(broken).rejects.toThrow(
      new RehearsalError('interrupted', 'Stopped while reading; what was read is kept.'),
    )

    const { fresh, kept, close } = await understandAll(options({ cache }))

    close()
    expect(fresh + kept).toBe(newer.length)
    expect(kept).toBeGreaterThan(0)
    expect(fresh).toBeGreaterThan(0)
  })

  it('refuses to guess about a moment that it was not asked to read', async () => {
    const readings = await understandAll(options({ tickets: older, since: () => CUTOFF }))
    const running = older.find(({ messages }) => messages.length > 2 && messages.every(({ public: said }) => said))!
    const first = Date.parse(running.messages[0]!.at)

    expect(() => readings.read(asOf(placeTicket(running, policy), first))).toThrow('was not read as it stood')
    expect(readings.read(asOf(placeTicket(running, policy), CUTOFF))).not.toBeNull()
    readings.close()
  })
})
