import { createHash } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findFiles, IMPORT_REPORT } from './find-files.ts'
import { type ImportSummary, ImportTally } from './import-tally.ts'
import type { Imported } from './imported.ts'
import { LineFile } from './line-file.ts'

/** What stands in `import-report.json` beside the normalised tickets. */
export interface ImportReport extends ImportSummary {
  readonly schema: 1
  /** sha256 over the canonical lines: the identity of the data, whatever form it came in. */
  readonly dataHash: string
  /** Fingerprint of the files it was read from, where the caller gave one. */
  readonly source?: string
}

export const NORMALIZED_TICKETS = 'tickets.jsonl'

/**
 * Writes what is read as canonical JSON lines, with a report beside them, so that no later run needs the original files.
 * The report is written last: a folder with a report is complete.
 */
export async function writeNormalized(
  items: AsyncIterable<Imported>,
  folder: string,
  options: { source?: string; onItem?: (item: Imported) => Promise<void> | void } = {},
): Promise<ImportReport> {
  await mkdir(folder, { recursive: true })
  await rm(path.join(folder, IMPORT_REPORT), { force: true })
  const target = path.join(folder, NORMALIZED_TICKETS)
  const file = await LineFile.create(`${target}.part`)
  const hash = createHash('sha256')
  const tally = new ImportTally()
  try {
    for await (const item of items) {
      tally.add(item)
      await options.onItem?.(item)
      if (item.kind !== 'ticket') continue
      const line = JSON.stringify(item.ticket)
      hash.update(line).update('\n')
      await file.write(line)
    }
  } finally {
    await file.close()
  }
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
