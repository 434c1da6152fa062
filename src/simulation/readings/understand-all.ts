import { createHash } from 'node:crypto'
import type { Policy } from '../../core/policy.ts'
import type { Instant } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import type { IntentModel } from '../../understanding/intents/intent-model.ts'
import { serializeIntentModel } from '../../understanding/intents/serialize-intent-model.ts'
import type { ReadingCache, ReadingShelf } from './reading-cache.ts'
import { nameOf, openReadings, type Readings } from './readings.ts'
import { readerWithoutThread, startReaderThread, type TicketReader } from './understand-thread.ts'
import type { UnderstandWorkerData } from './understand-worker.ts'

export interface UnderstandOptions {
  /** The tickets that may be asked about: those that are decided, and their customers' other ones. */
  readonly tickets: readonly Ticket[]
  /** The earliest moment at which a ticket may be looked at. */
  readonly since: (ticket: Ticket) => Instant
  readonly policy: Pick<Policy, 'hours' | 'brands' | 'markets'>
  readonly model: IntentModel
  readonly embedder: Embedder | null
  readonly codeFingerprint: string
  readonly cache: ReadingCache
  /** Threads to read in; 0 reads in the caller's own. The result is the same. */
  readonly threads: number
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** Characters of JSON handed to a thread at once: some dozen tickets, enough to hide the hand-over. */
const PORTION = 100_000
/** So few tickets are read sooner than a thread has started. */
const FEW = 60

/** Everything that is to be read, and by whom: what a thread or another machine has to know. */
export interface ReadingPlan {
  /** Hash of all that shapes a reading but the ticket. */
  readonly reader: string
  readonly data: UnderstandWorkerData
  readonly items: readonly ReadingItem[]
}

export interface ReadingItem {
  readonly key: string
  readonly ticket: Ticket
  readonly since: Instant
}

export function planReading(
  options: Pick<UnderstandOptions, 'tickets' | 'since' | 'policy' | 'model' | 'embedder' | 'codeFingerprint'>,
): ReadingPlan {
  const { policy, model, embedder, since } = options
  const { hours, brands, markets } = policy
  const rules = { timeZone: hours.timezone, ...(brands && { brands }), ...(markets && { markets }) }
  const shaping = [model.id, embedder?.modelId ?? null, rules, options.codeFingerprint]
  return {
    reader: createHash('sha256').update(JSON.stringify(shaping)).digest('hex'),
    data: { model: serializeIntentModel(model), rules, dimensions: embedder?.dimensions ?? 0 },
    items: options.tickets.map(ticket => ({ key: keyOf(ticket, since(ticket)), ticket, since: since(ticket) })),
  }
}

/** Some of the items with their tickets as JSON: as many as are read together. */
export function* portionsOf(items: readonly ReadingItem[]): Generator<readonly (ReadingItem & { json: string })[]> {
  let portion: (ReadingItem & { json: string })[] = []
  let size = 0
  for (const item of items) {
    const json = JSON.stringify(item.ticket)
    portion.push({ ...item, json })
    size += json.length
    if (size < PORTION) continue
    yield portion
    portion = []
    size = 0
  }
  if (portion.length > 0) yield portion
}

/**
 * Stage 1 of a simulation: reads every state of the given tickets, in parallel, unless the cache holds it. What is read is
 * kept at once, so that an interrupted run goes on where it stopped. Close the result when nothing is asked any more.
 * @throws RehearsalError `interrupted` where `signal` aborts
 */
export async function understandAll(options: UnderstandOptions): Promise<Readings & { close(): void }> {
  const { tickets, cache, signal } = options
  const { reader, data, items } = planReading(options)
  const shelf = cache.open(reader)
  try {
    const missing = items.filter(({ key }) => !shelf.has(key))
    if (missing.length > 0) await readMissing(missing, data, options, shelf)
    if (signal?.aborted) throw new RehearsalError('interrupted', 'Stopped while reading; what was read is kept.')
    const fresh = missing.length
    const keys = new Map(items.map(({ ticket, key }) => [nameOf(ticket), key]))
    return { ...openReadings(shelf, keys, { fresh, kept: tickets.length - fresh }), close: () => shelf.close() }
  } catch (error) {
    shelf.close()
    throw error
  }
}

function keyOf(ticket: Ticket, since: Instant): string {
  return createHash('sha256')
    .update(`${since} ${JSON.stringify(ticket)}`)
    .digest('hex')
    .slice(0, 32)
}

async function readMissing(
  missing: readonly ReadingItem[],
  data: UnderstandWorkerData,
  { embedder, signal, threads, onProgress }: UnderstandOptions,
  shelf: ReadingShelf,
): Promise<void> {
  const readers: TicketReader[] =
    threads === 0 || missing.length <= FEW
      ? [readerWithoutThread(data, embedder)]
      : Array.from({ length: threads }, () => startReaderThread(data, embedder))
  const portions = portionsOf(missing)
  let done = 0
  const readOnward = async (reader: TicketReader): Promise<void> => {
    for (let next = portions.next(); !next.done && !signal?.aborted; next = portions.next()) {
      const readings = await reader.read(next.value.map(({ json, since }) => [json, since]))
      for (const [i, { key }] of next.value.entries()) shelf.put(key, Buffer.from(readings[i]!))
      done += next.value.length
      onProgress?.(done, missing.length)
    }
  }
  try {
    await Promise.all(readers.map(readOnward))
  } finally {
    await Promise.all(readers.map(reader => reader.stop()))
  }
}
