import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Instant } from '../../../core/time.ts'
import { RehearsalError } from '../../../errors/rehearsal-error.ts'
import type { Ticket } from '../../../history/ticket.ts'
import type { LoadedHistory } from '../../../simulation/load-history.ts'
import { forgetCached, readCached, writeCached } from '../../../store/artefact-cache.ts'
import type { Queryable } from '../../../store/query.ts'

const KIND = 'simulation'
const TICKETS_A_PIECE = 500
const READ_AT_ONCE = 100

export interface SimulationSettings {
  readonly cutoff?: Instant
  readonly seed: number
  readonly language: 'en' | 'fr'
  readonly lexical: boolean
  /** YAML; suggested from the tickets where absent. */
  readonly policy?: string
}

/** What belongs to one run, in the operator's database: text stays there, Temporal sees the run's id. */
export class SimulationStore {
  readonly #db: Queryable
  readonly #account: string
  readonly #run: string

  constructor(db: Queryable, account: string, run: string) {
    this.#db = db
    this.#account = account
    this.#run = run
  }

  /** Stores what is to be simulated. @returns the run's id; the same for the same */
  static async begin(
    db: Queryable,
    account: string,
    history: LoadedHistory,
    settings: SimulationSettings,
    codeFingerprint: string,
  ): Promise<string> {
    const { tickets, ...rest } = history
    const id = createHash('sha256').update(JSON.stringify([history.dataHash, settings, codeFingerprint]))
    const run = id.digest('hex').slice(0, 32)
    const store = new SimulationStore(db, account, run)
    let pieces = 0
    for (let from = 0; from < tickets.length; from += TICKETS_A_PIECE)
      await store.put(`tickets:${pieces++}`, tickets.slice(from, from + TICKETS_A_PIECE))
    await store.put('spec', { settings, rest, pieces, codeFingerprint })
    return run
  }

  /** @throws RehearsalError `wrong_use` where another version of the code began the run */
  async read(codeFingerprint: string): Promise<{ settings: SimulationSettings; history: LoadedHistory }> {
    const spec = await this.get<{
      settings: SimulationSettings
      rest: Omit<LoadedHistory, 'tickets'>
      pieces: number
      codeFingerprint: string
    }>('spec')
    if (spec.codeFingerprint !== codeFingerprint)
      throw new RehearsalError('wrong_use', 'Another version of the product began this simulation.')
    const tickets: Ticket[] = []
    for (let piece = 0; piece < spec.pieces; piece++) tickets.push(...(await this.get<Ticket[]>(`tickets:${piece}`)))
    return { settings: spec.settings, history: { ...spec.rest, tickets } }
  }

  async put(name: string, value: unknown): Promise<void> {
    await this.putBytes(name, deflateRawSync(Buffer.from(JSON.stringify(value))))
  }

  async get<Value>(name: string): Promise<Value> {
    return JSON.parse(inflateRawSync(await this.getBytes(name)).toString('utf8')) as Value
  }

  async putBytes(name: string, bytes: Uint8Array): Promise<void> {
    await writeCached(this.#db, this.#account, KIND, new Map([[this.#key(name), bytes]]))
  }

  /** @throws RehearsalError `not_found` */
  async getBytes(name: string): Promise<Buffer> {
    const key = this.#key(name)
    const found = (await readCached(this.#db, this.#account, KIND, [key])).get(key)
    if (found === undefined) throw new RehearsalError('not_found', `The simulation ${key} is not in the store.`)
    return found
  }

  /** Readings are the account's, not the run's: another policy's run takes them up. */
  async readings(reader: string, keys: readonly string[]): Promise<Map<string, Buffer>> {
    const found = new Map<string, Buffer>()
    for (let from = 0; from < keys.length; from += READ_AT_ONCE) {
      const some = keys.slice(from, from + READ_AT_ONCE).map(key => `${reader}:${key}`)
      for (const [key, packed] of await readCached(this.#db, this.#account, 'readings', some))
        found.set(key.slice(reader.length + 1), inflateRawSync(packed))
    }
    return found
  }

  async keepReadings(reader: string, readings: ReadonlyMap<string, string>): Promise<void> {
    const packed = [...readings].map(([key, json]) => [`${reader}:${key}`, deflateRawSync(Buffer.from(json))] as const)
    await writeCached(this.#db, this.#account, 'readings', new Map(packed))
  }

  async forget(): Promise<void> {
    await forgetCached(this.#db, this.#account, KIND, `${this.#run}:`)
  }

  #key(name: string): string {
    return `${this.#run}:${name}`
  }
}
