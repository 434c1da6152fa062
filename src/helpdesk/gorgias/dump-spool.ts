import { type FileHandle, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PullKind, PullPage, PullState } from './pull.ts'
import { Id } from './schema.ts'

/** Keeps a pull on disk while it runs, and joins it into one file at the end. Memory holds places, never objects. */
export interface DumpSpool {
  /** Where an interrupted pull stopped; undefined at the start. */
  state(): Promise<PullState | undefined>
  add(page: PullPage): Promise<void>
  /** Writes one JSON line per ticket, its `messages` and `events` inside, as the importer reads them. */
  join(file: string): Promise<{ tickets: number; messages: number; events: number }>
}

/** A line's place in its file. */
type Place = readonly [offset: number, length: number]

export async function openDumpSpool(folder: string): Promise<DumpSpool> {
  await mkdir(folder, { recursive: true })
  const fileOf = (kind: PullKind): string => path.join(folder, `${kind}.jsonl`)
  const stateFile = path.join(folder, 'state.json')
  return {
    async state() {
      try {
        return JSON.parse(await readFile(stateFile, 'utf8')) as PullState
      } catch {
        return undefined
      }
    },
    async add(page) {
      // The line break comes first, so that a line cut off by a crash spoils nothing but itself.
      const lines = page.items.map(item => `\n${jsonLine(item)}`).join('')
      await writeFile(fileOf(page.kind), lines, { flag: 'a' })
      // The state is replaced after the lines are down: a crash between repeats a page, and joining drops repeats.
      await writeFile(`${stateFile}.new`, JSON.stringify(page.state))
      await rename(`${stateFile}.new`, stateFile)
    },
    async join(file) {
      const tickets = await indexLines(fileOf('tickets'), 'id')
      const messages = await indexLines(fileOf('messages'), 'ticket_id')
      const events = await indexLines(fileOf('events'), 'object_id')
      const handles = await Promise.all(
        (['tickets', 'messages', 'events'] as const).map(kind => open(fileOf(kind), 'a+')),
      )
      const [ticketFile, messageFile, eventFile] = handles as [FileHandle, FileHandle, FileHandle]
      const out = await open(file, 'w')
      const counts = { tickets: 0, messages: 0, events: 0 }
      try {
        for (const [id, places] of tickets) {
          // The newest reading of a ticket that came twice.
          const [ticket] = await readLines(ticketFile, places.slice(-1))
          const own = distinct(await readLines(messageFile, messages.get(id) ?? []))
          const log = distinct(await readLines(eventFile, events.get(id) ?? []))
          await out.write(`${jsonLine({ ...ticket, messages: own, events: log })}\n`)
          counts.tickets += 1
          counts.messages += own.length
          counts.events += log.length
        }
      } finally {
        await Promise.all([...handles, out].map(handle => handle.close()))
      }
      return counts
    },
  }
}

/** Places of the lines per ticket. A last line cut off by a crash is left out: its page comes again. */
async function indexLines(file: string, key: string): Promise<Map<string, Place[]>> {
  const index = new Map<string, Place[]>()
  const handle = await open(file, 'a+')
  try {
    let offset = 0
    for await (const line of handle.readLines({ encoding: 'utf8', autoClose: false })) {
      const length = Buffer.byteLength(line)
      const id = Id.safeParse(parse(line)?.[key]).data
      const places = index.get(id ?? '') ?? []
      places.push([offset, length])
      if (id !== undefined) index.set(id, places)
      offset += length + 1
    }
  } finally {
    await handle.close()
  }
  return index
}

async function readLines(handle: FileHandle, places: readonly Place[]): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for (const [offset, length] of places) {
    const buffer = Buffer.alloc(length)
    await handle.read(buffer, 0, length, offset)
    const value = parse(buffer.toString('utf8'))
    if (value !== undefined) found.push(value)
  }
  return found
}

/** Each id once, oldest first. */
function distinct(items: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const byId = new Map(items.map(item => [String(item['id']), item]))
  const key = (item: Record<string, unknown>): string => String(item['created_datetime'])
  return [...byId.values()].sort((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : Number(a['id']) - Number(b['id']),
  )
}

/** Line readers take U+2028 and U+2029 for line ends; JSON does not have to contain them. */
function jsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>
  } catch {
    return undefined
  }
}
