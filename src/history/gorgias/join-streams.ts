import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stableHash } from '../../core/stable-hash.ts'
import type { Place } from '../imported.ts'
import { LineFile } from '../line-file.ts'
import { readLines } from '../read-lines.ts'

/** One bucket is in memory at a time. */
const BUCKETS = 64

type Kind = 'gorgias_ticket' | 'gorgias_message' | 'gorgias_event'
interface Stored {
  readonly kind: Kind
  readonly key: string
  readonly place: Place
  readonly value: Record<string, unknown>
}

/**
 * Brings together tickets, messages and events that programs such as Airbyte and Singer pull as separate streams, in any order and any
 * number of files. Records wait in files by ticket, so memory stays small; `close` removes them.
 */
export class StreamJoin {
  #folder: string | undefined
  #buckets: LineFile[] = []
  #open = false
  /** Messages and events without a ticket, counted while reading. */
  orphans = 0

  async add(kind: Kind, value: Record<string, unknown>, place: Place): Promise<void> {
    if (!this.#folder) {
      this.#folder = await mkdtemp(path.join(tmpdir(), 'rehearsal-import-'))
      this.#buckets = await Promise.all(Array.from({ length: BUCKETS }, (_, i) => LineFile.create(this.#file(i))))
      this.#open = true
    }
    const id =
      kind === 'gorgias_ticket' ? value['id'] : kind === 'gorgias_message' ? value['ticket_id'] : value['object_id']
    const key = String(id)
    const stored: Stored = { kind, key, place, value }
    await this.#buckets[stableHash(key) % BUCKETS]!.write(JSON.stringify(stored))
  }

  /** Every ticket with its messages and events inside, bucket by bucket. */
  async *tickets(): AsyncGenerator<{ value: Record<string, unknown>; place: Place }> {
    await this.#finish()
    for (let i = 0; i < this.#buckets.length; i++) {
      const groups = new Map<string, Stored[]>()
      for await (const line of readLines(this.#file(i))) {
        const stored = JSON.parse(line.text) as Stored
        const group = groups.get(stored.key)
        if (group) group.push(stored)
        else groups.set(stored.key, [stored])
      }
      for (const group of groups.values()) yield* this.#join(group)
    }
  }

  async close(): Promise<void> {
    await this.#finish()
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true })
  }

  async #finish(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    await Promise.all(this.#buckets.map(bucket => bucket.close()))
  }

  *#join(group: readonly Stored[]): Generator<{ value: Record<string, unknown>; place: Place }> {
    const of = (kind: Kind) => group.filter(item => item.kind === kind)
    const tickets = of('gorgias_ticket')
    const parts = { messages: of('gorgias_message'), events: of('gorgias_event') }
    if (tickets.length === 0) this.orphans += parts.messages.length + parts.events.length
    for (const { value, place } of tickets) {
      const messages = parts.messages.map(item => item.value)
      const events = parts.events.map(item => item.value)
      yield { value: { ...value, messages, ...(events.length > 0 && { events }) }, place }
    }
  }

  #file(bucket: number): string {
    return path.join(this.#folder!, `${bucket}.jsonl`)
  }
}
