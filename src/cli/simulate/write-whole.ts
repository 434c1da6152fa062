import { createWriteStream, renameSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a file beside its place and moves it there when it is whole: whoever looks sees the old one or the new one, never half of one. */
export async function writeWhole(file: string, pieces: Iterable<string>): Promise<void> {
  const half = `${file}.new`
  await pipeline(Readable.from(pieces), createWriteStream(half))
  renameSync(half, file)
}
