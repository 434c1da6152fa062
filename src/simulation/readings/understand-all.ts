import { createHash } from 'node:crypto'
import type { Policy } from '../../core/policy.ts'
import type { Instant } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import type { IntentModel } from '../../understanding/intents/intent-model.ts'
import { serializeIntentModel } from '../../understanding/intents/serialize-intent-model.ts'
import type { ReaderRules } from './create-ticket-reader.ts'
import type { ReadingCache, ReadingShelf } from './reading-cache.ts'
import { nameOf, openReadings, type Readings } from './readings.ts'
import { readerWithoutThread, startReaderThread, type TicketReader } from './understand-thread.ts'

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

/**
 * Stage 1 of a simulation: reads every state of the given tickets, in parallel, unless the cache holds it. What is read is
 * kept at once, so that an interrupted run goes on where it stopped. Close the result when nothing is asked any more.
 * @throws RehearsalError `interrupted` where `signal` aborts
 */
export async function understandAll(options: UnderstandOptions): Promise<Readings & { close(): void }> {
  const { tickets, cache, signal } = options
  const shelf = cache.open(readerId(options))
  try {
    const keys = new Map<string, string>()
    const missing = findMissing(options, shelf, keys)
    if (missing.length > 0) await readMissing(missing, options, shelf)
    if (signal?.aborted) throw new RehearsalError('interrupted', 'Stopped while reading; what was read is kept.')
    const fresh = missing.length
    return { ...openReadings(shelf, keys, { fresh, kept: tickets.length - fresh }), close: () => shelf.close() }
  } catch (error) {
    shelf.close()
    throw error
  }
}

/** Everything that shapes a reading but the ticket. */
function readerId({ policy, model, embedder, codeFingerprint }: UnderstandOptions): string {
  const shaping = [model.id, embedder?.modelId ?? null, rulesOf(policy), codeFingerprint]
  return createHash('sha256').update(JSON.stringify(shaping)).digest('hex')
}

function rulesOf({ hours, brands, markets }: UnderstandOptions['policy']): ReaderRules {
  return { timeZone: hours.timezone, ...(brands && { brands }), ...(markets && { markets }) }
}

interface Missing {
  readonly key: string
  readonly ticket: Ticket
}

/** Fills in the keys of all tickets; gives those that nobody has read yet. */
function findMissing({ tickets, since }: UnderstandOptions, shelf: ReadingShelf, keys: Map<string, string>): Missing[] {
  const missing: Missing[] = []
  for (const ticket of tickets) {
    const key = keyOf(ticket, since(ticket))
    keys.set(nameOf(ticket), key)
    if (!shelf.has(key)) missing.push({ key, ticket })
  }
  return missing
}

function keyOf(ticket: Ticket, since: Instant): string {
  return createHash('sha256')
    .update(`${since} ${JSON.stringify(ticket)}`)
    .digest('hex')
    .slice(0, 32)
}

async function readMissing(
  missing: readonly Missing[],
  options: UnderstandOptions,
  shelf: ReadingShelf,
): Promise<void> {
  const { model, embedder, policy, since, signal, onProgress } = options
  const data = {
    model: serializeIntentModel(model),
    rules: rulesOf(policy),
    dimensions: embedder?.dimensions ?? 0,
  }
  const readers: TicketReader[] =
    options.threads === 0 || missing.length <= FEW
      ? [readerWithoutThread(data, embedder)]
      : Array.from({ length: options.threads }, () => startReaderThread(data, embedder))
  let next = 0
  let done = 0
  const readOnward = async (reader: TicketReader): Promise<void> => {
    while (next < missing.length && !signal?.aborted) {
      const portion: (Missing & { json: string })[] = []
      for (let size = 0; size < PORTION && next < missing.length; ) {
        const json = JSON.stringify(missing[next]!.ticket)
        portion.push({ ...missing[next++]!, json })
        size += json.length
      }
      const readings = await reader.read(portion.map(({ json, ticket }) => [json, since(ticket)]))
      for (const [i, { key }] of portion.entries()) shelf.put(key, Buffer.from(readings[i]!))
      done += portion.length
      onProgress?.(done, missing.length)
    }
  }
  try {
    await Promise.all(readers.map(readOnward))
  } finally {
    await Promise.all(readers.map(reader => reader.stop()))
  }
}
