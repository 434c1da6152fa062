import { rename } from 'node:fs/promises'
import { storedHistory } from '../../composition/stored-history.ts'
import { type ImportSummary, ImportTally } from '../../history/import-tally.ts'
import type { Imported } from '../../history/imported.ts'
import { LineFile } from '../../history/line-file.ts'
import { writeNormalized } from '../../history/write-normalized.ts'
import type { Queryable } from '../../store/query.ts'
import { importText } from '../import-text.ts'
import type { CommandIo } from '../io.ts'

/** Writes what is stored of an account's past as `import --out` would, into one file or a folder, and lists what was skipped. */
export async function writePulled(
  db: Queryable,
  account: string,
  out: string,
  skipped: string | undefined,
  io: CommandIo | undefined,
): Promise<ImportSummary> {
  const list = skipped === undefined ? undefined : await LineFile.create(skipped)
  const onItem = async (item: Imported): Promise<void> => {
    if (item.kind === 'skipped' || item.kind === 'repaired') await list?.write(JSON.stringify(item))
  }
  const items = storedHistory(db, account)
  const write = () =>
    out.endsWith('.jsonl') ? writeFile(items, out, onItem) : writeNormalized(items, out, { onItem, source: account })
  const summary = await write().finally(() => list?.close())
  io?.stdout.write(importText(summary))
  return summary
}

async function writeFile(
  items: AsyncIterable<Imported>,
  out: string,
  onItem: (item: Imported) => Promise<void>,
): Promise<ImportSummary> {
  const file = await LineFile.create(`${out}.part`)
  const tally = new ImportTally()
  try {
    for await (const item of items) {
      tally.add(item)
      await onItem(item)
      if (item.kind === 'ticket') await file.write(JSON.stringify(item.ticket))
    }
  } finally {
    await file.close()
  }
  await rename(`${out}.part`, out)
  return tally.summary()
}
