import { Command } from 'commander'
import { type ImportSummary, ImportTally } from '../history/import-tally.ts'
import type { Imported } from '../history/imported.ts'
import { LineFile } from '../history/line-file.ts'
import { readTickets } from '../history/read-tickets.ts'
import { writeNormalized } from '../history/write-normalized.ts'
import { importText } from './import-text.ts'
import type { CommandIo } from './io.ts'

export interface ImportOptions {
  readonly account?: string
  /** One JSON document instead of text. */
  readonly json?: boolean
  /** Where every skipped or changed item is written, one JSON object a line. */
  readonly skipped?: string
  /** Where the tickets are written in canonical form. */
  readonly out?: string
}

/**
 * Reads an export and says what came in and what did not.
 * @returns the exit code: 0 everything was read, 2 something was skipped or there was no ticket (the rest is imported)
 * @throws RehearsalError `wrong_use` where a path does not exist
 */
export async function runImport(paths: readonly string[], options: ImportOptions, io: CommandIo): Promise<number> {
  const list = options.skipped === undefined ? undefined : await LineFile.create(options.skipped)
  const note = async (item: Imported): Promise<void> => {
    if (item.kind === 'skipped' || item.kind === 'repaired') await list?.write(JSON.stringify(item))
  }
  const progress = (done: { tickets: number }): void => {
    if (io.terminal) io.stderr.write(`\r${done.tickets} tickets read`)
  }
  const items = readTickets(paths, { ...(options.account && { account: options.account }), onProgress: progress })
  const read = () => (options.out ? writeNormalized(items, options.out, { onItem: note }) : summarise(items, note))
  const summary = await read().finally(() => list?.close())
  if (io.terminal) io.stderr.write('\r\u001b[K')
  io.stdout.write(options.json ? `${JSON.stringify(summary, null, 2)}\n` : importText(summary))
  return summary.skippedTotal > 0 || summary.tickets === 0 ? 2 : 0
}

async function summarise(
  items: AsyncIterable<Imported>,
  note: (item: Imported) => Promise<void>,
): Promise<ImportSummary> {
  const tally = new ImportTally()
  for await (const item of items) {
    tally.add(item)
    await note(item)
  }
  return tally.summary()
}

/** `rehearsal import PATH…` */
export function importCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('import')
    .description('read an export (its format is detected) and say what came in, what was skipped and why')
    .argument('<paths...>', 'files or folders: JSON lines, a Gorgias dump or ticket export, dialogues')
    .option('--account <name>', 'name of the shop, where the files do not say it')
    .option('--out <folder>', 'write the tickets there in canonical form, with a report')
    .option('--skipped <file>', 'write every skipped or changed item there, one JSON object a line')
    .option('--json', 'print one JSON document')
    .action(async (paths: string[], options: ImportOptions) => {
      exit(await runImport(paths, options, io))
    })
}
