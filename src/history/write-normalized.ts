import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { findFiles } from './find-files.ts'
import { type ImportSummary, ImportTally } from './import-tally.ts'
import type { Imported } from './imported.ts'

/** What stands in `import-report.json` beside the normalised tickets. */
export interface ImportReport extends ImportSummary {
  readonly schema: 1
  /** sha256 over the canonical lines: the identity of the data, whatever form it came in. */
  readonly dataHash: string
  /** Fingerprint of the files it was read from, where the caller gave one. */
  readonly source?: string
}

export const NORMALIZED_TICKETS = 'tickets.jsonl'
export const IMPORT_REPORT = 'import-report.json'

/**
 * Writes what is read as canonical JSON lines, with a report beside them, so that no later run needs the original files.
 * The report is written last: a folder with a report is complete.
 */
export async function writeNormalized(
  items: AsyncIterable<Imported>,
  folder: string,
  options: { source?: string; onItem?: (item: Imported) => void } = {},
): Promise<ImportReport> {
  await mkdir(folder, { recursive: true })
  const target = path.join(folder, NORMALIZED_TICKETS)
  const file = createWriteStream(`${target}.part`)
  const hash = createHash('sha256')
  const tally = new ImportTally()
  for await (const item of items) {
    tally.add(item)
    options.onItem?.(item)
    if (item.kind !== 'ticket') continue
    const line = `${JSON.stringify(item.ticket)}\n`
    hash.update(line)
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
  await rename(`${target}.part`, target)
  const report: ImportReport = {
    schema: 1,
    dataHash: hash.digest('hex'),
    ...(options.source && { source: options.source }),
    ...tally.summary(),
  }
  await writeFile(path.join(folder, IMPORT_REPORT), `${JSON.stringify(report, null, 2)}\n`)
  return report
}

/** A name for the state of the files: changes when one is added, taken away, resized or written to. Nothing is read. */
export async function fingerprintSources(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await findFiles(paths)) {
    const { size, mtimeMs } = await stat(file)
    hash.update(JSON.stringify([path.resolve(file), size, mtimeMs]))
  }
  return hash.digest('hex')
}
